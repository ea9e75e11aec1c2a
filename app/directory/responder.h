// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/preset.h"
#include "net/exchange.h"

namespace jotscope::directory {

/// Who produced an answer: a hop only counts when a mark proves that it *generated* the answer.
struct Responder {
    enum class Kind { Service, Gateway, Proxy, LoginPage, Router, Unknown };
    Kind kind = Kind::Unknown;
    QString name;      ///< "Cloudflare", "nginx"; empty when unknown
    QString proof;     ///< English: the mark that shows it
    QString requestId; ///< Ray ID, x-request-id; empty when none
    QString about;  ///< what a generated answer is about: credential, token, route, rate, challenge, backend, login, blocked; may be empty
    QString advice; ///< English, what to do about it; may be empty
    QStringList seen;      ///< hops that the answer passed through without being made there
    bool isCached = false; ///< marks of a cache: Age above 0, HIT

    /// The service itself says that we asked too often, in words: the status may be any.
    bool isLimit() const { return kind == Kind::Service && about == u"rate"; }
};

/// The service itself answered; `proof` is English.
void takeService(Responder &responder, const Preset &preset, const QString &proof);
Responder responderOf(const net::Exchange &exchange, const Preset &preset);
const char *wordOf(Responder::Kind kind); ///< "service", "gateway", "proxy", "login page", "router", "unknown"

} // namespace jotscope::directory

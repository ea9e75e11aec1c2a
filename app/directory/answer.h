// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/moment.h"
#include "directory/rules.h"
#include "net/exchange.h"
#include "json/read.h"

#include <QDateTime>

#include <optional>

namespace jotscope::directory {

/// An answer with its body read once. The exchange must outlive it.
struct Answer {
    explicit Answer(const net::Exchange &exchange);

    const net::Exchange &exchange;
    json::Document body; ///< a signed UserInfo answer (application/jwt): its payload
    bool isJson = false;
    bool isHtml = false;
    bool isSigned = false; ///< it came as a JWT; its signature is not checked

    /// The text at a JSON pointer, "header:NAME" or "text"; nothing when nothing (or null) is there.
    std::optional<QString> textAt(QStringView pointer) const;
    QString quote() const; ///< the service's own words, as far as the answer has any
};

bool fits(const Match &match, const Answer &answer, const QDateTime &now);
/// The rule asks for an instant, and what stands there is none that is known here: whether it fits is open.
bool isOpen(const Match &match, const Answer &answer, const QDateTime &now);
bool fitsAny(const std::vector<Match> &matches, const Answer &answer, const QDateTime &now);

/// RFC 6901, and besides a member that holds a value: "/UserAttributes[Name=sub]/Value" picks the item whose Name is "sub".
const json::Value *valueAt(const json::Value &root, QStringView pointer);
/// The scalar's text: a string, a number's source, "true"; nothing for null, lists and objects.
std::optional<QString> scalarText(const json::Value *value);

} // namespace jotscope::directory

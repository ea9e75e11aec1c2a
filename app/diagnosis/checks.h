// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/evidence.h"

namespace jotscope::diagnosis {

enum class IssuerCheck { Match, Alias, Near, Mismatch, Missing, NotChecked };
enum class AudienceCheck { Match, Mismatch, Missing, NotChecked };
enum class TimeCheck { Ok, Expired, NotYetValid, InLeeway, NoExpiry, Milliseconds, Unknown };

struct Checks {
    IssuerCheck issuer = IssuerCheck::NotChecked;
    QString issuerFound;
    QString issuerNear; ///< English, what differs when Near: "a trailing slash"
    AudienceCheck audience = AudienceCheck::NotChecked;
    TimeCheck time = TimeCheck::Unknown;
    qint64 secondsLeft = 0;  ///< to exp (negative: since), meaningful with Ok, InLeeway, Expired
    qint64 secondsUntil = 0; ///< to nbf or iat with NotYetValid
};

Checks checkClaims(const jose::Token &token, const environments::Environment &environment, const QDateTime &now);

const char *wordOf(IssuerCheck check);   ///< "match", "alias", "near", "mismatch", "missing", "not-checked"
const char *wordOf(AudienceCheck check); ///< "match", "mismatch", "missing", "not-checked"
const char *wordOf(TimeCheck check);     ///< "ok", "expired", "not-yet-valid", "in-leeway", "no-expiry", "milliseconds", "unknown"

} // namespace jotscope::diagnosis

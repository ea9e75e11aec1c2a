// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"

#include <QDateTime>

#include <optional>

namespace jotscope::jose {

/// Whether the payload was read to the end of its object: not where it breaks off, or nests deeper than is read.
bool isReadWhole(const Token &token);
/// Whether all of a claim's value was read. The beginning of an id is somebody else's id, that of a time another time.
bool isWhole(const Token &token, const json::Value &value);
/// The claim where it was read whole, else null.
const json::Value *wholeClaim(const Token &token, QStringView name);
/// Whether the claim, or the rest of it, may stand in what could not be read of the payload.
bool isUnread(const Token &token, QStringView name);

inline constexpr qint64 yearFiveThousand = 95'617'584'000; ///< seconds; a number past it counts smaller units

/// A NumericDate (RFC 7519 §2), milliseconds kept, out-of-range values clamped and marked.
struct Instant {
    QDateTime utc;
    bool looksLikeMilliseconds = false; ///< read as seconds it lies past the year 5000; `utc` is then read as milliseconds
    bool isClamped = false;
};
std::optional<Instant> instantOf(const json::Value *value);

/// The short meaning of a header parameter or claim: "expires 10:31:12, in 49 min"; empty when unknown.
/// `now` decides relative times; `zone` the clock shown.
QString meaningOf(Part part, const QString &name, const json::Value &value, const QDateTime &now, bool utc = true);
/// What the claim is, from the dictionary, without its value: "the user's id (subject)"; empty when unknown.
QString titleOf(Part part, const QString &name);

/// "49 min", "2 d 4 h", "15 min 31 s": never negative, two units at most.
QString spanOf(qint64 seconds);

QStringList audiencesOf(const Token &token); ///< `aud`, a string or an array of strings; nothing where it was not read whole
QStringList scopesOf(const Token &token);    ///< `scope` (RFC 8693 §4.2), `scp`, arrays too
/// `sub` as it would be put into a URL: the string, or the number's source text; nothing when absent, of another type, not read whole,
/// or with half a character in it, which no URL can carry.
std::optional<QString> subjectOf(const Token &token, const QString &claim = QStringLiteral("sub"));

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace jotscope::directory {

/// ISO text and what is near it, seconds or milliseconds ("iso", "s", "ms"; empty: as the value looks). Years outside 1971 … 9999 are
/// nothing: services fill an instant that never was with zero, the epoch or the first day of their calendar.
QDateTime instantFrom(const QString &text, QStringView unit);

/// What stands where a record holds the instant of something, deleted_at or banned_until.
enum class Moment {
    Never, ///< empty, zero, "n/a", before 1971: it did not happen
    Past,
    Future,  ///< also "infinity"
    Forever, ///< "permanent": without an end, where it is an end that stands there
    Unread   ///< no instant that is known here
};
Moment momentOf(const QString &text, const QDateTime &now);

} // namespace jotscope::directory

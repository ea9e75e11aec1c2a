// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace jotscope::ui {

/// Times are shown in UTC or in local time, everywhere alike (Ctrl+T). Views read it when they show; the window shows anew on a change.
bool showsUtc();
void setShowsUtc(bool utc);
/// "18 Nov 2026", or "18 Nov" in the year of `today`, as the window's language writes it.
QString dayText(QDate day, QDate today = {});
/// "10:31:12" today, "2 Jan 2026 10:31:12" else.
QString shownInstant(const QDateTime &instant);

} // namespace jotscope::ui

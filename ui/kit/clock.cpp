// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clock.h"

#include <QLocale>

namespace jotscope::ui {

namespace {

bool &utcShown()
{
    static bool utc = true;
    return utc;
}

} // namespace

bool showsUtc()
{
    return utcShown();
}

void setShowsUtc(bool utc)
{
    utcShown() = utc;
}

QString shownInstant(const QDateTime &instant)
{
    const QDateTime there = showsUtc() ? instant.toUTC() : instant.toLocalTime();
    const QDateTime now = showsUtc() ? QDateTime::currentDateTimeUtc() : QDateTime::currentDateTime();
    const bool isToday = there.date() == now.date();
    return QLocale::c().toString(there, isToday ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM yyyy HH:mm:ss"));
}

} // namespace jotscope::ui

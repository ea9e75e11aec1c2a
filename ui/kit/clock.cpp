// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clock.h"

#include "language/told.h"

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

QString dayText(QDate day, QDate today)
{
    const QLocale locale = Told::isEnglish() ? QLocale::c() : QLocale();
    const bool isThisYear = today.isValid() && day.year() == today.year();
    return locale.toString(
        day, isThisYear ? Told::tr("d MMM", "a date of this year, as Qt formats it") : Told::tr("d MMM yyyy", "a date, as Qt formats it"));
}

QString shownInstant(const QDateTime &instant)
{
    const QDateTime there = showsUtc() ? instant.toUTC() : instant.toLocalTime();
    const QDateTime now = showsUtc() ? QDateTime::currentDateTimeUtc() : QDateTime::currentDateTime();
    const bool isToday = there.date() == now.date();
    const QString time = there.toString(QStringLiteral("HH:mm:ss"));
    return isToday ? time : dayText(there.date()) + u' ' + time;
}

} // namespace jotscope::ui

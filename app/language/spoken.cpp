// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spoken.h"

#include "language/retold.h"
#include "language/told.h"

#include <QCoreApplication>
#include <QStringList>

namespace jotscope {

namespace {

/// A kind of place by its first word or words; what follows is a number or a name.
constexpr const char *kinds[] = {
    QT_TRANSLATE_NOOP("jotscope::Told", "line %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "from line %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "character %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "request %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "cookie %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "query %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "fragment %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "form field %1"),
};

constexpr const char *whole[] = {
    QT_TRANSLATE_NOOP("jotscope::Told", "whole text"),
    QT_TRANSLATE_NOOP("jotscope::Told", "answer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "body"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Clipboard"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Standard input"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Command line"),
    QT_TRANSLATE_NOOP("jotscope::Told", "made here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Demo"),
    QT_TRANSLATE_NOOP("jotscope::Told", "login to %1"),
};

QString spokenPiece(const QString &piece)
{
    for (const char *kind : kinds) {
        const QLatin1String begin(kind, qsizetype(qstrlen(kind)) - 2);
        if (piece.startsWith(begin))
            return Told::again(kind).arg(piece.mid(begin.size()));
    }
    for (const char *one : whole) {
        if (piece == QLatin1String(one))
            return Told::again(one);
    }
    return Told::again(piece); // the demo's samples are named by what they show
}

} // namespace

QString spokenPlace(const QString &place)
{
    if (Told::isEnglish())
        return place;
    if (const QString told = Told::again(place); told != place)
        return told;
    QStringList pieces = place.split(QStringLiteral(", "));
    for (QString &piece : pieces)
        piece = spokenPiece(piece);
    return pieces.join(QStringLiteral(", "));
}

QString spokenOrigin(const QString &origin)
{
    constexpr QStringView login = u"login to ";
    return origin.startsWith(login) ? Told::again("login to %1").arg(origin.mid(login.size())) : spokenPiece(origin);
}

QString spokenState(const QString &label)
{
    const QString told = Told::again(label);
    return told == label ? retold(label) : told;
}

} // namespace jotscope

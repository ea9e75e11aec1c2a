// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jotscope {

namespace {

thread_local int englishScopes = 0;

constexpr char context[] = "jotscope::Told";

/// The source has the plural: "%n tokens". For one the word behind the number loses its s.
QString singular(const char *english)
{
    static const QRegularExpression plural(QStringLiteral("%n (\\w+)s\\b"));
    return QString::fromUtf8(english).replace(plural, QStringLiteral("%n \\1"));
}

} // namespace

QString Told::tr(const char *english, const char *note, int n)
{
    if (englishScopes == 0) {
        const QString told = QCoreApplication::translate(context, english, note, n);
        if (n != 1 || told != QString::fromUtf8(english).replace(QStringLiteral("%n"), QStringLiteral("1")))
            return told;
    }
    return (n == 1 ? singular(english) : QString::fromUtf8(english)).replace(QStringLiteral("%n"), QString::number(n));
}

QString Told::again(const QString &english)
{
    // Foreign text comes here too, to be a word of ours or none; what a NUL would cut off is none.
    const bool stays = english.isEmpty() || englishScopes > 0 || english.contains(QChar::Null);
    return stays ? english : QCoreApplication::translate(context, english.toUtf8().constData());
}

QString Told::inSentence(const QString &title)
{
    return isEnglish() ? title.toLower() : title;
}

bool Told::isEnglish()
{
    // The language names itself by the translation of this text.
    return englishScopes > 0 || tr("en", "The code of the language of this translation, such as de") == u"en";
}

InEnglish::InEnglish()
{
    ++englishScopes;
}

InEnglish::~InEnglish()
{
    --englishScopes;
}

} // namespace jotscope

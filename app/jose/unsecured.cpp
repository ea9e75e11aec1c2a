// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/unsecured.h"

namespace jotscope::jose {

namespace {

/// Letters of "none" and what looks like them in other scripts.
QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case 0x043e: // Cyrillic o
    case 0x03bf: // Greek omicron
    case 0x0585: // Armenian oh
    case u'0': return u'o';
    case 0x0435: return u'e'; // Cyrillic ie
    case 0x0578:              // Armenian vo
    case 0x03b7: return u'n'; // Greek eta
    default: return letter;
    }
}

bool isInvisible(QChar unit)
{
    switch (unit.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Mark_NonSpacing: return true;
    default: return false;
    }
}

/// At most a few letters are looked at: "none" is short, and the text may be a megabyte.
QString skeletonOf(const QString &text)
{
    QString skeleton;
    for (const QChar unit : text.left(200).normalized(QString::NormalizationForm_KD)) {
        if (!isInvisible(unit))
            skeleton += plainLetter(unit.toLower());
    }
    return skeleton;
}

} // namespace

bool saysNone(const json::Value &alg)
{
    if (alg.isString())
        return skeletonOf(alg.text) == u"none";
    for (const json::Value &item : alg.items) {
        if (item.isString() && skeletonOf(item.text) == u"none")
            return true;
    }
    return false;
}

bool namesNothing(const json::Value &alg)
{
    return alg.isNull() || (alg.isString() && skeletonOf(alg.text).isEmpty());
}

} // namespace jotscope::jose

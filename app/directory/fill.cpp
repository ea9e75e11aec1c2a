// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset.h"

#include "json/write.h"

#include <QUrl>

namespace jotscope::directory {

namespace {

QString percent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Inside 'single quotes' of an OData filter a quote is doubled.
QString odata(QString text)
{
    return percent(text.replace(QStringLiteral("'"), QStringLiteral("''")));
}

/// Inside "double quotes" of a SCIM filter (RFC 7644 §3.4.2.2) the text is a JSON string.
QString insideJsonString(const QString &text)
{
    const QString quoted = QString::fromUtf8(json::write(json::Value::of(text)));
    return quoted.mid(1, quoted.size() - 2);
}

Result<QString> escaped(const QString &value, const QString &mode, const QString &slot)
{
    if (mode.isEmpty())
        return percent(value);
    if (mode == u"raw")
        return value;
    if (mode == u"twice")
        return percent(percent(value));
    if (mode == u"odata")
        return odata(value);
    if (mode == u"scim")
        return percent(insideJsonString(value));
    if (mode == u"json")
        return insideJsonString(value);
    if (mode == u"json2") // a text in quotes that stands in a JSON string
        return insideJsonString(insideJsonString(value));
    return failure(Error::Kind::Format,
        QStringLiteral("{%1|%2}: expected one of raw, twice, odata, scim, json, json2, found \"%2\".").arg(slot, mode));
}

bool isSlotName(QStringView name)
{
    if (name.startsWith(u"claim:"))
        return name.size() > 6;
    if (name.isEmpty() || !(name.front().isLetter() || name.front() == u'_'))
        return false;
    for (const QChar letter : name) {
        if (letter.unicode() > 0x7f || !(letter.isLetterOrNumber() || letter == u'_' || letter == u'-'))
            return false;
    }
    return true;
}

/// The slot that begins at `from` ('{'), or nothing when these braces are only braces.
struct Slot {
    QString name;
    QString mode;
    qsizetype end = -1;
};
Slot slotAt(const QString &text, qsizetype from)
{
    Slot found;
    qsizetype end = from + 1;
    while (end < text.size() && text[end] != u'}' && text[end] != u'{' && text[end] != u'"' && !text[end].isSpace())
        ++end;
    if (end >= text.size() || text[end] != u'}')
        return found;
    const QStringView inside = QStringView(text).mid(from + 1, end - from - 1);
    const qsizetype bar = inside.lastIndexOf(u'|');
    const QStringView name = bar < 0 ? inside : inside.left(bar);
    if (!isSlotName(name))
        return found;
    found.name = name.toString();
    found.mode = bar < 0 ? QString() : inside.mid(bar + 1).toString();
    found.end = end;
    return found;
}

} // namespace

Result<QString> fill(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'{') {
            filled += text[at++];
            continue;
        }
        const Slot slot = slotAt(text, at);
        if (slot.end < 0) {
            filled += text[at++];
            continue;
        }
        const auto value = values.constFind(slot.name);
        if (value == values.constEnd()) {
            const bool claim = slot.name.startsWith(u"claim:");
            return failure(Error::Kind::Format,
                claim ? QStringLiteral("{%1}: the token has no claim \"%2\" that could be put there.").arg(slot.name, slot.name.mid(6))
                      : QStringLiteral("{%1}: no such parameter; add \"%1\" to the parameters of the user endpoint.").arg(slot.name));
        }
        const bool asIs = slot.name == u"base_url" && slot.mode.isEmpty();
        const auto piece = escaped(*value, asIs ? QStringLiteral("raw") : slot.mode, slot.name);
        if (!piece)
            return piece;
        filled += *piece;
        at = slot.end + 1;
    }
    return filled;
}

} // namespace jotscope::directory

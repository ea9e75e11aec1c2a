// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/own_id.h"

#include <QRegularExpression>

namespace jotscope::diagnosis {

namespace {

/// Somebody or something that the record refers to.
bool isOfOthers(const QString &name)
{
    static const QRegularExpression others(
        QStringLiteral("manager|parent|creat|owner|updat|tenant|org|group|invit|subordinate|report|member|team|role|delegat"),
        QRegularExpression::CaseInsensitiveOption);
    return others.match(name).hasMatch();
}

/// "_id", "legacyId", "guid": the record's own other id.
bool isIdName(const QString &name)
{
    static const QRegularExpression own(QStringLiteral("(?:id|Id|ID|guid|uuid|key)\\z"));
    return own.match(name).hasMatch();
}

/// "externalId" is "external" and "id".
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression bounds(QStringLiteral("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})"));
    return name.split(bounds, Qt::SkipEmptyParts);
}

const char *causeOf(const QString &inside, const QString &name)
{
    const QString both = (inside + u' ' + name).toLower();
    if (both.contains(u"identit") || both.contains(u"merged") || both.contains(u"linked"))
        return "user-merged";
    const QStringList words = wordsOf(inside + u' ' + name);
    for (const QString &word : words) {
        const QString plain = word.toLower();
        if (plain.startsWith(u"extern") || plain.startsWith(u"federat") || plain.startsWith(u"oidc") || plain == u"oid" || plain == u"sub"
            || plain == u"subject")
            return "id-namespace";
    }
    return isIdName(name) ? "wrong-claim" : nullptr;
}

/// "github|1234567" is 1234567 of the provider github, and of no other.
bool isOfProvider(const json::Value &holder, const json::Value &value, const QString &id)
{
    constexpr qsizetype shortest = 3;
    const QString text = value.isNumber() ? QString::fromUtf8(value.number) : value.stringOr();
    if (text.size() < shortest || !id.endsWith(u'|' + text))
        return false;
    const QString provider = id.chopped(text.size() + 1);
    for (const char16_t *name : {u"provider", u"connection", u"strategy"}) {
        if (holder.textAt(QStringView(name)).compare(provider, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// `inside` is the list or object that `value` stands in.
OwnId find(const json::Value &value, const QString &inside, const QString &id, int depth)
{
    constexpr int deepest = 5;
    for (const json::Member &member : value.members) {
        const bool isThis = (member.value.isString() && member.value.text == id) || isOfProvider(value, member.value, id);
        const char *cause = isThis && !isOfOthers(member.name) ? causeOf(inside, member.name) : nullptr;
        if (cause)
            return {cause, inside.isEmpty() ? member.name : inside + u'.' + member.name};
        if (depth == deepest || isOfOthers(member.name))
            continue;
        const OwnId found = find(member.value, member.name, id, depth + 1);
        if (found.cause)
            return found;
    }
    for (const json::Value &item : value.items) {
        const bool isThis = item.isString() && item.text == id;
        if (const char *cause = isThis ? causeOf(inside, QString()) : nullptr)
            return {cause, inside};
        const OwnId found = depth < deepest ? find(item, inside, id, depth + 1) : OwnId();
        if (found.cause)
            return found;
    }
    return {};
}

} // namespace

OwnId ownIdIn(const json::Value &record, const QString &id)
{
    return id.isEmpty() ? OwnId() : find(record, QString(), id, 0);
}

} // namespace jotscope::diagnosis

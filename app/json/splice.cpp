// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/splice.h"

#include "json/read.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::json {

namespace {

bool isBlank(char octet)
{
    return octet == ' ' || octet == '\t' || octet == '\n' || octet == '\r';
}

/// Where what belongs to the member at `index` begins and ends: its comma and the blanks before it with it.
std::pair<qsizetype, qsizetype> reach(const QByteArray &text, const Value &object, std::size_t index)
{
    const Member &member = object.members[index];
    if (index > 0)
        return {object.members[index - 1].value.end, member.value.end};
    if (object.members.size() > 1)
        return {member.nameBegin, object.members[1].nameBegin};
    qsizetype end = member.value.end;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return {member.nameBegin, end};
}

} // namespace

QByteArray withMember(const QByteArray &text, QStringView name, const Value &value)
{
    const Document document = read(text);
    if (document.fault || !document.root.isObject())
        return text;
    QByteArray whole = text;
    if (const Value *old = document.root.find(name))
        return whole.replace(old->begin, old->end - old->begin, write(value));
    const QByteArray member = write(Value::of(name.toString())) + ": " + write(value);
    const auto &members = document.root.members;
    if (members.empty())
        return whole.insert(document.root.begin + 1, member);
    const qsizetype before = members.size() > 1 ? members[members.size() - 2].value.end : document.root.begin + 1;
    QByteArray between = text.mid(before, members.back().nameBegin - before);
    between.remove(0, between.indexOf(',') + 1);
    return whole.insert(members.back().value.end, ',' + between + member);
}

QByteArray withoutMember(const QByteArray &text, QStringView name)
{
    QByteArray whole = text;
    while (true) {
        const Document document = read(whole);
        if (document.fault || !document.root.isObject())
            return whole;
        const auto &members = document.root.members;
        const auto found = std::find_if(members.begin(), members.end(), [name](const Member &one) { return one.name == name; });
        if (found == members.end())
            return whole;
        const auto [begin, end] = reach(whole, document.root, std::size_t(found - members.begin()));
        whole.remove(begin, end - begin);
    }
}

} // namespace jotscope::json

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/own_entry.h"

#include "directory/record.h"

namespace jotscope::directory {

namespace {

/// Takes all entries but one out of the list at the pointer.
void keepEntry(json::Value &value, QStringView pointer, std::size_t entry)
{
    if (pointer.isEmpty() && entry < value.items.size()) {
        const json::Value own = value.items[entry];
        value.items = {own};
    }
    if (pointer.isEmpty())
        return;
    const qsizetype end = pointer.indexOf(u'/', 1);
    const QString name = json::unescapedName(pointer.mid(1, (end < 0 ? pointer.size() : end) - 1).toString());
    for (json::Member &member : value.members) {
        if (member.name == name)
            keepEntry(member.value, end < 0 ? QStringView() : pointer.mid(end), entry);
    }
}

template <typename Fits>
QString firstPlace(const Preset &preset, const Answer &answer, const Fits &fits)
{
    for (const QString &pointer : preset.foundIds) {
        const auto id = answer.textAt(pointer);
        if (id && fits(*id))
            return pointer;
    }
    return {};
}

} // namespace

Answer withOwnEntry(const Preset &preset, const Answer &answer, const QString &id)
{
    for (const QString &pointer : preset.foundIds) {
        const qsizetype at = pointer.indexOf(QStringLiteral("/0/"));
        const json::Value *list = at < 0 ? nullptr : answer.body.root.at(pointer.left(at));
        for (std::size_t i = 1; list && list->isArray() && i < list->items.size(); ++i) {
            const auto held = scalarText(valueAt(list->items[i], pointer.mid(at + 2)));
            if (!held || !isSameId(*held, id))
                continue;
            Answer own = answer;
            keepEntry(own.body.root, pointer.left(at), i);
            return own;
        }
    }
    return answer;
}

std::size_t entriesIn(const Preset &preset, const Answer &answer)
{
    for (const QString &pointer : preset.foundIds) {
        if (!answer.textAt(pointer))
            continue;
        const qsizetype at = pointer.indexOf(QStringLiteral("/0/"));
        const json::Value *list = at < 0 ? nullptr : answer.body.root.at(pointer.left(at));
        return list && list->isArray() ? list->items.size() : 0;
    }
    return 0;
}

QString placeOfId(const Preset &preset, const Answer &answer, const QString &asked)
{
    return firstPlace(preset, answer, [&asked](const QString &id) { return isSameId(asked, id); });
}

QString placeOfSpelling(const Preset &preset, const Answer &answer, const QString &asked)
{
    return firstPlace(preset, answer, [&asked](const QString &id) { return isSameAnswered(asked, id); });
}

} // namespace jotscope::directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/hits.h"

#include <algorithm>

namespace jotscope::directory {

const json::Value *listIn(const json::Value &root, const Alternate &alternate)
{
    if (!alternate.items.isEmpty() || !root.isObject() || root.members.empty())
        return root.at(alternate.items);
    for (const char16_t *name : {u"data", u"users", u"items", u"results", u"records", u"content", u"value", u"user"}) {
        const json::Value *inner = root.find(QStringView(name));
        if (inner && (inner->isArray() || (inner->isObject() && inner->at(alternate.id))))
            return inner;
    }
    return root.at(alternate.id) || root.at(alternate.check) ? &root : nullptr;
}

std::vector<const json::Value *> hitsIn(const json::Value *list, const Alternate &alternate, const QString &value)
{
    std::vector<const json::Value *> hits;
    if (!list || list->isNull())
        return hits;
    const bool isList = list->isArray();
    const std::size_t count = isList ? list->items.size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const json::Value &item = isList ? list->items[i] : *list;
        const auto held = scalarText(valueAt(item, alternate.check));
        if (item.isObject() && (alternate.check.isEmpty() || (held && held->compare(value, Qt::CaseInsensitive) == 0)))
            hits.push_back(&item);
    }
    return hits;
}

bool wasHeard(const json::Value *list, const Alternate &alternate, const QString &value)
{
    const auto isLike = [&alternate, &value](const json::Value &item) {
        const auto held = scalarText(valueAt(item, alternate.check));
        return held && held->contains(value, Qt::CaseInsensitive);
    };
    if (!list || (list->isObject() && !list->members.empty()))
        return !list || isLike(*list);
    return std::all_of(list->items.begin(), list->items.end(), isLike);
}

} // namespace jotscope::directory

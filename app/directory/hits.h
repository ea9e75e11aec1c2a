// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/answer.h"
#include "directory/rules.h"

namespace jotscope::directory {

/// The list of a search that says not where it is: the answer itself, or what usual wrappers hold; null where the form is not known.
const json::Value *listIn(const json::Value &root, const Alternate &alternate);
/// The items of a search that are the person who was searched for.
std::vector<const json::Value *> hitsIn(const json::Value *list, const Alternate &alternate, const QString &value);
/// Whether all that a search brought holds at least a part like what was searched for. Else it was not heard, and its list may be the first
/// page of all; or what it is to be compared by is not shown to us.
bool wasHeard(const json::Value *list, const Alternate &alternate, const QString &value);

} // namespace jotscope::directory

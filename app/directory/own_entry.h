// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/answer.h"
#include "directory/preset.h"

namespace jotscope::directory {

// A service may answer the lookup of one id with a list. A preset's pointers name its first entry ("/users/0/id"); ours may be another.

/// The first of the preset's places that holds this id; empty: none does.
QString placeOfId(const Preset &preset, const Answer &answer, const QString &id);
/// The same, for an id that the service writes otherwise.
QString placeOfSpelling(const Preset &preset, const Answer &answer, const QString &id);
/// The answer with the entry alone that bears this id, where a later entry does; else the answer as it came.
Answer withOwnEntry(const Preset &preset, const Answer &answer, const QString &id);
/// How many entries came in place of a record; 0 where no list did.
std::size_t entriesIn(const Preset &preset, const Answer &answer);

} // namespace jotscope::directory

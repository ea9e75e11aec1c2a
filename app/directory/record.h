// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/answer.h"
#include "directory/lookup.h"

namespace jotscope::directory {

/// A user record as a preset describes it. `prefix` is what the preset's pointers have before them and `root` has not.
UserRecord recordFrom(const Preset &preset, const json::Value &root, const QString &prefix);

/// The verdict of the first state rule that holds in the record (Found when none does), with its label.
struct State {
    UserVerdict verdict = UserVerdict::Found;
    QString label;
    QString doubt; ///< as UserRecord's, while the verdict is Found
    QString doubtText;
};
/// Takes the state into the record and says what was found, in words: "Found, but deleted on 2026-11-20: li@acme.example".
QString putState(const State &state, UserRecord &record);
/// `prefix` empty: the whole answer; else the answer's root is one item and the rules' pointers lose it.
State stateOf(const Preset &preset, const Answer &answer, const QString &prefix, const QDateTime &now);

/// A pointer into an answer, made one into an item of a list.
QString withoutRecord(const Preset &preset, const QString &pointer);
/// The same id in another spelling that no service tells apart: UUIDs in another case, with braces, or without dashes.
bool isSameId(const QString &one, const QString &other);
/// The same id in a spelling by which a service that was asked for one may answer the other: letters in another case, zeros around a
/// number.
bool isSameAnswered(const QString &asked, const QString &answered);

} // namespace jotscope::directory

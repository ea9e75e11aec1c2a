// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::diagnosis {

/// What stays of a diagnosis when nobody reads its sentences: what a list of many tokens tells of each.
struct Judgement {
    Verdict verdict = Verdict::Undecided;
    QString cause; ///< as Diagnosis::cause
    Standing standing = Standing::Unknown;
    QString home;                        ///< the environment that the token belongs to or looks like; empty: none
    TimeCheck time = TimeCheck::Unknown; ///< by the clock and the leeway of the presented environment

    bool operator==(const Judgement &) const = default;
};

/// Of the same rules as diagnose(), without the words: pure, and the same as that of its diagnosis.
Judgement judgementOf(const Evidence &evidence);
Judgement judgementOf(const Diagnosis &diagnosis);

} // namespace jotscope::diagnosis

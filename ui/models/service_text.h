// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

#include <vector>

namespace jotscope::ui {

/// A statement about the failing service's answer; the first words are its subject. Both may hold hostile text.
struct ServiceLine {
    QString bold;
    QString rest;
};

/// What the answer that was given says: who speaks, where it stopped, what it proves and rules out. One hint when none was given.
std::vector<ServiceLine> linesOf(const diagnosis::Diagnosis &diagnosis);

} // namespace jotscope::ui

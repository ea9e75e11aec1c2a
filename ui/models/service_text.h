// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/kit/flow_list.h"

namespace jotscope::ui {

/// A statement each, the first words its subject. What the answer that was given says: who speaks, where it stopped, what it proves and
/// rules out. One hint when none was given.
std::vector<FlowList::Line> linesOf(const diagnosis::Diagnosis &diagnosis);

} // namespace jotscope::ui

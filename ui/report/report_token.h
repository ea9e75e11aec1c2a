// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

namespace jotscope::ui {

class ReportPage;

/// What a report says of one token: the verdict and what it rests on at a glance, then the chapters that are wanted.
void writeToken(ReportPage &page, const report::Inspection &inspection, const report::Chapters &chapters);
/// The verdict alone, as a long report has it.
void writeAnswer(ReportPage &page, const report::Inspection &inspection);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

#include <functional>

namespace jotscope::ui {

/// The bytes of a PDF of A4 pages: text that can be selected and searched, drawings as lines; its title is the verdict, never a claim. The
/// inspections are redacted already. Works on any thread. `goesOn` is told now and then how many per cent are done; where it says no,
/// nothing is made.
QByteArray toPdf(const std::vector<report::Inspection> &inspections, const QStringList &removed, const report::Chapters &chapters = {},
    const std::function<bool(int percent)> &goesOn = {});

} // namespace jotscope::ui

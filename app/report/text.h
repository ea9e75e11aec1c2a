// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

/// For a terminal: headline, expected and found below one another, the journey as a line of words, environments, causes, findings, claims
/// with their meaning, requests; less of it for what was only decoded or verified. UTF-8. Text of others never holds a control character,
/// so that no claim can forge a line; `colour` adds our own SGR sequences. Lines break between words at `columns`; at 0 nowhere.
QByteArray toText(const std::vector<Inspection> &inspections, bool colour = false, int columns = 0);
/// That of one of them alone.
QByteArray textOf(const Inspection &inspection, std::size_t index, std::size_t count, bool colour = false, int columns = 0);

} // namespace jotscope::report

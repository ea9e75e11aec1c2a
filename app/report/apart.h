// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/tokens_apart.h"

namespace jotscope::report {

/// What a step says: its word and what stands behind it.
QString toldOf(const diagnosis::JourneyStep &step);
/// For a terminal: the sentence on top, the members that differ in three columns, the steps that do.
QByteArray apartText(const diagnosis::TokensApart &apart, const QString &nameA, const QString &nameB, bool colour = false, int columns = 0);
/// jotscope/diff/1
QByteArray apartJson(const diagnosis::TokensApart &apart, const QString &nameA, const QString &nameB);

} // namespace jotscope::report

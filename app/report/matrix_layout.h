// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "report/drawing.h"

namespace jotscope::report {

/// What stands beside an environment's name: "refused", "belongs here".
struct EnvironmentTag {
    QString text;
    Ink ink = Ink::Unknown;
};
EnvironmentTag tagOf(const diagnosis::EnvironmentResult &result);
QString nameOf(const diagnosis::EnvironmentResult &result); ///< also of the one that has no name

constexpr std::size_t mostMatrixRows = 24; ///< in one drawing, so that it fits on a page

/// A row per environment from `first` on, at most mostMatrixRows; a column per step of matrixSteps(). Only the presented one speaks loud.
Drawing drawMatrix(const diagnosis::Diagnosis &diagnosis, std::size_t first, double width);

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jotscope::report {

/// Where `found` differs from `expected`: what is left between the longest equal beginning and the longest equal end.
struct Difference {
    qsizetype begin = 0; ///< UTF-16 units of `found`
    qsizetype end = 0;
    bool isEmpty() const { return begin >= end; }
};

Difference differenceOf(QStringView expected, QStringView found);

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/difference.h"

#include <algorithm>

namespace jotscope::report {

Difference differenceOf(QStringView expected, QStringView found)
{
    const qsizetype shared = std::min(expected.size(), found.size());
    qsizetype begin = 0;
    while (begin < shared && expected[begin] == found[begin])
        ++begin;
    if (begin > 0 && expected[begin - 1].isHighSurrogate())
        --begin; // never through the middle of a character
    qsizetype tail = 0;
    while (tail < shared - begin && expected[expected.size() - 1 - tail] == found[found.size() - 1 - tail])
        ++tail;
    if (tail > 0 && found[found.size() - tail].isLowSurrogate())
        --tail;
    return {begin, found.size() - tail};
}

} // namespace jotscope::report

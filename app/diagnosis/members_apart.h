// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/tokens_apart.h"

namespace jotscope::diagnosis {

/// The members of one part of both, in the order of A and then of B; objects that both have are entered.
std::vector<MemberApart> membersApart(
    jose::Part part, const json::Value &a, QByteArrayView textA, const json::Value &b, QByteArrayView textB);

} // namespace jotscope::diagnosis

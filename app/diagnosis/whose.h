// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// Whose record a search by another claim has brought. A search may be answered with whoever there is, and names and numbers are given out
/// again: what was searched for is no evidence of its own.
enum class Whose { Theirs, Unknown, Others };
Whose whoseIs(const Facts &facts, const directory::Question &search);

/// An id that two places do not give out by chance; e-mails are whole addresses and count too.
bool isUnique(const QString &id);

} // namespace jotscope::diagnosis

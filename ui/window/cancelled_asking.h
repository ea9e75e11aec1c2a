// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <QSet>

namespace jotscope::ui {

/// "cancelled, as of 14:12:41" where what was asked for a token last was broken off: what is shown then is what was known before.
/// "cancelled, incomplete" where some of it never was. `numbers`: of its requests; `environments`: those that the answer is about. Empty:
/// nothing was broken off, or it was asked again since.
QString cancelledText(const std::vector<net::Exchange> &ledger, const QSet<int> &numbers, const QSet<QString> &environments);

} // namespace jotscope::ui

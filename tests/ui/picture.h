// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <functional>

namespace jotscope::test {

/// The staging token that was sent to production and refused, as the diagnosis describes it: three environments, causes of every
/// standing, findings, six requests. Made by hand: the panes are shown values, not a network.
report::Inspection wrongEnvironment();
/// The same token just after a paste: nothing asked.
report::Inspection justPasted();
/// Only a token; no environment.
report::Inspection bare(const QByteArray &text);
/// A compact token of these octets; the signature is made up.
QByteArray tokenOf(const QByteArray &header, const QByteArray &payload);
std::vector<net::Exchange> ledger();

} // namespace jotscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QTest>

#include <functional>
#include <memory>

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

/// A pane in a window of its own, which has the focus.
template <class P>
std::unique_ptr<P> open(int width, int height)
{
    auto pane = std::make_unique<P>();
    pane->resize(width, height);
    pane->show();
    pane->activateWindow();
    (void)QTest::qWaitForWindowActive(pane.get());
    return pane;
}

} // namespace jotscope::test

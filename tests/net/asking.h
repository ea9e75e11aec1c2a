// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/network.h"

#include <QElapsedTimer>

namespace jotscope::tests {

/// A GET that is allowed to go to `url`, and to nothing else.
net::Request requestFor(const QUrl &url);
/// Allows the origin of `request`, its secret and its token.
void allow(net::Network &network, const net::Request &request);
/// Asks, with everything allowed, and waits.
net::Exchange askAllowed(net::Network &network, const net::Request &request);
/// Asks as things stand, and waits.
net::Exchange ask(net::Network &network, const net::Request &request);

/// The most that a test grants: ten times the goal, for the machine may be busy. The figure itself is one of `./dev bench`.
constexpr qint64 mostMs = 500;

/// The longest time that the event loop was busy with one thing.
class Watchdog : public QObject {
public:
    Watchdog();
    qint64 longestMs() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

} // namespace jotscope::tests

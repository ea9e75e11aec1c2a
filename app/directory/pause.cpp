// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/pause.h"

#include <QTimer>

#include <utility>

namespace jotscope::directory {

void Pause::State::finish(bool early)
{
    if (done)
        return;
    done = true;
    cut = early;
    if (waiting)
        std::exchange(waiting, nullptr).resume();
}

Pause::Pause(int milliseconds, QObject *owner, net::Network *network)
{
    if (milliseconds <= 0 || !owner || !network) {
        m_state->done = true;
        m_state->cut = !owner || !network;
        return;
    }
    auto *timer = new QTimer(network); // dies with the network, as the connections below do
    timer->setSingleShot(true);
    const auto end = [state = m_state, timer](bool early) {
        timer->deleteLater();
        state->finish(early);
    };
    QObject::connect(timer, &QTimer::timeout, timer, [end] { end(false); });
    QObject::connect(network, &net::Network::cancelled, timer, [end] { end(true); });
    QObject::connect(owner, &QObject::destroyed, timer, [end] { end(true); });
    timer->start(milliseconds);
}

} // namespace jotscope::directory

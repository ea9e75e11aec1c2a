// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/network.h"

#include <coroutine>
#include <memory>

namespace jotscope::directory {

/// Waits; ends at once when `owner` or the network dies, or when everything is cancelled.
class Pause {
public:
    Pause(int milliseconds, QObject *owner, net::Network *network);

    bool await_ready() const { return m_state->done; }
    void await_suspend(std::coroutine_handle<> waiting) { m_state->waiting = waiting; }
    /// True when the time went by, false when it was cut short.
    bool await_resume() const { return !m_state->cut; }

private:
    struct State {
        std::coroutine_handle<> waiting;
        bool done = false;
        bool cut = false;
        void finish(bool early);
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace jotscope::directory

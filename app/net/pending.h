// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <functional>
#include <memory>
#include <utility>

namespace jotscope::net {

/// A value that comes later. Its waiter is resumed at once and exactly once, by whoever ends the wait first; never destroyed while
/// it waits. Copies share the wait.
template <class T>
class Pending {
public:
    bool await_ready() const { return m_state->isDone; }
    void await_suspend(std::coroutine_handle<> waiting) const { m_state->waiting = waiting; }
    T await_resume() const { return m_state->value; }

    void finish(T value) const
    {
        const auto state = m_state; // resuming may destroy us
        if (state->isDone)
            return;
        state->isDone = true;
        state->value = std::move(value);
        if (state->waiting)
            std::exchange(state->waiting, nullptr).resume();
    }
    /// Ends the wait with `value`; to be connected to whatever may end it early.
    std::function<void()> ender(T value = {}) const
    {
        return [pending = *this, value] { pending.finish(value); };
    }

private:
    struct State {
        std::coroutine_handle<> waiting;
        T value{};
        bool isDone = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QPointer>

#include <coroutine>
#include <functional>
#include <memory>

namespace jotscope::net {

/// Waits for the addresses of a host; ends at once (without any) when `owner` dies, or when ender() is called.
class Resolution {
public:
    Resolution(const QString &host, QObject *owner);

    bool await_ready() const { return m_state->done; }
    void await_suspend(std::coroutine_handle<> waiting) { m_state->waiting = waiting; }
    QList<QHostAddress> await_resume() const { return m_state->addresses; }
    /// To be connected to whatever else may end the wait.
    std::function<void()> ender() const;

private:
    struct State {
        std::coroutine_handle<> waiting;
        QList<QHostAddress> addresses;
        bool done = false;
        void finish();
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

bool isLoopbackHost(const QString &host);
/// Why an address may not be used; empty when it may. Cloud metadata and link-local addresses never may.
QString refusalOf(const QHostAddress &address, bool onlyPublic);
bool isPublicAddress(const QHostAddress &address);

} // namespace jotscope::net

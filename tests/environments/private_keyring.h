// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace jotscope::tests {

/// A bus and a gnome-keyring-daemon of our own, in a home of their own. Both end with it.
class PrivateKeyring {
public:
    PrivateKeyring();
    ~PrivateKeyring();

    bool startBus();
    bool startDaemon(const QByteArray &password); ///< unlocked with it; empty: locked
    void endDaemon();
    void freezeDaemon(bool isFrozen); ///< a daemon that never answers
    QProcessEnvironment environment() const { return m_environment; }

private:
    bool isThere(const QString &name) const;
    static void end(QProcess &process);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace jotscope::tests

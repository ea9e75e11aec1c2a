// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace jotscope::ui {

/// Between the window and the desktop's keyring: while its unlock prompt waits, or it hangs, the window goes on. Holds no secret: only what
/// has been opened and what has not. Secrets from variables and files go past it.
class KeyringGate : public QObject {
    Q_OBJECT
public:
    explicit KeyringGate(QObject *parent = nullptr) : QObject(parent) { }

    /// Reads at once what is open. What was never tried is tried, and is an Error until opened() says more.
    Result<QByteArray> secret(const QString &reference);
    /// Calls `then` when each of them has been opened, or has not; at once when there is nothing to wait for.
    void open(const QStringList &references, std::function<void()> then);
    void tryAgain() { m_closed.clear(); } ///< what could not be opened

Q_SIGNALS:
    void opened(); ///< one that was asked for, or found closed

private:
    void begin(const QString &reference);
    void end(const QString &reference, const Result<QByteArray> &found);
    bool isKnown(const QString &reference) const { return m_open.contains(reference) || m_closed.contains(reference); }

    struct Waiter {
        QStringList references;
        std::function<void()> then;
    };
    QSet<QString> m_open;
    QSet<QString> m_underWay;
    QHash<QString, Error> m_closed;
    std::vector<Waiter> m_waiters;
};

} // namespace jotscope::ui

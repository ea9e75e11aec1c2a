// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

namespace jotscope::ui {

/// One window a person and session: a second start hands its files over to the first and ends. A lock file decides, which the death of its
/// owner frees; a socket that only this user may open carries.
class Instance : public QObject {
    Q_OBJECT
public:
    explicit Instance(QObject *parent = nullptr);

    /// This one is the first from now on, and hears what others hand over.
    bool claim();
    /// To the first one; false: it does not answer, and a window of one's own is better than none.
    bool handOver(const QStringList &files) const;

Q_SIGNALS:
    void received(const QStringList &files); ///< absolute paths; none: somebody only wants to see the window

private:
    void hear();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace jotscope::ui

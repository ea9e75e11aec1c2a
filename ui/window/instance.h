// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/given.h"

#include <QLocalServer>
#include <QLockFile>

namespace jotscope::ui {

/// One window a person and session: a second start hands what it was given over to the first and ends. A lock file decides, which the death
/// of its owner frees; a socket that only this user may open carries.
class Instance : public QObject {
    Q_OBJECT
public:
    explicit Instance(QObject *parent = nullptr);

    /// This one is the first from now on, and hears what others hand over.
    bool claim();
    /// To the first one; false: it does not answer, and a window of one's own is better than none.
    bool handOver(const Given &given) const;

Q_SIGNALS:
    void received(const Given &given); ///< nothing: somebody only wants to see the window

private:
    void hear();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace jotscope::ui

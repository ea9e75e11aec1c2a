// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTimer;
class QWidget;

namespace jotscope::ui {

class Session;

/// Lets the session follow the clock: at the instants at which a verdict turns, and now and then for what is told as "in 49 min". Only
/// while somebody can see the window and has nothing in hand.
class WindowClock : public QObject {
    Q_OBJECT
public:
    WindowClock(Session *session, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void plan();
    void strike();
    bool isSeen() const;

    Session *m_session;
    QWidget *m_window;
    QTimer *m_timer;
    QElapsedTimer m_since; ///< the last time it struck
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_clock.h"

#include "ui/window/session.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace jotscope::ui {

namespace {

constexpr qint64 restMs = 30'000; ///< between two times at which "in 49 min" is told anew
constexpr qint64 busyMs = 500;    ///< a person drags, or has a menu open
constexpr qint64 leastMs = 10;

} // namespace

WindowClock::WindowClock(Session *session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    m_since.start();
    connect(m_timer, &QTimer::timeout, this, &WindowClock::strike);
    connect(session, &Session::currentChanged, this, &WindowClock::plan);
    connect(session, &Session::inspectionChanged, this, &WindowClock::plan);
    window->installEventFilter(this);
}

bool WindowClock::isSeen() const
{
    return m_window->isVisible() && !m_window->isMinimized();
}

void WindowClock::plan()
{
    if (!isSeen() || !m_session->current() || m_session->asOf())
        return m_timer->stop();
    qint64 wait = restMs - m_since.elapsed();
    if (const auto turn = m_session->nextTurn())
        wait = qMin(wait, m_session->inspector()->now().msecsTo(*turn) + 1);
    m_timer->start(int(qMax(leastMs, wait)));
}

void WindowClock::strike()
{
    if (QApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget())
        return m_timer->start(int(busyMs));
    m_since.start();
    m_session->followClock();
    plan();
}

bool WindowClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::WindowStateChange)
        QMetaObject::invokeMethod(this, &WindowClock::plan, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace jotscope::ui

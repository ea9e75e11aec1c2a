// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on the chart: keys, pointer and wheel.
#include "ui/views/timeline_chart.h"

#include "ui/kit/concealed.h"
#include "ui/views/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr double zoomStep = 1.5;
constexpr double panStep = 0.2;       ///< of what is seen, a notch or a key
constexpr double nudgePixels = 8;     ///< of now, a key
constexpr double grip = 5;            ///< on both sides of a line
constexpr qint64 betweenMovesMs = 60; ///< every one judges anew

} // namespace

void TimelineChart::setZoom(const TimeZoom &zoom)
{
    if (zoom.scale == m_zoom.scale && zoom.begin == m_zoom.begin)
        return;
    m_zoom = zoom;
    update();
    Q_EMIT zoomChanged();
}

void TimelineChart::zoomBy(double factor)
{
    const TimeAxis along = axis();
    const std::vector<Place> all = places();
    const double wanted = m_current >= 0 && m_current < int(all.size()) ? all[std::size_t(m_current)].at.x() : along.x(m_timeline.now);
    const double width = along.end() - along.begin();
    const double at = along.isSeen(wanted) ? (wanted - along.begin()) / width : 0.5;
    setZoom(m_zoom.by(factor, qBound(0.0, at, 1.0), along.mostZoom()));
}

void TimelineChart::comeIntoSight(double x)
{
    const TimeAxis along = axis();
    if (m_zoom.isWhole() || along.isSeen(x))
        return;
    const double width = along.end() - along.begin();
    setZoom(m_zoom.movedBy((x - along.begin()) / width - 0.5));
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(places().size()) - 1;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: isShifted ? nudgeNow(-1) : setCurrent(m_current < 0 ? 0 : m_current - 1); return;
    case Qt::Key_Right: isShifted ? nudgeNow(1) : setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(last); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(zoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return;
    case Qt::Key_0: setZoom({}); return;
    case Qt::Key_PageUp: setZoom(m_zoom.movedBy(-panStep * 4)); return;
    case Qt::Key_PageDown: setZoom(m_zoom.movedBy(panStep * 4)); return;
    case Qt::Key_Escape:
        if (m_drag == Drag::None)
            break;
        if (m_drag == Drag::Axis)
            setZoom(m_zoomBefore);
        m_drag = Drag::None;
        m_held.reset();
        update();
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

/// The instant of the chosen mark, exact; as a pair also what it is.
bool TimelineChart::copy(Copied what)
{
    const std::vector<Place> all = places();
    if (m_current < 0 || m_current >= int(all.size()))
        return false;
    const TimeMark &mark = markAt(all[std::size_t(m_current)]);
    const QString instant = mark.when.toUTC().toString(Qt::ISODate);
    copyText(what == Copied::Value ? instant : QStringLiteral("%1: %2").arg(mark.name, instant));
    return true;
}

bool TimelineChart::isOnNow(const QPointF &point) const
{
    return m_timeline.now.isValid() && std::abs(axis().x(m_timeline.now) - point.x()) <= grip;
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int place = placeAt(event->position());
    const bool isOnBadge = event->position().y() > axisY() && std::abs(axis().x(m_timeline.now) - event->position().x()) < lines(2);
    if (isOnBadge || (place < 0 && isOnNow(event->position()))) {
        m_held = axis();
        m_drag = Drag::Now;
    } else if (place >= 0) {
        setCurrent(place);
    } else if (!m_zoom.isWhole()) {
        m_drag = Drag::Axis;
        m_zoomBefore = m_zoom;
    }
    m_draggedFrom = event->position().x();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Now) {
        if (!m_sinceMoved.isValid() || m_sinceMoved.elapsed() >= betweenMovesMs)
            moveNow(event->position().x());
        return;
    }
    if (m_drag == Drag::Axis) {
        const TimeAxis along = axis();
        setZoom(m_zoomBefore.movedBy((m_draggedFrom - event->position().x()) / (along.end() - along.begin())));
        return;
    }
    const bool isMark = placeAt(event->position()) >= 0;
    setCursor(isMark ? Qt::PointingHandCursor : isOnNow(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag dragged = std::exchange(m_drag, Drag::None);
    if (dragged == Drag::Now && std::abs(event->position().x() - m_draggedFrom) > 1)
        moveNow(event->position().x());
    m_held.reset();
    m_sinceMoved.invalidate();
    update();
}

/// The whole again, as by 0.
void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoom.isWhole() || placeAt(event->position()) >= 0 || isOnNow(event->position()))
        return mousePressEvent(event);
    m_drag = Drag::None;
    setZoom({});
}

void TimelineChart::moveNow(double x)
{
    const TimeAxis along = axis();
    m_sinceMoved.start();
    Q_EMIT asOfWanted(along.instantAt(qBound(along.begin(), x, along.end())));
}

void TimelineChart::nudgeNow(int steps)
{
    const TimeAxis along = axis();
    const double at = along.x(m_timeline.now);
    const QDateTime wanted = along.instantAt(at + steps * nudgePixels);
    const qint64 least = steps < 0 ? -1 : 1; // seconds: a key always does something
    Q_EMIT asOfWanted(std::abs(m_timeline.now.secsTo(wanted)) < 1 ? m_timeline.now.addSecs(least) : wanted);
}

/// With Ctrl nearer or farther, the instant under the pointer staying there; without, along what is zoomed.
void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double notches = (std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y()) / 120.0;
    const TimeAxis along = axis();
    if (event->modifiers() & Qt::ControlModifier) {
        const double at = (event->position().x() - along.begin()) / (along.end() - along.begin());
        setZoom(m_zoom.by(std::pow(zoomStep, notches), qBound(0.0, at, 1.0), along.mostZoom()));
    } else if (!m_zoom.isWhole()) {
        setZoom(m_zoom.movedBy(-panStep * notches));
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

/// What pointer and keys do, in words. By the menu key it is about the chosen mark.
void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    const std::vector<Place> all = places();
    const bool isByKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int place = isByKeys ? m_current : placeAt(event->pos());
    const bool isMark = place >= 0 && place < int(all.size());
    const QDateTime there = isMark ? markAt(all[std::size_t(place)]).when : axis().instantAt(event->pos().x());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *judge = menu->addAction(tr("&Judge as of %1").arg(axis().clock(there)));
    judge->setEnabled(!isByKeys || isMark);
    connect(judge, &QAction::triggered, this, [this, there] { Q_EMIT asOfWanted(there); });
    connect(menu->addAction(tr("Judge as of &now")), &QAction::triggered, this, [this] { Q_EMIT asOfWanted(std::nullopt); });
    menu->addSeparator();
    connect(menu->addAction(tr("Zoom &in\t+")), &QAction::triggered, this, [this] { zoomBy(zoomStep); });
    connect(menu->addAction(tr("Zoom &out\t-")), &QAction::triggered, this, [this] { zoomBy(1 / zoomStep); });
    QAction *whole = menu->addAction(tr("&Whole timeline\t0"));
    whole->setEnabled(!m_zoom.isWhole());
    connect(whole, &QAction::triggered, this, [this] { setZoom({}); });
    menu->popup(isByKeys && isMark ? mapToGlobal(all[std::size_t(place)].at.toPoint()) : event->globalPos());
}

} // namespace jotscope::ui

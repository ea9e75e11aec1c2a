// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timeline_bar.h"

#include "ui/kit/concealed.h"
#include "ui/models/time_axis.h"
#include "ui/views/paint.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr int barHeight = 14;
constexpr int around = 4; ///< above and below, for the line of now and the ring of the focus

} // namespace

TimelineBar::TimelineBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimelineBar::show(const Timeline &timeline, const QString &said)
{
    m_timeline = timeline;
    setAccessibleDescription(said);
    setToolTip(plainTip(said));
    update();
}

bool TimelineBar::copy(Copied)
{
    copyText(withoutIsolates(accessibleDescription()));
    return true;
}

QSize TimelineBar::sizeHint() const
{
    return {120, barHeight + 2 * around};
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(padding + 0.5, around + 0.5, width() - 2 * padding - 1, barHeight - 1);
    painter.setPen(QPen(colour(Role::Line), 1));
    painter.setBrush(colour(Role::Sunken));
    painter.drawRoundedRect(track, 3, 3);
    if (m_timeline.now.isValid() && !m_timeline.lanes.empty()) {
        const TimeAxis along(m_timeline, track.left(), track.right(), true);
        for (const TimeBar &bar : m_timeline.lanes.front().bars) {
            const double left = along.x(bar.from);
            const QRectF box(left, track.top(), qMax(1.0, (bar.to.isValid() ? along.x(bar.to) : track.right()) - left), track.height());
            painter.setPen(QPen(colour(bar.role), 1.2));
            painter.setBrush(colour(tintOf(bar.role)));
            painter.drawRoundedRect(box, 3, 3);
            if (bar.style == TimeBar::Style::Hatched) {
                painter.setBrush(QBrush(colour(bar.role), Qt::BDiagPattern));
                painter.drawRoundedRect(box, 3, 3);
            }
        }
        const double now = std::round(along.x(m_timeline.now));
        painter.fillRect(QRectF(now - 1, 0, 2, height()), colour(Role::Accent));
    }
    if (hasFocus())
        paintFocus(&painter, QRectF(rect()).adjusted(4, 0, -4, 0));
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace jotscope::ui

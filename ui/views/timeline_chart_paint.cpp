// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "language/listed.h"
#include "ui/kit/icons.h"
#include "ui/views/paint.h"
#include "ui/views/timeline_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jotscope::ui {

using Shape = TimeMark::Shape;

namespace {

constexpr double labelGap = 9; ///< from a mark to its label

QFont labelFont()
{
    return scaledFont(0.88);
}

double barHeight()
{
    return std::round(lines(0.78));
}

QString iconOf(Shape shape)
{
    switch (shape) {
    case Shape::Issued: return QStringLiteral("mark-iat");
    case Shape::NotBefore: return QStringLiteral("mark-nbf");
    case Shape::Expiry: return QStringLiteral("mark-exp");
    case Shape::Login: return QStringLiteral("mark-auth");
    case Shape::Created: return QStringLiteral("mark-created");
    case Shape::Changed: return QStringLiteral("mark-changed");
    case Shape::Deleted: return QStringLiteral("mark-deleted");
    case Shape::Disabled: return QStringLiteral("mark-disabled");
    case Shape::Failed: return QStringLiteral("mark-failed");
    case Shape::KeyAppeared: return QStringLiteral("mark-key");
    case Shape::KeyGone: return QStringLiteral("mark-key-gone");
    case Shape::ServerClock:
    case Shape::Keys: break;
    }
    return {};
}

QRectF boxOf(const TimeAxis &along, const TimeBar &bar, double y)
{
    const double left = along.x(bar.from);
    const double right = bar.to.isValid() ? along.x(bar.to) : along.end() - 4;
    return {left, std::round(y - barHeight() / 2) + 0.5, qMax(1.0, right - left), barHeight()};
}

void paintMark(QPainter &painter, const TimeMark &mark, QPointF at)
{
    const double size = std::round(lines(0.8));
    if (mark.shape == Shape::ServerClock) {
        painter.setPen(QPen(colour(mark.role), 2));
        painter.setBrush(colour(Role::Pane));
        painter.drawEllipse(at, size * 0.36, size * 0.36);
        return;
    }
    if (mark.shape == Shape::Login) // small, above the lane
        at -= QPointF(0, size * 0.55);
    paintIcon(&painter, QRectF(at.x() - size / 2, at.y() - size / 2, size, size), iconOf(mark.shape), mark.role);
}

} // namespace

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_timeline.now.isValid())
        return;
    const TimeAxis along = axis();
    for (int lane = 0; lane < int(m_timeline.lanes.size()); ++lane) {
        const QRectF title(padding, laneY(lane) - lines(0.6), laneLeft() - padding - 6, lines(1.2));
        paintText(&painter, title, m_timeline.lanes[std::size_t(lane)].title, {scaledFont(0.92), Role::Soft, false, true});
    }
    if (!m_zoom.isWhole()) // what stands beyond the ends of the lanes
        painter.setClipRect(QRectF(laneLeft(), 0, along.end() - laneLeft() + 2, height()));
    for (int lane = 0; lane < int(m_timeline.lanes.size()); ++lane)
        paintLane(painter, along, lane);
    const double now = std::round(along.x(m_timeline.now));
    painter.fillRect(QRectF(now - 1, 0, 2, axisY()), colour(Role::Accent));
    for (int lane = 0; lane < int(m_timeline.lanes.size()); ++lane) {
        for (const TimeBar &bar : m_timeline.lanes[std::size_t(lane)].bars)
            paintBarLabel(painter, along, bar, lane);
        paintLabels(painter, along, lane);
    }
    paintAxis(painter, along);
    const std::vector<Place> all = places();
    for (const Place &place : all)
        paintMark(painter, markAt(place), place.at);
    painter.setClipping(false);
    if (m_current >= 0 && m_current < int(all.size()) && along.isSeen(all[std::size_t(m_current)].at.x())) {
        const QPointF at = all[std::size_t(m_current)].at;
        const double half = lines(0.62);
        painter.setPen(QPen(colour(Role::Accent), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), 4, 4);
    } else if (hasFocus()) {
        paintFocus(&painter, rect());
    }
}

void TimelineChart::paintLane(QPainter &painter, const TimeAxis &along, int index) const
{
    const TimeLane &lane = m_timeline.lanes[std::size_t(index)];
    const double y = laneY(index);
    painter.fillRect(QRectF(laneLeft(), std::round(y), along.end() - laneLeft(), 1), colour(Role::Line));
    if (index == 0)
        paintLeeway(painter, along, y);
    for (const TimeBar &bar : lane.bars)
        paintBar(painter, along, bar, y);
}

/// Lighter than the life itself.
void TimelineChart::paintLeeway(QPainter &painter, const TimeAxis &along, double y) const
{
    QColor light = colour(Role::PartPayload);
    light.setAlphaF(0.45F);
    painter.setPen(QPen(light, 1));
    painter.setBrush(Qt::NoBrush);
    const double half = std::round(barHeight() / 2) - 2;
    for (const auto &[left, right] : caps(along))
        painter.drawRect(QRectF(left, y - half + 0.5, right - left, 2 * half));
}

void TimelineChart::paintBar(QPainter &painter, const TimeAxis &along, const TimeBar &bar, double y) const
{
    const QRectF box = boxOf(along, bar, y);
    painter.setPen(QPen(colour(bar.role), 1.2, bar.style == TimeBar::Style::Dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(bar.style == TimeBar::Style::Dashed ? colour(Role::Pane) : colour(tintOf(bar.role)));
    painter.drawRoundedRect(box, 3, 3);
    if (bar.style == TimeBar::Style::Hatched) {
        painter.setBrush(QBrush(colour(bar.role), Qt::BDiagPattern));
        painter.drawRoundedRect(box, 3, 3);
    }
}

/// On a ground of its own, over the line of now; what the bar's end says keeps its room.
void TimelineChart::paintBarLabel(QPainter &painter, const TimeAxis &along, const TimeBar &bar, int lane) const
{
    if (bar.label.isEmpty())
        return;
    const QRectF box = boxOf(along, bar, laneY(lane));
    const QFont font = scaledFont(0.88, true);
    const double width = widthOf(bar.label, font) + 16;
    QRectF seen = box & QRectF(along.begin(), box.top(), along.end() - along.begin(), box.height());
    for (const TimeMark &mark : m_timeline.lanes[std::size_t(lane)].marks) {
        const double at = along.x(mark.when);
        if (mark.shape == Shape::Expiry && along.isSeen(at) && qAbs(at - box.right()) < 2)
            seen.setRight(qMin(seen.right(), at - labelGap - widthOf(labelOf(along, mark), labelFont())));
    }
    if (width > seen.width() - 8)
        return;
    const QRectF label(std::round(seen.center().x() - width / 2), box.top() - 1, width, box.height() + 2);
    painter.setPen(QPen(colour(bar.role), 1));
    painter.setBrush(colour(Role::Pane));
    painter.drawRoundedRect(label, 3, 3);
    paintText(&painter, label.adjusted(8, 0, 0, 0), bar.label, {font, bar.role, false, false});
}

QString TimelineChart::labelOf(const TimeAxis &along, const TimeMark &mark) const
{
    switch (mark.shape) {
    case Shape::Issued:
    case Shape::NotBefore: return QStringLiteral("%1 %2").arg(mark.label, along.clock(mark.when));
    case Shape::Expiry: {
        const qint64 left = m_timeline.now.secsTo(mark.when);
        const QString distance = left > 0 ? tr("valid %1 more").arg(jose::spanOf(left)) : tr("expired %1 ago").arg(jose::spanOf(-left));
        return listed({mark.label + u' ' + along.clock(mark.when), distance});
    }
    case Shape::Failed: return tr("%1 at %2").arg(mark.label, along.clock(mark.when));
    case Shape::ServerClock:
    case Shape::Keys: return {};
    default: break;
    }
    return mark.label;
}

namespace {

using Stretches = std::vector<QPair<double, double>>;

bool isFree(const Stretches &taken, double left, double right)
{
    return std::none_of(taken.begin(), taken.end(), [&](const auto &one) { return left < one.second && right > one.first; });
}

/// Where the labels of a lane may stand: between its ends, on no mark and no other label, across no end of the leeway.
struct LabelRoom {
    double begin = 0;
    double end = 0;
    double now = 0;
    Stretches taken;
    Stretches caps;

    std::optional<double> beside(double at, double width, bool left, bool isClearOfNow) const;
    bool isInCap(double from) const { return !isFree(caps, from, from + 1); }

private:
    std::optional<double> clearOfCaps(double from, double at, double width, bool left) const;
};

/// Behind the cap that stands there. One that ends too far away, as on an axis zoomed in, holds the label whole, or there is no place.
std::optional<double> LabelRoom::clearOfCaps(double from, double at, double width, bool left) const
{
    constexpr double air = 4;
    for (const auto &[first, last] : caps) {
        if (from - air >= last || from + width + air <= first)
            continue;
        if (std::abs((left ? first : last) - at) <= lines(6))
            return left ? first - air - 2 - width : last + air + 2;
        return from - air > first && from + width + air < last ? std::optional(from) : std::nullopt;
    }
    return from;
}

/// The left edge of a label so wide beside a mark.
std::optional<double> LabelRoom::beside(double at, double width, bool left, bool isClearOfNow) const
{
    const auto from = clearOfCaps(left ? at - labelGap - width : at + labelGap, at, width, left);
    if (!from || *from < begin || *from + width > end || !isFree(taken, *from, *from + width))
        return {};
    const bool isOnNow = *from < now + 3 && *from + width > now - 3;
    return isClearOfNow && isOnNow ? std::nullopt : from;
}

bool prefersLeft(Shape shape)
{
    return shape == Shape::Issued || shape == Shape::Expiry || shape == Shape::Failed || shape == Shape::Deleted
        || shape == Shape::Disabled;
}

} // namespace

/// Beside its mark, left or right, where nothing else stands; a label that fits nowhere is left to tooltip and table.
void TimelineChart::paintLabels(QPainter &painter, const TimeAxis &along, int index) const
{
    const TimeLane &lane = m_timeline.lanes[std::size_t(index)];
    LabelRoom room{laneLeft() - 4, along.end(), along.x(m_timeline.now), {}, index == 0 ? caps(along) : Stretches()};
    for (const TimeMark &mark : lane.marks)
        room.taken.push_back({along.x(mark.when) - labelGap + 1, along.x(mark.when) + labelGap - 1});
    const auto place = [&](const QString &text, Role role, double at, bool left, bool isClearOfNow = false) {
        const double width = widthOf(text, labelFont());
        const auto from = text.isEmpty() ? std::nullopt : room.beside(at, width, left, isClearOfNow);
        if (!from)
            return false;
        room.taken.push_back({*from - 3, *from + width + 3});
        paintLabel(painter, along, index, {text, role, *from, width, room.isInCap(*from)});
        return true;
    };
    for (const TimeMark &mark : lane.marks) {
        const bool left = prefersLeft(mark.shape);
        const Role role = mark.shape == Shape::Deleted || mark.shape == Shape::Disabled ? Role::Fail : Role::Text;
        const double at = along.x(mark.when);
        const QString label = labelOf(along, mark);
        if (!along.isSeen(at) || place(label, role, at, left, true) || place(label, role, at, !left, true))
            continue;
        if (!place(label, role, at, left))
            place(label, role, at, !left);
    }
    const Role role = lane.isWarning ? Role::Warn : Role::Soft;
    const double besideNow = qBound(along.begin(), room.now, along.end()); // or at the end that it is beyond
    if (!place(lane.note, role, besideNow, false))
        place(lane.note, role, besideNow, true);
}

void TimelineChart::paintLabel(QPainter &painter, const TimeAxis &along, int index, const Label &label) const
{
    const double y = laneY(index);
    const double half = lines(0.55);
    const double from = label.from;
    const auto isOn = [&](const TimeBar &bar) {
        return from + label.width > along.x(bar.from) && from < (bar.to.isValid() ? along.x(bar.to) : along.end());
    };
    const std::vector<TimeBar> &bars = m_timeline.lanes[std::size_t(index)].bars;
    const auto under = std::find_if(bars.begin(), bars.end(), isOn);
    const bool isOnBar = under != bars.end();
    const double now = along.x(m_timeline.now);
    const bool isOnHatches
        = std::any_of(bars.begin(), bars.end(), [&](const TimeBar &bar) { return bar.style == TimeBar::Style::Hatched && isOn(bar); });
    const bool isOnNow = from < now + 2 && from + label.width > now - 2;
    const double inside = isOnNow ? std::round(barHeight() / 2) - 3 : 0;
    if (label.isInCap) // whose edges go on
        painter.fillRect(QRectF(from - 3, std::round(y) - inside, label.width + 6, 2 * inside + 1), colour(Role::Pane));
    else if (!isOnBar) // the lane's line and now stop before the words
        painter.fillRect(QRectF(from - 4, y - half, label.width + 8, 2 * half), colour(Role::Pane));
    if (isOnBar && isOnNow) // on a bar, too, now stops before them
        painter.fillRect(
            QRectF(from - 3, std::round(y - barHeight() / 2) + 1.5, label.width + 6, barHeight() - 2), colour(tintOf(under->role)));
    if (isOnHatches) // and hatches; the bar's edge goes on
        painter.fillRect(QRectF(from - 3, std::round(y - barHeight() / 2) + 1.5, label.width + 6, barHeight() - 2), colour(Role::Pane));
    paintText(&painter, QRectF(from, y - half, label.width + 1, 2 * half), label.text, {labelFont(), label.role, false, false});
}

void TimelineChart::paintAxis(QPainter &painter, const TimeAxis &along) const
{
    const double y = std::round(axisY());
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    painter.fillRect(QRectF(laneLeft(), y, along.end() - laneLeft(), 1), colour(Role::Outline));
    if (along.isCompressed() && along.isSeen(along.breakX())) {
        const double at = along.breakX();
        painter.fillRect(QRectF(at - 3, y - 2, 8, 5), colour(Role::Pane));
        painter.setPen(QPen(colour(Role::Outline), 1));
        painter.drawLine(QPointF(at - 4, y + 5), QPointF(at, y - 5));
        painter.drawLine(QPointF(at + 1, y + 5), QPointF(at + 5, y - 5));
    }
    const QString text = nowText();
    const QFont bold = scaledFont(0.88, true);
    const double width = std::round(widthOf(text, bold) + 16);
    const double now = along.x(m_timeline.now);
    const double left = qBound(laneLeft(), std::round(now - width / 2), along.end() - width);
    const QRectF badge = along.isSeen(now) ? QRectF(left, y + 3, width, lines(0.9)) : QRectF(-100, y + 3, 0, lines(0.9));
    for (const TimeAxis::Tick &tick : along.ticks(metrics.horizontalAdvance(QStringLiteral("00:00")) + 8, badge.left(), badge.right())) {
        painter.fillRect(QRectF(std::round(tick.x), y, 1, 4), colour(Role::Outline));
        const double wide = metrics.horizontalAdvance(tick.label);
        paintText(&painter, QRectF(tick.x - wide / 2, badge.top(), wide + 2, badge.height()), tick.label, {font, Role::Soft, false, false});
    }
    if (!along.isSeen(now))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Accent));
    painter.drawRoundedRect(badge, 4, 4);
    paintText(&painter, badge.adjusted(8, 0, 0, 0), text, {bold, Role::OnAccent, false, false});
}

} // namespace jotscope::ui

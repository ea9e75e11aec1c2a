// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timeline_chart.h"

#include "jose/claims.h"
#include "ui/models/hostile.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace jotscope::ui {

TimelineChart::TimelineChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setMouseTracking(true);
}

void TimelineChart::show(const Timeline &timeline)
{
    const bool isOther = timeline.issued != m_timeline.issued || timeline.expires != m_timeline.expires;
    const bool isMoved = !timeline.isNow && timeline.now != m_timeline.now;
    m_timeline = timeline;
    m_current = -1;
    if (isOther && m_drag == Drag::None)
        setZoom({});
    else if (isMoved && m_drag == Drag::None)
        comeIntoSight(axis().x(m_timeline.now));
    setAccessibleDescription(said());
    update();
}

void TimelineChart::setUtc(bool utc)
{
    m_utc = utc;
    setAccessibleDescription(said());
    update();
}

/// As wide as the longest name of a lane, up to a point.
double TimelineChart::laneLeft() const
{
    double longest = 0;
    for (const TimeLane &lane : m_timeline.lanes)
        longest = qMax(longest, widthOf(lane.title, scaledFont(0.92)));
    return qBound(8.6 * em(), padding + longest + 8, 14 * em());
}

double TimelineChart::laneY(int lane) const
{
    return lines(0.62) + lane * laneHeight();
}

int TimelineChart::laneHeight()
{
    return lines(1.2);
}

double TimelineChart::axisY() const
{
    return laneY(qMax(2, int(m_timeline.lanes.size())) - 1) + lines(0.75);
}

QSize TimelineChart::sizeHint() const
{
    return {int(40 * em()), int(axisY()) + lines(1.1)};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {int(24 * em()), lines(2)};
}

TimeAxis TimelineChart::axis() const
{
    return m_held ? *m_held : TimeAxis(m_timeline, laneLeft(), double(width()) - 14, m_utc, m_zoom);
}

std::vector<TimelineChart::Place> TimelineChart::places() const
{
    std::vector<Place> places;
    const TimeAxis along = axis();
    for (int lane = 0; lane < int(m_timeline.lanes.size()); ++lane) {
        const auto &marks = m_timeline.lanes[std::size_t(lane)].marks;
        for (int mark = 0; mark < int(marks.size()); ++mark)
            if (marks[std::size_t(mark)].shape != TimeMark::Shape::Keys) // a detail of the table
                places.push_back({lane, mark, {along.x(marks[std::size_t(mark)].when), laneY(lane)}});
    }
    std::stable_sort(places.begin(), places.end(), [this](const Place &a, const Place &b) { return markAt(a).when < markAt(b).when; });
    return places;
}

const TimeMark &TimelineChart::markAt(const Place &place) const
{
    return m_timeline.lanes[std::size_t(place.lane)].marks[std::size_t(place.mark)];
}

QString TimelineChart::tipOf(const Place &place) const
{
    const TimeMark &mark = markAt(place);
    const TimeLane &lane = m_timeline.lanes[std::size_t(place.lane)];
    const QString what = mark.shape == TimeMark::Shape::Failed ? tr("answered %1").arg(mark.label)
        : mark.shape == TimeMark::Shape::ServerClock           ? lane.note
                                                               : mark.name;
    const qint64 seconds = m_timeline.now.secsTo(mark.when);
    const QString distance = seconds == 0 ? nowText()
        : seconds > 0                     ? tr("in %1").arg(jose::spanOf(seconds))
                                          : tr("%1 ago").arg(jose::spanOf(-seconds));
    return QStringLiteral("%1: %2 %3, %4").arg(isolated(lane.title), what, axis().clock(mark.when), distance);
}

QString TimelineChart::nowText() const
{
    return m_timeline.isNow ? tr("now %1").arg(axis().clock(m_timeline.now)) : tr("as of %1").arg(judgedAtText(m_timeline.now, m_utc));
}

QString TimelineChart::said() const
{
    QStringList said;
    if (m_timeline.now.isValid())
        said += nowText();
    for (const Place &place : places())
        said += tipOf(place);
    for (const TimeLane &lane : m_timeline.lanes) {
        if (!lane.note.isEmpty() && lane.marks.empty())
            said += QStringLiteral("%1: %2").arg(isolated(lane.title), lane.note);
    }
    return said.join(QStringLiteral("; "));
}

int TimelineChart::placeAt(const QPointF &point) const
{
    const std::vector<Place> all = places();
    int nearest = -1;
    double best = 12;
    for (int i = 0; i < int(all.size()); ++i) {
        const double away = (all[std::size_t(i)].at - point).manhattanLength();
        if (away < best) {
            best = away;
            nearest = i;
        }
    }
    return nearest;
}

void TimelineChart::setCurrent(int place)
{
    const std::vector<Place> all = places();
    if (all.empty())
        return;
    m_current = qBound(0, place, int(all.size()) - 1);
    const Place &current = all[std::size_t(m_current)];
    comeIntoSight(current.at.x());
    setAccessibleDescription(tipOf(current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    const Selection &selection = markAt(current).selection;
    if (selection.step || selection.exchange > 0 || !selection.claim.isEmpty())
        Q_EMIT chosen(selection);
}

void TimelineChart::select(const Selection &selection)
{
    const std::vector<Place> all = places();
    m_current = -1;
    for (int i = 0; i < int(all.size()); ++i) {
        const Selection &one = markAt(all[std::size_t(i)]).selection;
        const bool sameClaim = !selection.claim.isEmpty() && one.claim == selection.claim && selection.part == jose::Part::Payload;
        const bool sameRequest = selection.exchange > 0 && one.exchange == selection.exchange;
        if (sameClaim || sameRequest)
            m_current = i;
    }
    update();
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = placeAt(help->pos());
    const std::vector<Place> all = places();
    place < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), plainTip(tipOf(all[std::size_t(place)])), this);
    return true;
}

/// On both ends of the token's life: what the service forgives. To scale, and so never beyond the break.
std::vector<QPair<double, double>> TimelineChart::caps(const TimeAxis &along) const
{
    std::vector<QPair<double, double>> caps;
    const auto add = [&](const QDateTime &from, const QDateTime &to) {
        const double right = along.x(to);
        const double left = along.isCompressed() && right > along.breakX() ? qMax(along.x(from), along.breakX() + 5) : along.x(from);
        if (right - left >= 2)
            caps.push_back({left, right});
    };
    const int leeway = m_timeline.leewaySeconds;
    if (leeway > 0 && m_timeline.issued.isValid())
        add(m_timeline.issued.addSecs(-leeway), m_timeline.issued);
    if (leeway > 0 && m_timeline.expires.isValid())
        add(m_timeline.expires, m_timeline.expires.addSecs(leeway));
    return caps;
}

} // namespace jotscope::ui

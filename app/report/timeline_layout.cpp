// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_layout.h"

#include "jose/claims.h"
#include "report/timeline_scale.h"

#include <algorithm>

namespace jotscope::report {

namespace {

using diagnosis::TimelineLane;
using diagnosis::TimelineMark;
using Kind = TimelineMark::Kind;
using Anchor = TimelineText::Anchor;

constexpr double titles = 112; ///< width of the lanes' titles
constexpr double laneHeight = 24;
constexpr double top = 14;   ///< of the first lane's middle
constexpr double half = 6.5; ///< of a bar's height
constexpr double character = 6.4;

double widthOf(const QString &text)
{
    return double(text.size()) * character;
}

TimelineRole roleOf(TimelineLane::Kind kind)
{
    switch (kind) {
    case TimelineLane::Kind::Token: return TimelineRole::Token;
    case TimelineLane::Kind::User: return TimelineRole::User;
    case TimelineLane::Kind::Service: break;
    }
    return TimelineRole::Service;
}

bool isEnd(Kind kind)
{
    return kind == Kind::Deleted || kind == Kind::Disabled;
}

/// Draws one timeline; texts keep clear of each other within a lane.
class Layout {
public:
    Layout(const diagnosis::Timeline &timeline, double width) : m_timeline(timeline), m_scale(timeline, titles, width - 6)
    {
        m_drawing.size = QSizeF(width, top + laneHeight * double(timeline.lanes.size()) + 30);
    }

    TimelineDrawing lay();

private:
    void lane(const TimelineLane &lane, double y);
    void life(double y);
    void userBar(const TimelineLane &lane, double y);
    void mark(const TimelineMark &mark, const TimelineLane &lane, double y);
    void axis(double y);
    void now(double y);
    void tick(const QDateTime &instant, const QString &format, double y);
    bool take(double from, double to); ///< room on the current line, if it is free
    void text(QPointF at, Anchor anchor, const QString &text, TimelineRole role)
    {
        m_drawing.texts.push_back({at, anchor, text, role, false});
    }

    const diagnosis::Timeline &m_timeline;
    TimelineScale m_scale;
    TimelineDrawing m_drawing;
    std::vector<std::pair<double, double>> m_taken;
};

bool Layout::take(double from, double to)
{
    if (from < titles - 4 || to > m_drawing.size.width())
        return false;
    for (const auto &[begin, end] : m_taken) {
        if (from < end && to > begin)
            return false;
    }
    m_taken.emplace_back(from, to);
    return true;
}

void Layout::life(double y)
{
    if (!m_timeline.lifeBegin.isValid() || !m_timeline.lifeEnd.isValid() || m_timeline.lifeEnd <= m_timeline.lifeBegin)
        return;
    const double begin = m_scale.x(m_timeline.lifeBegin);
    const double end = m_scale.x(m_timeline.lifeEnd);
    const double grace = std::min(m_scale.x(m_timeline.lifeEnd.addSecs(m_timeline.leewaySeconds)), m_scale.right());
    if (grace > end)
        m_drawing.bars.push_back({QRectF(end, y - half + 2, grace - end, 2 * half - 4), TimelineRole::Token, false, true});
    m_drawing.bars.push_back({QRectF(begin, y - half, end - begin, 2 * half), TimelineRole::Token, false, false});
    if (m_timeline.userGone.isValid()) {
        const double gone = std::max(begin, m_scale.x(m_timeline.userGone));
        m_drawing.bars.push_back({QRectF(gone, y - half, end - gone, 2 * half), TimelineRole::Gone, true, false});
    }
}

void Layout::userBar(const TimelineLane &lane, double y)
{
    if (lane.marks.empty())
        return;
    const auto created = std::ranges::find(lane.marks, Kind::Created, &TimelineMark::kind);
    const auto gone = std::ranges::find_if(lane.marks, [](const TimelineMark &mark) { return isEnd(mark.kind); });
    const double begin = created == lane.marks.end() ? m_scale.left() : m_scale.x(created->at);
    const double end = gone == lane.marks.end() ? m_scale.right() - 4 : m_scale.x(gone->at);
    if (end > begin)
        m_drawing.bars.push_back({QRectF(begin, y - half + 1, end - begin, 2 * half - 2), TimelineRole::User, false, false});
}

void Layout::mark(const TimelineMark &mark, const TimelineLane &lane, double y)
{
    const double x = m_scale.x(mark.at);
    const bool bad = isEnd(mark.kind) || mark.kind == Kind::FailedRequest;
    const TimelineRole role = mark.warns ? TimelineRole::Warning
        : bad                            ? TimelineRole::Gone
        : mark.kind == Kind::ServerClock ? TimelineRole::Now
                                         : roleOf(lane.kind);
    m_drawing.glyphs.push_back(
        {QPointF(x, y), mark.kind, role, mark.source.isEmpty() ? mark.label : QStringLiteral("%1, %2").arg(mark.label, mark.source)});
    const double width = widthOf(mark.label);
    const bool before
        = mark.kind == Kind::IssuedAt || mark.kind == Kind::NotBefore || mark.kind == Kind::LoggedIn || mark.kind == Kind::FailedRequest;
    const TimelineRole said = mark.warns ? TimelineRole::Warning : TimelineRole::Axis;
    QString label = mark.label;
    if (mark.kind == Kind::Expires && m_timeline.now.isValid()) {
        const qint64 left = m_timeline.now.secsTo(mark.at);
        label
            += left >= 0 ? QStringLiteral(", valid %1 more").arg(jose::spanOf(left)) : QStringLiteral(", %1 ago").arg(jose::spanOf(-left));
    }
    const double wide = widthOf(label);
    if (mark.kind == Kind::Expires && take(x - 8 - wide, x - 4))
        text(QPointF(x - 7, y + 4), Anchor::End, label, said);
    else if (before && take(x - 10 - width, x - 6))
        text(QPointF(x - 10, y + 4), Anchor::End, label, said);
    else if (take(x + 6, x + 12 + wide))
        text(QPointF(x + 10, y + 4), Anchor::Begin, label, said);
}

void Layout::lane(const TimelineLane &lane, double y)
{
    m_taken.clear();
    m_drawing.texts.push_back(
        {QPointF(4, y + 4), Anchor::Begin, lane.title.size() > 16 ? lane.title.left(15) + u'…' : lane.title, roleOf(lane.kind), true});
    m_drawing.strokes.push_back({QPointF(m_scale.left(), y), QPointF(m_scale.right(), y), TimelineRole::Axis});
    if (lane.kind == TimelineLane::Kind::Token)
        life(y);
    if (lane.kind == TimelineLane::Kind::User)
        userBar(lane, y);
    for (const TimelineMark &mark : lane.marks) {
        const double x = m_scale.x(mark.at);
        m_taken.emplace_back(x - 5, x + 5);
    }
    for (const TimelineMark &one : lane.marks)
        mark(one, lane, y);
    if (lane.note.isEmpty())
        return;
    const double wide = widthOf(lane.note);
    for (double x = lane.marks.empty() ? m_scale.left() + 12 : m_scale.right() - wide - 12; x > m_scale.left(); x -= 24) {
        if (!take(x - 6, x + wide))
            continue;
        text(QPointF(x, y + 4), Anchor::Begin, lane.note, TimelineRole::Axis);
        break;
    }
}

void Layout::tick(const QDateTime &instant, const QString &format, double y)
{
    const double x = m_scale.x(instant);
    const QString label = instant.toUTC().toString(format);
    if (!take(x - widthOf(label) / 2 - 5, x + widthOf(label) / 2 + 5))
        return;
    m_drawing.strokes.push_back({QPointF(x, y), QPointF(x, y + 4), TimelineRole::Axis});
    text(QPointF(x, y + 17), Anchor::Middle, label, TimelineRole::Axis);
}

void Layout::axis(double y)
{
    const auto &parts = m_scale.parts();
    m_drawing.strokes.push_back({QPointF(m_scale.left(), y), QPointF(m_scale.right(), y), TimelineRole::Axis});
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const double x = (parts[i].end + parts[i + 1].begin) / 2;
        for (const double shift : {-3.0, 3.0})
            m_drawing.strokes.push_back({QPointF(x + shift - 3, y + 5), QPointF(x + shift + 3, y - 5), TimelineRole::Axis});
        m_drawing.hasBreak = true;
    }
    for (const AxisPart &part : parts) {
        const qint64 span = part.from.secsTo(part.to);
        const bool years = part.from.date().year() != m_timeline.now.date().year() || part.to.date().year() != m_timeline.now.date().year();
        const QString format = years            ? QStringLiteral("d MMM yyyy")
            : !part.isNear || span > 2 * 86'400 ? QStringLiteral("d MMM")
            : span < 300                        ? QStringLiteral("HH:mm:ss")
                                                : QStringLiteral("HH:mm");
        tick(part.from, format, y);
        tick(part.to, format, y);
        for (const QDateTime &instant : roundInstants(part, part.isNear ? 6 : 2))
            tick(instant, format, y);
    }
}

void Layout::now(double y)
{
    if (!m_timeline.now.isValid())
        return;
    const double x = m_scale.x(m_timeline.now);
    const QString label = QStringLiteral("as of %1").arg(m_timeline.now.toUTC().toString(QStringLiteral("HH:mm:ss")));
    const double wide = widthOf(label) + 12;
    const double middle = std::clamp(x, m_scale.left() + wide / 2, m_drawing.size.width() - wide / 2 - 1);
    m_drawing.strokes.push_back({QPointF(x, 2), QPointF(x, y + 5), TimelineRole::Now});
    m_drawing.nowBox = QRectF(middle - wide / 2, y + 4, wide, 17);
    m_taken = {{m_drawing.nowBox.left() - 3, m_drawing.nowBox.right() + 3}};
    text(QPointF(middle, y + 17), Anchor::Middle, label, TimelineRole::Now);
}

TimelineDrawing Layout::lay()
{
    double y = top;
    for (const TimelineLane &one : m_timeline.lanes) {
        lane(one, y);
        y += laneHeight;
    }
    y -= laneHeight / 2 - 2;
    m_taken.clear();
    now(y);
    axis(y);
    return std::move(m_drawing);
}

} // namespace

TimelineDrawing layTimeline(const diagnosis::Timeline &timeline, double width)
{
    return Layout(timeline, width).lay();
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_layout.h"

#include "language/told.h"
#include "report/timeline_marks.h"
#include "report/timeline_scale.h"

#include <QLocale>

#include <algorithm>

namespace jotscope::report {

namespace {

using diagnosis::TimelineLane;
using diagnosis::TimelineMark;
using Kind = TimelineMark::Kind;
using Anchor = Label::Anchor;

constexpr double titles = 128; ///< width of the lanes' titles
constexpr double laneHeight = 24;
constexpr double top = 14;   ///< of the first lane's middle
constexpr double half = 6.5; ///< of a bar's height
constexpr double textSize = 12.5;

double widthOf(const QString &text)
{
    return report::widthOf(text, textSize);
}

/// Draws one timeline; texts keep clear of each other within a lane.
class Layout {
public:
    Layout(const diagnosis::Timeline &timeline, double width) : m_timeline(timeline), m_scale(timeline, titles, width - 6)
    {
        m_drawing.size = QSizeF(width, top + laneHeight * double(timeline.lanes.size()) + 14);
    }

    Drawing lay();

private:
    void lane(const TimelineLane &lane, double y);
    void life(double y);
    void tellUserGone(double from, double to, double y);
    void userBar(const TimelineLane &lane, double y);
    void mark(const TimelineMark &mark, const TimelineLane &lane, double y);
    void axis(double y);
    void now(double y);
    void ticks(const AxisPart &part, double y);
    bool tick(const QDateTime &instant, const QString &label, double y);
    QString dayOf(const QDateTime &instant) const; ///< empty where all is of one day
    bool take(double from, double to);             ///< room on the current line, if it is free
    bool isOnNow(double from, double to) const { return from < nowX() + 4 && to > nowX() - 4; }
    double nowX() const { return m_timeline.now.isValid() ? m_scale.x(m_timeline.now) : -100; }
    void besideMark(double x, const QString &label, bool isBefore, Ink ink, double y);
    void text(QPointF at, Anchor anchor, const QString &text, Ink ink);
    void line(QPointF from, QPointF to) { m_drawing.strokes.push_back({from, to, Ink::Line, 1, false}); }

    const diagnosis::Timeline &m_timeline;
    TimelineScale m_scale;
    Drawing m_drawing;
    std::vector<std::pair<double, double>> m_taken;
    std::vector<QRectF> m_words; ///< before which now stops
};

void Layout::text(QPointF at, Anchor anchor, const QString &text, Ink ink)
{
    const double wide = widthOf(text);
    const double left = anchor == Anchor::Begin ? at.x() : anchor == Anchor::End ? at.x() - wide : at.x() - wide / 2;
    const QRectF place(left, at.y() - 8, wide, 8);
    m_words.push_back(place.adjusted(-3, -3, 3, 4));
    const auto isUnder = [&place](const Box &box) { return box.place.intersects(place); };
    const bool isOnBox = std::ranges::any_of(m_drawing.boxes, isUnder);
    const auto isHatch = [&](const Box &box) { return box.style == Box::Style::Hatched && isUnder(box); };
    if (ink != Ink::Fail && std::ranges::any_of(m_drawing.boxes, isHatch)) // hatches stop before words; the bar's edge goes on
        m_drawing.boxes.push_back({QRectF(left - 3, at.y() - 4 - half + 1, wide + 6, 2 * half - 2), Ink::Line, Box::Style::Ground});
    m_drawing.labels.push_back({at, text, ink, anchor, textSize, wide * 1.15, ink == Ink::Inverse, !isOnBox});
}

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
        m_drawing.boxes.push_back({QRectF(end, y - half + 2, grace - end, 2 * half - 4), Ink::Token, Box::Style::Faint});
    m_drawing.boxes.push_back({QRectF(begin, y - half, end - begin, 2 * half), Ink::Token, Box::Style::Tinted});
    if (m_timeline.userGone.isValid()) {
        const double gone = std::max(begin, m_scale.x(m_timeline.userGone));
        m_drawing.boxes.push_back({QRectF(gone, y - half, end - gone, 2 * half), Ink::Fail, Box::Style::Hatched});
        tellUserGone(gone, end, y);
    }
}

/// Framed upon the hatches: clear of now, and where the expiry has room beside it, if that can be.
void Layout::tellUserGone(double from, double to, double y)
{
    constexpr double air = 8; ///< from the frame to the words, and from what stands beside it
    const auto &marks = m_timeline.lanes.front().marks;
    const auto expiry = std::ranges::find(marks, Kind::Expires, &TimelineMark::kind);
    const QString label = Told::tr("valid, but its user is gone");
    const double wide = report::widthOf(label, textSize, true) + 2 * air;
    const double besides = expiry == marks.end() ? 0 : widthOf(expiryText(*expiry, m_timeline.now)) + 2 * air;
    for (const double beside : {besides, 0.0}) { // without it the end is the place, so that the begin has room
        const double last = to - beside - air - wide;
        for (const bool mayCrossNow : {false, true}) {
            for (double way = 0; way <= last - from - air; way += air) {
                const double x = beside > 0 ? from + air + way : last - way;
                if (isOnNow(x, x + wide) != mayCrossNow)
                    continue;
                m_taken.emplace_back(x - air / 2, x + wide + air / 2);
                m_drawing.boxes.push_back({QRectF(x, y - half - 1, wide, 2 * half + 2), Ink::Fail, Box::Style::Framed});
                text(QPointF(x + air, y + 4), Anchor::Begin, label, Ink::Fail);
                m_drawing.labels.back().isStrong = true;
                m_words.back() = m_drawing.boxes.back().place.adjusted(-1, 0, 1, 0);
                return;
            }
        }
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
        m_drawing.boxes.push_back({QRectF(begin, y - half + 1, end - begin, 2 * half - 2), Ink::Ok, Box::Style::Tinted});
}

void Layout::mark(const TimelineMark &mark, const TimelineLane &lane, double y)
{
    const double x = m_scale.x(mark.at);
    const bool bad = isEnd(mark.kind) || mark.kind == Kind::FailedRequest;
    const Ink ink = mark.warns ? Ink::Warn : bad ? Ink::Fail : mark.kind == Kind::ServerClock ? Ink::Now : inkOf(lane.kind);
    m_drawing.glyphs.push_back({QPointF(x, y), ink, outlineOf(mark.kind), isHollow(mark.kind), mark.kind == Kind::Deleted,
        mark.source.isEmpty() ? mark.label : QStringLiteral("%1, %2").arg(mark.label, mark.source)});
    const bool before
        = mark.kind == Kind::IssuedAt || mark.kind == Kind::NotBefore || mark.kind == Kind::LoggedIn || mark.kind == Kind::FailedRequest;
    const Ink said = mark.warns ? Ink::Warn : Ink::Soft;
    besideMark(
        x, mark.kind == Kind::Expires ? expiryText(mark, m_timeline.now) : mark.label, before || mark.kind == Kind::Expires, said, y);
}

/// Before or behind it, and clear of now where that can be, else beyond now if nothing is between; without room it is only in the words.
void Layout::besideMark(double x, const QString &label, bool isBefore, Ink ink, double y)
{
    constexpr double gap = 10;
    const double wide = widthOf(label);
    const auto place = [&](double from, bool left, bool mayCrossNow) {
        if (isOnNow(from, from + wide) != mayCrossNow || !take(from - (left ? 2 : 4), from + wide + (left ? 4 : 2)))
            return false;
        text(QPointF(left ? from + wide : from, y + 4), left ? Anchor::End : Anchor::Begin, label, ink);
        return true;
    };
    const auto nearest = [&](bool left) { return left ? x - gap - wide : x + gap; };
    const auto beyondNow = [&](bool left) { return left ? nowX() - gap / 2 - wide : nowX() + gap / 2; };
    for (const bool left : {isBefore, !isBefore}) {
        if (place(nearest(left), left, false))
            return;
    }
    for (const bool left : {isBefore, !isBefore}) {
        const double begin = left ? beyondNow(left) + wide : x + 6; // of what lies between the two
        const double end = left ? x - 6 : beyondNow(left);
        const bool isFree = std::ranges::none_of(m_taken, [=](const auto &one) { return begin < one.second && end > one.first; });
        if (isFree && isOnNow(nearest(left), nearest(left) + wide) && place(beyondNow(left), left, false))
            return;
    }
    for (const bool left : {isBefore, !isBefore}) {
        if (place(nearest(left), left, true))
            return;
    }
}

void Layout::lane(const TimelineLane &lane, double y)
{
    m_taken.clear();
    const double room = titles - 12;
    const double size = sizeWithin(room, lane.title, 13);
    m_drawing.labels.push_back({QPointF(4, y + 4), cutTo(lane.title, size, room), Ink::Soft, Anchor::Begin, size, room, false, false});
    line(QPointF(m_scale.left(), y), QPointF(m_scale.right(), y));
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
    const double step = lane.marks.empty() ? 24 : -24; // an empty lane is read from its begin
    for (const bool mayCrossNow : {false, true}) {
        for (double x = step > 0 ? m_scale.left() + 12 : m_scale.right() - wide - 12; x > m_scale.left() && x + wide < m_scale.right();
             x += step) {
            if (isOnNow(x, x + wide) == mayCrossNow && take(x - 6, x + wide))
                return text(QPointF(x, y + 4), Anchor::Begin, lane.note, Ink::Soft);
        }
    }
}

/// The label of an end stands inside the drawing, still below its tick.
bool Layout::tick(const QDateTime &instant, const QString &label, double y)
{
    const double x = m_scale.x(instant);
    const double side = widthOf(label) / 2 + 5;
    const double least = titles - 4 + side;
    const double middle = std::clamp(x, least, std::max(least, m_drawing.size.width() - side));
    if (!take(middle - side, middle + side))
        return false;
    line(QPointF(x, y), QPointF(x, y + 4));
    text(QPointF(middle, y + 17), Anchor::Middle, label, Ink::Soft);
    return true;
}

/// Whoever reads it next week knows no "today": what spans several days says which.
QString Layout::dayOf(const QDateTime &instant) const
{
    const auto dateOf = [](const QDateTime &at) { return at.toUTC().date(); };
    if (dateOf(m_scale.parts().front().from) == dateOf(m_scale.parts().back().to))
        return {};
    const bool isThisYear = dateOf(instant).year() == dateOf(m_timeline.now).year();
    const QString format
        = isThisYear ? Told::tr("d MMM", "a date of this year, as Qt formats it") : Told::tr("d MMM yyyy", "a date, as Qt formats it");
    return (Told::isEnglish() ? QLocale::c() : QLocale()).toString(dateOf(instant), format);
}

/// Both ends, then where days begin, then round instants; a time has its day in front unless it is that of the time before it.
void Layout::ticks(const AxisPart &part, double y)
{
    const qint64 span = part.from.secsTo(part.to);
    const QString format = span < 300 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const bool hasTimes = part.isNear && span <= 2 * 86'400;
    const bool isOneDay = part.from.toUTC().date() == part.to.toUTC().date();
    const auto isMidnight = [](const QDateTime &instant) { return instant.toUTC().time() == QTime(0, 0); };
    QStringList said;
    const auto add = [&](const QDateTime &instant, bool hasDay) {
        const QString day = dayOf(instant);
        const QString time = instant.toUTC().toString(format);
        const bool isDay = !day.isEmpty() && (!hasTimes || (!isOneDay && isMidnight(instant)));
        const QString label = isDay ? day : hasDay && !day.isEmpty() ? day + u' ' + time : time;
        if (!said.contains(label) && tick(instant, label, y))
            said.append(label);
    };
    add(part.from, true);
    add(part.to, !isOneDay || said.isEmpty());
    std::vector<QDateTime> between = roundInstants(part, part.isNear ? 6 : 2);
    std::ranges::stable_partition(between, isMidnight);
    for (const QDateTime &instant : between)
        add(instant, isOneDay && said.isEmpty()); // now may stand on the ends
}

void Layout::axis(double y)
{
    const auto &parts = m_scale.parts();
    line(QPointF(m_scale.left(), y), QPointF(m_scale.right(), y));
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const double x = (parts[i].end + parts[i + 1].begin) / 2;
        for (const double shift : {-3.0, 3.0})
            line(QPointF(x + shift - 3, y + 5), QPointF(x + shift + 3, y - 5));
    }
    for (const AxisPart &part : parts)
        ticks(part, y);
}

void Layout::now(double y)
{
    if (!m_timeline.now.isValid())
        return;
    const double x = m_scale.x(m_timeline.now);
    const QString day = dayOf(m_timeline.now);
    const QString time = m_timeline.now.toUTC().toString(QStringLiteral("HH:mm:ss"));
    const QString label = Told::tr("as of %1").arg(day.isEmpty() ? time : day + u' ' + time);
    const double wide = widthOf(label) + 12;
    const double middle = std::clamp(x, m_scale.left() + wide / 2, m_drawing.size.width() - wide / 2 - 1);
    std::ranges::sort(m_words, {}, &QRectF::top);
    double from = 2;
    const auto draw = [&](double to) {
        if (to > from)
            m_drawing.boxes.push_back({QRectF(x - 1, from, 2, to - from), Ink::Now, Box::Style::Filled}); // over the bars
    };
    for (const QRectF &words : m_words) {
        if (words.left() > x + 1 || words.right() < x - 1)
            continue;
        draw(words.top());
        from = words.bottom();
    }
    draw(y + 5);
    const QRectF box(middle - wide / 2, y + 4, wide, 17);
    m_drawing.boxes.push_back({box, Ink::Now, Box::Style::Filled});
    m_taken = {{box.left() - 3, box.right() + 3}};
    text(QPointF(middle, y + 17), Anchor::Middle, label, Ink::Inverse);
}

Drawing Layout::lay()
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

Drawing drawTimeline(const diagnosis::Timeline &timeline, double width)
{
    return Layout(timeline, width).lay();
}

bool hasBreak(const diagnosis::Timeline &timeline)
{
    return TimelineScale(timeline, 0, 1000).parts().size() > 1;
}

bool hasMarks(const diagnosis::Timeline &timeline)
{
    return std::ranges::any_of(timeline.lanes, [](const TimelineLane &lane) { return !lane.marks.empty(); });
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_layout.h"

#include "jose/claims.h"
#include "language/told.h"
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

Ink inkOf(TimelineLane::Kind kind)
{
    switch (kind) {
    case TimelineLane::Kind::Token: return Ink::Token;
    case TimelineLane::Kind::User: return Ink::Ok;
    case TimelineLane::Kind::Service: break;
    }
    return Ink::Unknown;
}

std::vector<QPointF> outlineOf(Kind kind)
{
    switch (kind) {
    case Kind::IssuedAt: return {{-4, -5.5}, {6, 0}, {-4, 5.5}};
    case Kind::NotBefore: return {{-3.5, -5}, {5.5, 0}, {-3.5, 5}};
    case Kind::LoggedIn: return {{-3, -10}, {4, -6.5}, {-3, -3}};
    case Kind::Expires: return {{-1.6, -8}, {1.6, -8}, {1.6, 8}, {-1.6, 8}};
    case Kind::Deleted: return {{-2.5, -6}, {2.5, -6}, {6, -2.5}, {6, 2.5}, {2.5, 6}, {-2.5, 6}, {-6, 2.5}, {-6, -2.5}};
    case Kind::Disabled: return {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}};
    case Kind::FailedRequest: return {{0, -6}, {6, 0}, {0, 6}, {-6, 0}};
    case Kind::KeyAppeared:
    case Kind::KeyGone:
        return {{-7, -2.5}, {-2, -2.5}, {-2, -0.8}, {7, -0.8}, {7, 4}, {4.6, 4}, {4.6, 1.2}, {-2, 1.2}, {-2, 2.5}, {-7, 2.5}};
    case Kind::KeysFetched: return {{-4, -4}, {0, 0}, {4, -4}, {0, 0}, {4, 4}, {0, 0}, {-4, 4}, {0, 0}};
    default: break;
    }
    return {};
}

bool isHollow(Kind kind)
{
    return kind == Kind::NotBefore || kind == Kind::Updated || kind == Kind::PasswordChanged || kind == Kind::ServerClock
        || kind == Kind::ValidSince || kind == Kind::LastLogin || kind == Kind::KeysFetched || kind == Kind::KeyGone;
}

bool isEnd(Kind kind)
{
    return kind == Kind::Deleted || kind == Kind::Disabled;
}

/// As much of a title as the room holds; one in the size that was found for it may be a hair wider.
QString cutTo(const QString &title, double size, double room)
{
    if (report::widthOf(title, size) <= room + 1)
        return title;
    double left = room - report::widthOf(QStringLiteral("…"), size);
    qsizetype count = 0;
    for (; count < title.size(); ++count) {
        left -= report::widthOf(title[count]) * size;
        if (left < 0)
            break;
    }
    if (count > 0 && title[count - 1].isHighSurrogate()) // never half a pair
        --count;
    return title.left(count) + u'…';
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
    void userBar(const TimelineLane &lane, double y);
    void mark(const TimelineMark &mark, const TimelineLane &lane, double y);
    void axis(double y);
    void now(double y);
    void tick(const QDateTime &instant, const QString &format, double y);
    bool take(double from, double to); ///< room on the current line, if it is free
    void text(QPointF at, Anchor anchor, const QString &text, Ink ink);
    void line(QPointF from, QPointF to) { m_drawing.strokes.push_back({from, to, Ink::Line, 1, false}); }

    const diagnosis::Timeline &m_timeline;
    TimelineScale m_scale;
    Drawing m_drawing;
    std::vector<std::pair<double, double>> m_taken;
};

void Layout::text(QPointF at, Anchor anchor, const QString &text, Ink ink)
{
    const double wide = widthOf(text);
    const double left = anchor == Anchor::Begin ? at.x() : anchor == Anchor::End ? at.x() - wide : at.x() - wide / 2;
    const QRectF place(left, at.y() - 8, wide, 8);
    const bool isOnBox = std::ranges::any_of(m_drawing.boxes, [&](const Box &box) { return box.place.intersects(place); });
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
    const double width = widthOf(mark.label);
    const bool before
        = mark.kind == Kind::IssuedAt || mark.kind == Kind::NotBefore || mark.kind == Kind::LoggedIn || mark.kind == Kind::FailedRequest;
    const Ink said = mark.warns ? Ink::Warn : Ink::Soft;
    QString label = mark.label;
    if (mark.kind == Kind::Expires && m_timeline.now.isValid()) {
        const qint64 left = m_timeline.now.secsTo(mark.at);
        label += left >= 0 ? Told::tr(", valid %1 more").arg(jose::spanOf(left)) : Told::tr(", %1 ago").arg(jose::spanOf(-left));
    }
    const double wide = widthOf(label);
    if (mark.kind == Kind::Expires && take(x - 9 - wide, x - 6))
        text(QPointF(x - 7, y + 4), Anchor::End, label, said);
    else if (before && take(x - 10 - width, x - 6))
        text(QPointF(x - 10, y + 4), Anchor::End, label, said);
    else if (take(x + 6, x + 12 + wide))
        text(QPointF(x + 10, y + 4), Anchor::Begin, label, said);
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
    for (double x = lane.marks.empty() ? m_scale.left() + 12 : m_scale.right() - wide - 12; x > m_scale.left(); x -= 24) {
        if (!take(x - 6, x + wide))
            continue;
        text(QPointF(x, y + 4), Anchor::Begin, lane.note, Ink::Soft);
        break;
    }
}

void Layout::tick(const QDateTime &instant, const QString &format, double y)
{
    const double x = m_scale.x(instant);
    const QLocale locale = Told::isEnglish() ? QLocale::c() : QLocale();
    const QString label = locale.toString(instant.toUTC(), format);
    if (!take(x - widthOf(label) / 2 - 5, x + widthOf(label) / 2 + 5))
        return;
    line(QPointF(x, y), QPointF(x, y + 4));
    text(QPointF(x, y + 17), Anchor::Middle, label, Ink::Soft);
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
    for (const AxisPart &part : parts) {
        const qint64 span = part.from.secsTo(part.to);
        const bool years = part.from.date().year() != m_timeline.now.date().year() || part.to.date().year() != m_timeline.now.date().year();
        const QString format = years            ? Told::tr("d MMM yyyy", "a date, as Qt formats it")
            : !part.isNear || span > 2 * 86'400 ? Told::tr("d MMM", "a date of this year, as Qt formats it")
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
    const QString label = Told::tr("as of %1").arg(m_timeline.now.toUTC().toString(QStringLiteral("HH:mm:ss")));
    const double wide = widthOf(label) + 12;
    const double middle = std::clamp(x, m_scale.left() + wide / 2, m_drawing.size.width() - wide / 2 - 1);
    m_drawing.boxes.push_back({QRectF(x - 1, 2, 2, y + 3), Ink::Now, Box::Style::Filled}); // over the bars
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blanks.h"

#include "language/told.h"
#include "report/visible.h"

#include <algorithm>

namespace jotscope::report {

namespace {

/// Adds the blanks at both ends of [begin, end).
void addEnds(QStringView text, qsizetype begin, qsizetype end, std::vector<int> &found, bool isClosed = true)
{
    qsizetype left = begin;
    for (; left < end && text[left] == u' '; ++left)
        found.push_back(int(left));
    for (qsizetype right = end; isClosed && right > left && text[right - 1] == u' '; --right)
        found.push_back(int(right - 1));
}

/// In the JSON strings of a text, of which the last may be cut off.
void addStrings(QStringView text, std::vector<int> &found)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        const qsizetype begin = at + 1;
        for (at = begin; at < text.size() && text[at] != u'"'; ++at)
            at += text[at] == u'\\' ? 1 : 0;
        const bool isClosed = at < text.size();
        addEnds(text, begin, isClosed ? at : text.size(), found, isClosed);
    }
}

void addNames(QStringView pointer, std::vector<int> &found)
{
    for (qsizetype begin = 1; begin <= pointer.size();) {
        const qsizetype slash = pointer.indexOf(u'/', begin);
        const qsizetype end = slash < 0 ? pointer.size() : slash;
        addEnds(pointer, begin, end, found);
        begin = end + 1;
    }
}

QString nameOf(char32_t point, int count)
{
    const QString name = point == U' '     ? (count == 1 ? Told::tr("blank") : Told::tr("%1 blanks").arg(count))
        : point == 0xA0 || point == 0x202F ? Told::tr("no-break space")
                                           : codeOf(point);
    return u'<' + name + u'>';
}

} // namespace

bool isOddBlank(char32_t point)
{
    return point == 0xA0 || point == 0x202F || point == 0x3000 || (point >= 0x2000 && point <= 0x200A) || point == 0x205F
        || point == 0x1680;
}

std::vector<int> overlookedBlanks(QStringView text, Blanks where)
{
    std::vector<int> found;
    if (text.isEmpty() || where == Blanks::None)
        return found;
    const QChar first = text.trimmed().isEmpty() ? u' ' : text.trimmed().front();
    if (where == Blanks::InStrings || first == u'[' || first == u'{' || first == u'"')
        addStrings(text, found);
    if (where == Blanks::AtEnds) {
        addEnds(text, 0, text.size(), found);
        if (text.front() == u'/')
            addNames(text, found);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QString plain(const QString &text, Blanks where)
{
    const std::vector<int> places = overlookedBlanks(text, where);
    auto place = places.begin();
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char32_t point = nextPoint(text, at);
        if (place != places.end() && *place == begin) {
            int count = 1;
            for (++place; place != places.end() && *place == at; ++place, ++at)
                ++count;
            shown += nameOf(point, count);
        } else if (isOddBlank(point)) {
            shown += nameOf(point, 1);
        } else if (isHidden(point)) {
            shown += u'<' + codeOf(point) + u'>';
        } else {
            shown += QStringView(text).sliced(begin, at - begin);
        }
    }
    return shown;
}

QString briefId(const QString &id, int most)
{
    const qsizetype half = (most - 6) / 2;
    if (id.size() <= most)
        return plain(id);
    QString head = id.left(half);
    QString tail = id.right(half);
    if (head.back().isHighSurrogate())
        head.chop(1);
    if (tail.front().isLowSurrogate())
        tail.remove(0, 1);
    // A letter stands for what is cut away: blanks beside it are no ends.
    head = plain(head + u'x');
    tail = plain(u'x' + tail);
    return head.chopped(1) + QChar(0x2026) + tail.sliced(1);
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/token_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace jotscope::ui {

namespace {

qsizetype mostFolded(const TokenPart &part)
{
    return part.part == jose::Part::Payload || part.role == Role::Text ? 3 : 2;
}

} // namespace

QString foldNote(qsizetype hidden, int flaws)
{
    const QString more = QCoreApplication::translate("jotscope::ui::TokenText", "%n more", nullptr, int(hidden));
    return flaws == 0 ? more : QCoreApplication::translate("jotscope::ui::TokenText", "%1, %n flaws", nullptr, flaws).arg(more);
}

/// Each part gets its most; where the room is short the longest give way, down to a row each.
void TokenRows::foldInto(int room)
{
    qsizetype sum = 0;
    for (TokenPart &part : m_parts) {
        part.shown = qMin(part.rows, mostFolded(part));
        sum += part.shown;
    }
    while (sum > room) {
        // From the end: of two equally long, the signature gives way before the payload.
        const auto longest
            = std::max_element(m_parts.rbegin(), m_parts.rend(), [](const TokenPart &a, const TokenPart &b) { return a.shown < b.shown; });
        if (longest == m_parts.rend() || longest->shown <= 1)
            break;
        --longest->shown;
        --sum;
    }
}

/// What is chosen before its neighbours; of what does not fit, the begin.
void TokenRows::openAround(const jose::Segment &wanted)
{
    const int index = partAt(wanted.offset);
    if (index < 0)
        return;
    TokenPart &part = m_parts[std::size_t(index)];
    const qsizetype first = rowIn(part, wanted.offset);
    const qsizetype last = rowIn(part, qMin(wanted.offset + wanted.length, part.end()) - 1);
    if (part.shown == part.rows || last + 1 < part.shown)
        return;            // the last row that is shown gives room to how many more there are
    if (part.shown == 1) { // the row that it takes is another's
        ++part.shown;
        const auto other = std::max_element(m_parts.begin(), m_parts.end(),
            [&part](const TokenPart &a, const TokenPart &b) { return &b != &part && (&a == &part || a.shown < b.shown); });
        if (&*other != &part && other->shown > 1)
            --other->shown;
    }
    const qsizetype most = part.rows - part.shown;
    const qsizetype above = part.shown > 2 ? 1 : 0;
    part.skipped = qBound<qsizetype>(0, qMin(first, qMax(first - above, last - part.shown + 2)), most);
}

bool TokenRows::isSeen(const jose::Segment &wanted) const
{
    for (const qsizetype at : {wanted.offset, wanted.offset + qMin<qsizetype>(wanted.length, m_columns) - 1}) {
        const qsizetype row = rowOf(at);
        if (row < 0 || (this->at(row).hidden > 0 && at >= this->at(row).end))
            return false;
    }
    return true;
}

bool TokenRows::reveal(const jose::Segment &wanted)
{
    const bool isSame = wanted.length == 0 ? m_revealed.length == 0 : isSeen(wanted);
    if (!isSame)
        m_revealed = wanted;
    return !isSame;
}

int TokenRows::flawsIn(qsizetype begin, qsizetype end) const
{
    return int(std::upper_bound(m_flaws.begin(), m_flaws.end(), end) - std::lower_bound(m_flaws.begin(), m_flaws.end(), begin));
}

} // namespace jotscope::ui

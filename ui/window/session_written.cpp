// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/case_file.h"
#include "ui/report/report_tokens.h"
#include "ui/window/session.h"

namespace jotscope::ui {

std::vector<report::Inspection> Session::inEnglish()
{
    const auto inspections = [this] {
        std::vector<report::Inspection> all;
        for (const Entry &entry : m_entries)
            all.push_back(entry.inspection);
        return all;
    };
    if (Told::isEnglish())
        return inspections();
    // Judged once more in place, as it is when the clock or a key changes; then what is shown comes back.
    const std::vector<Entry> shown = m_entries;
    std::vector<report::Inspection> all;
    {
        const InEnglish scope;
        for (Entry &entry : m_entries) {
            judge(entry);
            if (entry.isRecorded()) // its words were made when it was read
                report::judgeRecorded(entry.inspection);
        }
        for (auto one = m_beside.keyBegin(); one != m_beside.keyEnd(); ++one)
            compareTokens(*one);
        all = inspections();
    }
    m_entries = shown;
    return all;
}

ReportScope Session::scopeOf(const std::vector<quint32> &ids) const
{
    constexpr qsizetype mostTold = 5'000; // most formats hold all of them in memory
    ReportScope scope;
    QHash<int, std::size_t> places;
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        places.insert(m_entries[place].id, place);
    for (const quint32 id : ids) {
        if (const auto place = places.constFind(int(id)); place != places.constEnd())
            scope.whole.push_back(*place);
        else if (m_records.isKept(int(id)) && scope.count() < mostTold)
            scope.rest.push_back(sightingOf(int(id)));
        else
            ++scope.untold;
    }
    return scope;
}

AtHand Session::atHand()
{
    aim(Entry{});
    return m_inspector->atHand();
}

} // namespace jotscope::ui

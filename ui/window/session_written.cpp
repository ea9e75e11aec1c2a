// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/case_file.h"
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

} // namespace jotscope::ui

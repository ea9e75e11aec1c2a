// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace jotscope::report {

/// What a report for people holds besides the answer, the facts and what was removed, which stand in every one.
enum class Chapter { Journey, Environments, Timeline, Causes, Findings, Claims, Subject, Keys, Requests, Basis };

const std::vector<Chapter> &allChapters(); ///< in the order of the report
const char *titleOf(Chapter chapter);      ///< "Journey", as its heading says
const char *wordOf(Chapter chapter);       ///< "journey", on the command line
std::optional<Chapter> chapterOf(const QString &word);

/// Those that are wanted; at first all.
class Chapters {
public:
    bool has(Chapter chapter) const { return (m_left >> unsigned(chapter) & 1U) == 0; }
    void leaveOut(Chapter chapter) { m_left |= 1U << unsigned(chapter); }
    void leaveOutAll();
    void add(Chapter chapter) { m_left &= ~(1U << unsigned(chapter)); }
    QString leftOut() const; ///< "left out: journey, keys"; empty when nothing is

private:
    unsigned m_left = 0;
};

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/details.h"
#include "report/html_writer.h"

namespace jotscope::report {

/// One self-contained HTML file, told one token after the other, so that only what is written is held. Redacted input; every value from a
/// token or an answer is escaped text with control and bidi characters made visible.
class HtmlReport {
public:
    explicit HtmlReport(const Chapters &chapters = {}) : m_chapters(chapters) { }

    void add(const Inspection &inspection);
    /// `removed` is printed at the end.
    QByteArray take(const QStringList &removed);

private:
    Chapters m_chapters;
    std::vector<Judged> m_tokens;
    std::optional<Inspection> m_only; ///< while it is alone
    HtmlWriter m_rows;                ///< of the table of tokens
    HtmlWriter m_whole;               ///< sections, while they are few
    HtmlWriter m_brief;               ///< the same in short
    bool m_isLive = false;            ///< a token that can be used stands in it
};

/// One self-contained HTML file: no script, no remote resource, strict CSP, light and dark, prints on A4. Already redacted input;
/// `removed` is printed at the end. Every value from a token or an answer is escaped text with control and bidi characters made visible.
QByteArray toHtml(const std::vector<Inspection> &inspections, const QStringList &removed, const Chapters &chapters = {});

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/details.h"
#include "report/html_writer.h"
#include "report/inspection.h"

namespace jotscope::report {

constexpr double pageWidth = 904; ///< of the drawings

/// One token's part of the report, while it is written.
struct Section {
    HtmlWriter &html;
    const Inspection &inspection;
    QString anchor; ///< prefix of the ids inside: "token-1"
    Chapters chapters = {};

    QString id(const QString &what) const { return anchor + u'-' + what; }
    void heading(const QString &title, const QString &summary = {}) const;
};

const char *classOf(diagnosis::Status status); ///< also the icon's name
const char *classOf(diagnosis::Verdict verdict);
const char *classOf(jose::Severity severity);
const char *iconOf(diagnosis::Standing standing);

void writeAnswer(const Section &section);
void writeFacts(const Section &section);
void writeJourney(const Section &section);
void writeEnvironments(const Section &section);
void writeTimeline(const Section &section);
void writeCauses(const Section &section);
void writeFindings(const Section &section);
void writeClaims(const Section &section);
void writeKeys(const Section &section);
void writeRequests(const Section &section);
void writeSubject(const Section &section);
void writeAbout(const Section &section);
void writeGroups(HtmlWriter &html, const std::vector<Judged> &tokens);

} // namespace jotscope::report

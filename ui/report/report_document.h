// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"
#include "ui/kit/theme.h"

class QTextDocument;

namespace jotscope::ui {

/// What a report says, as a document that is printed or shown: the same content as the HTML report, the drawings included, in the language
/// that is told. The inspections are redacted already; past `mostTokens` they are only counted.
void fillReportDocument(QTextDocument &document, const std::vector<report::Inspection> &inspections, const QStringList &removed,
    const report::Chapters &chapters = {}, Scheme scheme = Scheme::Light, std::size_t mostTokens = std::size_t(-1));

/// A stretch of a report that begins on a page of its own: the summary, or tokens.
struct ReportPart {
    std::size_t begin = 0; ///< of the tokens
    std::size_t end = 0;
    bool isFirst = false;
    bool isLast = false; ///< tells what was removed
};
/// In a document each, since Qt lays out anew whatever stands behind a change: of one document that is all of the other tokens.
std::vector<ReportPart> partsOf(const std::vector<report::Inspection> &inspections);
void fillReportPart(QTextDocument &document, const ReportPart &part, const std::vector<report::Inspection> &inspections,
    const QStringList &removed, const report::Chapters &chapters, Scheme scheme);

/// From verdict and cause, never from a claim.
QString reportTitle(const std::vector<report::Inspection> &inspections);

} // namespace jotscope::ui

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
/// From verdict and cause, never from a claim.
QString reportTitle(const std::vector<report::Inspection> &inspections);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

class QTextDocument;

namespace jotscope::ui {

/// The report as pages: text that can be selected and searched. The inspections are redacted already.
void fillReportDocument(QTextDocument &document, const std::vector<report::Inspection> &inspections, const QStringList &removed);
/// The bytes of a PDF of A4 pages; its title is the verdict, never a claim.
QByteArray toPdf(const std::vector<report::Inspection> &inspections, const QStringList &removed);

} // namespace jotscope::ui

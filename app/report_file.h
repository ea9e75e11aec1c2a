// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/format.h"
#include "report/redact.h"
#include "result.h"

namespace jotscope {

/// What a report shall hold, and what of it may leave.
struct ReportWish {
    report::Format format = report::Format::Html;
    report::Redaction redaction = report::Redaction::Signature;
    QStringList keptClaims = {};    ///< Identity: these stay as they are
    QStringList droppedClaims = {}; ///< and these go although they are harmless
};

struct ReportBytes {
    QByteArray bytes;
    QStringList removed; ///< English: "signature, 64 bytes"
};

/// Redacts and renders: the very bytes that a file would hold.
ReportBytes reportOf(const std::vector<report::Inspection> &inspections, const ReportWish &wish, const QDateTime &asOf);

/// Whether a report may be written there: a known ending, and nothing there already unless `overwrite`. The Error's kind is Usage.
Result<report::Format> reportFormatFor(const QString &path, bool overwrite);
/// Writes all or nothing (QSaveFile); for the owner's eyes only where the token can still be used.
Result<void> writeReportFile(const QString &path, const QByteArray &bytes, report::Redaction redaction);

} // namespace jotscope

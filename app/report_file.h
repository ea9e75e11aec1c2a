// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/told.h"
#include "report/format.h"
#include "report/html.h"
#include "report/labels_apart.h"
#include "report/redact.h"
#include "result.h"

namespace jotscope {

/// What a report shall hold, and what of it may leave.
struct ReportWish {
    report::Format format = report::Format::Html;
    report::Redaction redaction = report::Redaction::Signature;
    QStringList keptClaims = {};    ///< Identity: these stay as they are
    QStringList droppedClaims = {}; ///< and these go although they are harmless
    report::Chapters chapters = {}; ///< of a report for people
    bool isInEnglish = false;       ///< a report for people too; else it speaks the language that is told
    qsizetype untold = 0;           ///< tokens of a list that are not in it, which it says
};

/// Whether the report is written in English whatever is told: for programs always.
bool isEnglish(const ReportWish &wish);

/// While it lives, what is told is told in the language of that report.
class ReportLanguage {
public:
    explicit ReportLanguage(const ReportWish &wish);

private:
    std::optional<InEnglish> m_english;
};

struct ReportBytes {
    QByteArray bytes;
    QStringList removed; ///< English: "signature, 64 bytes"; report::removedText() tells it
};

struct Redacted {
    std::vector<report::Inspection> inspections;
    QStringList removed;
};

/// Redacts one token after the other, with one label for one person in all of them.
class ReportRedactor {
public:
    /// `recorded`: those of them that come with labels of their own.
    explicit ReportRedactor(const ReportWish &wish, const std::vector<report::Inspection> &recorded = {});

    report::Inspection redact(const report::Inspection &inspection, bool isBrief = false);
    QStringList removed() const; ///< and what was left out

private:
    report::Redactor m_redactor;
    report::LabelsApart m_apart;
    QString m_timeZone; ///< of this machine
    QStringList m_leftOut;
};

/// A report that is told its tokens one after the other, in the words of its language. An HTML report keeps only what it writes of each.
class GrowingReport {
public:
    explicit GrowingReport(const ReportWish &wish, const std::vector<report::Inspection> &recorded = {});

    void add(const report::Inspection &inspection);
    ReportBytes take(const QDateTime &asOf);

private:
    ReportWish m_wish;
    ReportRedactor m_redactor;
    report::HtmlReport m_html;
    std::size_t m_count = 0;
    std::vector<report::Inspection> m_kept; ///< of the other formats
};

/// What may leave.
Redacted redactedFor(const std::vector<report::Inspection> &inspections, const ReportWish &wish);
/// Redacts and renders: the very bytes that a file would hold.
ReportBytes reportOf(const std::vector<report::Inspection> &inspections, const ReportWish &wish, const QDateTime &asOf);

/// Whether a report may be written there: a known ending, and nothing there already unless `overwrite`. The Error's kind is Usage.
Result<report::Format> reportFormatFor(const QString &path, bool overwrite);
/// Writes all or nothing (QSaveFile); for the owner's eyes only where the token can still be used.
Result<void> writeReportFile(const QString &path, const QByteArray &bytes, report::Redaction redaction);

} // namespace jotscope

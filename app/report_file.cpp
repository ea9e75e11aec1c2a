// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_file.h"

#include "report/words.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

namespace jotscope {

bool isEnglish(const ReportWish &wish)
{
    return wish.isInEnglish || !report::isForPeople(wish.format);
}

ReportLanguage::ReportLanguage(const ReportWish &wish)
{
    if (isEnglish(wish))
        m_english.emplace();
}

ReportRedactor::ReportRedactor(const ReportWish &wish, const std::vector<report::Inspection> &recorded)
    : m_redactor(wish.redaction), m_apart(recorded), m_timeZone(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
      m_leftOut(report::leftOut(wish.untold))
{
    const QString chapters = report::isForPeople(wish.format) ? wish.chapters.leftOut() : QString();
    if (!chapters.isEmpty())
        m_leftOut.prepend(chapters);
    for (const QString &claim : wish.keptClaims)
        m_redactor.keepClaim(claim);
    for (const QString &claim : wish.droppedClaims)
        m_redactor.removeClaim(claim);
    m_redactor.reserve(m_apart.labels());
}

QStringList ReportRedactor::removed() const
{
    return m_redactor.removed() + m_leftOut;
}

report::Inspection ReportRedactor::redact(const report::Inspection &inspection, bool isBrief)
{
    const auto relabelled = m_apart.relabelled(inspection);
    const report::Inspection &said = relabelled ? *relabelled : inspection;
    report::Inspection clean = isBrief ? m_redactor.redactInBrief(said) : m_redactor.redact(said);
    if (!clean.diagnosis.evidence.isRecorded)
        clean.timeZone = m_timeZone;
    return clean;
}

GrowingReport::GrowingReport(const ReportWish &wish, const std::vector<report::Inspection> &recorded)
    : m_wish(wish), m_redactor(wish, recorded), m_html(wish.chapters)
{
}

void GrowingReport::add(const report::Inspection &inspection)
{
    const ReportLanguage language(m_wish);
    const bool isBrief = ++m_count > report::longReport; // by then it is known that none has a long section
    if (m_wish.format == report::Format::Html)
        m_html.add(m_redactor.redact(inspection, isBrief));
    else
        m_kept.push_back(m_redactor.redact(inspection));
}

ReportBytes GrowingReport::take(const QDateTime &asOf)
{
    const ReportLanguage language(m_wish);
    const QStringList removed = m_redactor.removed();
    const bool isHtml = m_wish.format == report::Format::Html;
    return {isHtml ? m_html.take(removed) : report::render(m_wish.format, m_kept, removed, asOf, m_wish.chapters), removed};
}

Redacted redactedFor(const std::vector<report::Inspection> &inspections, const ReportWish &wish)
{
    const ReportLanguage language(wish);
    ReportRedactor redactor(wish, inspections);
    Redacted clean;
    clean.inspections.reserve(inspections.size());
    for (const report::Inspection &inspection : inspections)
        clean.inspections.push_back(redactor.redact(inspection));
    clean.removed = redactor.removed();
    return clean;
}

ReportBytes reportOf(const std::vector<report::Inspection> &inspections, const ReportWish &wish, const QDateTime &asOf)
{
    GrowingReport report(wish, inspections);
    for (const report::Inspection &inspection : inspections)
        report.add(inspection);
    return report.take(asOf);
}

Result<report::Format> reportFormatFor(const QString &path, bool overwrite)
{
    const auto format = report::formatOf(path);
    if (!format)
        return failure(Error::Kind::Usage, QStringLiteral("%1: expected a file ending in %2.").arg(path, report::knownEndings()));
    const QFileInfo there(path);
    if (there.isDir())
        return failure(Error::Kind::Usage, QStringLiteral("%1: is a folder; name a file in it.").arg(path));
    if ((there.exists() || there.isSymLink()) && !overwrite)
        return failure(Error::Kind::Usage, QStringLiteral("%1: the file exists; give --overwrite to replace it.").arg(path));
    return *format;
}

Result<void> writeReportFile(const QString &path, const QByteArray &bytes, report::Redaction redaction)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && redaction == report::Redaction::None) // the token in it can be used to log in
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace jotscope {

ReportBytes reportOf(const std::vector<report::Inspection> &inspections, const ReportWish &wish, const QDateTime &asOf)
{
    report::Redactor redactor(wish.redaction);
    for (const QString &claim : wish.keptClaims)
        redactor.keepClaim(claim);
    for (const QString &claim : wish.droppedClaims)
        redactor.removeClaim(claim);
    std::vector<report::Inspection> clean;
    clean.reserve(inspections.size());
    for (const report::Inspection &inspection : inspections)
        clean.push_back(redactor.redact(inspection));
    ReportBytes report;
    report.removed = redactor.removed();
    report.bytes = report::render(wish.format, clean, report.removed, asOf);
    return report;
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

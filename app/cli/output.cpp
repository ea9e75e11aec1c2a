// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "jose/binding.h"
#include "report/html.h"
#include "report/inspection_json.h"
#include "report/redact.h"
#include "report/text.h"
#include "report/visible.h"
#include "json/write.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace jotscope::cli {

using report::Inspection;

namespace {

bool wantsColour(const Options &options)
{
    const char *term = std::getenv("TERM");
    const char *never = std::getenv("NO_COLOR");
    return !options.noColor && (!never || *never == '\0') && isatty(STDOUT_FILENO) && term && qstrcmp(term, "dumb") != 0;
}

std::vector<Inspection> redacted(const std::vector<Inspection> &inspections, report::Redactor &redactor)
{
    std::vector<Inspection> result;
    for (const Inspection &inspection : inspections)
        result.push_back(redactor.redact(inspection));
    return result;
}

Result<QByteArray> rendered(
    const QString &path, const std::vector<Inspection> &inspections, const QStringList &removed, const QDateTime &asOf)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html" || ending == u"htm")
        return report::toHtml(inspections, removed);
    if (ending == u"json")
        return json::write(report::toJson(inspections, asOf), 2) + '\n';
    return failure(Error::Kind::Usage, QStringLiteral("--report %1: expected a file ending in .html or .json.").arg(path));
}

Result<void> writeReport(const QString &path, const std::vector<Inspection> &inspections, const Options &options, const QDateTime &asOf)
{
    const report::Redaction redaction = redactionOf(options.redact, report::Redaction::Signature);
    report::Redactor redactor(redaction);
    const auto shown = redacted(inspections, redactor);
    const auto text = rendered(path, shown, redactor.removed(), asOf);
    if (!text)
        return tl::unexpected(text.error());
    if (QFileInfo::exists(path) && !options.overwrite)
        return failure(Error::Kind::Usage, QStringLiteral("--report %1: the file exists; give --overwrite to replace it.").arg(path));
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && redaction == report::Redaction::None) // the token in it can be used to log in
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(*text) != text->size() || !file.commit())
        return failure(Error::Kind::Io, QStringLiteral("--report %1: cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace

void warn(const QString &message)
{
    const QByteArray line = "jotscope-cli: " + report::visible(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

int fail(const Error &error)
{
    warn(error.message);
    return error.kind == Error::Kind::Usage || error.kind == Error::Kind::Format ? WrongUse : Undecided;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

int exitCodeOf(const std::vector<Inspection> &inspections)
{
    bool undecided = inspections.empty();
    for (const Inspection &inspection : inspections) {
        const bool isCompanion = inspections.size() > 1 && jose::isProof(inspection.diagnosis.evidence.token);
        if (isCompanion && inspection.diagnosis.verdict == diagnosis::Verdict::Undecided)
            continue; // of use only beside its token, and judged with it
        if (inspection.diagnosis.verdict == diagnosis::Verdict::Rejected)
            return Rejected;
        undecided = undecided || inspection.diagnosis.verdict == diagnosis::Verdict::Undecided;
    }
    return undecided ? Undecided : Done;
}

int deliver(const std::vector<Inspection> &inspections, const Options &options, const QDateTime &asOf, int otherwise)
{
    report::Redactor redactor(redactionOf(options.redact, report::Redaction::None));
    const auto shown = redacted(inspections, redactor);
    if (options.isJson())
        print(json::write(report::toJson(shown, asOf), 2) + '\n');
    else
        print(report::toText(shown, wantsColour(options)));
    return writeReports(inspections, options, asOf, otherwise);
}

int writeReports(const std::vector<Inspection> &inspections, const Options &options, const QDateTime &asOf, int otherwise)
{
    for (const std::string &path : options.reports) {
        if (const auto written = writeReport(QString::fromStdString(path), inspections, options, asOf); !written)
            return fail(written.error());
    }
    return otherwise;
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "jose/binding.h"
#include "report/inspection_json.h"
#include "report/text.h"
#include "report/visible.h"
#include "report_file.h"

#include <cerrno>
#include <cstdlib>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace jotscope::cli {

using report::Inspection;

namespace {

bool quiet = false;

Result<void> writeReport(const QString &path, const std::vector<Inspection> &inspections, const Options &options, const QDateTime &asOf)
{
    const auto format = reportFormatFor(path, options.overwrite);
    if (!format)
        return tl::unexpected(Error{format.error().kind, QStringLiteral("--report ") + format.error().message});
    const ReportWish wish = reportWish(options, path);
    const auto written = writeReportFile(path, reportOf(inspections, wish, asOf).bytes, wish.redaction);
    if (!written)
        return tl::unexpected(Error{written.error().kind, QStringLiteral("--report ") + written.error().message});
    return {};
}

/// A signal in the middle costs nothing of it, a reader that is slow neither. False: it cannot be written, and errno says why.
bool writeOut(int descriptor, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const ssize_t written = ::write(descriptor, text.data(), std::size_t(text.size()));
        pollfd room{descriptor, POLLOUT, 0};
        if (written < 0 && errno == EAGAIN)
            poll(&room, 1, -1);
        else if (written < 0 && errno != EINTR)
            return false;
        text = text.sliced(qMax<qsizetype>(written, 0));
    }
    return true;
}

} // namespace

bool wantsColour(const Options &options)
{
    const char *term = std::getenv("TERM");
    const char *never = std::getenv("NO_COLOR");
    return !options.noColor && (!never || *never == '\0') && isatty(STDOUT_FILENO) && term && qstrcmp(term, "dumb") != 0;
}

int columnsWanted()
{
    constexpr int least = 20;
    const int wanted = qEnvironmentVariableIntValue("COLUMNS");
    winsize size{};
    if (wanted <= 0 && (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0))
        return 0;
    const int columns = wanted > 0 ? wanted : size.ws_col;
    return columns > 0 ? qMax(columns, least) : 0;
}

void warn(const QString &message)
{
    const QByteArray line = "jotscope-cli: " + report::visible(message).toUtf8() + '\n';
    writeOut(STDERR_FILENO, line); // of which nobody could be told
}

void note(const QString &message)
{
    if (!quiet)
        warn(message);
}

void beQuiet()
{
    quiet = true;
}

bool isQuiet()
{
    return quiet;
}

int fail(const Error &error)
{
    warn(error.message);
    return error.kind == Error::Kind::Usage || error.kind == Error::Kind::Format ? WrongUse : Undecided;
}

void print(const QByteArray &text)
{
    if (writeOut(STDOUT_FILENO, text))
        return;
    warn(QStringLiteral("Standard output cannot be written: %1.").arg(qt_error_string(errno)));
    std::_Exit(Undecided); // whatever would still be found, nobody would see it
}

int exitCodeOf(const std::vector<Inspection> &inspections, bool isWhole)
{
    if (!isWhole)
        return Undecided;
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

int deliver(std::vector<Inspection> &&inspections, const Options &options, const QDateTime &asOf, int otherwise)
{
    const int code = writeReports(inspections, options, asOf, otherwise); // first: who reads our output may stop early, as head does
    if (options.isJson())
        print(report::jsonBefore(inspections, asOf));
    ReportWish wish;
    wish.format = report::Format::Json;
    wish.redaction = redactionOf(options.redact, report::Redaction::None);
    const ReportLanguage language(wish);
    ReportRedactor redactor(wish, inspections);
    const std::size_t count = inspections.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Inspection shown = redactor.redact(inspections[i]);
        inspections[i] = {}; // of many the memory counts
        print(options.isJson() ? report::jsonOf(shown, i) : report::textOf(shown, i, count, wantsColour(options), columnsWanted()));
    }
    if (options.isJson())
        print(report::jsonBehind(count));
    return code;
}

int deliverCases(const Inputs &inputs, const Options &options)
{
    auto inspections = inputs.together({});
    return deliver(std::move(inspections), options, inputs.cases.front().asOf, exitCodeOf(inspections, inputs.isWhole));
}

Result<void> checkReports(const Options &options)
{
    QStringList seen;
    for (const std::string &report : options.reports) {
        const QString path = QString::fromStdString(report);
        if (const auto format = reportFormatFor(path, options.overwrite); !format)
            return tl::unexpected(Error{format.error().kind, QStringLiteral("--report ") + format.error().message});
        if (seen.contains(path))
            return failure(Error::Kind::Usage, QStringLiteral("--report %1: is named twice.").arg(path));
        seen.append(path);
    }
    return {};
}

ReportWish reportWish(const Options &options, const QString &path)
{
    ReportWish wish;
    wish.format = report::formatOf(path).value_or(report::Format::Html);
    wish.redaction = redactionOf(options.redact, report::Redaction::Signature);
    if (!options.sections.empty())
        wish.chapters.leaveOutAll();
    for (const std::string &word : options.sections) {
        if (const auto chapter = report::chapterOf(QString::fromStdString(word)))
            wish.chapters.add(*chapter);
    }
    return wish;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/given.h"
#include "cli/inputs.h"
#include "cli/line_output.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/streams.h"
#include "cli/totals.h"
#include "cli/verbs.h"
#include "report_file.h"
#include "json/write.h"

#include <QCache>
#include <QCryptographicHash>

namespace jotscope::cli {

namespace {

constexpr qsizetype mostHeld = 64 << 10;
constexpr int mostKept = 4096; ///< inspections of texts that may come again

/// Verifies what a stream brings; a text that comes again is not verified again.
class Audit {
public:
    Audit(Session &session, const Options &options)
        : m_session(session), m_options(options), m_redactor(redactionOf(options.redact, report::Redaction::None)), m_known(mostKept)
    {
        for (const std::string &path : options.reports)
            m_reports.emplace_back(reportWish(options, QString::fromStdString(path)));
    }

    void take(const std::vector<capture::Sighting> &found)
    {
        for (const capture::Sighting &sighting : found)
            take(sighting);
        print(std::exchange(m_lines, {}));
    }
    const Totals &totals() const { return m_totals; }
    /// Each distinct token once.
    Result<void> writeReports()
    {
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const auto written = writeReportFile(QString::fromStdString(m_options.reports[i]), m_reports[i].take(m_session.now()).bytes,
                redactionOf(m_options.redact, report::Redaction::Signature));
            if (!written)
                return tl::unexpected(Error{written.error().kind, QStringLiteral("--report ") + written.error().message});
        }
        return {};
    }

private:
    void take(const capture::Sighting &sighting)
    {
        const QByteArray id = QCryptographicHash::hash(sighting.text, QCryptographicHash::Sha256).left(16);
        report::Inspection *known = m_known.object(id);
        if (!known) {
            known = new report::Inspection(walk(m_session, {sighting}, m_options, true).front());
            m_known.insert(id, known);
        }
        known->sighting = sighting;
        for (GrowingReport &report : m_reports) {
            if (!m_totals.known.contains(id))
                report.add(*known);
        }
        m_totals.known.insert(id);
        m_totals.count(*known);
        if (m_options.format != "text")
            m_lines += tokenLine(m_redactor.redact(*known), m_session.now());
        if (m_lines.size() > mostHeld)
            print(std::exchange(m_lines, {}));
    }

    Session &m_session;
    const Options &m_options;
    report::Redactor m_redactor;
    std::vector<GrowingReport> m_reports;
    QCache<QByteArray, report::Inspection> m_known; ///< by the first half of the text's SHA-256
    Totals m_totals;
    QByteArray m_lines; ///< not printed yet
};

int finish(const Totals &totals, const Options &options)
{
    print(options.format == "text" ? totals.toText() : json::write(totals.toJson()) + '\n');
    return totals.exitCode();
}

int merge(const Options &options)
{
    Totals all;
    const std::vector<std::string> inputs = options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs;
    for (const std::string &input : inputs) {
        const auto totals = readTotals(QString::fromStdString(input));
        if (!totals)
            return fail(totals.error());
        all.add(*totals);
        if (totals->unknown > 0 && inputs.size() > 1)
            warn(QStringLiteral("%1 does not tell each of its tokens: what stands in another audit too is counted as distinct twice.")
                     .arg(capture::toldName(QString::fromStdString(input))));
    }
    return finish(all, options);
}

} // namespace

int audit(const Options &options)
{
    if (options.merge)
        return merge(options);
    auto session = openSession(options);
    if (!session)
        return fail(session.error());
    session->inspector->setAsOf(session->now()); // one instant for the whole run
    judgeNamed(*session, options);
    Audit run(*session, options);
    const int code = eachStream(options, [&run](const std::vector<capture::Sighting> &found) { run.take(found); });
    const auto written = run.writeReports();
    const int verdict = finish(run.totals(), options);
    if (!written)
        return fail(written.error());
    return code == Done ? verdict : code;
}

} // namespace jotscope::cli

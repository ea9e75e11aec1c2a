// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "demo/demo.h"
#include "inspector.h"
#include "jose/mint.h"
#include "report_file.h"
#include "ui/report/pdf_report.h"

#include <QCoroTask>
#include <QFile>

#include <cstdio>

namespace jotscope::bench {

namespace {

constexpr int many = 10'000;
constexpr int aPasteful = 160; ///< each with its chapters: some 500 pages

/// Peak of this process's memory since the last call, in MB.
double peakMegabytes()
{
    double peak = 0;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).simplified().split(' ').front().toDouble() / 1024;
        }
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

void tell(const char *what, qsizetype bytes, double before)
{
    std::printf("%-44s %9.1f MB written, peak %.0f MB above what was there\n", what, double(bytes) / 1e6, peakMegabytes() - before);
    std::fflush(stdout);
}

void ofVerified(report::Redaction redaction)
{
    const auto key = keys::signingKeyFromSecret(QByteArray(64, 'k'), QStringLiteral("k1")).value();
    std::vector<QByteArray> tokens;
    for (int i = 0; i < many; ++i)
        tokens.push_back(jose::mint("{\"alg\":\"HS256\",\"kid\":\"k1\"}",
            "{\"iss\":\"https://id.example\",\"sub\":\"user-" + QByteArray::number(i) + "\",\"email\":\"user" + QByteArray::number(i)
                + "@acme.example\",\"exp\":1900000000,\"iat\":1800000000}",
            QStringLiteral("HS256"), key)
                             .value());
    net::Network network;
    Inspector inspector(&network);
    keys::KeySet set;
    set.keys = {keys::secretKey(QByteArray(64, 'k'), QStringLiteral("a file"))};
    inspector.setSessionKeys({set});
    qsizetype bytes = 0;
    peakMegabytes();
    const double before = peakMegabytes();
    const QString name = QStringLiteral("HTML report of 10,000 verified tokens, %1").arg(QLatin1String(report::wordOf(redaction)));
    const auto write = [&] {
        GrowingReport report({report::Format::Html, redaction});
        for (const QByteArray &token : tokens) {
            capture::Sighting sighting;
            sighting.text = token;
            report.add(inspector.inspectOffline(sighting));
        }
        bytes = report.take(inspector.now()).bytes.size();
    };
    figure(name, QStringLiteral("5,000 ms"), write, 3);
    tell("", bytes, before);
}

/// Of a token whose hosts were asked: with causes, findings and requests.
std::optional<report::Inspection> explained()
{
    demo::Demo demo;
    if (!demo.start())
        return {};
    net::Network network;
    Inspector inspector(&network);
    inspector.setEnvironments(demo.environments());
    inspector.setSecretSource([&demo](const QString &reference) { return demo.secret(reference); });
    const demo::Scenario scenario = demo.scenarios().front();
    network.setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(scenario.sighting.text), true), {}));
    auto task = inspector.explain(scenario.sighting, false, &inspector);
    return QCoro::waitFor(std::move(task));
}

void ofExplained(const report::Inspection &inspection, report::Redaction redaction)
{
    qsizetype bytes = 0;
    peakMegabytes();
    const double before = peakMegabytes();
    const QString name = QStringLiteral("HTML report of 10,000 explained tokens, %1").arg(QLatin1String(report::wordOf(redaction)));
    const auto write = [&] {
        GrowingReport report({report::Format::Html, redaction});
        for (int i = 0; i < many; ++i)
            report.add(inspection);
        bytes = report.take(inspection.diagnosis.evidence.now).bytes.size();
    };
    figure(name, QStringLiteral("5,000 ms"), write, 1);
    tell("", bytes, before);
}

void asPages(const report::Inspection &inspection)
{
    const std::vector<report::Inspection> tokens(std::size_t(aPasteful), inspection);
    const Redacted clean = redactedFor(tokens, {report::Format::Html, report::Redaction::Signature});
    qsizetype bytes = 0;
    peakMegabytes();
    const double before = peakMegabytes();
    const auto print = [&] { bytes = ui::toPdf(clean.inspections, clean.removed).size(); };
    figure(QStringLiteral("PDF report of %1 explained tokens").arg(aPasteful), QStringLiteral("5,000 ms"), print, 1);
    tell("", bytes, before);
}

} // namespace

/// From inspections to the bytes of the file, one after the other.
void reporting()
{
    const std::optional<report::Inspection> inspection = explained();
    for (const report::Redaction redaction : {report::Redaction::Signature, report::Redaction::Identity}) {
        ofVerified(redaction);
        if (inspection)
            ofExplained(*inspection, redaction);
    }
    if (inspection)
        asPages(*inspection);
}

} // namespace jotscope::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"
#include "demo/demo.h"
#include "inspector.h"

#include <QCoroTask>
#include <QDir>

namespace jotscope::cli {

namespace {

struct Outcome {
    demo::Scenario scenario;
    report::Inspection inspection;

    bool isExpected() const
    {
        const diagnosis::Diagnosis &found = inspection.diagnosis;
        return found.cause == scenario.expectedCause
            && (scenario.expectedStanding.isEmpty() || scenario.expectedStanding == QLatin1String(diagnosis::wordOf(found.standing)));
    }
};

/// Starting the demo is the consent for its loopback hosts.
Outcome run(const demo::Demo &demo, const demo::Scenario &scenario)
{
    net::Network network;
    Inspector inspector(&network);
    inspector.setEnvironments(demo.environments());
    inspector.setPresented(scenario.presented);
    inspector.setOnly(scenario.only);
    inspector.setSecretSource([&demo](const QString &reference) { return demo.secret(reference); });
    network.setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(scenario.sighting.text), true), {}));
    auto task = inspector.explain(scenario.sighting, false, &inspector);
    return {scenario, QCoro::waitFor(std::move(task))};
}

QString standingOf(const diagnosis::Diagnosis &diagnosis)
{
    const bool isCause = diagnosis.cause != u"accepted" && diagnosis.cause != u"inconclusive";
    return isCause ? QString::fromLatin1(diagnosis::wordOf(diagnosis.standing)) : QString();
}

QByteArray tableOf(const std::vector<Outcome> &outcomes)
{
    QString table;
    for (const Outcome &outcome : outcomes) {
        const diagnosis::Diagnosis &found = outcome.inspection.diagnosis;
        table += QStringLiteral("%1 %2 %3 %4 %5\n")
                     .arg(outcome.isExpected() ? QStringLiteral("ok  ") : QStringLiteral("FAIL"), outcome.scenario.title.leftJustified(32),
                         found.cause.leftJustified(20), standingOf(found).leftJustified(8), found.headline);
        if (!outcome.isExpected())
            table += QStringLiteral("     expected %1 %2\n").arg(outcome.scenario.expectedCause, outcome.scenario.expectedStanding);
    }
    return table.toUtf8();
}

} // namespace

int demo(const Options &given)
{
    Options options = given;
    demo::Demo demo;
    if (const auto started = demo.start(); !started)
        return fail(started.error());
    std::vector<Outcome> outcomes;
    std::vector<report::Inspection> inspections;
    int failed = 0;
    for (const demo::Scenario &scenario : demo.scenarios()) {
        outcomes.push_back(run(demo, scenario));
        inspections.push_back(outcomes.back().inspection);
        failed += outcomes.back().isExpected() ? 0 : 1;
    }
    if (options.reports.empty()) {
        options.reports.push_back(QDir::temp().filePath(QStringLiteral("jotscope-demo.html")).toStdString());
        options.overwrite = true;
    }
    const int wish = failed == 0 ? Done : Rejected;
    if (options.isJson())
        return deliver(std::move(inspections), options, QDateTime::currentDateTimeUtc(), wish);
    print(tableOf(outcomes));
    print(QStringLiteral("\n%1 scenarios, %2 as expected, %3 not.\n")
              .arg(outcomes.size())
              .arg(int(outcomes.size()) - failed)
              .arg(failed)
              .toUtf8());
    const int code = writeReports(inspections, options, QDateTime::currentDateTimeUtc(), wish);
    for (const std::string &path : options.reports)
        print("Report: " + QByteArray::fromStdString(path) + '\n');
    return code;
}

} // namespace jotscope::cli

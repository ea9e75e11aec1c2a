// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_hand.h"
#include "demo/demo.h"
#include "inspector.h"

#include <QCoroTask>
#include <QTest>

using namespace jotscope;

/// Every sample of the demo over real HTTP: the cause it was made for comes first, and no more is claimed than is known.
class DemoScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheCause_data();
    void namesTheCause();
    void everyCauseHasASample();
    void asksNothingWithoutConsent();
    void tokenNeverLeaves();
    void endsWhenItsOwnerDies();

private:
    std::unique_ptr<demo::Demo> m_demo;
};

namespace {

std::unique_ptr<Inspector> inspectorFor(const demo::Demo &demo, net::Network &network, const demo::Scenario &scenario)
{
    auto inspector = std::make_unique<Inspector>(&network);
    inspector->setEnvironments(demo.environments());
    inspector->setPresented(scenario.presented);
    inspector->setOnly(scenario.only);
    inspector->setPace({0, {5}, 100, 600});
    inspector->setSecretSource([&demo](const QString &reference) { return demo.secret(reference); });
    return inspector;
}

} // namespace

void DemoScenarios::initTestCase()
{
    m_demo = std::make_unique<demo::Demo>();
    const auto started = m_demo->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void DemoScenarios::namesTheCause_data()
{
    QTest::addColumn<int>("index");
    const auto scenarios = m_demo->scenarios();
    QVERIFY(scenarios.size() >= 9);
    for (int i = 0; i < int(scenarios.size()); ++i)
        QTest::newRow(qPrintable(scenarios[std::size_t(i)].id)) << i;
}

void DemoScenarios::namesTheCause()
{
    QFETCH(int, index);
    const demo::Scenario scenario = m_demo->scenarios()[std::size_t(index)];
    net::Network network;
    const auto inspector = inspectorFor(*m_demo, network, scenario);
    network.setConsent(Inspector::consentFor(inspector->consentRows(jose::decode(scenario.sighting.text), true), {}));
    auto task = inspector->explain(scenario.sighting, false, inspector.get());
    const report::Inspection inspection = QCoro::waitFor(std::move(task));
    const diagnosis::Diagnosis &found = inspection.diagnosis;
    QCOMPARE(found.cause, scenario.expectedCause);
    if (!scenario.expectedStanding.isEmpty())
        QCOMPARE(QString::fromLatin1(diagnosis::wordOf(found.standing)), scenario.expectedStanding);
    const bool healthy = scenario.expectedCause == u"accepted";
    QCOMPARE(found.verdict == diagnosis::Verdict::Accepted, healthy);
    QVERIFY(!found.headline.isEmpty());
    QVERIFY2(found.headline.size() <= 70, qPrintable(found.headline));
    QCOMPARE(found.journey.steps.size(), std::size_t(diagnosis::stepCount));
    QCOMPARE(found.causes.size(), diagnosis::taxonomy().size());
    if (inspection.nested.empty()) // of one in another the evidence is that of both
        QVERIFY(diagnosis::judgementOf(found.evidence) == diagnosis::judgementOf(found));
    const AtHand hand = inspector->atHand();
    const Judged one = Judging(std::make_shared<const AtHand>(hand)).judge(scenario.sighting);
    inspector->setAsOf(hand.now);
    QVERIFY(one.judgement == diagnosis::judgementOf(inspector->inspectOffline(scenario.sighting).diagnosis));
}

void DemoScenarios::everyCauseHasASample()
{
    QStringList missing;
    for (const auto &[id, title] : diagnosis::taxonomy())
        missing.append(id);
    for (const demo::Scenario &scenario : m_demo->scenarios())
        missing.removeAll(scenario.expectedCause);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void DemoScenarios::asksNothingWithoutConsent()
{
    const demo::Scenario scenario = m_demo->scenarios().front();
    net::Network network;
    const auto inspector = inspectorFor(*m_demo, network, scenario);
    auto task = inspector->explain(scenario.sighting, false, inspector.get());
    const report::Inspection inspection = QCoro::waitFor(std::move(task));
    QVERIFY(!network.ledger().empty());
    for (const net::Exchange &exchange : network.ledger())
        QCOMPARE(exchange.outcome, net::Exchange::Outcome::Refused);
    QCOMPARE(inspection.diagnosis.verdict, diagnosis::Verdict::Undecided);
}

void DemoScenarios::tokenNeverLeaves()
{
    const demo::Scenario scenario = m_demo->scenarios().front();
    net::Network network;
    const auto inspector = inspectorFor(*m_demo, network, scenario);
    for (const ConsentRow &row : inspector->consentRows(jose::decode(scenario.sighting.text), true))
        QVERIFY(!row.token);
}

void DemoScenarios::endsWhenItsOwnerDies()
{
    const demo::Scenario scenario = m_demo->scenarios().front();
    net::Network network;
    auto inspector = inspectorFor(*m_demo, network, scenario);
    network.setConsent(Inspector::consentFor(inspector->consentRows(jose::decode(scenario.sighting.text), true), {}));
    auto task = inspector->explain(scenario.sighting, false, inspector.get());
    QTest::qWait(1);
    inspector.reset(); // with its questions in flight
    QCoro::waitFor(std::move(task));
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(DemoScenarios)
#include "tst_scenarios.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "environments/schema_check.h"
#include "inspector.h"
#include "report/build_inspection.h"
#include "report/case_file.h"
#include "report_file.h"
#include "json/read.h"
#include "json/write.h"

#include <QCoroTask>
#include <QTest>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;

/// A case file gives the diagnosis again, byte for byte, without a network in the process at all.
class CaseFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void replaysTheDemo_data();
    void replaysTheDemo();
    void isTheSameWhenRecordedAgain();
    void holdsNoSecretInAnyMode();
    void keepsTheTimeZoneOfWhoRecordedIt();
    void peopleOfTwoCasesStayApart();
    void aCaseAloneKeepsItsLabels();
    void keepsOctetsThatAreNoText();
    void keepsWhichClaimCouldNotBeAskedFor();
    void keepsThatAskingWasCancelled();
    void doesNotBelieveAVerdictThatItsOwnKeyDenies();
    void changedPiecesAreReadOrRefused_data();
    void changedPiecesAreReadOrRefused();
    void broken_data();
    void broken();

private:
    std::unique_ptr<demo::Demo> m_demo;
    std::vector<Inspection> m_inspections;
};

namespace {

QByteArray jsonOf(const std::vector<Inspection> &inspections, Redaction redaction, const QDateTime &asOf)
{
    return reportOf(inspections, {Format::Json, redaction}, asOf).bytes;
}

QByteArray caseOf(const std::vector<Inspection> &inspections, Redaction redaction, const QDateTime &asOf)
{
    return reportOf(inspections, {Format::Case, redaction}, asOf).bytes;
}

QByteArray firstDifference(const QByteArray &a, const QByteArray &b)
{
    const QList<QByteArray> left = a.split('\n');
    const QList<QByteArray> right = b.split('\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "line " + QByteArray::number(i + 1) + "\n original: " + left.value(i) + "\n replayed: " + right.value(i);
    }
    return {};
}

} // namespace

void CaseFile::initTestCase()
{
    m_demo = std::make_unique<demo::Demo>();
    const auto started = m_demo->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    for (const demo::Scenario &scenario : m_demo->scenarios()) {
        net::Network network;
        Inspector inspector(&network);
        inspector.setEnvironments(m_demo->environments());
        inspector.setPresented(scenario.presented);
        inspector.setOnly(scenario.only);
        inspector.setSecretSource([this](const QString &reference) { return m_demo->secret(reference); });
        network.setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(scenario.sighting.text), true), {}));
        auto task = inspector.explain(scenario.sighting, false, &inspector);
        m_inspections.push_back(QCoro::waitFor(std::move(task)));
    }
}

void CaseFile::replaysTheDemo_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("redaction");
    const auto scenarios = m_demo->scenarios();
    for (int i = 0; i < int(scenarios.size()); ++i) {
        for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
            QTest::addRow("%s, %s", qPrintable(scenarios[std::size_t(i)].id), report::wordOf(redaction)) << i << int(redaction);
    }
}

void CaseFile::replaysTheDemo()
{
    QFETCH(int, index);
    QFETCH(int, redaction);
    const auto mode = Redaction(redaction);
    const std::vector<Inspection> original = {m_inspections[std::size_t(index)]};
    const QDateTime asOf = original.front().diagnosis.evidence.now;
    const QByteArray text = caseOf(original, mode, asOf);
    const auto schema = tests::SchemaCheck::of(QStringLiteral(TEST_DATA "/../../resources/schemas/case.json"));
    QCOMPARE(schema.problemOf(json::read(text).root), QString());
    const auto read = report::readCase(text, QStringLiteral("a.jotscope"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QByteArray wanted = jsonOf(original, mode, asOf);
    wanted.replace("\n  \"tokens\":", "\n  \"recorded\": true,\n  \"tokens\":");
    const QByteArray found = jsonOf(read->inspections, mode, read->asOf);
    QVERIFY2(found == wanted, firstDifference(wanted, found).constData());
}

void CaseFile::isTheSameWhenRecordedAgain()
{
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity}) {
        const QByteArray first = caseOf(m_inspections, redaction, m_inspections.front().diagnosis.evidence.now);
        const auto read = report::readCase(first, QStringLiteral("a.jotscope"));
        QVERIFY(read);
        const QByteArray again = caseOf(read->inspections, redaction, read->asOf);
        QVERIFY2(again == first, firstDifference(first, again).constData());
    }
}

void CaseFile::holdsNoSecretInAnyMode()
{
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity}) {
        const QByteArray text = caseOf(m_inspections, redaction, m_inspections.front().diagnosis.evidence.now);
        for (const environments::Environment &environment : m_demo->environments()) {
            const QByteArray secret = m_demo->secret(environment.userEndpoint->credentials.front().secret).value();
            QVERIFY(!text.contains(secret));
            QVERIFY(!text.contains(secret.toBase64(QByteArray::OmitTrailingEquals)));
        }
        for (const Inspection &inspection : m_inspections) {
            const QByteArray &token = inspection.diagnosis.evidence.token.text;
            const QByteArray signature = token.mid(token.lastIndexOf('.') + 1);
            QCOMPARE(signature.size() > 20 && text.contains(signature), redaction == Redaction::None && signature.size() > 20);
        }
    }
}

void CaseFile::keepsTheTimeZoneOfWhoRecordedIt()
{
    const QByteArray kept = qgetenv("TZ");
    qputenv("TZ", "Asia/Kolkata");
    const QByteArray text = caseOf({m_inspections.front()}, Redaction::Signature, {});
    qputenv("TZ", "America/New_York");
    const auto read = report::readCase(text, QStringLiteral("a.jotscope"));
    QVERIFY(read);
    for (const Format format : {Format::Html, Format::Markdown}) {
        const QByteArray again = reportOf(read->inspections, {format, Redaction::Signature}, read->asOf).bytes;
        QVERIFY2(again.contains("Asia/Kolkata, UTC+05:30 then, as recorded"), again.right(3000).constData());
    }
    const QByteArray recordedAgain = caseOf(read->inspections, Redaction::Signature, {});
    const QByteArray now = reportOf({m_inspections.front()}, {Format::Markdown, Redaction::Signature}, {}).bytes;
    kept.isNull() ? qunsetenv("TZ") : qputenv("TZ", kept);
    QVERIFY(recordedAgain.contains("\"time_zone\": \"Asia/Kolkata\""));
    QVERIFY(now.contains("York, UTC-0"));
}

namespace {

Inspection withSubject(const char *subject, const char *email)
{
    return test::withPayload(
        QByteArray("{\"iss\":\"https://id.staging.example\",\"sub\":\"") + subject + "\",\"email\":\"" + email + "\"}");
}

std::vector<Inspection> recorded(const std::vector<Inspection> &inspections)
{
    return report::readCase(caseOf(inspections, Redaction::Identity, test::now), QStringLiteral("a.jotscope")).value().inspections;
}

QString claimOf(const Inspection &inspection, QStringView name)
{
    return inspection.diagnosis.evidence.token.claim(name)->text;
}

} // namespace

/// Each case counts its people from 1; together they are counted through, also with those of a token that was not recorded.
void CaseFile::peopleOfTwoCasesStayApart()
{
    std::vector<Inspection> all
        = recorded({withSubject("first-person-1", "one@a.example"), withSubject("second-person-2", "two@a.example")});
    const std::vector<Inspection> other
        = recorded({withSubject("third-person-3", "three@a.example"), withSubject("fourth-person-4", "four@a.example")});
    QCOMPARE(claimOf(all[0], u"sub"), claimOf(other[0], u"sub")); // what the report must tell apart
    all.insert(all.end(), other.begin(), other.end());
    all.push_back(withSubject("fifth-person-5", "five@a.example"));
    all.push_back(all[0]);
    for (const Redaction redaction : {Redaction::Identity, Redaction::Signature}) {
        const std::vector<Inspection> clean = redactedFor(all, {Format::Html, redaction}).inspections;
        for (const char16_t *claim : {u"sub", u"email"}) {
            QStringList labels;
            for (std::size_t i = 0; i < 5; ++i)
                labels.append(claimOf(clean[i], claim));
            labels.removeDuplicates();
            QVERIFY2(labels.size() == 5, qPrintable(labels.join(u' ')));
            QCOMPARE(claimOf(clean[5], claim), claimOf(clean[0], claim));
        }
        const QString third = claimOf(clean[2], u"sub");
        QVERIFY2(clean[2].labels.contains(third) && !clean[2].labels.contains(claimOf(clean[0], u"sub")), qPrintable(third));
        const QByteArray whole = json::write(json::read(report::toCase({clean[2]}, {})).root);
        QVERIFY2(!whole.contains(claimOf(clean[0], u"sub").toUtf8() + '"'), whole.constData());
    }
}

void CaseFile::aCaseAloneKeepsItsLabels()
{
    const std::vector<Inspection> read
        = recorded({withSubject("first-person-1", "one@a.example"), withSubject("second-person-2", "two@a.example")});
    const std::vector<Inspection> clean = redactedFor(read, {Format::Html, Redaction::Identity}).inspections;
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(claimOf(clean[i], u"sub"), claimOf(read[i], u"sub"));
        QCOMPARE(clean[i].labels, read[i].labels);
    }
}

void CaseFile::keepsOctetsThatAreNoText()
{
    Inspection inspection = m_inspections.front();
    net::Exchange exchange;
    exchange.number = 99;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.body = QByteArray("\xff\xfe\x00\x01", 4);
    exchange.url = QUrl(QStringLiteral("https://users.example/a%2Fb?x=%E2%80%AE"));
    inspection.diagnosis.evidence.environments.front().keyExchanges = {exchange};
    const auto read = report::readCase(report::toCase({inspection}, {}), QStringLiteral("a.jotscope"));
    QVERIFY(read);
    const net::Exchange found = read->inspections.front().diagnosis.evidence.environments.front().keyExchanges.front();
    QCOMPARE(found.body, exchange.body);
    QCOMPARE(found.url, exchange.url);
    QCOMPARE(found.number, 99);
}

/// The journey tells it in fewer words than the reason has.
void CaseFile::keepsWhichClaimCouldNotBeAskedFor()
{
    Inspection inspection = m_inspections.front();
    directory::Lookup lookup;
    lookup.notAskedBecause = QStringLiteral("the token has no oid that could be asked for");
    lookup.unusableClaim = QStringLiteral("oid");
    lookup.claim = QStringLiteral("oid");
    inspection.diagnosis.evidence.environments.front().lookup = lookup;
    const auto read = report::readCase(report::toCase({inspection}, {}), QStringLiteral("a.jotscope"));
    QVERIFY(read);
    const auto found = read->inspections.front().diagnosis.evidence.environments.front().lookup;
    QVERIFY(found);
    QCOMPARE(found->unusableClaim, lookup.unusableClaim);
    QCOMPARE(found->claim, lookup.claim);
}

/// Else it would be told as never asked.
void CaseFile::keepsThatAskingWasCancelled()
{
    Inspection inspection = m_inspections.front();
    directory::Lookup lookup;
    lookup.wasStopped = true;
    inspection.diagnosis.evidence.environments.front().lookup = lookup;
    const auto read = report::readCase(report::toCase({inspection}, {}), QStringLiteral("a.jotscope"));
    QVERIFY(read);
    const auto found = read->inspections.front().diagnosis.evidence.environments.front().lookup;
    QVERIFY(found && found->isGivenUp());
}

void CaseFile::doesNotBelieveAVerdictThatItsOwnKeyDenies()
{
    QByteArray text = caseOf({m_inspections.front()}, Redaction::None, {});
    const QByteArray token = m_inspections.front().diagnosis.evidence.token.text;
    QByteArray other = token;
    other[other.size() - 10] = other[other.size() - 10] == 'A' ? 'B' : 'A';
    QVERIFY(text.contains(token));
    text.replace(token, other);
    const auto read = report::readCase(text, QStringLiteral("a.jotscope"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"does not verify"), qPrintable(read.error().message));
}

namespace {

void collect(json::Value &value, std::vector<json::Value *> &all)
{
    all.push_back(&value);
    for (json::Value &item : value.items)
        collect(item, all);
    for (json::Member &member : value.members)
        collect(member.value, all);
}

json::Value otherThan(const json::Value &value, quint32 choice)
{
    switch (choice % 6) {
    case 0: return {};
    case 1: return json::Value::of(qint64(-7));
    case 2: return json::Value::of(qint64(4'000'000'000'000));
    case 3: return json::Value::of("\xe2\x80\xae</script>`|");
    case 4: return json::Value::array().add(value);
    default: return json::Value::object().add(QStringLiteral("a"), value);
    }
}

} // namespace

void CaseFile::changedPiecesAreReadOrRefused_data()
{
    QTest::addColumn<int>("redaction");
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
        QTest::newRow(report::wordOf(redaction)) << int(redaction);
}

/// A file from anybody: each piece in turn is something else, and what is still read is rendered in every format.
void CaseFile::changedPiecesAreReadOrRefused()
{
    QFETCH(int, redaction);
    const auto mode = Redaction(redaction);
    json::Value root = json::read(caseOf({m_inspections[2]}, mode, {})).root;
    std::vector<json::Value *> pieces;
    collect(root, pieces);
    quint32 choice = 12345;
    int rendered = 0;
    for (std::size_t i = 1; i < pieces.size(); i += 2) {
        choice = choice * 1664525 + 1013904223;
        const json::Value kept = *pieces[i];
        *pieces[i] = otherThan(kept, choice >> 16);
        const auto read = report::readCase(json::write(root), QStringLiteral("a.jotscope"));
        *pieces[i] = kept; // before pointers into it are used again
        collect(root, pieces = {});
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
            continue;
        }
        ++rendered;
        const Format format = report::allFormats()[i % report::allFormats().size()];
        QVERIFY(!reportOf(read->inspections, {format, Redaction(i % 3)}, read->asOf).bytes.isEmpty());
    }
    QVERIFY(rendered > 20);
}

void CaseFile::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("another version is refused by its name")
        << QByteArray("{\"schema\": \"jotscope/case/2\"}") << QStringLiteral("jotscope/case/2");
    QTest::newRow("a cut file names line and column")
        << QByteArray("{\n  \"schema\": \"jotscope/case/1\",") << QStringLiteral("a.jotscope:2");
    QTest::newRow("a wrong type names its place")
        << QByteArray("{\"schema\": \"jotscope/case/1\", \"tokens\": [{\"evidence\": {\"environments\": 7}}]}")
        << QStringLiteral("/tokens/0/evidence/environments");
    QTest::newRow("an unknown word names its place")
        << QByteArray("{\"schema\": \"jotscope/case/1\", \"tokens\": [{\"depth\": \"bottomless\"}]}") << QStringLiteral("/tokens/0/depth");
    QTest::newRow("results of environments that are not there are refused") << QByteArray(
        "{\"schema\": \"jotscope/case/1\", \"tokens\": [{\"redaction\": \"identity\", \"diagnosis\": {\"presented\": 5, "
        "\"environments\": [{}]}}]}") << QStringLiteral("one result for each environment");
}

void CaseFile::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = report::readCase(text, QStringLiteral("a.jotscope"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(CaseFile)
#include "tst_case.moc"

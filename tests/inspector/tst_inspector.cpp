// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset.h"
#include "environments/environments_file.h"
#include "inspector.h"
#include "jose/mint.h"

#include <QTest>

using namespace jotscope;

/// The corridor without any network: what is known at once, and what consent would be asked for.
class InspectorOffline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tutorialTokenVerifiesWithAWarning();
    void wrongSecretIsInvalid();
    void keysNotAskedDecideNothing();
    void consentNamesHostAndContent();
    void tokenRowStandsAlone();
    void plainHttpIsRefused();
    void hostsNamedByTheTokenAreRefused();
    void aHostThatAnEnvironmentNamesIsNoWish_data();
    void aHostThatAnEnvironmentNamesIsNoWish();
    void grantOfARefusedRowGrantsNothing();
    void capturedAnswerIsEvidence();
    void answersStayWithAnEnvironment_data();
    void answersStayWithAnEnvironment();
    void leewayEdges_data();
    void leewayEdges();
    void recordsAreJudgedAtTheInstant_data();
    void recordsAreJudgedAtTheInstant();

private:
    report::Inspection inspect(const QByteArray &token) const;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<Inspector> m_inspector;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

keys::KeySet secretSet(const QByteArray &secret)
{
    keys::KeySet set;
    set.from = QStringLiteral("typed secret");
    set.keys.push_back(keys::secretKey(secret, set.from));
    return set;
}

environments::Environment staging()
{
    const QByteArray json
        = "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\"https://id.staging.example\","
          "\"keys\":{\"jwks_url\":\"https://id.staging.example/jwks.json\"},\"user_endpoint\":{\"provider\":\"rest\","
          "\"base_url\":\"https://users.staging.example\",\"credential\":{\"kind\":\"bearer\",\"secret\":\"env:NOWHERE\"},"
          "\"known_good_id\":\"11111111-1111-4111-8111-111111111111\"}}]}";
    return environments::readEnvironments(json, QStringLiteral("test"), QString()).value().front();
}

QByteArray minted(const QByteArray &payload, const QByteArray &header = "{\"alg\":\"HS256\"}")
{
    const auto key = keys::signingKeyFromSecret("a secret of more than thirty-two octets", QString());
    return jose::mint(header, payload, QStringLiteral("HS256"), *key).value();
}

} // namespace

void InspectorOffline::init()
{
    m_network = std::make_unique<net::Network>();
    m_inspector = std::make_unique<Inspector>(m_network.get());
}

report::Inspection InspectorOffline::inspect(const QByteArray &token) const
{
    capture::Sighting sighting;
    sighting.text = token;
    return m_inspector->inspectOffline(sighting);
}

void InspectorOffline::tutorialTokenVerifiesWithAWarning()
{
    m_inspector->setSessionKeys({secretSet("your-256-bit-secret")});
    const auto diagnosis = inspect(tutorial).diagnosis;
    QCOMPARE(diagnosis.environments.size(), std::size_t(1));
    QCOMPARE(diagnosis.environments.front().verification.verdict, jose::Verification::Verdict::Valid);
    QVERIFY(diagnosis.environments.front().verification.warnings.join(u' ').contains(u"published example"));
}

void InspectorOffline::wrongSecretIsInvalid()
{
    m_inspector->setSessionKeys({secretSet("another secret, and a long one at that")});
    const auto diagnosis = inspect(tutorial).diagnosis;
    QCOMPARE(diagnosis.environments.front().verification.verdict, jose::Verification::Verdict::Invalid);
    QCOMPARE(diagnosis.verdict, diagnosis::Verdict::Rejected);
}

void InspectorOffline::keysNotAskedDecideNothing()
{
    m_inspector->setEnvironments({staging()});
    const auto diagnosis = inspect(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}")).diagnosis;
    QCOMPARE(diagnosis.environments.front().verification.verdict, jose::Verification::Verdict::NotAsked);
    QCOMPARE(diagnosis.verdict, diagnosis::Verdict::Undecided);
}

void InspectorOffline::consentNamesHostAndContent()
{
    m_inspector->setEnvironments({staging()});
    const auto rows = m_inspector->consentRows(jose::decode(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}")));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].origin, QStringLiteral("https://id.staging.example"));
    QCOMPARE(rows[0].leaves, QStringLiteral("nothing of this token"));
    QCOMPARE(rows[1].origin, QStringLiteral("https://users.staging.example"));
    QVERIFY(rows[1].leaves.contains(u"the user id"));
    QVERIFY(rows[1].leaves.contains(u"with your saved credential"));
    QCOMPARE(rows[1].secretReferences, QStringList{QStringLiteral("env:NOWHERE")});
}

void InspectorOffline::tokenRowStandsAlone()
{
    auto environment = staging();
    environment.userEndpoint->probes.append(QStringLiteral("token-call"));
    environment.userEndpoint->credentials.front() = environments::Credential();
    environment.userEndpoint->credentials.front().kind = QStringLiteral("token");
    m_inspector->setEnvironments({environment});
    const auto rows = m_inspector->consentRows(jose::decode(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}")));
    const auto consent = Inspector::consentFor(rows, {});
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ConsentRow &row) { return row.token; }));
    QVERIFY(consent.tokenOrigins.isEmpty());
}

void InspectorOffline::plainHttpIsRefused()
{
    auto environment = staging();
    environment.userEndpoint->baseUrl = QStringLiteral("http://users.staging.example");
    m_inspector->setEnvironments({environment});
    const auto rows = m_inspector->consentRows(jose::decode(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}")));
    QVERIFY(rows[1].refused.contains(u"plain HTTP"));
}

void InspectorOffline::hostsNamedByTheTokenAreRefused()
{
    m_inspector->setEnvironments({staging()});
    const QByteArray token
        = minted("{\"iss\":\"https://evil.example\",\"sub\":\"7\"}", "{\"alg\":\"HS256\",\"jku\":\"https://evil.example/keys\"}");
    int refused = 0;
    for (const ConsentRow &row : m_inspector->consentRows(jose::decode(token))) {
        if (row.origin == u"https://evil.example") {
            QVERIFY(!row.refused.isEmpty());
            ++refused;
        }
    }
    QCOMPARE(refused, 2);
}

void InspectorOffline::aHostThatAnEnvironmentNamesIsNoWish_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("isWish");
    QTest::newRow("as it stands there") << QByteArray("https://id.staging.example") << false;
    QTest::newRow("with a slash behind it") << QByteArray("https://id.staging.example/") << false;
    QTest::newRow("in capitals") << QByteArray("https://ID.staging.example") << false;
    QTest::newRow("with the port that it has anyway") << QByteArray("https://id.staging.example:443/x") << false;
    QTest::newRow("the host of its users") << QByteArray("https://users.staging.example/") << false;
    QTest::newRow("another port") << QByteArray("https://id.staging.example:8443") << true;
    QTest::newRow("another scheme") << QByteArray("http://id.staging.example") << true;
    QTest::newRow("another host") << QByteArray("https://id.staging.example.evil.example") << true;
}

void InspectorOffline::aHostThatAnEnvironmentNamesIsNoWish()
{
    QFETCH(QByteArray, issuer);
    m_inspector->setEnvironments({staging()});
    const auto rows = m_inspector->consentRows(jose::decode(minted("{\"iss\":\"" + issuer + "\",\"sub\":\"7\"}")));
    QTEST(std::any_of(rows.begin(), rows.end(), [](const ConsentRow &row) { return row.namedBy == u"iss"; }), "isWish");
}

void InspectorOffline::grantOfARefusedRowGrantsNothing()
{
    ConsentRow row;
    row.origin = QStringLiteral("https://evil.example");
    row.refused = QStringLiteral("named only inside the token");
    QVERIFY(Inspector::consentFor({row}, {}, true).origins.isEmpty());
}

void InspectorOffline::capturedAnswerIsEvidence()
{
    capture::Sighting sighting;
    sighting.text = tutorial;
    sighting.answer = "HTTP/1.1 403 Forbidden\n\ncaptured";
    QCOMPARE(m_inspector->inspectOffline(sighting).diagnosis.evidence.serviceAnswer, sighting.answer);
    m_inspector->setServiceAnswer("given");
    QCOMPARE(m_inspector->inspectOffline(sighting).diagnosis.evidence.serviceAnswer, QByteArray("given"));
}

void InspectorOffline::answersStayWithAnEnvironment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("isTwice");
    QTest::addColumn<bool>("isKept");
    const QString issuer = QStringLiteral("https://id.staging.example");
    QTest::newRow("as it was") << QStringLiteral("staging") << issuer << false << true;
    QTest::newRow("under another name") << QStringLiteral("stage two") << issuer << false << true;
    QTest::newRow("with another issuer") << QStringLiteral("staging") << QStringLiteral("https://id.example") << false << false;
    QTest::newRow("under another name, and with another issuer")
        << QStringLiteral("stage two") << QStringLiteral("https://id.example") << false << false;
    QTest::newRow("two are alike, and nobody can tell which") << QStringLiteral("stage two") << issuer << true << false;
}

void InspectorOffline::answersStayWithAnEnvironment()
{
    QFETCH(QString, name);
    QFETCH(QString, issuer);
    QFETCH(bool, isTwice);
    QFETCH(bool, isKept);
    m_inspector->setEnvironments({staging()});
    report::Inspection before = inspect(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}"));
    directory::Lookup lookup;
    lookup.questions.emplace_back();
    lookup.questions.front().verdict = directory::UserVerdict::NotFound;
    lookup.questions.front().exchange = 0;
    lookup.exchanges.emplace_back();
    before.diagnosis.evidence.environments.front().lookup = lookup;
    environments::Environment now = staging();
    now.name = name;
    now.issuer = issuer;
    std::vector<environments::Environment> all{now};
    if (isTwice) {
        all.push_back(now);
        all.back().name += u'!';
    }
    m_inspector->setEnvironments(all);
    const auto again = m_inspector->judgeAgain(before, nullptr).diagnosis.evidence.environments.front();
    QCOMPARE(again.lookup && again.lookup->verdict() == directory::UserVerdict::NotFound, isKept);
}

void InspectorOffline::leewayEdges_data()
{
    QTest::addColumn<int>("secondsAfterExpiry");
    QTest::addColumn<QString>("word");
    QTest::newRow("one second before expiry is in time") << -1 << "ok";
    QTest::newRow("at expiry is within the leeway") << 0 << "in-leeway";
    QTest::newRow("one second before the leeway ends is within it") << 59 << "in-leeway";
    QTest::newRow("when the leeway ends the token is expired") << 60 << "expired";
}

void InspectorOffline::leewayEdges()
{
    QFETCH(int, secondsAfterExpiry);
    QFETCH(QString, word);
    m_inspector->setEnvironments({staging()});
    m_inspector->setAsOf(QDateTime::fromSecsSinceEpoch(1'800'000'000 + secondsAfterExpiry, Qt::UTC));
    const auto diagnosis = inspect(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\",\"exp\":1800000000}")).diagnosis;
    QCOMPARE(QString::fromLatin1(diagnosis::wordOf(diagnosis.environments.front().checks.time)), word);
}

void InspectorOffline::recordsAreJudgedAtTheInstant_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("asOf"); // seconds from the instant in the record
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *member, int asOf, const char *word, const char *says) {
        QTest::newRow(name) << QByteArray(member) << asOf << QString::fromLatin1(word) << QString::fromLatin1(says);
    };
    row("a user deleted later is still there", "deleted_at", -1, "found", "Found: dana@acme.example.");
    row("a user is deleted from that instant on", "deleted_at", 0, "deleted",
        "Found, but deleted on 2020-09-13 12:26:40 UTC: dana@acme.example.");
    row("a ban lasts until its end", "banned_until", -1, "disabled", "Found, but banned until 2020-09-13 12:26:40 UTC: dana@acme.example.");
    row("a ban that is over is none", "banned_until", 0, "found", "Found: dana@acme.example.");
}

/// The window keeps what it was told and judges it at another instant.
void InspectorOffline::recordsAreJudgedAtTheInstant()
{
    QFETCH(QByteArray, member);
    QFETCH(int, asOf);
    constexpr qint64 instant = 1'600'000'000;
    m_inspector->setEnvironments({staging()});
    net::Exchange exchange;
    exchange.number = 1;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.status = 200;
    exchange.body = "{\"id\":\"7\",\"email\":\"dana@acme.example\",\"" + member + "\":" + QByteArray::number(instant) + '}';
    const auto preset = directory::presetFor(*staging().userEndpoint);
    directory::Lookup lookup;
    lookup.exchanges.push_back(exchange);
    lookup.questions.push_back(directory::readAnswer(*preset, exchange, QStringLiteral("7"), QDateTime::currentDateTimeUtc()));
    report::Inspection before = inspect(minted("{\"iss\":\"https://id.staging.example\",\"sub\":\"7\"}"));
    before.diagnosis.evidence.environments.front().lookup = lookup;
    m_inspector->setAsOf(QDateTime::fromSecsSinceEpoch(instant + asOf, Qt::UTC));
    const report::Inspection after = m_inspector->judgeAgain(before);
    const directory::Lookup &found = *after.diagnosis.evidence.environments.front().lookup;
    QTEST(QString::fromLatin1(directory::wordOf(found.verdict())), "word");
    QTEST(found.questions.front().message, "says");
}

QTEST_GUILESS_MAIN(InspectorOffline)
#include "tst_inspector.moc"

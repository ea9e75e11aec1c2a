// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/timeline.h"
#include "environments/environments_file.h"
#include "inspector.h"
#include "jose/mint.h"
#include "net/raw_server.h"
#include "report/key_details.h"

#include <QCoroTask>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using Verdict = jose::Verification::Verdict;

/// Published keys between two questions: when they are asked for again, what is taken where their source fails, and what is told of it.
class KeptKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void freshKeysAreNotAskedForAgain();
    void keysPastTheirTimeAreConfirmedByTheirETag();
    void anUnknownKidAsksAtOnceButNotAllTheTime();
    void anotherRunAsksForAnUnknownKidAtOnce();
    void anUnknownKidDoesNotAskForTheDiscoveryDocument();
    void theDiscoveryDocumentIsAskedForOnce();
    void theLastGoodSetIsKeptWhenTheSourceFails_data();
    void theLastGoodSetIsKeptWhenTheSourceFails();
    void whatMayNotBeAskedIsNotUnreachable();
    void anotherRunKnowsThemAndSaysTheirAge();
    void aForgottenSetIsAskedForHoweverFresh();
    void aChangedSetSaysWhatCameAndWent();
    void laxTrustOfOneEnvironmentVouchesForNoOther();
    void whatHoldsSecretsIsNotWritten_data();
    void whatHoldsSecretsIsNotWritten();
    void aBrokenFileIsAsIfNothingWereKept();
    void aKeyThatCameLatelyStandsInTheTimeline();

private:
    QByteArray token(const QString &kid) const;
    report::Inspection explain(Inspector &inspector, const QByteArray &token) const;
    report::Inspection explain(const QByteArray &token) { return explain(*m_inspector, token); }
    std::unique_ptr<Inspector> freshInspector();
    environments::Environment environment(const QByteArray &more = {}) const;
    Verdict verdictOf(const report::Inspection &inspection) const { return inspection.diagnosis.environments.front().verification.verdict; }
    QStringList findingsOf(const report::Inspection &inspection) const;
    qsizetype filesKept() const { return QDir(m_folder->path()).entryList(QDir::Files).size(); }

    QHash<QString, keys::SigningKey> m_signers;
    QStringList m_published; ///< kids that the server's set holds
    QByteArray m_status;     ///< of the next answers; "200 OK"
    QByteArray m_headers;
    QByteArray m_extra; ///< further JWKs
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<Inspector> m_inspector;
};

void KeptKeys::init()
{
    if (m_signers.isEmpty()) {
        for (const QString &kid : {QStringLiteral("a1"), QStringLiteral("b7")})
            m_signers.insert(kid, *keys::generateKeyOf(QStringLiteral("P-256"), kid));
    }
    m_published = {QStringLiteral("a1")};
    m_status = "200 OK";
    m_headers = "Cache-Control: max-age=300\r\nETag: \"v1\"\r\n";
    m_extra.clear();
    m_now = QDateTime::currentDateTimeUtc();
    m_server = std::make_unique<RawServer>([this](QTcpSocket *socket, const QByteArray &request) {
        QByteArrayList jwks;
        for (const QString &kid : m_published)
            jwks.append(keys::publicJwk(m_signers[kid].publicHalf));
        if (!m_extra.isEmpty())
            jwks.append(m_extra);
        const bool isConfirmed = m_status == "200 OK" && m_headers.contains("\"v1\"") && request.contains("If-None-Match: \"v1\"");
        const QByteArray body = isConfirmed || m_status != "200 OK" ? QByteArray() : "{\"keys\":[" + jwks.join(',') + "]}";
        socket->write(answerWith(body, isConfirmed ? "304 Not Modified" : m_status, m_headers));
        socket->disconnectFromHost();
    });
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<net::Network>();
    m_inspector = freshInspector();
}

environments::Environment KeptKeys::environment(const QByteArray &more) const
{
    const QByteArray json
        = "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\"https://id.example\","
          "\"keys\":{\"jwks_url\":\""
        + m_server->url(QStringLiteral("/jwks.json")).toEncoded() + "\"}" + more + "}]}";
    return environments::readEnvironments(json, QStringLiteral("test"), QString()).value().front();
}

std::unique_ptr<Inspector> KeptKeys::freshInspector()
{
    auto inspector = std::make_unique<Inspector>(m_network.get());
    inspector->setKeyCache(std::make_shared<keys::KeyCache>(m_folder->path(), [this] { return m_now; }));
    inspector->setAsOf(m_now);
    inspector->setEnvironments({environment()});
    return inspector;
}

QByteArray KeptKeys::token(const QString &kid) const
{
    const QByteArray header = "{\"alg\":\"ES256\",\"kid\":\"" + kid.toUtf8() + "\"}";
    return *jose::mint(header, "{\"iss\":\"https://id.example\",\"sub\":\"7\"}", QStringLiteral("ES256"), m_signers[kid]);
}

report::Inspection KeptKeys::explain(Inspector &inspector, const QByteArray &token) const
{
    capture::Sighting sighting;
    sighting.text = token;
    m_network->setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(token), true), {}));
    inspector.setAsOf(m_now);
    auto task = inspector.explain(sighting, true, &inspector);
    return QCoro::waitFor(std::move(task));
}

QStringList KeptKeys::findingsOf(const report::Inspection &inspection) const
{
    QStringList ids;
    for (const diagnosis::Finding &finding : inspection.diagnosis.findings)
        ids.append(finding.id);
    return ids;
}

void KeptKeys::freshKeysAreNotAskedForAgain()
{
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    m_now = m_now.addSecs(290);
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    QCOMPARE(m_server->heard.size(), 1);
    QVERIFY(m_inspector->consentRows(jose::decode(token(QStringLiteral("a1")))).empty());
}

void KeptKeys::keysPastTheirTimeAreConfirmedByTheirETag()
{
    explain(token(QStringLiteral("a1")));
    m_now = m_now.addSecs(301);
    const auto inspection = explain(token(QStringLiteral("a1")));
    QCOMPARE(verdictOf(inspection), Verdict::Valid);
    QCOMPARE(m_server->heard.size(), 2);
    QVERIFY(m_server->heard.last().contains("If-None-Match: \"v1\""));
    QCOMPARE(inspection.diagnosis.evidence.environments.front().keyExchanges.back().status, 304);
    QVERIFY(inspection.diagnosis.evidence.environments.front().keySets.front().stale.isEmpty());
    m_now = m_now.addSecs(299); // the 304 made them fresh anew
    explain(token(QStringLiteral("a1")));
    QCOMPARE(m_server->heard.size(), 2);
}

void KeptKeys::anUnknownKidAsksAtOnceButNotAllTheTime()
{
    m_headers = "Cache-Control: max-age=300\r\n";
    explain(token(QStringLiteral("a1")));
    m_now = m_now.addSecs(11);
    m_published = {QStringLiteral("a1"), QStringLiteral("b7")};
    QCOMPARE(verdictOf(explain(token(QStringLiteral("b7")))), Verdict::Valid);
    QCOMPARE(m_server->heard.size(), 2);
    QVERIFY(m_server->heard.last().contains("Cache-Control: no-cache"));
    m_published = {QStringLiteral("a1")};
    m_inspector->forgetKeys();
    m_now = m_now.addSecs(11);
    explain(token(QStringLiteral("a1")));
    QCOMPARE(m_server->heard.size(), 3);
    for (int again = 0; again < 5; ++again)
        QCOMPARE(verdictOf(explain(token(QStringLiteral("b7")))), Verdict::NoKey); // asked less than 10 s ago
    QCOMPARE(m_server->heard.size(), 3);
    m_now = m_now.addSecs(10);
    explain(token(QStringLiteral("b7")));
    QCOMPARE(m_server->heard.size(), 4);
}

void KeptKeys::anotherRunAsksForAnUnknownKidAtOnce()
{
    explain(token(QStringLiteral("a1")));
    m_published = {QStringLiteral("b7")};
    m_headers = "ETag: \"v2\"\r\n";
    auto later = freshInspector();
    QCOMPARE(verdictOf(explain(*later, token(QStringLiteral("b7")))), Verdict::Valid);
    QCOMPARE(m_server->heard.size(), 2);
}

/// With discovery, an unknown kid costs one request more at most: the document that names the set is not in doubt.
void KeptKeys::anUnknownKidDoesNotAskForTheDiscoveryDocument()
{
    int documents = 0;
    RawServer issuer([&](QTcpSocket *socket, const QByteArray &) {
        ++documents;
        const QByteArray url = issuer.url(QString()).toEncoded();
        socket->write(
            answerWith("{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + m_server->url(QStringLiteral("/jwks.json")).toEncoded() + "\"}"));
        socket->disconnectFromHost();
    });
    const QByteArray json = "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\""
        + issuer.url(QString()).toEncoded() + "\",\"keys\":{\"discovery\":true}}]}";
    const auto environments = environments::readEnvironments(json, QStringLiteral("test"), QString()).value();
    m_inspector->setEnvironments(environments);
    m_headers = "Cache-Control: max-age=20\r\n";
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    m_now = m_now.addSecs(15);
    explain(token(QStringLiteral("b7")));
    QCOMPARE(documents, 1);
    QCOMPARE(m_server->heard.size(), 2);
}

/// What names the keys names the user endpoint too: one question serves both.
void KeptKeys::theDiscoveryDocumentIsAskedForOnce()
{
    QByteArrayList asked;
    RawServer issuer([&](QTcpSocket *socket, const QByteArray &request) {
        asked.append(request.split(' ').value(1));
        const QByteArray url = issuer.url(QString()).toEncoded();
        const bool isDocument = asked.last().contains("well-known");
        socket->write(answerWith(isDocument ? "{\"issuer\":\"" + url + "\",\"userinfo_endpoint\":\"" + url + "/userinfo\",\"jwks_uri\":\""
                    + m_server->url(QStringLiteral("/jwks.json")).toEncoded() + "\"}"
                                            : QByteArray("{\"sub\":\"7\"}")));
        socket->disconnectFromHost();
    });
    const QByteArray json = "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\""
        + issuer.url(QString()).toEncoded()
        + "\",\"keys\":{\"discovery\":true},\"user_endpoint\":{\"provider\":\"oidc-userinfo\",\"credential\":{\"kind\":\"token\"},"
          "\"probes\":[]}}]}";
    m_inspector->setEnvironments(environments::readEnvironments(json, QStringLiteral("test"), QString()).value());
    capture::Sighting sighting;
    sighting.text = token(QStringLiteral("a1"));
    m_network->setConsent(Inspector::consentFor(m_inspector->consentRows(jose::decode(sighting.text), true), {}, true));
    auto task = m_inspector->explain(sighting, false, m_inspector.get());
    const report::Inspection inspection = QCoro::waitFor(std::move(task));
    QCOMPARE(inspection.diagnosis.environments.front().user, directory::UserVerdict::Found);
    QCOMPARE(asked, (QByteArrayList{"/.well-known/openid-configuration", "/userinfo"}));
}

void KeptKeys::theLastGoodSetIsKeptWhenTheSourceFails_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("it answers 503") << QByteArray("503 Service Unavailable");
    QTest::newRow("it answers a page") << QByteArray("404 Not Found");
    QTest::newRow("it is asked too often") << QByteArray("429 Too Many Requests");
    QTest::newRow("nobody listens") << QByteArray();
}

void KeptKeys::theLastGoodSetIsKeptWhenTheSourceFails()
{
    QFETCH(QByteArray, status);
    explain(token(QStringLiteral("a1")));
    m_now = m_now.addSecs(301);
    m_status = status;
    m_headers += "Retry-After: 120\r\n";
    if (status.isEmpty())
        m_server->close();
    const auto inspection = explain(token(QStringLiteral("a1")));
    QCOMPARE(verdictOf(inspection), Verdict::Valid);
    const diagnosis::EnvironmentEvidence &here = inspection.diagnosis.evidence.environments.front();
    QVERIFY(!here.keySets.front().stale.isEmpty());
    QVERIFY(!here.keySets.front().wasRefused);
    if (status.startsWith("429"))
        QVERIFY2(here.keySets.front().stale.contains(u"left alone until"), qPrintable(here.keySets.front().stale));
    QVERIFY(!here.keysAsked);
    QVERIFY2(findingsOf(inspection).contains(QStringLiteral("keys-stale")), qPrintable(findingsOf(inspection).join(u' ')));
    // What they do not hold is not decided by them.
    QCOMPARE(explain(token(QStringLiteral("b7"))).diagnosis.environments.front().verification.reason, QStringLiteral("keys-unreachable"));
}

/// Offline, a document that is past its time is no failure of its source either.
void KeptKeys::whatMayNotBeAskedIsNotUnreachable()
{
    RawServer issuer([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(answerWith("{\"issuer\":\"" + issuer.url(QString()).toEncoded() + "\",\"jwks_uri\":\""
            + m_server->url(QStringLiteral("/jwks.json")).toEncoded() + "\"}"));
        socket->disconnectFromHost();
    });
    const QByteArray json = "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\""
        + issuer.url(QString()).toEncoded() + "\",\"keys\":{\"discovery\":true}}]}";
    m_inspector->setEnvironments(environments::readEnvironments(json, QStringLiteral("test"), QString()).value());
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    m_network->setOffline(true);
    m_now = m_now.addDays(1);
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    QCOMPARE(verdictOf(explain(token(QStringLiteral("b7")))), Verdict::NotAsked);
}

void KeptKeys::anotherRunKnowsThemAndSaysTheirAge()
{
    explain(token(QStringLiteral("a1")));
    m_network->setOffline(true);
    m_now = m_now.addDays(2);
    auto later = freshInspector();
    capture::Sighting sighting;
    sighting.text = token(QStringLiteral("a1"));
    const auto inspection = later->inspectOffline(sighting);
    QCOMPARE(verdictOf(inspection), Verdict::Valid);
    QVERIFY(findingsOf(inspection).contains(QStringLiteral("keys-stale")));
    QVERIFY(inspection.diagnosis.evidence.environments.front().keySets.front().wasRefused);
    sighting.text = token(QStringLiteral("b7"));
    QCOMPARE(verdictOf(later->inspectOffline(sighting)), Verdict::NotAsked); // a key may have come since
    QCOMPARE(m_server->heard.size(), 1);
}

void KeptKeys::aForgottenSetIsAskedForHoweverFresh()
{
    explain(token(QStringLiteral("a1")));
    m_inspector->forgetKeys();
    QVERIFY(m_inspector->consentRows(jose::decode(token(QStringLiteral("a1"))), true).size() == 1);
    explain(token(QStringLiteral("a1")));
    QCOMPARE(m_server->heard.size(), 2);
}

void KeptKeys::aChangedSetSaysWhatCameAndWent()
{
    explain(token(QStringLiteral("a1")));
    const QDateTime before = m_now;
    m_now = m_now.addSecs(600);
    m_published = {QStringLiteral("b7")};
    m_headers = "Cache-Control: max-age=300\r\nETag: \"v2\"\r\n";
    const auto inspection = explain(token(QStringLiteral("a1")));
    QCOMPARE(verdictOf(inspection), Verdict::NoKey);
    const auto &seen = inspection.diagnosis.evidence.environments.front().keySets.front().seen;
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[0].kid, QStringLiteral("a1"));
    QCOMPARE(seen[0].lastSeen, before);
    QCOMPARE(seen[0].gone, m_now);
    QVERIFY(seen[0].atFirstLook);
    QCOMPARE(seen[1].kid, QStringLiteral("b7"));
    QCOMPARE(seen[1].firstSeen, m_now);
    QVERIFY(!seen[1].atFirstLook);
    QVERIFY(findingsOf(inspection).contains(QStringLiteral("keys-rotated")));
    QString reasons;
    for (const diagnosis::Cause &cause : inspection.diagnosis.causes) {
        for (const diagnosis::Reason &reason : cause.reasonsFor)
            reasons += reason.text + u'\n';
    }
    QVERIFY2(reasons.contains(u"stood in the set until"), qPrintable(reasons));
    QStringList told;
    for (const report::Detail &detail : report::keyDetails(inspection))
        told.append(detail.title + u' ' + detail.text);
    QVERIFY2(told.filter(QRegularExpression(QStringLiteral("^Published 1 key at .*, fetched "))).size() == 1, qPrintable(told.join(u'\n')));
    QVERIFY2(told.filter(QStringLiteral("Signature no key. ")).size() == 1, qPrintable(told.join(u'\n'))); // as people write it
    QVERIFY2(told.filter(QStringLiteral("Went kid a1, by ")).size() == 1 && told.filter(QStringLiteral("Came kid b7, by ")).size() == 1,
        qPrintable(told.join(u'\n')));
}

void KeptKeys::laxTrustOfOneEnvironmentVouchesForNoOther()
{
    m_inspector->setEnvironments({environment(",\"allow_insecure_http\":true")});
    explain(token(QStringLiteral("a1")));
    auto strict = freshInspector();
    capture::Sighting sighting;
    sighting.text = token(QStringLiteral("a1"));
    QCOMPARE(verdictOf(strict->inspectOffline(sighting)), Verdict::NotAsked);
}

void KeptKeys::whatHoldsSecretsIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("a shared secret in a published set")
        << QByteArray("{\"kty\":\"oct\",\"k\":\"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0\"}") << QByteArray();
    QTest::newRow("a private key in a published set")
        << keys::privateJwk(*keys::generateKeyOf(QStringLiteral("P-256"), {})) << QByteArray();
    QTest::newRow("a broken private key") << QByteArray("{\"kty\":\"RSA\",\"n\":\"!\",\"d\":\"c2VjcmV0\"}") << QByteArray();
    QTest::newRow("an answer that says no-store") << QByteArray() << QByteArray("Cache-Control: no-store\r\n");
}

void KeptKeys::whatHoldsSecretsIsNotWritten()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QByteArray, headers);
    explain(token(QStringLiteral("a1")));
    QCOMPARE(filesKept(), qsizetype(1));
    m_now = m_now.addSecs(301);
    m_extra = jwk;
    m_headers = headers;
    QCOMPARE(verdictOf(explain(token(QStringLiteral("a1")))), Verdict::Valid);
    QCOMPARE(filesKept(), qsizetype(0)); // nor stays the earlier one, which is no longer true
}

void KeptKeys::aBrokenFileIsAsIfNothingWereKept()
{
    explain(token(QStringLiteral("a1")));
    const QDir folder(m_folder->path());
    QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    auto later = freshInspector();
    QCOMPARE(verdictOf(explain(*later, token(QStringLiteral("a1")))), Verdict::Valid);
    QCOMPARE(m_server->heard.size(), 2);
}

void KeptKeys::aKeyThatCameLatelyStandsInTheTimeline()
{
    explain(token(QStringLiteral("a1")));
    m_now = m_now.addSecs(600);
    m_published.append(QStringLiteral("b7"));
    m_headers = "ETag: \"v2\"\r\n";
    const auto inspection = explain(token(QStringLiteral("b7")));
    QCOMPARE(verdictOf(inspection), Verdict::Valid);
    QStringList marks;
    for (const diagnosis::TimelineLane &lane : diagnosis::timelineOf(inspection.diagnosis).lanes) {
        for (const diagnosis::TimelineMark &mark : lane.marks)
            marks.append(QString::fromLatin1(diagnosis::wordOf(mark.kind)) + u' ' + mark.label);
    }
    QVERIFY2(marks.filter(QStringLiteral("key-first-seen key b7 first seen")).size() == 1, qPrintable(marks.join(u'\n')));
}

QTEST_GUILESS_MAIN(KeptKeys)
#include "tst_kept_keys.moc"

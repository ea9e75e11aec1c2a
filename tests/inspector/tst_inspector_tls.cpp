// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "jose/mint.h"
#include "net/raw_server.h"
#include "net/test_authority.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using environments::Environment;

/// What an environment says of TLS holds for its keys and for its users.
class InspectorTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatTheFileSaysIsUsed_data();
    void whatTheFileSaysIsUsed();
    void aDraftIsTriedByItsOwnSettings();

private:
    Environment environmentAt(const RawServer &server) const;
    QSslConfiguration demandingServer() const;
    QStringList messagesOf(const Environment &environment, const QHash<QString, QByteArray> &secrets = {}) const;

    TestAuthority m_ours{QStringLiteral("authority of the test")};
};

namespace {

/// A key set where keys are asked for, a user everywhere else.
void serve(QTcpSocket *socket, const QByteArray &request)
{
    socket->write(answerWith(request.startsWith("GET /jwks") ? "{\"keys\":[]}" : "{\"id\":\"7\"}"));
    socket->disconnectFromHost();
}

} // namespace

void InspectorTls::initTestCase()
{
    QVERIFY(m_ours.isReady());
    QVERIFY(m_ours.sign(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(m_ours.sign(QStringLiteral("client"), QStringLiteral("DNS:client")));
    QVERIFY(m_ours.encryptKey(QStringLiteral("client"), QStringLiteral("pass phrase")));
}

Environment InspectorTls::environmentAt(const RawServer &server) const
{
    Environment environment;
    environment.name = QStringLiteral("staging");
    environments::KeySource source;
    source.kind = environments::KeySource::Kind::JwksUrl;
    source.url = server.url(QStringLiteral("/jwks"));
    environment.keys = {source};
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = server.url(QString()).toString();
    endpoint.probes.clear();
    environment.userEndpoint = endpoint;
    return environment;
}

QSslConfiguration InspectorTls::demandingServer() const
{
    QSslConfiguration tls = m_ours.server(QStringLiteral("good"));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromPath(m_ours.caFile()));
    return tls;
}

/// What went wrong with each request of one explanation.
QStringList InspectorTls::messagesOf(const Environment &environment, const QHash<QString, QByteArray> &secrets) const
{
    net::Network network;
    Inspector inspector(&network);
    inspector.setEnvironments({environment});
    inspector.setSecretSource([secrets](const QString &reference) { return Result<QByteArray>(secrets.value(reference)); });
    capture::Sighting sighting;
    const auto key = keys::signingKeyFromSecret("a secret of more than thirty-two octets", QString());
    sighting.text = jose::mint("{\"alg\":\"HS256\"}", "{\"sub\":\"7\"}", QStringLiteral("HS256"), *key).value();
    network.setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(sighting.text), true), {}));
    auto task = inspector.explain(sighting, false, &inspector);
    QCoro::waitFor(std::move(task));
    QStringList messages;
    for (const net::Exchange &exchange : network.ledger())
        messages += exchange.wasAnswered() ? QString() : exchange.message;
    return messages;
}

void InspectorTls::whatTheFileSaysIsUsed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("an authority of its own") << QStringLiteral("ca_file");
    QTest::newRow("an exception for one certificate") << QStringLiteral("tls_exceptions");
    QTest::newRow("a client certificate") << QStringLiteral("client_certificate");
    QTest::newRow("a client certificate whose key has a password") << QStringLiteral("password");
}

void InspectorTls::whatTheFileSaysIsUsed()
{
    QFETCH(QString, what);
    const bool isAsked = what == u"client_certificate" || what == u"password";
    RawServer server(serve, isAsked ? demandingServer() : m_ours.server(QStringLiteral("good")));
    Environment environment = environmentAt(server);
    if (isAsked)
        environment.caFile = m_ours.caFile();
    const QStringList without = messagesOf(environment);
    QVERIFY(without.size() >= 2);
    for (const QString &message : without)
        QVERIFY2(
            message.startsWith(u"TLS with") || message.contains(u"without an answer"), qPrintable(message)); // this server just hangs up
    const QString key = what == u"password" ? QStringLiteral("client-encrypted.key") : QStringLiteral("client.key");
    if (isAsked)
        environment.clientCertificate = environments::ClientCertificate{m_ours.path(QStringLiteral("client.pem")), m_ours.path(key),
            what == u"password" ? QStringLiteral("env:CLIENT_KEY") : QString()};
    else if (what == u"ca_file")
        environment.caFile = m_ours.caFile();
    else
        environment.tlsExceptions = {{QStringLiteral("127.0.0.1"), m_ours.fingerprint(QStringLiteral("good"))}};
    const QStringList with = messagesOf(environment, {{QStringLiteral("env:CLIENT_KEY"), "pass phrase"}});
    QCOMPARE(with, (QStringList{QString(), QString()})); // its keys and its user, both answered
}

/// What the editor tries is not what the file says, and what the file says holds again afterwards.
void InspectorTls::aDraftIsTriedByItsOwnSettings()
{
    RawServer server(serve, m_ours.server(QStringLiteral("good")));
    Environment environment = environmentAt(server);
    net::Network network;
    Inspector inspector(&network);
    network.setConsent({{net::originOf(server.url())}, {}, {}});
    const auto test = [&](const Environment &one) {
        auto task = inspector.testKeys(one, &inspector);
        return QCoro::waitFor(std::move(task)).has_value();
    };
    QVERIFY(!test(environment));
    Environment draft = environment;
    draft.tlsExceptions = {{QStringLiteral("127.0.0.1"), m_ours.fingerprint(QStringLiteral("good"))}};
    QVERIFY(test(draft));
    QVERIFY(!test(environment));
}

QTEST_GUILESS_MAIN(InspectorTls)
#include "tst_inspector_tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_hand.h"
#include "inspector.h"
#include "jose/make.h"

#include <QTest>
#include <QThread>

#include <random>

using namespace jotscope;

/// Many tokens are judged without a word; each gets what an inspection of it says.
class ManyTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void areJudgedAsOneIs_data();
    void areJudgedAsOneIs();
    void areJudgedAlikeInEveryThread();

private:
    QByteArray anyToken();
    capture::Sighting anySighting();
    QByteArray anyPayload();
    QByteArray spoilt(QByteArray text);
    const char *of(std::initializer_list<const char *> all) { return all.begin()[m_chance() % all.size()]; }
    environments::Environment environmentOf(const char *name, const QByteArray &jwks) const;
    void setUp(Inspector &inspector, const QString &variant) const;

    std::mt19937 m_chance{7};
    QHash<QString, keys::SigningKey> m_signers; ///< by algorithm
    keys::SigningKey m_stranger;
    std::vector<capture::Sighting> m_sightings;
};

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

QByteArray keySetOf(const QList<keys::SigningKey> &signers)
{
    QByteArrayList all;
    for (const keys::SigningKey &one : signers)
        all.append(keys::publicJwk(one.publicHalf));
    return "{\"keys\":[" + all.join(',') + "]}";
}

QByteArray told(const capture::Sighting &sighting, const diagnosis::Judgement &expected, const diagnosis::Judgement &found)
{
    QByteArray text = sighting.text;
    for (const diagnosis::Judgement &one : {expected, found})
        text += "\n  " + QByteArray(wordOf(one.verdict)) + ' ' + one.cause.toUtf8() + ' ' + wordOf(one.standing) + ' ' + one.home.toUtf8();
    return text;
}

QByteArray claimsOf(const jose::Token &token, const std::optional<jose::Token> &read)
{
    return (read ? *read : token).payloadBytes;
}

} // namespace

QByteArray ManyTokens::anyPayload()
{
    QByteArrayList members;
    const auto add = [&members](const char *text) {
        if (*text)
            members.append(text);
    };
    add(of({"\"iss\":\"https://id.prod.example\"", "\"iss\":\"https://id.staging.example\"", "\"iss\":\"https://id.prod.example/\"",
        "\"iss\":\"https://elsewhere.example\"", "\"iss\":7", ""}));
    add(of({"\"aud\":\"https://api.prod.example\"", "\"aud\":[\"https://api.staging.example\",\"x\"]", "\"aud\":\"other\"", ""}));
    add(of({"\"sub\":\"5f0c7c2e-5b1f-4d83-9a6e-2f0c8a1b3d4e\"", "\"sub\":\"5F0C7C2E-5B1F-4D83-9A6E-2F0C8A1B3D4E \"", "\"sub\":42",
        "\"sub\":\"dana@acme.example\"", "\"sub\":\"client@clients\"", "\"sub\":\"\"", "\"sub\":null", "\"sub\":\"\\ud800\"", ""}));
    add(of({"\"exp\":1800000900", "\"exp\":1800000900", "\"exp\":1799990000", "\"exp\":1799999970", "\"exp\":1800000900000",
        "\"exp\":\"1800000900\"", ""}));
    add(of({"\"iat\":1799999000", "\"iat\":1800009000", "\"nbf\":1800005000", ""}));
    add(of({"\"scope\":\"orders:read openid\"", "\"scope\":\"openid\"", ""}));
    add(of({"\"client_id\":\"web\",\"auth_time\":1799990000", "\"gty\":\"client-credentials\"", "\"nonce\":\"n\"",
        "\"email\":\"d@a.example\"", "\"aud\":\"twice\"", "\"deep\":[[[[[[[[1]]]]]]]]", ""}));
    return '{' + members.join(',') + (m_chance() % 30 == 0 ? "" : "}");
}

QByteArray ManyTokens::spoilt(QByteArray text)
{
    const auto at = qsizetype(m_chance() % unsigned(text.size()));
    switch (m_chance() % 16) {
    case 0: text[at] = text[at] == 'A' ? 'B' : 'A'; break;
    case 1: text.truncate(at); break;
    case 2: text[text.size() - 5] = text[text.size() - 5] == 'A' ? 'B' : 'A'; break;
    case 3: text.chop(1 + int(m_chance() % 20)); break;
    case 4: text += "=="; break;
    case 5: text.insert(at, m_chance() % 2 ? ' ' : '+'); break;
    case 6: text = text.left(text.lastIndexOf('.') + 1); break;
    default: break;
    }
    return text;
}

QByteArray ManyTokens::anyToken()
{
    const QByteArray alg = of({"RS256", "ES256", "EdDSA", "HS256", "RS256", "ES256", "none"});
    const bool isStrange = m_chance() % 6 == 0;
    const keys::SigningKey key = isStrange && alg == "RS256" ? m_stranger : m_signers.value(QString::fromLatin1(alg));
    QByteArray header = "{\"alg\":\"" + alg + '"';
    header += of({",\"kid\":\"", ",\"kid\":\"", ",\"kid\":\"un", ""});
    if (header.count('"') % 2)
        header += key.publicHalf.kid.toUtf8() + '"';
    header += of({"", ",\"typ\":\"JWT\"", ",\"typ\":\"at+jwt\"", ",\"typ\":\"dpop+jwt\"", ",\"typ\":\"kb+jwt\"",
        ",\"crit\":[\"x\"],\"x\":1", ",\"jku\":\"https://evil.example/k\""});
    header += '}';
    jose::Shape shape;
    shape.serialization = m_chance() % 8 == 0 ? jose::Serialization::Flattened : jose::Serialization::Compact;
    const QByteArray signedText
        = jose::make(header, anyPayload(), alg == "none" ? std::nullopt : std::optional(key), shape).value_or("e30.e30.AA");
    switch (m_chance() % 12) {
    case 0: return signedText + '~';
    case 1: // a token in a token, which somebody else signed again
        return jose::make("{\"alg\":\"ES256\",\"cty\":\"JWT\"}", signedText, m_signers.value(QStringLiteral("ES256"))).value();
    case 2: // encrypted with the secret
        return jose::make("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"cty\":\"JWT\"}", m_chance() % 2 ? signedText : anyPayload(),
            m_signers.value(QStringLiteral("HS256")))
            .value_or(signedText);
    case 3: return of({"not a token", "sk_live_51H8x9yZ0000000000", "ghp_abcdefghijklmnopqrstuvwxyz0123456789", "a.b.c", "e30.e30."});
    default: return spoilt(signedText);
    }
}

capture::Sighting ManyTokens::anySighting()
{
    capture::Sighting sighting;
    sighting.text = anyToken();
    sighting.place = QString::fromLatin1(of({"line 3, Authorization", "refresh_token", "access_token", "whole text"}));
    sighting.request = QString::fromLatin1(of({"", "", "GET https://api.prod.example/orders"}));
    sighting.answer = of({"", "", "", "HTTP/1.1 403 Forbidden\r\n\r\n{\"msg\":\"User from sub claim in JWT does not exist\"}",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token expired\"\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n{}", "HTTP/1.1 500 Oops\r\n\r\nno idea"});
    return sighting;
}

environments::Environment ManyTokens::environmentOf(const char *name, const QByteArray &jwks) const
{
    environments::Environment environment;
    environment.name = QString::fromLatin1(name);
    environment.issuer = QStringLiteral("https://id.%1.example").arg(environment.name);
    environment.audiences = {QStringLiteral("https://api.%1.example").arg(environment.name)};
    environments::KeySource source;
    source.kind = environments::KeySource::Kind::Jwks;
    source.jwks = jwks;
    environment.keys = {source};
    return environment;
}

void ManyTokens::initTestCase()
{
    for (const char *alg : {"RS256", "ES256", "EdDSA", "HS256"})
        m_signers.insert(QString::fromLatin1(alg),
            qstrcmp(alg, "HS256") == 0
                ? keys::signingKeyFromSecret(QByteArray(32, 's'), QString()).value()
                : jose::keyFor(QString::fromLatin1(alg), {}, {}, QString::fromLatin1(alg) + QStringLiteral("-1")).value());
    m_stranger = jose::keyFor(QStringLiteral("RS256"), {}, {}, QStringLiteral("nobody")).value();
    for (int i = 0; i < 300; ++i)
        m_sightings.push_back(anySighting());
}

void ManyTokens::setUp(Inspector &inspector, const QString &variant) const
{
    environments::Environment prod = environmentOf("prod", keySetOf({m_signers[QStringLiteral("RS256")]}));
    environments::Environment staging
        = environmentOf("staging", keySetOf({m_signers[QStringLiteral("ES256")], m_signers[QStringLiteral("EdDSA")]}));
    environments::Environment far = environmentOf("far", {});
    far.keys.front().kind = environments::KeySource::Kind::JwksUrl;
    far.keys.front().url = QUrl(QStringLiteral("https://far.example/jwks.json"));
    environments::Environment broken = environmentOf("broken", {});
    broken.keys.front().kind = environments::KeySource::Kind::PemFile;
    broken.keys.front().file = QStringLiteral("/nowhere/key.pem");
    prod.userEndpoint = environments::UserEndpoint();
    prod.userEndpoint->provider = QStringLiteral("rest");
    prod.userEndpoint->baseUrl = QStringLiteral("https://users.example");
    staging.requiredScopes = {QStringLiteral("orders:read")};
    inspector.setAsOf(now);
    if (variant != u"without environments" && variant != u"with keys of this run alone")
        inspector.setEnvironments({prod, staging, far, broken});
    if (variant == u"with keys of this run alone" || variant == u"with keys of this run besides") {
        keys::KeySet set;
        for (const keys::SigningKey &one : m_signers)
            set.keys.push_back(one.publicHalf);
        inspector.setSessionKeys({set});
    }
    if (variant == u"sent to one")
        inspector.setPresented(QStringLiteral("staging"));
    if (variant == u"refused by the service")
        inspector.setServiceAnswer("HTTP/1.1 401 Unauthorized\r\n\r\n{\"msg\":\"invalid JWT: unable to parse or verify signature\"}");
    if (variant == u"with leeway")
        inspector.setLeeway(100'000);
}

void ManyTokens::areJudgedAsOneIs_data()
{
    QTest::addColumn<QString>("variant");
    for (const char *variant : {"without environments", "with keys of this run alone", "with environments", "with keys of this run besides",
             "sent to one", "refused by the service", "with leeway"})
        QTest::newRow(variant) << QString::fromLatin1(variant);
}

void ManyTokens::areJudgedAsOneIs()
{
    QFETCH(QString, variant);
    net::Network network;
    Inspector inspector(&network);
    setUp(inspector, variant);
    Judging judging(std::make_shared<const AtHand>(inspector.atHand()));
    QSet<QString> causes;
    for (const capture::Sighting &sighting : m_sightings) {
        const report::Inspection inspection = inspector.inspectOffline(sighting);
        const diagnosis::Judgement expected = diagnosis::judgementOf(inspection.diagnosis);
        const Judged found = judging.judge(sighting);
        QVERIFY2(found.judgement == expected, told(sighting, expected, found.judgement).constData());
        QCOMPARE(found.token.text, inspection.diagnosis.evidence.token.text);
        QCOMPARE(claimsOf(found.token, found.inside), inspection.diagnosis.evidence.read().payloadBytes);
        causes.insert(expected.cause);
    }
    QVERIFY2(causes.size() >= (variant == u"without environments" ? 2 : 4),
        qPrintable(QStringList(causes.values()).join(u' '))); // else they would prove little
}

void ManyTokens::areJudgedAlikeInEveryThread()
{
    net::Network network;
    Inspector inspector(&network);
    setUp(inspector, QStringLiteral("with keys of this run besides"));
    const auto hand = std::make_shared<const AtHand>(inspector.atHand());
    std::vector<std::vector<diagnosis::Judgement>> found(3);
    const auto judgeAll = [this, &hand](std::vector<diagnosis::Judgement> &into) {
        Judging judging(hand);
        for (const capture::Sighting &sighting : m_sightings)
            into.push_back(judging.judge(sighting).judgement);
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t i = 1; i < found.size(); ++i) {
        threads.emplace_back(QThread::create([&judgeAll, &into = found[i]] { judgeAll(into); }));
        threads.back()->start();
    }
    judgeAll(found[0]);
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30'000));
    QVERIFY(found[1] == found[0] && found[2] == found[0]);
}

QTEST_GUILESS_MAIN(ManyTokens)
#include "tst_judging.moc"

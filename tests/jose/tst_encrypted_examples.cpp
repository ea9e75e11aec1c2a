// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/decryption.h"
#include "jose/making.h"
#include "keys/agreement.h"
#include "json/write.h"

#include <QTest>

using namespace jotscope;
using jose::Decryption;
using Verdict = Decryption::Verdict;

/// The worked examples of RFC 7516, 7518, 7520 and 8037, as data.
class EncryptedExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_data();
    void open();
    void stayShutWhenAnyPartIsChanged_data() { open_data(); }
    void stayShutWhenAnyPartIsChanged();
    void rfc7518AppendixC();
    void rfc8037AppendixA6AndA7_data();
    void rfc8037AppendixA6AndA7();
};

namespace {

struct Given {
    jose::Token token;
    std::vector<keys::KeySet> sets;
    jose::Opening opening;
};

Given given(const json::Value &example)
{
    Given given;
    given.token = jose::decode(example.find(u"token")->text.toUtf8());
    if (const json::Value *keys = example.find(u"keys"))
        given.sets.push_back(*keys::readJwks(json::write(*keys), QStringLiteral("the RFC")));
    if (const json::Value *password = example.find(u"password"))
        given.opening.password = password->text.toUtf8();
    return given;
}

} // namespace

void EncryptedExamples::open_data()
{
    QTest::addColumn<json::Value>("example");
    const json::Document document = json::read(test::dataFile("jose/encrypted_examples.json"));
    QVERIFY2(document.isSound() && document.root.items.size() >= 40, "tests/data/jose/encrypted_examples.json is broken");
    for (const json::Value &example : document.root.items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
}

void EncryptedExamples::open()
{
    QFETCH(json::Value, example);
    const Given from = given(example);
    QCOMPARE(from.token.kind, jose::Kind::Jwe);
    QVERIFY2(from.token.flaws.empty() || !from.token.hasFatalFlaw(), "");
    const Decryption found = jose::decrypt(from.token, from.sets, from.opening);
    QVERIFY2(found.verdict == Verdict::Decrypted, qPrintable(found.message));
    if (const json::Value *holds = example.find(u"plaintextHolds"))
        QVERIFY(QString::fromUtf8(found.plaintext).contains(holds->text));
    else
        QCOMPARE(QString::fromUtf8(found.plaintext), example.find(u"plaintext")->text);
    QVERIFY(found.key && found.tried.back().verified);
    const json::Value *nestedKeys = example.find(u"nestedKeys");
    if (!nestedKeys)
        return;
    QCOMPARE(found.nested.size(), std::size_t(1));
    const auto keys = keys::readJwks(json::write(*nestedKeys), QStringLiteral("the RFC"));
    QCOMPARE(jose::verify(found.nested[0], {*keys}).verdict, jose::Verification::Verdict::Valid);
}

void EncryptedExamples::stayShutWhenAnyPartIsChanged()
{
    QFETCH(json::Value, example);
    const QByteArray text = example.find(u"token")->text.toUtf8();
    const jose::Token token = jose::decode(text);
    for (std::size_t i = 0; i < token.segments.size(); ++i) {
        const jose::Segment &segment = token.segments[i];
        const bool isForAnother = i == 1 && token.serialization == jose::Serialization::General; // the first recipient's key
        if (segment.length == 0 || isForAnother)
            continue;
        const qsizetype middle = segment.offset + segment.length / 2;
        json::Value changed = example;
        QByteArray other = text;
        other[middle] = other[middle] == 'A' ? 'B' : 'A';
        for (json::Member &member : changed.members) {
            if (member.name == u"token")
                member.value.text = QString::fromUtf8(other);
        }
        const Given from = given(changed);
        const Decryption found = jose::decrypt(from.token, from.sets, from.opening);
        QVERIFY(found.verdict != Verdict::Decrypted);
        QVERIFY(found.plaintext.isEmpty());
    }
}

void EncryptedExamples::rfc7518AppendixC()
{
    const auto bob = keys::readJwks(test::dataFile("jose/rfc7518_c_bob.jwk"), QStringLiteral("Bob"));
    const auto alice = keys::readJwks(test::dataFile("jose/rfc7518_c_alice.jwk"), QStringLiteral("Alice"));
    const keys::AgreementInfo info{"A128GCM", "Alice", "Bob", 16};
    const auto one = keys::agreeOnKey(bob->keys[0].privateHandle.get(), alice->keys[0], info);
    const auto other = keys::agreeOnKey(alice->keys[0].privateHandle.get(), bob->keys[0], info);
    QCOMPARE(test::encoded(one.value_or(QByteArray())), QByteArray("VqqN6vgjbSBcIijNcacQGg"));
    QCOMPARE(one, other);
}

void EncryptedExamples::rfc8037AppendixA6AndA7_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("ephemeralPublic");
    QTest::addColumn<QByteArray>("ephemeralPrivate");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("octets");
    QTest::newRow("RFC 8037 A.6: ECDH-ES+A128KW with X25519")
        << QStringLiteral("X25519") << QByteArray("3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08")
        << QByteArray("hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo")
        << QByteArray("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
        << QByteArray("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742") << QByteArray("ECDH-ES+A128KW") << 16;
    QTest::newRow("RFC 8037 A.7: ECDH-ES+A256KW with X448")
        << QStringLiteral("X448") << QByteArray("PreoKbDNIPW8_AtZm2_sz22kYnEHvbDU80W0MCfYuXL8PjT7QjKhPKcG3LV67D2uB73BxnvzNgk")
        << QByteArray::fromHex(
               "9b08f7cc31b7e3e67d22d5aea121074a273bd2b83de09c63faa73d2c22c5d9bbc836647241d953d40c5b12da88120d53177f80e532c41fa0")
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        << QByteArray("9a8f4925d1519f5775cf46b04b5800d4ee9ee8bae8bc5565d498c28dd9c9baf574a9419744897391006382a6f127ab1d9ac2d8c0a598726b")
        << QByteArray("07fff4181ac6cc95ec1c16a94a0f74d12da232ce40a77552281d282bb60c0b56fd2464c335543936521c24403085d59a449a5037514a879d")
        << QByteArray("ECDH-ES+A256KW") << 32;
}

void EncryptedExamples::rfc8037AppendixA6AndA7()
{
    QFETCH(QString, curve);
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, ephemeralPublic);
    QFETCH(QByteArray, ephemeralPrivate);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, alg);
    QFETCH(int, octets);
    const auto jwk = [&curve](const QByteArray &x, const QByteArray &d) {
        return "{\"kty\":\"OKP\",\"crv\":\"" + curve.toLatin1() + "\",\"x\":\"" + x + (d.isEmpty() ? QByteArray() : "\",\"d\":\"" + d)
            + "\"}";
    };
    const auto bob = keys::readJwks(jwk(recipient, {}), QStringLiteral("Bob"));
    const auto ephemeral
        = keys::readJwks(jwk(ephemeralPublic, test::encoded(QByteArray::fromHex(ephemeralPrivate))), QStringLiteral("epk"));
    QVERIFY(bob && ephemeral && ephemeral->keys[0].privateHandle);
    const keys::AgreementInfo info{alg, {}, {}, octets};
    const auto agreed = keys::agreeOnKey(ephemeral->keys[0].privateHandle.get(), bob->keys[0], info);
    QVERIFY(agreed);
    QCOMPARE(*agreed, keys::concatKdf(QByteArray::fromHex(secret), info));
}

QTEST_GUILESS_MAIN(EncryptedExamples)
#include "tst_encrypted_examples.moc"

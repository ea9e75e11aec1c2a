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

QTEST_GUILESS_MAIN(EncryptedExamples)
#include "tst_encrypted_examples.moc"

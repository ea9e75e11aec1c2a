// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/making.h"

#include "json/write.h"

#include <QTest>

using namespace jotscope;

/// The worked examples of the RFCs, as data, and what each must come out as.
class SignedExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeOutAsTheRfcSays_data();
    void comeOutAsTheRfcSays();
    void failWhenAnyPartIsChanged_data() { comeOutAsTheRfcSays_data(); }
    void failWhenAnyPartIsChanged();
};

void SignedExamples::comeOutAsTheRfcSays_data()
{
    QTest::addColumn<json::Value>("example");
    const json::Document document = json::read(test::dataFile("jose/signed_examples.json"));
    QVERIFY2(document.isSound() && document.root.items.size() >= 13, "tests/data/jose/signed_examples.json is broken");
    for (const json::Value &example : document.root.items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
}

void SignedExamples::comeOutAsTheRfcSays()
{
    QFETCH(json::Value, example);
    const jose::Token token = jose::decode(example.find(u"token")->text.toUtf8());
    QCOMPARE(QString::fromUtf8(token.payloadBytes), example.find(u"payload")->text);
    const auto set = keys::readJwks(json::write(*example.find(u"keys")), QStringLiteral("the RFC"));
    QVERIFY(set);
    QVERIFY2(set->notes.isEmpty(), qPrintable(set->notes.join(u' ')));
    const json::Value *detached = example.find(u"detached");
    const jose::Given given{detached ? std::optional(detached->text.toUtf8()) : std::nullopt};
    if (detached)
        QCOMPARE(jose::verify(token, {*set}).reason, QStringLiteral("payload-detached"));
    const jose::Verification verification = jose::verify(token, {*set}, given);
    QCOMPARE(QString::fromLatin1(wordOf(verification.verdict)), example.find(u"verdict")->text);
    QCOMPARE(verification.reason, example.find(u"reason")->text);
    QCOMPARE(verification.key.has_value(), verification.verdict == jose::Verification::Verdict::Valid);
}

void SignedExamples::failWhenAnyPartIsChanged()
{
    QFETCH(json::Value, example);
    const auto set = keys::readJwks(json::write(*example.find(u"keys")), QStringLiteral("the RFC"));
    const QByteArray text = example.find(u"token")->text.toUtf8();
    const json::Value *detached = example.find(u"detached");
    const jose::Given given{detached ? std::optional(detached->text.toUtf8()) : std::nullopt};
    for (const jose::Segment &segment : jose::decode(text).segments) {
        if (segment.length == 0)
            continue;
        QByteArray changed = text;
        changed[segment.offset + segment.length / 2] = changed[segment.offset + segment.length / 2] == 'A' ? 'B' : 'A';
        QVERIFY(jose::verify(jose::decode(changed), {*set}, given).verdict != jose::Verification::Verdict::Valid);
    }
}

QTEST_GUILESS_MAIN(SignedExamples)
#include "tst_signed_examples.moc"

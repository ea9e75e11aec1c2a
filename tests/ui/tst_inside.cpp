// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/mint.h"
#include "support/x5c.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/notices.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/inspection_page.h"
#include "ui/window/words.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace jotscope;
using test::Stage;

/// What stands inside a token, or came with it, is in the panes: seen without a click, or one away.
class InsideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->open();
    }
    void cleanup() { m_stage.reset(); }

    void decryptedClaimsAreShownAndNeverCalledSigned();
    void decryptedTextThatIsNoJson();
    void withoutAKeyNothingIsShown();
    void theTokenInsideIsShownAndTheOuterOneIsAKeyAway();
    void theChosenLayerStaysWhileItIsJudgedAgain();
    void disclosedClaimsHangUnderTheirPlace();
    void aDisclosedClaimLeadsToItsCharacters();
    void aRefusedDisclosureIsNamed();
    void everySignatureIsReachable();
    void aProofIsShownBesideItsToken();
    void aCodeOfAnotherLoginIsTold();
    void aForgottenCompanionLeadsNowhere();
    void certificatesOfTheTokenAreOpened();
    void everyKeyThatWasTriedIsNamed();

private:
    ui::ClaimsView *claims() { return m_stage->window().page()->claims(); }
    ui::TokenView *token() { return m_stage->window().page()->token(); }
    QString cell(const QString &claim, int column)
    {
        const int row = claims()->model()->rowOf(claim);
        return row < 0 ? QStringLiteral("no such row") : claims()->model()->index(row, column).data().toString();
    }
    void use(const keys::Key &key)
    {
        keys::KeySet set;
        set.from = QStringLiteral("test");
        set.keys.push_back(key);
        m_stage->window().session()->setSessionKeys({set});
    }
    std::unique_ptr<Stage> m_stage;
};

namespace {

keys::SigningKey made(const char *kind, int octets = 32)
{
    return *keys::generateKeyOf(QString::fromLatin1(kind), QStringLiteral("k1"), octets);
}

QByteArray sealed(const keys::SigningKey &key, const QByteArray &plaintext, const char *header = "{\"alg\":\"A256KW\",\"enc\":\"A128GCM\"}")
{
    return *jose::seal(json::read(header).root, plaintext, key.publicHalf);
}

QByteArray signedBy(const keys::SigningKey &key, const QByteArray &header, const QByteArray &payload)
{
    return *jose::mint(header, payload, QStringLiteral("HS256"), key);
}

QByteArray example(const QString &section)
{
    QFile file(QStringLiteral(TEST_DATA "/jose/sd_jwt_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no examples");
    const json::Value root = json::read(file.readAll()).root;
    for (const json::Value &one : root.find(u"examples")->items) {
        if (one.find(u"section")->text == section)
            return one.find(u"token")->text.toUtf8();
    }
    return {};
}

} // namespace

void InsideTest::decryptedClaimsAreShownAndNeverCalledSigned()
{
    const keys::SigningKey key = made("oct");
    use(key.publicHalf);
    m_stage->paste(sealed(key, "{\"sub\":\"7c2e\",\"exp\":4102444800}"));
    QCOMPARE(cell(QStringLiteral("sub"), ui::ClaimsModel::Value), QStringLiteral("\"7c2e\""));
    QVERIFY(Stage::button(claims(), QStringLiteral("Decrypted 2")));
    QVERIFY(!Stage::button(claims(), QStringLiteral("Payload 2")));
    QVERIFY2(claims()->notices()->texts().join(u' ').contains(QStringLiteral("signed by nobody")),
        qPrintable(claims()->notices()->texts().join(u' ')));
    const diagnosis::Diagnosis &found = m_stage->window().session()->current()->inspection.diagnosis;
    QVERIFY(found.verdict != diagnosis::Verdict::Accepted);
    claims()->setJson(true);
    QVERIFY(claims()->json()->isVisible());
}

void InsideTest::decryptedTextThatIsNoJson()
{
    const keys::SigningKey key = made("oct");
    use(key.publicHalf);
    m_stage->paste(sealed(key, "Live long and prosper."));
    QCOMPARE(claims()->model()->rowCount(), 1);
    QCOMPARE(claims()->model()->index(0, ui::ClaimsModel::Value).data().toString(), QStringLiteral("Live long and prosper."));
}

void InsideTest::withoutAKeyNothingIsShown()
{
    m_stage->paste(sealed(made("oct"), "{\"sub\":\"7c2e\"}"));
    QCOMPARE(claims()->model()->rowCount(), 0);
    QVERIFY(claims()->notices()->texts().isEmpty());
}

void InsideTest::theTokenInsideIsShownAndTheOuterOneIsAKeyAway()
{
    const keys::SigningKey key = made("oct");
    use(key.publicHalf);
    const QByteArray inner = signedBy(key, "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "{\"sub\":\"7c2e\"}");
    const QByteArray outer = sealed(key, inner, "{\"alg\":\"A256KW\",\"enc\":\"A128GCM\",\"cty\":\"JWT\"}");
    m_stage->paste(outer);
    QCOMPARE(cell(QStringLiteral("sub"), ui::ClaimsModel::Value), QStringLiteral("\"7c2e\""));
    QCOMPARE(token()->text()->token().text, inner);
    auto *layers = token()->findChild<QComboBox *>();
    QVERIFY(layers->isVisible());
    QCOMPARE(layers->currentText(), QStringLiteral("inside, signed"));
    layers->setFocus();
    QTest::keyClick(layers, Qt::Key_Up);
    QCOMPARE(layers->currentText(), QStringLiteral("outer token, encrypted"));
    QCOMPARE(token()->text()->token().text, outer);
    QCOMPARE(claims()->model()->rowCount(), 0); // its payload is the token inside
}

void InsideTest::theChosenLayerStaysWhileItIsJudgedAgain()
{
    const keys::SigningKey key = made("oct");
    use(key.publicHalf);
    m_stage->paste(sealed(key, signedBy(key, "{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\"}")));
    token()->findChild<QComboBox *>()->setFocus();
    QTest::keyClick(token()->findChild<QComboBox *>(), Qt::Key_Up);
    m_stage->window().session()->setLeeway(5);
    QCOMPARE(token()->layer(), 0);
    QCOMPARE(token()->text()->token().kind, jose::Kind::Jwe);
}

void InsideTest::disclosedClaimsHangUnderTheirPlace()
{
    m_stage->paste(example(QStringLiteral("RFC 9901 5.2 Presentation, presented")));
    QCOMPARE(cell(QStringLiteral("given_name"), ui::ClaimsModel::Value), QStringLiteral("\"John\""));
    QVERIFY(cell(QStringLiteral("given_name"), ui::ClaimsModel::Meaning).startsWith(QStringLiteral("disclosed")));
    const int nationalities = claims()->model()->rowOf(QStringLiteral("nationalities"));
    QCOMPARE(claims()->model()->rowOf(QStringLiteral("nationalities.0")), nationalities + 1);
    int keptBack = 0;
    for (int row = 0; row < claims()->model()->rowCount(); ++row)
        keptBack += claims()->model()->index(row, ui::ClaimsModel::Name).data().toString().contains(QStringLiteral("not disclosed"));
    const auto &opened = m_stage->window().session()->current()->inspection.diagnosis.evidence.inside.sdJwt;
    QVERIFY(keptBack > 0);
    QCOMPARE(keptBack, opened->undisclosed);
    QStringList layers;
    for (const ui::Layer &layer : token()->layers())
        layers.append(layer.title);
    QCOMPARE(layers.last(), QStringLiteral("key binding"));
    QCOMPARE(token()->layer(), 0);
}

void InsideTest::aDisclosedClaimLeadsToItsCharacters()
{
    m_stage->paste(example(QStringLiteral("RFC 9901 5.2 Presentation, presented")));
    const auto &opened = m_stage->window().session()->current()->inspection.diagnosis.evidence.inside.sdJwt;
    const jose::Disclosure &disclosure = opened->disclosures.front();
    QSignalSpy chosen(token(), &ui::TokenView::chosen);
    token()->text()->setCaret(disclosure.place.offset + 3);
    QVERIFY(chosen.count() > 0);
    QCOMPARE(chosen.last().first().value<ui::Selection>().claim, disclosure.path);
    QCOMPARE(claims()->table()->currentIndex().row(), claims()->model()->rowOf(disclosure.path));
}

void InsideTest::aRefusedDisclosureIsNamed()
{
    m_stage->paste(example(QStringLiteral("RFC 9901 A.1 Simple Structured SD-JWT")) + "WyJzYWx0Iiwic3RyYW5nZSIsMV0~");
    const int last = claims()->model()->rowCount() - 1;
    QVERIFY(claims()->model()->index(last, ui::ClaimsModel::Meaning).data().toString().startsWith(QStringLiteral("refused")));
    QVERIFY(claims()->notices()->texts().join(u' ').contains(QStringLiteral("refused")));
}

void InsideTest::everySignatureIsReachable()
{
    const keys::SigningKey key = made("oct");
    const QByteArray one = signedBy(key, "{\"alg\":\"HS256\",\"kid\":\"first\"}", "{\"sub\":\"7c2e\"}");
    const QByteArray two = signedBy(key, "{\"alg\":\"HS256\",\"kid\":\"second\"}", "{\"sub\":\"7c2e\"}");
    const auto entry = [](const QByteArray &compact) {
        const QByteArrayList parts = compact.split('.');
        return "{\"protected\":\"" + parts[0] + "\",\"signature\":\"" + parts[2] + "\"}";
    };
    m_stage->paste("{\"payload\":\"" + one.split('.')[1] + "\",\"signatures\":[" + entry(one) + ',' + entry(two) + "]}");
    QCOMPARE(int(token()->layers().size()), 3);
    token()->findChild<QComboBox *>()->setFocus();
    QTest::keyClick(token()->findChild<QComboBox *>(), Qt::Key_End);
    Stage::click(claims()->findChildren<ui::Segments *>().constFirst()->button(1));
    QCOMPARE(cell(QStringLiteral("kid"), ui::ClaimsModel::Value), QStringLiteral("\"second\""));
}

void InsideTest::aProofIsShownBesideItsToken()
{
    const keys::SigningKey holder = made("P-256");
    const keys::SigningKey issuer = made("oct");
    const QByteArray access
        = signedBy(issuer, "{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"cnf\":{\"jkt\":\"" + holder.publicHalf.thumbprint.toUtf8() + "\"}}");
    const QByteArray proof = *jose::mint("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + keys::publicJwk(holder.publicHalf) + '}',
        "{\"jti\":\"1\",\"iat\":1300819000,\"htm\":\"GET\",\"htu\":\"https://api.example/users\"}", QStringLiteral("ES256"), holder);
    m_stage->paste("curl -H 'Authorization: DPoP " + access + "' -H 'DPoP: " + proof + "' https://api.example/users\n");
    QCOMPARE(int(m_stage->window().session()->entries().size()), 2);
    const QString said = token()->notices()->texts().join(u' ');
    QVERIFY2(said.contains(QStringLiteral("DPoP proof")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("ath")), qPrintable(said)); // it names no access token
    QCOMPARE(ui::kindOf(jose::decode(proof), {}), QStringLiteral("DPoP proof"));
    Stage::click(Stage::button(token(), QStringLiteral("Show it")));
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.text, proof);
}

void InsideTest::aCodeOfAnotherLoginIsTold()
{
    const QByteArray idToken = signedBy(made("oct"), "{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"c_hash\":\"LDktKdoQak3Pk0cnXxCltA\"}");
    m_stage->paste("https://app.example/cb#code=another&id_token=" + idToken + "&state=af0ifjsldkj");
    const QString said = token()->notices()->texts().join(u' ');
    QVERIFY2(said.contains(QStringLiteral("not of one login")), qPrintable(said));
    m_stage->window().session()->setLeeway(5); // judged again, it is still told
    QCOMPARE(token()->notices()->texts().join(u' '), said);
}

void InsideTest::aForgottenCompanionLeadsNowhere()
{
    const keys::SigningKey key = made("oct");
    const QByteArray one = signedBy(key, "{\"alg\":\"HS256\"}", "{\"sub\":\"1\"}");
    const QByteArray two = signedBy(key, "{\"alg\":\"HS256\"}", "{\"sub\":\"2\"}");
    m_stage->paste(one + "\n" + two);
    ui::Session *session = m_stage->window().session();
    const int first = session->currentId();
    QVERIFY(session->companionOf(first, 2) != 0);
    session->forget(session->companionOf(first, 2));
    QCOMPARE(session->companionOf(first, 2), 0);
    session->setLeeway(5);
    QCOMPARE(int(session->entries().size()), 1);
}

void InsideTest::certificatesOfTheTokenAreOpened()
{
    const QByteArray x5c = tests::x5cOf(QStringLiteral(TEST_DATA "/keys/chain.pem"));
    QVERIFY(!x5c.isEmpty());
    m_stage->paste(signedBy(made("oct"), "{\"alg\":\"HS256\",\"x5c\":" + x5c + "}", "{\"sub\":\"7c2e\"}"));
    const QString facts = m_stage->window().page()->evidence()->keyFacts();
    QVERIFY2(facts.contains(QStringLiteral("Certificate 1: ")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Signed by: certificate 2")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Valid: ")), qPrintable(facts));
}

void InsideTest::everyKeyThatWasTriedIsNamed()
{
    use(made("P-256").publicHalf);
    const keys::SigningKey other = made("P-256");
    m_stage->paste(*jose::mint("{\"alg\":\"ES256\"}", "{\"sub\":\"7c2e\"}", QStringLiteral("ES256"), other));
    const QString facts = m_stage->window().page()->evidence()->keyFacts();
    QVERIFY2(facts.contains(QStringLiteral("Tried: P-256")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Signature: invalid")), qPrintable(facts));
}

QTEST_MAIN(InsideTest)
#include "tst_inside.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/decryption.h"
#include "ui/maker/json_field.h"
#include "ui/maker/key_choice.h"
#include "ui/maker/made_here.h"
#include "ui/maker/maker_window.h"
#include "ui/stage.h"
#include "ui/views/segments.h"
#include "ui/window/actions.h"
#include "ui/window/inspection_page.h"
#include "json/write.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace jotscope;
using test::Stage;

/// The second window: what is edited there becomes a token, and nothing of it reaches the inspector but by pasting.
class Maker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void ctrlNOpensItAndNothingIsInspected();
    void theTokenVerifiesWithTheCopiedKey_data();
    void theTokenVerifiesWithTheCopiedKey();
    void theTokenOpensWithTheCopiedKey_data();
    void theTokenOpensWithTheCopiedKey();
    void pastingSaysThatItWasMadeHere();
    void anotherProgramCannotSaySo();
    void aBreakInTheJsonIsToldWithItsPlace();
    void aBrokenHeaderMakesNothing();
    void aBrokenPayloadIsSignedAsItStands();
    void theKidOfAPersonStays();
    void aGivenKeySigns();
    void aSecretSigns();
    void aPasswordEncrypts();
    void everyFormIsWritten_data();
    void everyFormIsWritten();
    void startsFromTheInspectedToken();
    void blanksStayOnlyWhereTheyAreWanted();
    void freshTimesKeepTheRest();
    void tabWalksInReadingOrder();
    void closesWithTheInspector();
    void itKeepsWhatWasMadeWhenItIsClosed();
    void forgetAllEmptiesIt();

private:
    ui::MakerWindow &open()
    {
        m_stage->open();
        m_stage->press(Qt::Key_N, Qt::ControlModifier);
        m_maker = m_stage->dialog<ui::MakerWindow>();
        Q_ASSERT(m_maker);
        return *m_maker;
    }
    /// The token as it stands once the window has come to rest.
    QByteArray settled()
    {
        QTest::qWait(200);
        return m_maker->token();
    }
    void write(QPlainTextEdit *field, const QByteArray &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    /// With the keys of a person: the box is focused and the name typed.
    void choose(const QString &algorithm)
    {
        auto *box = m_maker->key()->findChildren<QComboBox *>().constFirst();
        box->setCurrentIndex(box->findText(algorithm));
        Q_EMIT box->activated(box->currentIndex());
    }
    QByteArray copied(const QString &name)
    {
        for (auto *button : m_maker->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isEnabled())
                Stage::click(button);
        }
        return QApplication::clipboard()->text().toUtf8();
    }
    void source(int index) { Stage::click(m_maker->key()->findChild<ui::Segments *>()->button(index)); }
    std::unique_ptr<Stage> m_stage;
    ui::MakerWindow *m_maker = nullptr;
};

namespace {

jose::Verification verified(const QByteArray &token, const QByteArray &keys)
{
    const auto set = keys.startsWith('{') ? keys::readJwks(keys, QStringLiteral("test")) : keys::readPem(keys, QStringLiteral("test"));
    return set ? jose::verify(jose::decode(token), {*set}) : jose::Verification();
}

} // namespace

void Maker::ctrlNOpensItAndNothingIsInspected()
{
    ui::MakerWindow &maker = open();
    QVERIFY(maker.isWindow());
    QVERIFY(!settled().isEmpty());
    QVERIFY(!m_stage->window().session()->current());
    QVERIFY2(maker.message().contains(QStringLiteral("signed with ES256")), qPrintable(maker.message()));
    QVERIFY(!maker.message().contains(QStringLiteral("valid")));
}

void Maker::theTokenVerifiesWithTheCopiedKey_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("button");
    for (const char *alg : {"RS256", "PS384", "ES256", "ES512", "ES256K", "EdDSA", "Ed448"})
        QTest::addRow("%s with the public JWK", alg) << QString::fromLatin1(alg) << QStringLiteral("Copy public JWK");
    for (const char *alg : {"ES256", "Ed448"})
        QTest::addRow("%s with the public PEM", alg) << QString::fromLatin1(alg) << QStringLiteral("Copy public PEM");
    QTest::addRow("ES256 with the private PEM") << QStringLiteral("ES256") << QStringLiteral("Copy private PEM");
    QTest::addRow("HS512 with the secret's JWK") << QStringLiteral("HS512") << QStringLiteral("Copy private JWK");
}

void Maker::theTokenVerifiesWithTheCopiedKey()
{
    QFETCH(QString, alg);
    QFETCH(QString, button);
    open();
    choose(alg);
    const QByteArray token = settled();
    QCOMPARE(jose::decode(token).alg(), alg);
    const jose::Verification found = verified(token, copied(button));
    QVERIFY2(found.verdict == jose::Verification::Verdict::Valid, qPrintable(found.message));
    QVERIFY(!found.kidDiffers);
}

void Maker::theTokenOpensWithTheCopiedKey_data()
{
    QTest::addColumn<QString>("alg");
    for (const char *alg : {"RSA-OAEP-256", "ECDH-ES", "ECDH-ES+A256KW", "A192KW", "A128GCMKW", "dir"})
        QTest::addRow("%s", alg) << QString::fromLatin1(alg);
}

void Maker::theTokenOpensWithTheCopiedKey()
{
    QFETCH(QString, alg);
    open();
    choose(alg);
    const jose::Token token = jose::decode(settled());
    QCOMPARE(token.kind, jose::Kind::Jwe);
    QVERIFY(m_maker->message().contains(QStringLiteral("signed by nobody")));
    const auto set = keys::readJwks(copied(QStringLiteral("Copy private JWK")), QStringLiteral("test"));
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
    const jose::Decryption opened = jose::decrypt(token, {*set});
    QVERIFY2(opened.verdict == jose::Decryption::Verdict::Decrypted, qPrintable(opened.message));
    QCOMPARE(opened.plaintext, json::write(m_maker->payload()->document().root));
}

void Maker::pastingSaysThatItWasMadeHere()
{
    open();
    settled();
    Stage::click(Stage::button(m_maker, QStringLiteral("Copy token")));
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QCOMPARE(mime->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(!m_stage->window().session()->current());
    m_maker->close();
    m_stage->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    QTest::keyClick(&m_stage->window(), Qt::Key_V, Qt::ControlModifier);
    const ui::Entry *entry = m_stage->window().session()->current();
    QVERIFY(entry);
    QCOMPARE(entry->inspection.sighting.origin, QStringLiteral("made here"));
    QCOMPARE(entry->inspection.diagnosis.verdict, diagnosis::Verdict::Undecided);
}

void Maker::anotherProgramCannotSaySo()
{
    auto *forged = new QMimeData;
    forged->setText(QStringLiteral("eyJhbGciOiJub25lIn0.e30."));
    forged->setData(QStringLiteral("application/x-jotscope-made-here"), "1");
    QVERIFY(!ui::isMadeHere(forged));
    QApplication::clipboard()->setMimeData(forged);
    m_stage->open();
    m_stage->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.origin, QStringLiteral("Clipboard"));
}

void Maker::aBreakInTheJsonIsToldWithItsPlace()
{
    ui::MakerWindow &maker = open();
    maker.payload()->edit()->setPlainText(QString::fromUtf8("{\"sub\": \"\xc3\xa4\",\n  \"exp\": 12x}"));
    QVERIFY2(maker.payload()->message().startsWith(QStringLiteral("Line 2, column 12:")), qPrintable(maker.payload()->message()));
    write(maker.payload()->edit(), "{\"sub\":1,\"sub\":2}");
    QVERIFY2(maker.payload()->message().contains(QStringLiteral("twice")), qPrintable(maker.payload()->message()));
    write(maker.payload()->edit(), "{\"sub\":1}");
    QCOMPARE(maker.payload()->message(), QString());
}

void Maker::aBrokenHeaderMakesNothing()
{
    ui::MakerWindow &maker = open();
    write(maker.header()->edit(), "{\"alg\":");
    QVERIFY(settled().isEmpty());
    QVERIFY(!Stage::button(&maker, QStringLiteral("Copy token"))->isEnabled());
    QVERIFY2(maker.message().contains(QStringLiteral("header")), qPrintable(maker.message()));
}

void Maker::aBrokenPayloadIsSignedAsItStands()
{
    ui::MakerWindow &maker = open();
    write(maker.payload()->edit(), "{\"sub\":");
    QCOMPARE(jose::decode(settled()).payloadBytes, QByteArray("{\"sub\":"));
    QVERIFY2(maker.message().contains(QStringLiteral("no JSON")), qPrintable(maker.message()));
}

void Maker::theKidOfAPersonStays()
{
    ui::MakerWindow &maker = open();
    const QString own = jose::decode(settled()).kid();
    QVERIFY(!own.isEmpty());
    Stage::click(Stage::button(maker.key(), QStringLiteral("Another key")));
    const QString next = jose::decode(settled()).kid();
    QVERIFY(!next.isEmpty() && next != own);
    write(maker.header()->edit(), "{\"alg\":\"ES256\",\"kid\":\"mine\"}");
    Stage::click(Stage::button(maker.key(), QStringLiteral("Another key")));
    const QByteArray token = settled();
    QCOMPARE(jose::decode(token).kid(), QStringLiteral("mine"));
    const jose::Verification found = verified(token, copied(QStringLiteral("Copy public JWK")));
    QCOMPARE(found.verdict, jose::Verification::Verdict::Valid);
    QVERIFY(!found.kidDiffers); // the JWK bears the name that the header calls
}

void Maker::aGivenKeySigns()
{
    ui::MakerWindow &maker = open();
    const auto made = keys::generateKeyOf(QStringLiteral("Ed25519"), QStringLiteral("given"));
    QVERIFY(made);
    source(1);
    QVERIFY(settled().isEmpty());
    maker.key()->findChild<QPlainTextEdit *>()->setPlainText(QString::fromUtf8(keys::privateJwk(*made)));
    const jose::Token token = jose::decode(settled());
    QCOMPARE(token.alg(), QStringLiteral("EdDSA")); // the header followed the key
    QCOMPARE(token.kid(), QStringLiteral("given"));
    QCOMPARE(verified(token.text, keys::publicPem(made->publicHalf)).verdict, jose::Verification::Verdict::Valid);
}

void Maker::aSecretSigns()
{
    ui::MakerWindow &maker = open();
    choose(QStringLiteral("HS256"));
    source(2);
    QVERIFY(settled().isEmpty());
    auto *field = maker.key()->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("0123456789abcdef0123456789abcdef"));
    const QByteArray token = settled();
    keys::KeySet set;
    set.keys.push_back(keys::secretKey("0123456789abcdef0123456789abcdef", QStringLiteral("test")));
    QCOMPARE(jose::verify(jose::decode(token), {set}).verdict, jose::Verification::Verdict::Valid);
    QCOMPARE(jose::decode(token).kid(), QString()); // the kid of the key that was there before has gone with it
}

void Maker::aPasswordEncrypts()
{
    ui::MakerWindow &maker = open();
    write(maker.header()->edit(), "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":1000}");
    QTest::keyClicks(maker.key()->findChild<QLineEdit *>(), QStringLiteral("a long password"));
    jose::Opening opening;
    opening.password = "a long password";
    QCOMPARE(jose::decrypt(jose::decode(settled()), {}, opening).plaintext, json::write(maker.payload()->document().root));
}

void Maker::everyFormIsWritten_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("serialization");
    QTest::addColumn<bool>("hasPayload");
    QTest::newRow("compact") << 0 << int(jose::Serialization::Compact) << true;
    QTest::newRow("compact, without the payload") << 1 << int(jose::Serialization::Compact) << false;
    QTest::newRow("flattened") << 2 << int(jose::Serialization::Flattened) << true;
    QTest::newRow("general") << 3 << int(jose::Serialization::General) << true;
}

void Maker::everyFormIsWritten()
{
    QFETCH(int, form);
    QFETCH(int, serialization);
    QFETCH(bool, hasPayload);
    ui::MakerWindow &maker = open();
    for (auto *box : maker.findChildren<QComboBox *>()) {
        if (box->accessibleDescription() == u"Serialization") {
            box->setFocus();
            for (int i = 0; i < form; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
    }
    const jose::Token token = jose::decode(settled());
    QCOMPARE(int(token.serialization), serialization);
    QCOMPARE(!token.payloadBytes.isEmpty(), hasPayload);
}

void Maker::startsFromTheInspectedToken()
{
    m_stage->open();
    m_stage->paste("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                   "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    m_maker = m_stage->dialog<ui::MakerWindow>();
    QVERIFY(m_maker);
    Stage::click(Stage::button(m_maker, QStringLiteral("From the inspected token")));
    const jose::Token token = jose::decode(settled());
    QCOMPARE(token.alg(), QStringLiteral("HS256"));
    QCOMPARE(token.claim(u"name")->text, QStringLiteral("John Doe"));
    QCOMPARE(int(m_stage->window().session()->entries().size()), 1); // the inspector kept what it had
}

void Maker::blanksStayOnlyWhereTheyAreWanted()
{
    ui::MakerWindow &maker = open();
    write(maker.payload()->edit(), "{ \"b\" : 1.50, \"a\" : 1e400 }");
    QCOMPARE(jose::decode(settled()).payloadBytes, QByteArray("{\"b\":1.50,\"a\":1e400}"));
    Stage::click(Stage::button(&maker, QStringLiteral("Exact")));
    QCOMPARE(jose::decode(settled()).payloadBytes, QByteArray("{ \"b\" : 1.50, \"a\" : 1e400 }"));
}

void Maker::freshTimesKeepTheRest()
{
    ui::MakerWindow &maker = open();
    write(maker.payload()->edit(), "{\"nbf\":1,\"iat\":2, \"exp\" : 3,\"x\":1e400}");
    Stage::click(Stage::button(&maker, QStringLiteral("Fresh times")));
    const QByteArray text = maker.payload()->bytes();
    const json::Value root = json::read(text).root;
    QCOMPARE(root.members.size(), std::size_t(4));
    QCOMPARE(root.find(u"x")->number, QByteArray("1e400"));
    QCOMPARE(root.find(u"nbf")->number, root.find(u"iat")->number);
    QCOMPARE(root.find(u"exp")->number.toLongLong() - root.find(u"iat")->number.toLongLong(), 3600);
    QVERIFY(text.contains("\"exp\" : ")); // blanks stay as they were
}

void Maker::tabWalksInReadingOrder()
{
    ui::MakerWindow &maker = open();
    maker.header()->edit()->setFocus();
    QStringList walked;
    for (int step = 0; step < 20 && !walked.contains(QStringLiteral("Header")); ++step) {
        QTest::keyClick(maker.focusWidget(), Qt::Key_Tab);
        const QWidget *here = maker.focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(here);
        walked.append(here->accessibleName().isEmpty() && button ? button->text().remove(u'&') : here->accessibleName());
    }
    QVERIFY2(walked.contains(QStringLiteral("Header")), qPrintable(walked.join(QStringLiteral(", ")))); // no trap
    int last = -1;
    for (const char *name :
        {"Payload", "Fresh times", "New", "Another key", "Copy public JWK", "Copy private PEM", "Token", "Copy token"}) {
        const int at = int(walked.indexOf(QString::fromLatin1(name)));
        QVERIFY2(at > last, qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ") + walked.join(QStringLiteral(", "))));
        last = at;
    }
}

void Maker::closesWithTheInspector()
{
    const QPointer<ui::MakerWindow> maker = &open();
    m_stage->window().close();
    QVERIFY(QTest::qWaitFor([&] { return !maker || !maker->isVisible(); }, 5000));
}

void Maker::itKeepsWhatWasMadeWhenItIsClosed()
{
    ui::MakerWindow &maker = open();
    write(maker.payload()->edit(), "{\"sub\":\"mine\"}");
    const QByteArray token = settled();
    const QByteArray keys = copied(QStringLiteral("Copy public JWK"));
    QTest::keyClick(&maker, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !maker.isVisible(); }, 5000));
    m_stage->window().actions()->makeToken->trigger(); // offscreen no window is active
    m_maker = m_stage->dialog<ui::MakerWindow>();
    QVERIFY(m_maker);
    QCOMPARE(m_maker->payload()->bytes(), QByteArray("{\"sub\":\"mine\"}"));
    QCOMPARE(settled().split('.').first(), token.split('.').first()); // the kid too
    QCOMPARE(copied(QStringLiteral("Copy public JWK")), keys);
    QCOMPARE(verified(token, copied(QStringLiteral("Copy public JWK"))).verdict, jose::Verification::Verdict::Valid);
}

void Maker::forgetAllEmptiesIt()
{
    ui::MakerWindow &maker = open();
    write(maker.payload()->edit(), "{\"sub\":\"mine\"}");
    const QByteArray token = settled();
    const QByteArray keys = copied(QStringLiteral("Copy public JWK"));
    source(2);
    QLineEdit *secret = maker.key()->findChild<QLineEdit *>();
    QTest::keyClicks(secret, QStringLiteral("a secret that nobody is to see"));
    maker.close();
    QApplication::clipboard()->setText(QString::fromUtf8(token));
    m_stage->window().actions()->paste->trigger();
    m_stage->window().actions()->forgetAll->trigger();
    m_stage->window().actions()->makeToken->trigger(); // offscreen no window is active
    QVERIFY(m_stage->dialog<ui::MakerWindow>());
    QVERIFY(!maker.payload()->bytes().contains("mine"));
    QVERIFY(secret->text().isEmpty());
    QVERIFY(!secret->isUndoAvailable());
    QVERIFY(!maker.payload()->edit()->document()->isUndoAvailable());
    const QByteArray fresh = settled();
    QVERIFY(!fresh.isEmpty());
    const QByteArray others = copied(QStringLiteral("Copy public JWK"));
    QVERIFY(others != keys);
    QCOMPARE(verified(fresh, others).verdict, jose::Verification::Verdict::Valid);
    QVERIFY(jose::decode(fresh).header.root.find(u"kid"));
}

QTEST_MAIN(Maker)
#include "tst_maker.moc"

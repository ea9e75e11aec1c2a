// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "ui/report/report_dialog.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_view.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/consent_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"
#include "ui/window/kept_settings.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/token_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

using namespace jotscope;
using test::Stage;

/// What a person does, with the keys and clicks of a person.
class Window : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void startsEmptyWithTheFocusOnThePasteZone();
    void anUnknownSampleOfTheDemoIsSaid();
    void theDemoTakesNothingForgottenBack();
    void pasteIsDecodedAtOnce_data();
    void pasteIsDecodedAtOnce();
    void nothingIsAskedBeforeAYes();
    void yesLeadsToTheCause();
    void stayOfflineAsksNobody();
    void alwaysIsRemembered();
    void keysVerifyTheTutorialToken();
    void pastedKeysAreNeverAToken();
    void reportIsWrittenWithoutTheSignature();
    void aSuccessIsToldUntilOneGoesOn();
    void aSuccessLeavesByItself();
    void malformedEnvironmentsFileIsTold();
    void furtherPasteDoesNotTakeTheWindowOver();
    void keyboardAloneFromPasteToReport();
    void middleClickPastes();
    void tokensAreNotRemembered();
    void titleHoldsNoClaim();
    void escapeCancels();
    void everyVerdictFollowsTheInstant();
    void aLargerLeewaySavesAJustExpiredToken();

private:
    const diagnosis::Diagnosis &diagnosis() { return m_stage->window().session()->current()->inspection.diagnosis; }
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

} // namespace

void Window::startsEmptyWithTheFocusOnThePasteZone()
{
    ui::MainWindow &window = m_stage->open();
    QVERIFY(window.firstStart()->isVisible());
    QVERIFY(window.firstStart()->zone()->hasFocus());
    QCOMPARE(window.windowTitle(), QStringLiteral("Jotscope"));
}

void Window::anUnknownSampleOfTheDemoIsSaid()
{
    ui::Options options;
    options.demo = true;
    options.select = QStringLiteral("wrong-enviroment");
    ui::MainWindow &window = m_stage->open(options);
    QVERIFY2(window.banner()->text().contains(u"wrong-environment"), qPrintable(window.banner()->text()));
    QVERIFY(window.session()->current());
}

void Window::theDemoTakesNothingForgottenBack()
{
    ui::Session *session = m_stage->open().session();
    m_stage->paste(tutorial);
    session->forget(session->currentId());
    QVERIFY(session->startDemo(QString()));
    QVERIFY(!session->canRestore());
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    for (const ui::Entry &entry : session->entries())
        QVERIFY(entry.inspection.sighting.text != tutorial);
}

void Window::pasteIsDecodedAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a bare token") << tutorial;
    QTest::newRow("a bearer header") << "Authorization: Bearer " + tutorial;
    QTest::newRow("a quoted token") << '"' + tutorial + '"';
    QTest::newRow("a wrapped token") << tutorial.left(60) + "\n" + tutorial.mid(60);
    QTest::newRow("a curl command") << "curl -H 'Authorization: Bearer " + tutorial + "' https://api.example/me";
    QTest::newRow("a token response") << "{\"access_token\":\"" + tutorial + "\",\"token_type\":\"Bearer\"}";
}

void Window::pasteIsDecodedAtOnce()
{
    QFETCH(QByteArray, text);
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(text);
    QVERIFY(window.session()->current());
    QVERIFY(window.page()->isVisible());
    QCOMPARE(diagnosis().evidence.token.text, tutorial);
    QCOMPARE(window.page()->claims()->model()->rowCount({}), 3);
    QVERIFY(!window.page()->answer()->answer().isEmpty());
    QVERIFY(window.session()->network()->ledger().empty());
}

void Window::nothingIsAskedBeforeAYes()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QVERIFY(window.page()->consent()->isVisible());
    QCOMPARE(diagnosis().verdict, diagnosis::Verdict::Undecided);
    m_stage->press(Qt::Key_Return); // no button is the default: Return never sends
    QTest::qWait(50);
    QVERIFY(window.session()->network()->ledger().empty());
}

void Window::yesLeadsToTheCause()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QAbstractButton *once = Stage::button(window.page()->consent(), QStringLiteral("Ask once"));
    QVERIFY(once);
    Stage::click(once);
    QVERIFY(m_stage->settle());
    QVERIFY(!window.page()->consent()->isVisible() || Stage::button(window.page()->consent(), QStringLiteral("Ask once")) == nullptr);
    window.session()->setPresented(QStringLiteral("prod"));
    QCOMPARE(diagnosis().cause, QStringLiteral("wrong-environment"));
    QVERIFY(window.page()->answer()->answer().startsWith(diagnosis().headline));
    QVERIFY(!window.session()->network()->ledger().empty());
}

void Window::stayOfflineAsksNobody()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    Stage::click(Stage::button(window.page()->consent(), QStringLiteral("Stay offline")));
    QVERIFY(!window.page()->consent()->isVisible());
    QVERIFY(window.session()->network()->ledger().empty());
}

void Window::alwaysIsRemembered()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    const QByteArray token = m_stage->tokenOf(QStringLiteral("healthy"));
    m_stage->paste(token);
    Stage::click(Stage::button(window.page()->consent(), QStringLiteral("Always allow these")));
    QVERIFY(m_stage->settle());
    const net::Consent given = window.session()->network()->consent();
    QVERIFY(!given.origins.isEmpty() && !given.secrets.isEmpty() && given.tokenOrigins.isEmpty());
    m_stage->open(); // as after a restart
    QCOMPARE(m_stage->window().session()->network()->consent().origins, given.origins);
    QCOMPARE(m_stage->window().session()->network()->consent().secrets, given.secrets);
}

void Window::keysVerifyTheTutorialToken()
{
    m_stage->open();
    m_stage->paste(tutorial);
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_stage->dialog<ui::KeysDialog>();
    QVERIFY(dialog);
    auto *secret = dialog->findChild<QLineEdit *>();
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClicks(secret, QStringLiteral("your-256-bit-secret"));
    QTest::keyClick(secret, Qt::Key_Return);
    QCOMPARE(diagnosis().environments.size(), std::size_t(1));
    const jose::Verification &verification = diagnosis().environments.front().verification;
    QCOMPARE(verification.verdict, jose::Verification::Verdict::Valid);
    QVERIFY(verification.warnings.join(u' ').contains(u"published example"));
    QVERIFY(secret->text().isEmpty());
}

void Window::pastedKeysAreNeverAToken()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste("{\"keys\":[{\"kty\":\"oct\",\"k\":\"eW91ci0yNTYtYml0LXNlY3JldA\",\"alg\":\"HS256\"}]}");
    QVERIFY(!window.session()->current());
    QVERIFY(window.banner()->isVisible());
    Stage::click(Stage::button(window.banner(), QStringLiteral("Use as keys for now")));
    QCOMPARE(window.session()->inspector()->sessionKeys().size(), std::size_t(1));
}

void Window::reportIsWrittenWithoutTheSignature()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(tutorial);
    m_stage->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_stage->dialog<ui::ReportDialog>();
    QVERIFY(dialog);
    const QString path = m_stage->file(QStringLiteral("ticket.html"));
    auto *field = dialog->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, path);
    Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9") || html.contains("1234567890"));
    QVERIFY(!html.contains("SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"));
    QVERIFY(window.banner()->text().contains(u"ticket.html"));
}

void Window::aSuccessIsToldUntilOneGoesOn()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("expired")));
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    ui::Banner *banner = window.banner();
    const std::vector<ui::Banner::Choice> choices = {{QStringLiteral("Show it"), {}}};
    banner->tell(QStringLiteral("ok"), ui::Role::Ok, QStringLiteral("Written."), {}, choices, ui::Banner::Of::ASuccess);
    QVERIFY(banner->isVisible());
    window.tokens()->step(1);
    window.tokens()->step(-1);
    QVERIFY(!banner->isVisible());
    banner->tell(QStringLiteral("note"), ui::Role::Accent, QStringLiteral("Forgotten."), {}, choices);
    window.tokens()->step(1);
    window.tokens()->step(-1);
    QVERIFY2(banner->isVisible(), "what can be undone, or is a warning, stays");
}

void Window::aSuccessLeavesByItself()
{
    ui::Banner *banner = m_stage->open().banner();
    auto *leave = banner->findChild<QTimer *>();
    const std::vector<ui::Banner::Choice> choices = {{QStringLiteral("Show it"), {}}};
    banner->tell(QStringLiteral("warn"), ui::Role::Warn, QStringLiteral("Not written."), {}, choices);
    QVERIFY(!leave->isActive());
    banner->tell(QStringLiteral("ok"), ui::Role::Ok, QStringLiteral("Written."), {}, choices, ui::Banner::Of::ASuccess);
    QVERIFY2(!leave->isActive(), "whoever may still want its button is not hurried");
    banner->tell(QStringLiteral("ok"), ui::Role::Ok, QStringLiteral("Written."), {}, {}, ui::Banner::Of::ASuccess);
    QVERIFY2(leave->isActive() && leave->interval() >= 20'000, "there is time to read it");
    m_stage->window().setFocus();
    QVERIFY(!banner->isAncestorOf(QApplication::focusWidget()));
    m_stage->window().setAttribute(Qt::WA_UnderMouse, false); // wherever the pointer of this computer is
    leave->start(1);
    QTRY_VERIFY(!banner->isVisible());
}

void Window::malformedEnvironmentsFileIsTold()
{
    m_stage->write(QStringLiteral("broken.json"),
        "{\n  \"schema\": \"jotscope/environments/1\",\n  \"environments\": [{ \"name\": \"a\", \"isuer\": \"x\" }]\n}\n");
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("broken.json"));
    ui::MainWindow &window = m_stage->open(options);
    QVERIFY(window.banner()->isVisible());
    QVERIFY2(window.banner()->text().contains(u"3") && window.banner()->text().contains(u"/environments/0"),
        qPrintable(window.banner()->text()));
    m_stage->paste(tutorial);
    QVERIFY(window.session()->current());
}

void Window::furtherPasteDoesNotTakeTheWindowOver()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(tutorial);
    const int first = window.session()->currentId();
    m_stage->press(Qt::Key_V, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(window.session()->entries().size(), std::size_t(2));
    QCOMPARE(window.session()->currentId(), first);
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(window.session()->currentId() != first);
}

void Window::keyboardAloneFromPasteToReport()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-disabled")));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    QCOMPARE(diagnosis().cause, QStringLiteral("user-disabled"));
    m_stage->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(window.page()->answer()->hasFocus());
    m_stage->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), window.page()->answer()->answer());
    m_stage->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.page()->journey()->view()->hasFocus());
    m_stage->press(Qt::Key_Home);
    m_stage->press(Qt::Key_Right);
    QCOMPARE(window.page()->journey()->view()->currentIndex().row(), 1);
    for (int pane = 3; pane <= 9; ++pane) {
        m_stage->press(Qt::Key(Qt::Key_0 + pane), Qt::ControlModifier);
        QVERIFY2(
            QApplication::focusWidget() && window.page()->isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(pane)));
    }
    m_stage->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_stage->dialog<ui::ReportDialog>();
    QVERIFY(dialog);
    QVERIFY2(QFileInfo(dialog->path()).dir().exists(), qPrintable(dialog->path()));
    dialog->setPath(m_stage->file(QStringLiteral("keyboard.html")));
    m_stage->press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_stage->file(QStringLiteral("keyboard.html"))));
}

void Window::middleClickPastes()
{
    ui::MainWindow &window = m_stage->open();
    if (!QApplication::clipboard()->supportsSelection()) {
        QTest::mouseClick(window.firstStart()->zone(), Qt::MiddleButton); // without a selection nothing may happen
        QVERIFY(!window.session()->current());
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(tutorial), QClipboard::Selection);
    QTest::mouseClick(window.firstStart()->zone(), Qt::MiddleButton);
    QVERIFY(window.session()->current());
}

void Window::tokensAreNotRemembered()
{
    m_stage->open();
    m_stage->paste(tutorial);
    m_stage->window().close();
    QVERIFY(m_stage->open().session()->entries().empty());
    QStringList kept;
    const ui::KeptSettings settings;
    for (const QString &key : settings.allKeys())
        kept.append(QString::fromLatin1(settings.value(key).toByteArray()));
    QVERIFY(!kept.join(u' ').contains(u"eyJ"));
}

void Window::titleHoldsNoClaim()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(tutorial);
    QCOMPARE(window.windowTitle(), QStringLiteral("Jotscope — token from the clipboard"));
}

void Window::escapeCancels()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.session()->isAsking());
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->settle());
    QVERIFY(diagnosis().verdict != diagnosis::Verdict::Accepted);
}

void Window::everyVerdictFollowsTheInstant()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    QCOMPARE(diagnosis().cause, QStringLiteral("accepted"));
    const std::size_t asked = window.session()->network()->ledger().size();
    Q_EMIT window.page()->timeline()->controls()->asOfChosen(QDateTime::currentDateTimeUtc().addDays(3));
    QCOMPARE(diagnosis().cause, QStringLiteral("token-time"));
    QVERIFY2(Stage::button(window.page()->timeline(), QStringLiteral("As of: now")) == nullptr, "the button says when");
    Q_EMIT window.page()->timeline()->controls()->asOfChosen(std::nullopt);
    QCOMPARE(diagnosis().cause, QStringLiteral("accepted")); // and what the user service said is still known
    QCOMPARE(window.session()->network()->ledger().size(), asked);
}

void Window::aLargerLeewaySavesAJustExpiredToken()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    const auto expires = jose::instantOf(diagnosis().evidence.token.claim(u"exp"));
    window.session()->setAsOf(expires->utc.addSecs(100));
    QCOMPARE(diagnosis().cause, QStringLiteral("token-time"));
    Q_EMIT window.page()->timeline()->controls()->leewayChosen(120);
    QVERIFY(diagnosis().cause != u"token-time");
    QVERIFY(Stage::button(window.page()->timeline(), QStringLiteral("Leeway: 120 s")));
}

QTEST_MAIN(Window)
#include "tst_window.moc"

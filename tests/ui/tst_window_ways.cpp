// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "ui/editor/editor_dialog.h"
#include "ui/listing/token_rows_view.h"
#include "ui/report/report_dialog.h"
#include "ui/stage.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/consent_bar.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/token_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>

using namespace jotscope;
using test::Stage;

/// There is a way back from everywhere, and what was said about the past does not stay.
class WindowWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void theDemoIsLeftForOnesOwnEnvironments();
    void whatWasPastedInTheDemoStaysWhenItIsLeft();
    void theDemosHostsAreForgottenWithIt();
    void theFirstPageLeadsBackToTheToken_data();
    void theFirstPageLeadsBackToTheToken();
    void aSizeThatIsAskedForStaysOnTheScreen();
    void thereIsNoNextTokenOfOne();
    void theIssuerOfATokenIsAddedWithoutALongWay();
    void whatIsWrongInANewEnvironmentIsSaidOfItsField();
    void aTokenThatWasDeletedComesBackByTheBanner();
    void theNextStepOfTheAnswerIsAButton();
    void aWrongIssuerIsNotBlamedOnTheName();
    void whatWasSaidOfAnActLeavesWithTheNext();
    void theBannerOfAReportLeavesWithTheNextFile();
    void aFileThatCannotBeReadIsSaidUntilItCan();
    void aBannerMovesNothingUnderThePointer_data();
    void aBannerMovesNothingUnderThePointer();

private:
    QAction *action(const QString &text) const;
    ui::Session *session() const { return m_stage->window().session(); }
    bool demoAnswers();
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

environments::Environment own()
{
    environments::Environment one;
    one.name = QStringLiteral("mine");
    one.issuer = QStringLiteral("https://id.mine.example");
    return one;
}

} // namespace

QAction *WindowWays::action(const QString &text) const
{
    for (QAction *one : m_stage->window().actions()->all()) {
        if (ui::plainWords(one) == text)
            return one;
    }
    return nullptr;
}

/// The first sample has its verdict, and the rest is not asked for: that takes long.
bool WindowWays::demoAnswers()
{
    const bool isAnswered = QTest::qWaitFor([this] { return session()->current() && session()->current()->wasAsked; }, 60'000);
    session()->cancel();
    return isAnswered && m_stage->settle();
}

void WindowWays::theDemoIsLeftForOnesOwnEnvironments()
{
    QVERIFY(environments::saveEnvironments(environments::defaultPath(), {own()}));
    ui::MainWindow &window = m_stage->open();
    QCOMPARE(int(session()->inspector()->environments().size()), 1);
    QAction *leave = action(QStringLiteral("Leave the demo"));
    QVERIFY(leave);
    QVERIFY(!leave->isVisible());
    window.actions()->demo->trigger();
    QVERIFY(demoAnswers());
    QVERIFY(leave->isVisible());

    window.actions()->editEnvironments->trigger();
    QVERIFY2(!window.banner()->text().contains(u"--demo"), qPrintable(window.banner()->text()));
    Stage::click(Stage::button(window.banner(), QStringLiteral("Leave the demo")));
    QVERIFY(!session()->isDemo());
    QVERIFY(session()->entries().empty());
    QCOMPARE(session()->records().count(), 0);
    QCOMPARE(session()->inspector()->environments().front().name, QStringLiteral("mine"));
    QVERIFY(m_stage->dialog<ui::EditorDialog>()); // what was wished for in the first place
    delete m_stage->dialog<ui::EditorDialog>();

    window.actions()->demo->trigger();
    QVERIFY(session()->isDemo());
    leave->trigger(); // while it is asking
    QVERIFY(m_stage->settle());
    QVERIFY(session()->entries().empty());
    QVERIFY(window.firstStart()->isVisible());
    QVERIFY(!leave->isVisible());

    window.actions()->demo->trigger();
    window.actions()->defaultEnvironments->trigger();
    QVERIFY(!session()->isDemo());
    QCOMPARE(session()->inspector()->environments().front().name, QStringLiteral("mine"));
    QVERIFY(m_stage->settle());
}

void WindowWays::whatWasPastedInTheDemoStaysWhenItIsLeft()
{
    ui::MainWindow &window = m_stage->open();
    window.actions()->demo->trigger();
    QVERIFY(demoAnswers());
    m_stage->paste(tutorial);
    window.actions()->addEnvironment->trigger();
    Stage::click(Stage::button(window.banner(), QStringLiteral("Leave the demo")));
    QCOMPARE(int(session()->entries().size()), 1);
    QCOMPARE(session()->current()->inspection.sighting.text, tutorial);
    QVERIFY(window.page()->isVisible());
    QVERIFY(m_stage->dialog<ui::EnvironmentDialog>());
}

void WindowWays::theDemosHostsAreForgottenWithIt()
{
    ui::MainWindow &window = m_stage->open();
    const auto before = session()->network()->consent().origins;
    window.actions()->demo->trigger();
    QVERIFY(demoAnswers());
    QVERIFY(session()->network()->consent().origins != before);
    window.actions()->demo->trigger(); // again
    QVERIFY(demoAnswers());
    action(QStringLiteral("Leave the demo"))->trigger();
    QCOMPARE(session()->network()->consent().origins, before);
    QVERIFY(session()->inspector()->environments().empty());
    QVERIFY(!session()->canRestore());
}

void WindowWays::theFirstPageLeadsBackToTheToken_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("a click on the chosen token leads back") << QStringLiteral("click");
    QTest::newRow("a double click on it leads back") << QStringLiteral("double");
    QTest::newRow("Return on it leads back") << QStringLiteral("return");
    QTest::newRow("Esc leads back") << QStringLiteral("escape");
    QTest::newRow("a button says so and leads back") << QStringLiteral("button");
}

void WindowWays::theFirstPageLeadsBackToTheToken()
{
    QFETCH(QString, way);
    ui::MainWindow &window = m_stage->open();
    QVERIFY(!Stage::button(window.firstStart(), QStringLiteral("Back to the token")));
    m_stage->paste(tutorial);
    window.actions()->firstStart->trigger();
    QVERIFY(window.firstStart()->isVisible());
    auto *list = window.tokens()->findChild<ui::TokenRowsView *>();
    const QPoint row = list->visualRect(list->currentIndex()).center();
    if (way == u"click")
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    else if (way == u"double") {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row); // which a second one follows
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row);
    } else if (way == u"return")
        QTest::keyClick(list, Qt::Key_Return);
    else if (way == u"escape")
        m_stage->press(Qt::Key_Escape);
    else
        Stage::click(Stage::button(window.firstStart(), QStringLiteral("Back to the token")));
    QVERIFY(!window.firstStart()->isVisible());
    QVERIFY(window.page()->isVisible());
}

void WindowWays::aSizeThatIsAskedForStaysOnTheScreen()
{
    ui::Options options;
    options.size = QSize(640, 480);
    ui::MainWindow &first = m_stage->open(options);
    const QRect room = first.screen()->availableGeometry();
    first.move(room.right() - 650, room.bottom() - 500);
    first.close();
    m_stage->close();
    options.size = room.size() - QSize(40, 60);
    const ui::MainWindow &second = m_stage->open(options);
    QCOMPARE(second.size(), *options.size);
    QVERIFY2(room.contains(second.frameGeometry()), qPrintable(QStringLiteral("%1, %2").arg(second.x()).arg(second.y())));
}

void WindowWays::thereIsNoNextTokenOfOne()
{
    ui::MainWindow &window = m_stage->open();
    QVERIFY(!window.actions()->nextToken->isEnabled());
    m_stage->paste(tutorial);
    QVERIFY(!window.actions()->nextToken->isEnabled() && !window.actions()->previousToken->isEnabled());
    session()->add({session()->current()->inspection.sighting}, false);
    QVERIFY(window.actions()->nextToken->isEnabled() && window.actions()->previousToken->isEnabled());
}

void WindowWays::theIssuerOfATokenIsAddedWithoutALongWay()
{
    ui::MainWindow &window = m_stage->open();
    const QByteArray payload = R"({"iss":"https://id.elsewhere.example","sub":"1"})";
    const auto encoded
        = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    m_stage->paste(encoded("{\"alg\":\"HS256\"}") + '.' + encoded(payload) + ".c2lnbmF0dXJl");
    QAbstractButton *dismiss = Stage::button(window.page()->consent(), QStringLiteral("Dismiss"));
    QVERIFY(dismiss);
    dismiss->setFocus(Qt::TabFocusReason);
    QStringList reached; // on the way there and back, a few stops at most
    for (int press = 0; press < 3; ++press) {
        m_stage->press(Qt::Key_Tab, press == 0 ? Qt::NoModifier : Qt::ShiftModifier);
        if (const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            reached += button->text();
    }
    QVERIFY2(reached.contains(QStringLiteral("Add as environment…")), qPrintable(reached.join(u'|')));
}

void WindowWays::whatIsWrongInANewEnvironmentIsSaidOfItsField()
{
    QVERIFY(environments::saveEnvironments(environments::defaultPath(), {own()}));
    ui::MainWindow &window = m_stage->open();
    window.openEnvironmentDialog();
    auto *dialog = m_stage->dialog<ui::EnvironmentDialog>();
    QVERIFY(dialog);
    const auto complaint = [dialog] {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Not added."))
                all += label->text();
        }
        return all.join(u'\n');
    };
    const int height = dialog->height();
    QLineEdit *name = nullptr;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text() == u"&Name")
            name = qobject_cast<QLineEdit *>(label->buddy());
        if (label->text() == u"&Issuer")
            qobject_cast<QLineEdit *>(label->buddy())->setText(QStringLiteral("htp:/id.example"));
    }
    QVERIFY(name);
    name->setText(QStringLiteral("mine"));
    Stage::click(Stage::button(dialog, QStringLiteral("Add environment")));
    QVERIFY2(complaint().contains(u"mine is taken"), qPrintable(complaint()));
    QVERIFY(name->hasFocus() || dialog->focusWidget() == name);
    QVERIFY2(dialog->height() - height <= 24, qPrintable(QString::number(dialog->height()))); // a second line of words at most
    name->setText(QStringLiteral("other"));
    Stage::click(Stage::button(dialog, QStringLiteral("Add environment")));
    QVERIFY2(complaint().startsWith(u"Not added. Issuer: expected"), qPrintable(complaint()));
    QVERIFY2(!complaint().contains(u"line") && !complaint().contains(u"/environments"), qPrintable(complaint()));
}

void WindowWays::aTokenThatWasDeletedComesBackByTheBanner()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(tutorial);
    auto *list = window.tokens()->findChild<ui::TokenRowsView *>();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(session()->entries().empty());
    QVERIFY2(window.banner()->isVisible() && window.banner()->text().contains(u"forgotten"), qPrintable(window.banner()->text()));
    Stage::click(Stage::button(window.banner(), QStringLiteral("Undo")));
    QCOMPARE(session()->current()->inspection.sighting.text, tutorial);
    QVERIFY(!window.banner()->isVisible());
}

void WindowWays::theNextStepOfTheAnswerIsAButton()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(tutorial);
    QAbstractButton *describe = Stage::button(window.page()->answer(), QStringLiteral("Add an environment…"));
    QVERIFY(describe);
    Stage::click(describe);
    auto *dialog = m_stage->dialog<ui::EnvironmentDialog>();
    QVERIFY(dialog);
    dialog->reject();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QAbstractButton *ask = Stage::button(window.page()->answer(), QStringLiteral("Ask now"));
    QVERIFY(ask);
    Stage::click(ask);
    QVERIFY(demoAnswers());
    QVERIFY(session()->current()->wasAsked);
}

void WindowWays::aWrongIssuerIsNotBlamedOnTheName()
{
    m_stage->open().openEnvironmentDialog();
    auto *dialog = m_stage->dialog<ui::EnvironmentDialog>();
    const auto fieldOf = [dialog](const QString &title) -> QLineEdit * {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text().remove(u'&') == title)
                return qobject_cast<QLineEdit *>(label->buddy());
        }
        return nullptr;
    };
    QVERIFY(fieldOf(QStringLiteral("Issuer")) && fieldOf(QStringLiteral("Name")));
    fieldOf(QStringLiteral("Issuer"))->setText(QStringLiteral("htp:/wrong url"));
    fieldOf(QStringLiteral("Name"))->clear();
    Stage::click(Stage::button(dialog, QStringLiteral("Add environment")));
    QCOMPARE(dialog->focusWidget(), fieldOf(QStringLiteral("Issuer")));
    dialog->reject();
}

void WindowWays::whatWasSaidOfAnActLeavesWithTheNext()
{
    ui::MainWindow &window = m_stage->open();
    QApplication::clipboard()->clear();
    m_stage->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(window.banner()->text().contains(u"holds no text"), qPrintable(window.banner()->text()));
    m_stage->paste(tutorial);
    QVERIFY(!window.banner()->isVisible());
    m_stage->paste("no token in here");
    QVERIFY2(window.banner()->isVisible() && window.banner()->text().contains(u"No token was found"), qPrintable(window.banner()->text()));
    m_stage->paste("neither in here");
    QVERIFY(window.banner()->isVisible());
    m_stage->paste(tutorial);
    QVERIFY(!window.banner()->isVisible());
    m_stage->close();

    ui::MainWindow &other = m_stage->open();
    m_stage->paste("{\"error\":\"invalid_token\",\"error_description\":\"User from sub claim in JWT does not exist\"}");
    QVERIFY2(other.banner()->text().contains(u"Now paste the token"), qPrintable(other.banner()->text()));
    m_stage->paste(tutorial);
    QVERIFY(!other.banner()->isVisible());
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(other.banner()->isVisible() && other.banner()->text().contains(u"compare"), qPrintable(other.banner()->text()));
    session()->add({session()->current()->inspection.sighting}, false);
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!other.banner()->isVisible());
}

void WindowWays::theBannerOfAReportLeavesWithTheNextFile()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->write(QStringLiteral("other.txt"), "Authorization: Bearer " + tutorial);
    m_stage->paste(tutorial);
    window.openReport();
    auto *dialog = m_stage->dialog<ui::ReportDialog>();
    QVERIFY(dialog);
    Q_EMIT dialog->written(m_stage->file(QStringLiteral("report.html")), {});
    dialog->reject();
    QVERIFY2(window.banner()->isVisible() && window.banner()->text().contains(u"report.html"), qPrintable(window.banner()->text()));
    window.open({{m_stage->file(QStringLiteral("other.txt"))}, {}});
    QCOMPARE(int(session()->entries().size()), 2);
    QVERIFY(!window.banner()->isVisible());
}

void WindowWays::aFileThatCannotBeReadIsSaidUntilItCan()
{
    m_stage->write(QStringLiteral("mine.json"), "{ broken");
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("mine.json"));
    ui::MainWindow &window = m_stage->open(options);
    m_stage->paste(tutorial);
    QVERIFY2(window.banner()->isVisible() && window.banner()->text().contains(u"not read"), qPrintable(window.banner()->text()));
    QVERIFY(environments::saveEnvironments(options.environments, {own()}));
    window.loadEnvironments(options.environments);
    QVERIFY2(!window.banner()->isVisible() || !window.banner()->text().contains(u"not read"), qPrintable(window.banner()->text()));
}

void WindowWays::aBannerMovesNothingUnderThePointer_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("the paste button of the first page stays") << QSize(1440, 900) << false;
    QTest::newRow("the paste button stays in a low window") << QSize(1024, 640) << false;
    QTest::newRow("the heads of the panes stay") << QSize(1440, 900) << true;
}

void WindowWays::aBannerMovesNothingUnderThePointer()
{
    QFETCH(QSize, size);
    QFETCH(bool, hasToken);
    ui::Options options;
    options.size = size;
    ui::MainWindow &window = m_stage->open(options);
    if (hasToken)
        m_stage->paste(tutorial);
    QList<QWidget *> all = window.firstStart()->findChildren<QWidget *>();
    const auto *journey = window.firstStart()->findChild<ui::JourneyPane *>(); // stands where the banner comes, and gives way to it
    all.removeIf([journey](const QWidget *one) { return one == journey || journey->isAncestorOf(one); });
    if (hasToken)
        all = {window.page()->findChild<ui::TokenRowsView *>(), window.tokens(), window.page()};
    all.removeAll(nullptr);
    const auto places = [&] {
        QTest::qWait(50);
        QStringList found;
        for (const QWidget *one : std::as_const(all)) {
            if (one->isVisible())
                found += QStringLiteral("%1 %2").arg(one->mapToGlobal(QPoint()).x()).arg(one->mapToGlobal(QPoint()).y());
        }
        return found;
    };
    const QStringList before = places();
    QApplication::clipboard()->clear();
    m_stage->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.banner()->isVisible());
    QCOMPARE(places(), before);
    Stage::click(Stage::button(window.banner(), QStringLiteral("Dismiss")));
    QVERIFY(!window.banner()->isVisible());
    QCOMPARE(places(), before);
}

QTEST_MAIN(WindowWays)
#include "tst_window_ways.moc"

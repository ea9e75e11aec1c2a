// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/concealed.h"
#include "ui/kit/copy_source.h"
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/table.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>

using namespace jotscope;
using test::Stage;

/// Ctrl+C and Ctrl+Shift+C in each pane, and where they stand in the menus.
class WindowCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void copyingStandsInTheEditMenu();
    void tokensAreCopiedByKeys();
    void theMenuKeyOpensTheMenuOfTheToken();
    void membersOfTheJsonAreCopiedAsTheirValue_data();
    void membersOfTheJsonAreCopiedAsTheirValue();
    void everyPaneCopiesPlainWords_data();
    void everyPaneCopiesPlainWords();
    void whereNothingIsChosenTheAnswerIsCopied();

private:
    QString copied(Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    std::unique_ptr<Stage> m_stage;
};

QString WindowCopy::copied(Qt::KeyboardModifiers modifiers)
{
    QApplication::clipboard()->setText(QStringLiteral("as before"));
    m_stage->press(Qt::Key_C, modifiers);
    return QApplication::clipboard()->text();
}

void WindowCopy::copyingStandsInTheEditMenu()
{
    const ui::Actions *actions = m_stage->open().actions();
    const auto menus = m_stage->window().menuBar()->findChildren<QMenu *>();
    for (QAction *action : {actions->copyValue, actions->copyPair}) {
        QVERIFY(std::any_of(menus.begin(), menus.end(), [action](const QMenu *menu) { return menu->actions().contains(action); }));
        QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->toolTip()));
        QVERIFY(!action->isEnabled()); // nothing is shown yet
        QVERIFY2(action->toolTip().contains(u"There is no token yet"), qPrintable(action->toolTip()));
    }
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA");
    QVERIFY(actions->copyValue->isEnabled() && actions->copyPair->isEnabled());
}

void WindowCopy::tokensAreCopiedByKeys()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA";
    m_stage->open();
    m_stage->paste(token);
    m_stage->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(copied(), QString::fromLatin1(token)); // nothing is selected: all of it
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
    m_stage->press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(copied(), QString::fromLatin1(token));
    m_stage->press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        m_stage->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(copied(), QStringLiteral("eyJhb"));
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
}

void WindowCopy::theMenuKeyOpensTheMenuOfTheToken()
{
    m_stage->open();
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA");
    ui::TokenText *text = m_stage->window().page()->token()->text();
    QContextMenuEvent byKeys(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(text, &byKeys);
    const auto *menu = m_stage->window().page()->token()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("&Copy token"));
    menu->actions().front()->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"eyJhb"));
    QVERIFY(ui::ConcealedCopy::ofThisRun()->isThere());
}

void WindowCopy::membersOfTheJsonAreCopiedAsTheirValue_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pair");
    QTest::newRow("a string without its quotes") << 1 << QStringLiteral("a \"b\"") << QStringLiteral("sub: \"a \\\"b\\\"\"");
    QTest::newRow("a number as it is") << 2 << QStringLiteral("1.50") << QStringLiteral("n: 1.50");
    QTest::newRow("a list whole") << 3 << QStringLiteral("[\n    \"x\",\n    \"y\"\n  ]")
                                  << QStringLiteral("aud: [\n    \"x\",\n    \"y\"\n  ]");
    QTest::newRow("an item of a list") << 4 << QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("a member below another") << 8 << QStringLiteral("z") << QStringLiteral("deep: \"z\"");
}

void WindowCopy::membersOfTheJsonAreCopiedAsTheirValue()
{
    QFETCH(int, line);
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray payload = "{\"sub\":\"a \\\"b\\\"\",\"n\":1.50,\"aud\":[\"x\",\"y\"],\"o\":{\"deep\":\"z\"}}";
    ui::MainWindow &window = m_stage->open();
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9." + payload.toBase64(options) + ".AAAA");
    m_stage->press(Qt::Key_J, Qt::ControlModifier);
    m_stage->press(Qt::Key_4, Qt::ControlModifier);
    ui::LinesView *json = window.page()->claims()->json();
    json->setCurrentIndex(json->lines()->index(line));
    QTEST(copied(), "value");
    QTEST(copied(Qt::ControlModifier | Qt::ShiftModifier), "pair");
}

void WindowCopy::everyPaneCopiesPlainWords_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<QString>("holds");
    QTest::newRow("the journey copies a step in words") << 2 << QStringLiteral("Form");
    QTest::newRow("the matrix copies a cell") << 5 << QStringLiteral("prod");
    QTest::newRow("causes copy a line") << 6 << QStringLiteral("cause");
    QTest::newRow("findings copy a line") << 7 << QStringLiteral("issuer");
    QTest::newRow("requests copy a cell") << 8 << QStringLiteral("1");
}

void WindowCopy::everyPaneCopiesPlainWords()
{
    QFETCH(int, pane);
    QFETCH(QString, holds);
    m_stage->explainStagingToken({1440, 900});
    if (pane == 7)
        m_stage->window().session()->setPresented(QStringLiteral("prod"));
    m_stage->press(Qt::Key(Qt::Key_0 + pane), Qt::ControlModifier);
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QVERIFY(view);
    view->setCurrentIndex(view->model()->index(0, 0));
    for (const auto modifiers : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        const QString words = copied(modifiers);
        QVERIFY2(words.contains(holds, Qt::CaseInsensitive), qPrintable(words));
        QCOMPARE(words, ui::withoutIsolates(words));
    }
}

void WindowCopy::whereNothingIsChosenTheAnswerIsCopied()
{
    m_stage->explainStagingToken({1440, 900});
    const QString answer = m_stage->window().page()->answer()->answer();
    m_stage->press(Qt::Key_6, Qt::ControlModifier);
    static_cast<ui::RowsView *>(QApplication::focusWidget())->chooseQuietly(-1);
    QCOMPARE(copied(), answer);
    m_stage->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(copied(), answer);
    QCOMPARE(copied(Qt::ControlModifier | Qt::ShiftModifier), answer);
}

QTEST_MAIN(WindowCopy)
#include "tst_window_copy.moc"

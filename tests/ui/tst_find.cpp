// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sought.h"
#include "ui/models/causes_model.h"
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/find_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace jotscope;
using test::Stage;
using Pane = ui::FindHit::Pane;

/// Ctrl+F, F3: what stands in any pane is found in it.
class Find : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void lettersAreTheSameHoweverTheyAreComposed_data();
    void lettersAreTheSameHoweverTheyAreComposed();
    void eachPaneIsSearched_data();
    void eachPaneIsSearched();
    void aFindingIsFoundByItsWords();
    void theTokenIsFoundByItsCharacters();
    void namesOfTheHeaderAreFoundWhilePayloadStands();
    void jsonIsFoundInWhatIsFolded();
    void anEscapedNameIsFoundByWhatItMeans();
    void aHiddenCharacterIsFoundByItsCode();
    void evidenceOfAClosedCauseOpensIt();
    void noHitIsSaidInWords();
    void caseMattersOnWish();
    void f3GoesRoundAndBack();
    void escGivesTheFocusBack();
    void escInAPaneClosesTheBar();
    void anotherTokenIsCountedAnew();
    void tabsAreTurnedInOneColumn();

private:
    void explain(const QSize &size = QSize(1440, 900));
    void look(const QString &words);
    ui::FindBar *bar() { return m_stage->window().find(); }
    ui::InspectionPage *page() { return m_stage->window().page(); }
    ui::FindHit at() { return bar()->current() < 0 ? ui::FindHit() : bar()->hits()[std::size_t(bar()->current())]; }
    bool goTo(Pane pane);
    std::unique_ptr<Stage> m_stage;
};

namespace {

QByteArray unsignedToken(const QByteArray &payload)
{
    return QByteArrayLiteral("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + '.' + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".AAAA";
}

} // namespace

void Find::explain(const QSize &size)
{
    m_stage->explainStagingToken(size);
}

/// As a person does: Ctrl+F, words, Return.
void Find::look(const QString &words)
{
    m_stage->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->field()->hasFocus());
    m_stage->paste(words.toUtf8()); // QTest types ASCII alone
    m_stage->press(Qt::Key_Return);
}

/// F3 until a hit of that pane.
bool Find::goTo(Pane pane)
{
    for (std::size_t step = 0; step <= bar()->hits().size(); ++step) {
        if (bar()->current() >= 0 && at().pane == pane)
            return true;
        m_stage->press(Qt::Key_F3);
    }
    return false;
}

void Find::lettersAreTheSameHoweverTheyAreComposed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("plain letters are found where they stand") << "issuer"
                                                              << "sue" << false << 2 << 5;
    QTest::newRow("upper case is the same as lower case") << "Issuer"
                                                          << "ISS" << false << 0 << 3;
    QTest::newRow("unless case matters") << "Issuer"
                                         << "iss" << true << -1 << -1;
    QTest::newRow("letters beyond ASCII have two cases as well")
        << QStringLiteral("M\u00dcLLER") << QStringLiteral("m\u00fcll") << false << 0 << 4;
    QTest::newRow("a composed letter is found in two characters")
        << QStringLiteral("Jose\u0301 a") << QStringLiteral("jos\u00e9") << false << 0 << 5;
    QTest::newRow("and the other way round") << QStringLiteral("Jos\u00e9 a") << QStringLiteral("jose\u0301") << false << 0 << 4;
    QTest::newRow("a letter without its accent is another letter") << QStringLiteral("Jos\u00e9") << "jose" << false << -1 << -1;
    QTest::newRow("nothing is found in nothing") << ""
                                                 << "a" << false << -1 << -1;
    QTest::newRow("nothing is looked for in vain") << "a"
                                                   << "" << false << -1 << -1;
}

void Find::lettersAreTheSameHoweverTheyAreComposed()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, matchesCase);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto places = ui::Sought(words, matchesCase).placesIn(text);
    QCOMPARE(places.empty(), begin < 0);
    QCOMPARE(ui::Sought(words, matchesCase).isIn(text), begin >= 0);
    if (begin >= 0) {
        QCOMPARE(places.front().begin, begin);
        QCOMPARE(places.front().end, end);
    }
}

void Find::eachPaneIsSearched_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("pane");
    const auto row = [](const char *name, const char *words, Pane pane) { QTest::newRow(name) << QString::fromLatin1(words) << int(pane); };
    row("the answer", "staging", Pane::Answer);
    row("a step of the journey", "Audience", Pane::Journey);
    row("the token", "eyJ", Pane::Token);
    row("a claim", "iss", Pane::Claims);
    row("an environment", "staging", Pane::Environments);
    row("a cause", "staging", Pane::Causes);
    row("a request", "GET", Pane::Requests);
    row("what was asked of the service's answer", "answer", Pane::Server);
    row("the user's id", "U+", Pane::Subject);
    row("the key", "ES256", Pane::Key);
    row("the timeline", "issued", Pane::Timeline);
}

void Find::eachPaneIsSearched()
{
    QFETCH(QString, words);
    QFETCH(int, pane);
    explain();
    look(words);
    QVERIFY2(!bar()->hits().empty(), qPrintable(bar()->told()));
    QVERIFY2(goTo(Pane(pane)), qPrintable(bar()->told()));
    QVERIFY2(bar()->told().contains(ui::titleOf(Pane(pane))), qPrintable(bar()->told()));
    const ui::EvidenceTabs *evidence = page()->evidence();
    switch (Pane(pane)) {
    case Pane::Answer: QVERIFY(ui::isPlaceOfHit(page()->answer())); break;
    case Pane::Journey: QCOMPARE(page()->journey()->view()->currentIndex().row(), at().row); break;
    case Pane::Token: QCOMPARE(page()->token()->text()->selectedText().toLower(), words.toLatin1().toLower()); break;
    case Pane::Claims: QCOMPARE(page()->claims()->table()->currentIndex().row(), at().row); break;
    case Pane::Causes: QVERIFY(ui::isPlaceOfHit(evidence->causes()->list(), evidence->causes()->list()->currentIndex())); break;
    case Pane::Timeline: QVERIFY(page()->timeline()->table()->isVisible()); break;
    default: break;
    }
    if (Pane(pane) >= Pane::Causes && Pane(pane) <= Pane::Key)
        QCOMPARE(int(evidence->current()), pane - int(Pane::Causes));
    QVERIFY(bar()->field()->hasFocus()); // what is found takes no focus
}

void Find::aFindingIsFoundByItsWords()
{
    m_stage->open();
    m_stage->paste(unsignedToken("{\"sub\":\"1\",\"exp\":1000000000}"));
    const QModelIndex first = page()->evidence()->findings()->model()->index(0, 0);
    QVERIFY(first.isValid());
    look(ui::wordsOf(first.data(ui::CellsRole).value<std::vector<ui::Cell>>()));
    QVERIFY2(goTo(Pane::Findings), qPrintable(bar()->told()));
    QCOMPARE(int(page()->evidence()->current()), int(ui::EvidenceTabs::Findings));
    QCOMPARE(page()->evidence()->findings()->currentIndex().row(), 0);
}

void Find::theTokenIsFoundByItsCharacters()
{
    explain();
    const QByteArray token = page()->token()->text()->token().text;
    look(QString::fromLatin1(token.right(9)));
    QVERIFY(goTo(Pane::Token));
    QCOMPARE(page()->token()->text()->selectedText(), token.right(9));
    QVERIFY(page()->token()->text()->viewport()->rect().contains(page()->token()->text()->rectOf(token.size() - 1).center()));
}

void Find::namesOfTheHeaderAreFoundWhilePayloadStands()
{
    explain();
    look(QStringLiteral("kid"));
    QVERIFY(goTo(Pane::Claims));
    QCOMPARE(page()->claims()->table(), page()->claims()->tableOf(jose::Part::Header));
    QCOMPARE(page()->claims()->table()->currentIndex().column(), 0);
}

void Find::jsonIsFoundInWhatIsFolded()
{
    m_stage->open();
    m_stage->paste(unsignedToken("{\"sub\":\"1\",\"outer\":{\"inner\":{\"needle\":1}}}"));
    m_stage->press(Qt::Key_J, Qt::ControlModifier);
    ui::LinesModel *lines = page()->claims()->json()->lines();
    lines->setFolded(0, true);
    QCOMPARE(lines->rowCount(), 1);
    look(QStringLiteral("needle"));
    QVERIFY(goTo(Pane::Claims));
    QVERIFY(page()->claims()->json()->currentIndex().data().toString().contains(u"needle"));
}

void Find::anEscapedNameIsFoundByWhatItMeans()
{
    m_stage->open();
    m_stage->paste(unsignedToken("{\"sub\":\"1\",\"name\":\"M\\u00fcller\"}"));
    look(QStringLiteral("m\u00fcller"));
    QVERIFY(goTo(Pane::Claims));
    QVERIFY(page()->claims()->table()->currentIndex().data(Qt::DisplayRole).toString().contains(u"\\u00fc"));
}

void Find::aHiddenCharacterIsFoundByItsCode()
{
    m_stage->open();
    m_stage->paste(unsignedToken("{\"sub\":\"1\xe2\x80\x8b\"}"));
    look(QStringLiteral("U+200B"));
    QVERIFY(goTo(Pane::Claims));
    QCOMPARE(page()->claims()->table()->currentIndex().row(), 0);
}

void Find::evidenceOfAClosedCauseOpensIt()
{
    explain();
    const ui::CausesModel *model = page()->evidence()->causes()->model();
    const auto texts = model->texts();
    int closed = -1;
    for (int i = 0; i < int(texts.size()); ++i) {
        if (texts[std::size_t(i)].first.kind == ui::CausesModel::Reason && texts[std::size_t(i)].first.cause > 2
            && texts[std::size_t(i)].first.reason >= 0)
            closed = i;
    }
    QVERIFY(closed >= 0);
    look(texts[std::size_t(closed)].second);
    QVERIFY(goTo(Pane::Causes));
    while (at().row != closed)
        m_stage->press(Qt::Key_F3);
    QCOMPARE(model->texts().size(), texts.size());
    const QModelIndex row = page()->evidence()->causes()->list()->currentIndex();
    QCOMPARE(ui::wordsOf(row.data(ui::CellsRole).value<std::vector<ui::Cell>>()), texts[std::size_t(closed)].second);
}

void Find::noHitIsSaidInWords()
{
    explain();
    look(QStringLiteral("no such words anywhere"));
    QVERIFY(bar()->hits().empty());
    QCOMPARE(bar()->told(), QStringLiteral("Found in no pane."));
    QVERIFY(bar()->field()->property("missing").toBool());
    m_stage->press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(bar()->field(), QStringLiteral("iss"));
    QTRY_VERIFY(!bar()->hits().empty());
    QVERIFY(!bar()->field()->property("missing").toBool());
}

void Find::caseMattersOnWish()
{
    explain();
    look(QStringLiteral("ISS"));
    const auto any = bar()->hits().size();
    m_stage->press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(bar()->hits().size() < any);
}

void Find::f3GoesRoundAndBack()
{
    explain();
    look(QStringLiteral("staging"));
    const int count = int(bar()->hits().size());
    QVERIFY(count > 3);
    const int first = bar()->current();
    m_stage->press(Qt::Key_F3);
    QCOMPARE(bar()->current(), (first + 1) % count);
    m_stage->press(Qt::Key_F3, Qt::ShiftModifier);
    m_stage->press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar()->current(), (first - 1 + count) % count);
    for (int step = 0; step < count; ++step)
        m_stage->press(Qt::Key_F3);
    QCOMPARE(bar()->current(), (first - 1 + count) % count);
    QVERIFY(bar()->told().endsWith(ui::titleOf(at().pane)));
}

void Find::escGivesTheFocusBack()
{
    explain();
    m_stage->press(Qt::Key_5, Qt::ControlModifier);
    const QWidget *before = QApplication::focusWidget();
    look(QStringLiteral("iss"));
    QVERIFY(!ui::sought().isEmpty());
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(ui::sought().isEmpty());
    m_stage->press(Qt::Key_F3); // opens it again, with the same words
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->field()->text(), QStringLiteral("iss"));
}

void Find::escInAPaneClosesTheBar()
{
    explain();
    look(QStringLiteral("iss"));
    m_stage->press(Qt::Key_4, Qt::ControlModifier);
    const QWidget *pane = QApplication::focusWidget();
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(QApplication::focusWidget(), pane);
}

void Find::anotherTokenIsCountedAnew()
{
    m_stage->open();
    m_stage->paste(unsignedToken("{\"sub\":\"1\",\"needle\":1}"));
    look(QStringLiteral("needle"));
    QVERIFY(!bar()->hits().empty());
    page()->claims()->table()->setFocus();
    m_stage->paste(unsignedToken("{\"sub\":\"2\"}"));
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->hits().empty());
}

void Find::tabsAreTurnedInOneColumn()
{
    explain(QSize(800, 760));
    look(QStringLiteral("issued"));
    QVERIFY(goTo(Pane::Timeline));
    QVERIFY(page()->timeline()->table()->isVisible());
    look(QStringLiteral("iss"));
    QVERIFY(goTo(Pane::Claims));
    QVERIFY(page()->claims()->table()->isVisible());
    QVERIFY(bar()->isVisible());
    QVERIFY(m_stage->window().rect().contains(QRect(bar()->mapTo(&m_stage->window(), QPoint(0, 0)), bar()->size())));
}

QTEST_MAIN(Find)
#include "tst_find.moc"

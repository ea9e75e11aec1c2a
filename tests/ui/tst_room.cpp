// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge_line.h"
#include "ui/kit/column_area.h"
#include "ui/kit/language.h"
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/rows_view.h"
#include "ui/views/table.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/consent_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/token_list.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QTranslator>

using namespace jotscope;
using test::Stage;

/// What comes and goes takes its room where it moves and hides the least.
class Room : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup()
    {
        m_stage.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>()); // of a language that a test spoke
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aBannerTakesThePlaceOfTheJourney_data();
    void aBannerTakesThePlaceOfTheJourney();
    void whileHostsWaitEachPaneShowsItsPoint_data();
    void whileHostsWaitEachPaneShowsItsPoint();
    void theAnswerIsNoHigherForItsLink();
    void theAnswersRuleStaysWhileHostsAreAsked();

private:
    std::unique_ptr<Stage> m_stage;
};

void Room::aBannerTakesThePlaceOfTheJourney_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// So nothing else moves, nothing is left bare, and the list keeps its frame and its last lines.
void Room::aBannerTakesThePlaceOfTheJourney()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    for (const QSize size : {QSize(1440, 872), QSize(1200, 872), QSize(1024, 640)}) {
        ui::Options options;
        options.size = size;
        ui::MainWindow &window = m_stage->open(options);
        const auto *journey = window.firstStart()->findChild<ui::JourneyPane *>();
        const auto placeOf = [&window](const QWidget *one) { return QRect(one->mapTo(&window, QPoint()), one->size()); };
        QTRY_VERIFY(journey->isVisible() && journey->height() > ui::lines(3));
        const QRect before = placeOf(journey);
        QApplication::clipboard()->setText(QStringLiteral("nothing that has two dots"));
        m_stage->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(window.banner()->isVisible() && !journey->isVisible());
        QVERIFY2(window.banner()->text().contains(u"from the clipboard"), qPrintable(window.banner()->text()));
        const auto covers = [&] { // but for a pixel of rounding
            const QRect now = placeOf(window.banner());
            return now.contains(before.adjusted(1, 1, -1, -1)) && before.adjusted(-1, -1, 1, 1).contains(now);
        };
        QTRY_VERIFY(covers());
        window.resize(size.width() + 60, size.height());
        QTRY_VERIFY(qAbs(window.banner()->width() - before.width() - 60) <= 1);
        QCOMPARE(placeOf(window.banner()).intersects(placeOf(window.tokens())), false);
        m_stage->close();
    }
}

void Room::whileHostsWaitEachPaneShowsItsPoint_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Five claims or all, each environment, and the question that decides most; nothing scrolls and the page does not either.
void Room::whileHostsWaitEachPaneShowsItsPoint()
{
    QFETCH(QString, language);
    m_stage->open(); // in English, or it would be in the first of them for good
    m_stage->close();
    if (language != u"en")
        ui::speak(language);
    ui::Options options;
    options.size = QSize(1440, 872);
    m_stage->open(options);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    const ui::InspectionPage *page = m_stage->window().page();
    QVERIFY(page->consent()->isVisible());
    QTRY_COMPARE(page->findChild<ui::ColumnArea *>()->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(page->environments()->table()->verticalScrollBar()->maximum(), 0);
    const ui::Table *claims = page->claims()->table();
    QTRY_VERIFY2(claims->viewport()->height() >= 5 * claims->rowHeight(0), qPrintable(QString::number(claims->viewport()->height())));
    const QListView *causes = page->evidence()->causes()->list();
    QVERIFY(causes->model()->rowCount() > 1);
    QVERIFY(causes->viewport()->rect().contains(causes->visualRect(causes->model()->index(1, 0))));
}

namespace {

/// Undecided, with something to do.
report::Inspection openInspection(diagnosis::Deed deed)
{
    report::Inspection inspection;
    inspection.diagnosis.verdict = diagnosis::Verdict::Undecided;
    inspection.diagnosis.headline = QStringLiteral("Well formed and in time. Who stands behind it is not known yet.");
    inspection.diagnosis.nextStep = QStringLiteral("Allow staging to be asked for its keys and for this user, or read on offline.");
    inspection.diagnosis.deed = deed;
    return inspection;
}

} // namespace

void Room::theAnswerIsNoHigherForItsLink()
{
    for (const int width : {1190, 980}) {
        ui::AnswerPane answer;
        answer.resize(width, 100);
        static_cast<QWidget &>(answer).show();
        answer.show(openInspection(diagnosis::Deed::None), {});
        QTest::qWait(20);
        const int plain = answer.heightForWidth(width);
        answer.show(openInspection(diagnosis::Deed::Ask), {});
        QTest::qWait(20);
        const auto *link = answer.findChild<QPushButton *>();
        QVERIFY(link->isVisible());
        QVERIFY2(link->width() >= link->sizeHint().width(), "and the link is whole");
        QCOMPARE(answer.heightForWidth(width), plain);
        answer.show(openInspection(diagnosis::Deed::Configure), {}); // whose words are long: it may stand below then
        QTest::qWait(20);
        QVERIFY2(link->width() >= link->sizeHint().width(), qPrintable(link->text()));
    }
}

void Room::theAnswersRuleStaysWhileHostsAreAsked()
{
    ui::AnswerPane answer;
    answer.resize(1190, 100);
    static_cast<QWidget &>(answer).show();
    const auto *badge = answer.findChild<ui::BadgeLine *>();
    answer.show(openInspection(diagnosis::Deed::Ask), {});
    QTest::qWait(20);
    const int before = badge->mapTo(&answer, QPoint()).x();
    for (const int longer : {0, 20, 60}) {
        const QString progress = QStringLiteral("checking, 2 of 4 environments") + QString(longer, u'x');
        answer.show(openInspection(diagnosis::Deed::Ask), progress, true);
        QTest::qWait(20);
        QCOMPARE(badge->mapTo(&answer, QPoint()).x(), before);
        QVERIFY2(badge->accessibleName().endsWith(progress), qPrintable(badge->accessibleName()));
    }
}

QTEST_MAIN(Room)
#include "tst_room.moc"

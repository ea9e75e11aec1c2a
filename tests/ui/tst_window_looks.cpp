// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge_line.h"
#include "ui/kit/column_area.h"
#include "ui/kit/icons.h"
#include "ui/kit/language.h"
#include "ui/kit/pane.h"
#include "ui/stage.h"
#include "ui/views/paint.h"
#include "ui/views/table.h"
#include "ui/views/timeline_chart.h"
#include "ui/views/timeline_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/compare_page.h"
#include "ui/window/comparison_view.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_delegate.h"
#include "ui/window/journey_model.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTranslator>

using namespace jotscope;
using test::Stage;

/// What the window paints, whatever its direction and size.
class WindowLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup()
    {
        m_stage.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>()); // of a language that a test spoke
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPaneStandsWhollyInItsPlace_data() { directions(); }
    void everyPaneStandsWhollyInItsPlace();
    void anUprightStepBeginsBesideItsIcon_data() { directions(); }
    void anUprightStepBeginsBesideItsIcon();
    void theHeadlineBeginsWhereReadingBegins_data() { directions(); }
    void theHeadlineBeginsWhereReadingBegins();
    void everyLineOfAStepIsWhole_data();
    void everyLineOfAStepIsWhole();
    void theChosenStepHasABar();
    void whatIsUndecidedIsNotGreen();
    void aStandingHasOneColour();
    void comparedPanesShareTheRoom();
    void aHighWindowHasALaneForEachEnvironment();
    void theFirstPageIsWhole_data();
    void theFirstPageIsWhole();

private:
    static void directions();
    QImage journey();
    std::unique_ptr<Stage> m_stage;
};

namespace {

/// The columns of an image in which something is painted that is not the ground.
QList<int> inkedColumns(const QImage &image, int from, int to, const QColor &ground)
{
    QList<int> columns;
    for (int x = qMax(0, from); x < qMin(to, image.width()); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != ground) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

} // namespace

void WindowLooks::directions()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

QImage WindowLooks::journey()
{
    return m_stage->window().page()->journey()->view()->grab().toImage();
}

void WindowLooks::everyPaneStandsWhollyInItsPlace()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_stage->explainStagingToken(QSize(1440, 900));
    for (const ui::Pane *pane : m_stage->window().findChildren<ui::Pane *>()) {
        if (!pane->isVisible())
            continue;
        const QWidget *around = pane->parentWidget();
        QVERIFY2(around->rect().contains(pane->geometry()),
            qPrintable(QStringLiteral("%1 from %2 to %3 of %4")
                           .arg(pane->accessibleName())
                           .arg(pane->x())
                           .arg(pane->x() + pane->width())
                           .arg(around->width())));
    }
    for (const QSplitter *splitter : m_stage->window().findChildren<QSplitter *>()) {
        if (splitter->isVisible() && qobject_cast<QSplitter *>(splitter->parentWidget()))
            QVERIFY(splitter->parentWidget()->rect().contains(splitter->geometry()));
    }
}

void WindowLooks::anUprightStepBeginsBesideItsIcon()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_stage->explainStagingToken(QSize(640, 900));
    ui::JourneyView *view = m_stage->window().page()->journey()->view();
    QVERIFY(view->isUpright());
    view->selectionModel()->clear();
    const QRect row = view->visualRect(view->model()->index(0, 0));
    QImage image = view->viewport()->grab(row).toImage();
    if (direction == Qt::RightToLeft)
        image = image.mirrored(true, false);
    const int icon = int(view->iconSide()) + 8;
    const QColor ground = image.pixelColor(image.width() - 1, 0);
    QVERIFY2(inkedColumns(image, icon + 2, icon + 10, ground).isEmpty(), "nothing is painted below the icon and beside it");
    QVERIFY2(!inkedColumns(image, icon + 10, icon + 40, ground).isEmpty(), "the name begins there");
}

void WindowLooks::theHeadlineBeginsWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_stage->explainStagingToken(QSize(1440, 900));
    const ui::AnswerPane *answer = m_stage->window().page()->answer();
    const auto *headline = answer->findChild<QLabel *>();
    auto *comparison = answer->findChild<ui::ComparisonView *>();
    QVERIFY(headline->alignment() & (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    const QImage image = comparison->grab().toImage();
    const QColor ground = image.pixelColor(image.width() / 2, image.height() - 1);
    const int begin = direction == Qt::RightToLeft ? image.width() - 40 : 0;
    QVERIFY2(!inkedColumns(image, begin, begin + 40, ground).isEmpty(), "what is expected and found begins there too");
}

void WindowLooks::everyLineOfAStepIsWhole_data()
{
    QTest::addColumn<int>("zooms");
    QTest::newRow("at 80 %") << -2;
    QTest::newRow("at 100 %") << 0;
    QTest::newRow("at 150 %") << 5;
}

void WindowLooks::everyLineOfAStepIsWhole()
{
    QFETCH(int, zooms);
    m_stage->explainStagingToken(QSize(1900, 1000));
    ui::MainWindow &window = m_stage->window();
    for (int i = 0; i < qAbs(zooms); ++i)
        (zooms < 0 ? window.actions()->zoomOut : window.actions()->zoomIn)->trigger();
    QTest::qWait(20);
    const ui::JourneyView *view = window.page()->journey()->view();
    double words = 0;
    for (const double scale : {1.0, 0.94, 0.92})
        words += QFontMetricsF(ui::scaledFont(scale, true)).height();
    const double free = view->viewport()->height() - view->tagHeight() - view->iconSide() - 6;
    QVERIFY2(free >= words, qPrintable(QStringLiteral("%1 px for %2").arg(free).arg(words)));
}

void WindowLooks::theChosenStepHasABar()
{
    for (const QSize size : {QSize(1440, 900), QSize(640, 900)}) {
        m_stage->explainStagingToken(size);
        ui::JourneyView *view = m_stage->window().page()->journey()->view();
        const QModelIndex issuer = view->model()->index(int(diagnosis::Step::Issuer), 0);
        view->setCurrentIndex(issuer);
        view->clearFocus();
        const QRect cell = view->visualRect(issuer);
        const QImage image = view->viewport()->grab(cell).toImage();
        const QPoint place = view->isUpright() ? QPoint(2, cell.height() / 2) : QPoint(cell.width() / 2, cell.height() - 3);
        QCOMPARE(image.pixelColor(place), ui::colour(ui::Role::Accent));
    }
}

void WindowLooks::whatIsUndecidedIsNotGreen()
{
    ui::AnswerPane answer;
    report::Inspection inspection;
    inspection.diagnosis.verdict = diagnosis::Verdict::Undecided;
    inspection.diagnosis.headline = QStringLiteral("Nobody could be asked.");
    diagnosis::Comparison found;
    found.label = QStringLiteral("Found");
    found.value = QStringLiteral("id.example");
    found.markBegin = 0;
    found.markEnd = int(found.value.size());
    inspection.diagnosis.comparison = {found};
    answer.resize(900, 120);
    answer.show(inspection, {});
    static_cast<QWidget &>(answer).show();
    const QImage image = answer.findChild<ui::ComparisonView *>()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixelColor(x, y) != ui::colour(ui::Role::Ok));
    }
}

void WindowLooks::aStandingHasOneColour()
{
    ui::AnswerPane answer;
    report::Inspection inspection;
    diagnosis::Cause cause;
    cause.id = QStringLiteral("wrong-environment");
    cause.standing = diagnosis::Standing::Likely;
    inspection.diagnosis.verdict = diagnosis::Verdict::Rejected;
    inspection.diagnosis.cause = cause.id;
    inspection.diagnosis.standing = cause.standing;
    inspection.diagnosis.causes = {cause};
    answer.resize(900, 120);
    answer.show(inspection, {});
    static_cast<QWidget &>(answer).show();
    const auto *badge = answer.findChild<ui::BadgeLine *>();
    const QImage image = const_cast<ui::BadgeLine *>(badge)->grab().toImage();
    bool isAmber = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            isAmber = isAmber || image.pixelColor(x, y) == ui::colour(ui::Role::Warn);
            QVERIFY2(image.pixelColor(x, y) != ui::colour(ui::Role::Fail), "as under Causes");
        }
    }
    QVERIFY(isAmber);
}

/// No scroll bar in one of them while the other has room to spare.
void WindowLooks::comparedPanesShareTheRoom()
{
    ui::Options options;
    options.size = QSize(1440, 820);
    m_stage->open(options);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    const ui::ComparePage *page = m_stage->window().compare();
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->steps()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(page->members()->verticalScrollBar()->maximum(), 0);
}

void WindowLooks::aHighWindowHasALaneForEachEnvironment()
{
    m_stage->explainStagingToken(QSize(1440, 1000));
    const ui::TimelineView *timeline = m_stage->window().page()->timeline();
    const std::size_t environments = m_stage->window().session()->current()->inspection.diagnosis.environments.size();
    QVERIFY(environments > 2);
    const auto fits = [&] { return timeline->chart()->height() >= timeline->chart()->sizeHint().height() - ui::lines(0.3); };
    QTRY_VERIFY(fits());
    const int high = timeline->leastHeight();
    m_stage->window().resize(1440, 900);
    QTRY_VERIFY(timeline->leastHeight() < high);
    QTRY_VERIFY(fits());
}

void WindowLooks::theFirstPageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "zh_CN"}) {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(1024, 640)})
            QTest::addRow("%s, %d wide", language, size.width()) << QString::fromLatin1(language) << size;
    }
}

/// Paste zone, cards and all nine questions, without scrolling and without a word cut.
void WindowLooks::theFirstPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_stage->open(); // in English, or it would be in the first of them for good
    m_stage->close();
    if (language != u"en")
        ui::speak(language);
    ui::Options options;
    options.size = size;
    m_stage->open(options);
    const auto *page = m_stage->window().findChild<ui::FirstStart *>();
    QVERIFY(page->isVisible());
    const QScrollBar *bar = page->findChild<ui::ColumnArea *>()->verticalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0);
    const auto *view = page->findChild<ui::JourneyView *>();
    QVERIFY(page->rect().contains(QRect(view->mapTo(page, QPoint()), view->size())));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex step = view->model()->index(row, 0);
        const QRect cell = view->visualRect(step);
        QVERIFY(view->viewport()->rect().contains(cell));
        const QStringList lines = ui::JourneyDelegate::questionLines(step.data(ui::JourneyModel::WordRole).toString(), cell.width() - 6);
        QVERIFY2(view->stepHeight() - view->tagHeight() - view->iconSide() >= ui::JourneyDelegate::questionHeight(int(lines.size())),
            qPrintable(lines.join(u'|')));
        for (const QString &line : lines)
            QVERIFY2(ui::widthOf(line, ui::scaledFont(0.94)) <= cell.width() - 6, qPrintable(line));
    }
}

QTEST_MAIN(WindowLooks)
#include "tst_window_looks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "ui/capture/capture_panel.h"
#include "ui/capture/relay_row.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_label.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/tab_strip.h"
#include "ui/window/actions.h"
#include "ui/window/consent_bar.h"
#include "ui/window/hosts_dialog.h"
#include "ui/window/inspection_page.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace jotscope;
using test::Stage;

/// What has room shows whole, in the language with the longest words.
class Fits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void theCapturePanelShowsWhole();
    void hostsToChooseFromLeaveNoBlankToScroll();
    void whatLeavesStandsUnderItsHost_data();
    void whatLeavesStandsUnderItsHost();
    void refusedHostsTakeNothingFromWhatLeaves();
    void tabsOfALowWindowNeedNoArrows();

private:
    std::unique_ptr<Stage> m_stage;
};

void Fits::init()
{
    m_stage = std::make_unique<Stage>();
    ui::Options german;
    german.language = QStringLiteral("de");
    m_stage->open(german);
    m_stage->describeEnvironments();
}

void Fits::theCapturePanelShowsWhole()
{
    m_stage->window().actions()->capture->trigger();
    auto *panel = m_stage->dialog<ui::CapturePanel>();
    QVERIFY(panel);
    QTRY_COMPARE(panel->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->visibleRegion().boundingRect() == button->rect() && button->width() >= button->sizeHint().width(),
                qPrintable(button->text()));
    }
    const QLineEdit *port = panel->findChild<ui::RelayRow *>()->port();
    const int word = port->fontMetrics().horizontalAdvance(port->placeholderText());
    const int frame = port->sizeHint().width() - 17 * port->fontMetrics().horizontalAdvance(u'x'); // what the hint has beside its letters
    QVERIFY2(port->width() >= word + frame, qPrintable(QStringLiteral("%1 for %2 and %3").arg(port->width()).arg(word).arg(frame)));
}

void Fits::hostsToChooseFromLeaveNoBlankToScroll()
{
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    ui::HostsDialog dialog(m_stage->window().page()->consent()->rows(), &m_stage->window());
    dialog.show();
    const auto *area = dialog.findChild<QScrollArea *>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    const QWidget *list = area->widget();
    int end = 0;
    for (const ui::FlowLabel *label : list->findChildren<ui::FlowLabel *>()) {
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        end = qMax(end, label->geometry().bottom());
    }
    QVERIFY2(list->height() - end < list->fontMetrics().height() * 2, "and nothing blank below the last one");
}

void Fits::whatLeavesStandsUnderItsHost_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// In a small window, where it has a line of its own: at the same edge, from either side.
void Fits::whatLeavesStandsUnderItsHost()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_stage->window().setLayoutDirection(direction);
    m_stage->window().resize(1024, 640);
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    const auto *list = m_stage->window().page()->consent()->findChild<QScrollArea *>()->widget();
    const auto labels = list->findChildren<ui::FlowLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const ui::FlowLabel *label : labels) {
        const int indent = direction == Qt::LeftToRight ? label->geometry().left() : list->width() - 1 - label->geometry().right();
        QVERIFY2(indent <= 1, qPrintable(QStringLiteral("%1 for: %2").arg(indent).arg(label->text())));
    }
}

/// Whoever is named only inside the token stands below, line by line, with a reason that is whole and the link behind it.
void Fits::refusedHostsTakeNothingFromWhatLeaves()
{
    const QByteArray header = R"({"alg":"none","jku":"https://keys.evil.example/k","x5u":"https://certs.evil.example/c"})";
    const QByteArray payload = R"({"iss":"https://id.evil.example","sub":"7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3","exp":4102444800})";
    m_stage->paste(jose::toBase64Url(header) + '.' + jose::toBase64Url(payload) + '.');
    const auto *list = m_stage->window().page()->consent()->findChild<QScrollArea *>()->widget();
    for (const QSize size : {QSize(1440, 872), QSize(1024, 640)}) {
        m_stage->window().resize(size);
        list = m_stage->window().page()->consent()->findChild<QScrollArea *>()->widget();
        const auto labels = list->findChildren<ui::FlowLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const ui::FlowLabel *label : labels)
            QTRY_VERIFY2(label->geometry().right() >= list->width() - 2, qPrintable(label->text()));
        for (const ui::ElidedLabel *label : list->findChildren<ui::ElidedLabel *>()) {
            const bool isReason = std::ranges::any_of(m_stage->window().page()->consent()->rows(),
                [label](const ConsentRow &row) { return !row.refused.isEmpty() && label->text().contains(row.refused); });
            QVERIFY2(!isReason || label->toolTip().isEmpty(), qPrintable(label->text()));
        }
        const auto *grid = static_cast<QGridLayout *>(list->layout());
        const int last = grid->rowCount() - 1;
        QCOMPARE(grid->cellRect(last - 1, 0).height(), grid->cellRect(last - 2, 0).height());
        if (size.width() > 1200) // in a small window the reason stands below the link
            QCOMPARE(grid->cellRect(last, 0).height(), grid->cellRect(last - 1, 0).height());
    }
}

void Fits::tabsOfALowWindowNeedNoArrows()
{
    m_stage->window().resize(1024, 640);
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    for (const bool isJson : {false, true}) {
        m_stage->window().page()->claims()->setJson(isJson);
        const auto *tabs = m_stage->window().page()->evidence()->findChild<ui::TabStrip *>();
        QCOMPARE(tabs->count(), 8);
        for (int tab = 0; tab < tabs->count(); ++tab)
            QTRY_VERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
        for (const QToolButton *arrow : tabs->findChildren<QToolButton *>())
            QVERIFY(!arrow->isVisible());
    }
}

QTEST_MAIN(Fits)
#include "tst_fits.moc"

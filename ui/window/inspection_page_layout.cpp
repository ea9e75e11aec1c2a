// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes stand by the room there is.
#include "ui/kit/column_area.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/tab_strip.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_view.h"
#include "ui/window/answer_pane.h"
#include "ui/window/calm_heights.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/tab_order.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

#include <utility>

namespace jotscope::ui {

namespace {

constexpr int gap = 8;
constexpr double oneColumnBelow = 74;  ///< em: 960 px at the design's 13 px
constexpr double uprightBelow = 55.4;  ///< 720 px
constexpr double wideFrom = 138;       ///< 1800 px
constexpr double everyLaneFrom = 76.9; ///< 1000 px high
constexpr double barOnlyBelow = 61.5;  ///< 800 px high
constexpr double sixLinesFrom = 68.5;  ///< 890 px
constexpr double lowBelow = 53.8;      ///< 700 px: also folds the token to its heading
constexpr double openQuestion = 4.8;   ///< lines: the tabs, how the cause stands, and the one question
constexpr double fiveClaims = 9.1;     ///< lines: a heading and that many rows
constexpr double leastMatrix = 6;      ///< lines: two rows and a piece of the third

} // namespace

void InspectionPage::standSideBySide()
{
    m_left->addWidget(m_token);
    m_left->addWidget(m_claims);
    m_right->addWidget(m_environments);
    m_right->addWidget(m_evidence);
    m_rows->addWidget(m_timeline);
    m_left->setStretchFactor(1, 1);
    m_right->setStretchFactor(1, 1);
    m_sides->setStretchFactor(0, 48);
    m_sides->setStretchFactor(1, 52);
    m_rows->setStretchFactor(0, 1);
    for (QWidget *pane : {static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_claims), static_cast<QWidget *>(m_environments),
             static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_timeline)})
        pane->show();
}

/// One column: the panes become tabs, answer and journey stay on top.
void InspectionPage::standInTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_claims, tr("Claims"));
    m_tabs->addTab(m_environments, tr("Environments"));
    m_tabs->addTab(m_evidence, tr("Causes"));
    m_tabs->addTab(m_token, tr("Token"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_column->addWidget(m_tabs, 1);
    m_tabs->show(); // now: the focus may have to go there
}

/// A low window has no room for two panes above each other.
void InspectionPage::standLow()
{
    m_evidence->lodge(m_environments, tr("Environments"));
    m_evidence->lodge(m_timeline, tr("Timeline"));
    m_timeline->setMinimumWidth(1); // its controls fold by themselves: it must not widen the other tabs
}

void InspectionPage::take(Shape shape)
{
    if (m_shape == Shape::Columns)
        m_columns = saveLayout();
    if (m_shape == Shape::Low)
        m_evidence->release();
    m_timeline->setMinimumWidth(0);
    m_rows->setVisible(shape != Shape::OneColumn);
    if (shape != Shape::OneColumn)
        standSideBySide();
    if (shape == Shape::OneColumn)
        standInTabs();
    else
        delete std::exchange(m_tabs, nullptr);
    if (shape == Shape::Low)
        standLow();
    m_shape = shape;
    m_hasSizes = false;
    m_isByHand = false;
    if (shape == Shape::Columns && !m_columns.isEmpty())
        restoreLayout(m_columns);
}

/// A pane that moves takes the focus along.
void InspectionPage::arrange(double widthInEm, double heightInEm)
{
    QWidget *focus = window()->focusWidget();
    const QPointer<QWidget> stop = focus && isAncestorOf(focus) ? focus : nullptr;
    QWidget *pane = stop ? paneOf(stop) : nullptr;
    if (stop && !pane && m_tabs && m_tabs->isAncestorOf(stop))
        pane = m_tabs->currentWidget();
    stand(widthInEm, heightInEm);
    if (pane && (!stop || window()->focusWidget() != stop || !stop->isVisibleTo(window())))
        keepFocus(pane, stop);
}

void InspectionPage::keepFocus(QWidget *pane, QWidget *stop)
{
    bringForward(pane);
    QWidget *kept = stop && stop->isVisibleTo(window()) ? stop : firstTabStop(pane);
    if (kept)
        kept->setFocus(Qt::OtherFocusReason);
}

bool InspectionPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool comesOrGoes = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    const bool hasTurned = comesOrGoes && m_asks == m_consent->isHidden(); // not: the whole page comes or goes
    if (watched == m_consent && hasTurned && m_room.isValid())
        arrange(m_room.width(), m_room.height());
    const bool hasOtherRoom = event->type() == QEvent::Resize; // of the area also when the banner of the window comes or goes
    if ((watched == m_consent && (hasTurned || hasOtherRoom)) || (watched == m_area && hasOtherRoom))
        settleSoon();
    return QWidget::eventFilter(watched, event);
}

/// Anew, once all around it has its place.
void InspectionPage::settleSoon()
{
    if (!m_room.isValid() || std::exchange(m_settles, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_settles = false;
        m_column->activate(); // there is another room now
        arrange(m_room.width(), m_room.height());
        restoreHeights();
    });
}

/// While hosts wait for a yes: what is lacking to panes below the journey that together want that height, or 0. Rather than that the page
/// scrolls they share what there is.
int InspectionPage::lackingFor(int wanted) const
{
    if (!m_asks)
        return 0;
    const QSize room = m_area->maximumViewportSize();
    int above = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        QLayoutItem *item = m_column->itemAt(i);
        if (item->widget() != m_rows && !item->isEmpty())
            above += gap + (item->hasHeightForWidth() ? item->minimumHeightForWidth(room.width()) : item->minimumSize().height());
    }
    return qMax(0, above + wanted - room.height());
}

/// How high the panes are before the bar comes: so they are again when it goes.
void InspectionPage::noteHeights()
{
    if (m_asks || !m_hasSizes || m_shape != Shape::Columns)
        return;
    m_columns = saveLayout();
    m_heights->note(!m_timeline->isFolded());
}

/// When the room is there again; what somebody has dragged meanwhile stays.
void InspectionPage::restoreHeights()
{
    if (m_asks || m_shape != Shape::Columns || m_timeline->isFolded())
        return;
    m_column->activate();
    m_heights->restore();
}

/// To its heading and a bar. Unfolded it is as high again as it was.
void InspectionPage::foldTimeline(bool isFolded)
{
    const bool wasFolded = m_timeline->isFolded();
    if (isFolded && !wasFolded && m_hasSizes)
        m_heights->noteTimeline();
    m_timeline->setFolded(isFolded);
    m_timeline->setMinimumHeight(m_shape == Shape::Columns && !isFolded ? m_timeline->leastHeight() : 0);
    m_timeline->setMaximumHeight(isFolded ? m_timeline->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    if (wasFolded && !isFolded)
        settleSoon();
}

void InspectionPage::stand(double widthInEm, double heightInEm)
{
    m_room = {widthInEm, heightInEm};
    m_asks = !m_consent->isHidden();
    const bool isOneColumn = widthInEm < oneColumnBelow;
    const Shape shape = isOneColumn ? Shape::OneColumn : heightInEm < lowBelow ? Shape::Low : Shape::Columns;
    if (shape != m_shape)
        take(shape);
    m_answer->setNarrow(widthInEm < uprightBelow);
    m_journey->setUpright(widthInEm < uprightBelow);
    m_consent->setMostRows(heightInEm < lowBelow ? 2 : 6);
    m_token->setWide(widthInEm >= wideFrom);
    m_evidence->causes()->setOpenRanks(widthInEm >= wideFrom ? 2 : 1);
    m_claims->showPointers(widthInEm >= wideFrom);
    m_token->body()->setVisible(isOneColumn || heightInEm >= lowBelow);
    const bool isHigh = shape == Shape::Columns && heightInEm >= barOnlyBelow;
    m_timeline->setEveryEnvironment(isHigh && heightInEm >= everyLaneFrom);
    m_evidence->setMinimumHeight(isOneColumn ? 0 : lines(isHigh ? openQuestion : 4)); // less than its largest tab asks for
    const int matrix = m_environments->leastHeight();
    const int right = matrix + gap + lines(openQuestion);
    const int columns = qMax(m_token->minimumSizeHint().height() + gap + lines(fiveClaims), right);
    const bool isTimelineFolded = shape == Shape::Columns && (!isHigh || lackingFor(columns + gap + m_timeline->leastHeight()) > 0);
    foldTimeline(isTimelineFolded);
    const int lacking = isTimelineFolded ? lackingFor(right + gap + m_timeline->maximumHeight()) : 0;
    m_environments->setMinimumHeight(isHigh ? qMin(matrix, qMax(lines(leastMatrix), matrix - lacking)) : 0);
    const int line = lines(1.0);
    if (m_hasSizes && m_line > 0 && line != m_line)
        scaleSizes(double(line) / m_line);
    m_line = line;
    setFirstSizes();
    if (m_asks && m_shape == Shape::Columns) {
        m_rows->refresh(); // a splitter follows other bounds only later
        m_heights->lowerToken(m_token->minimumSizeHint().height(), lines(fiveClaims));
    }
    if (isTimelineFolded)
        giveBack(m_timeline->maximumHeight());
}

/// A splitter keeps room for what may no longer be that high.
void InspectionPage::giveBack(int timeline)
{
    const QList<int> sizes = m_rows->sizes();
    if (sizes.size() == 2 && sizes[1] > timeline)
        m_rows->setSizes({sizes[0] + sizes[1] - timeline, timeline});
}

/// Token, matrix and timeline grow with the letters; claims, evidence and what is above the timeline take the rest.
void InspectionPage::scaleSizes(double factor)
{
    const auto scale = [factor](QSplitter *splitter, int which) {
        QList<int> sizes = splitter->sizes();
        if (sizes.size() != 2)
            return;
        const int both = sizes[0] + sizes[1];
        sizes[which] = qRound(sizes[which] * factor);
        sizes[1 - which] = qMax(0, both - sizes[which]);
        splitter->setSizes(sizes);
    };
    if (m_shape == Shape::OneColumn)
        return;
    scale(m_left, 0);
    scale(m_right, 0);
    scale(m_rows, 1);
    m_heights->scale(factor);
}

/// Heights follow the font: 149, 142 and 126 px at the design's size.
void InspectionPage::setFirstSizes()
{
    if (m_hasSizes || m_tabs || !isVisible() || m_rows->height() < lines(10))
        return;
    m_hasSizes = true;
    const int width = m_sides->width() - gap;
    const bool isLow = m_shape == Shape::Low; // its tabs take more, though claims need it as much
    const int tabs = isLow ? m_evidence->findChild<TabStrip *>()->leastWidth() + lines(1.5) : 0; // and higher counts
    const int right = qMax(width - width * (isLow ? 45 : 48) / 100, tabs);
    m_sides->setSizes({width - right, right});
    const bool isSmall = m_room.height() < sixLinesFrom; // a window of 900 px with its title bar: a line of the token gives way to a claim
    const int token = m_token->body()->isVisible() ? lines(isSmall ? 7.3 : 8.3) : m_token->minimumSizeHint().height();
    if (m_shape == Shape::Low) {
        m_left->setSizes({token, m_rows->height() - token - gap});
        return;
    }
    const int open = qMax(lines(isSmall ? 6.9 : 7), m_timeline->leastHeight());
    const int timeline = m_timeline->isFolded() ? m_timeline->minimumSizeHint().height() : open;
    m_rows->setSizes({m_rows->height() - timeline - gap, timeline});
    const int upper = m_rows->height() - timeline - gap;
    const int matrix = qBound(lines(7.9), m_environments->sizeHint().height(), lines(12));
    m_left->setSizes({token, upper - token - gap});
    m_right->setSizes({matrix, upper - matrix - gap});
    m_heights->set(token, matrix, m_timeline->isFolded() ? open : 0);
}

} // namespace jotscope::ui

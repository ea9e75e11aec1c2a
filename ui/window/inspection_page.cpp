// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspection_page.h"

#include "ui/kit/column_area.h"
#include "ui/kit/reading.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/tab_strip.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/answer_pane.h"
#include "ui/window/consent_bar.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"
#include "ui/window/tab_order.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QPointer>
#include <QSplitter>
#include <QTabWidget>

#include <array>

namespace jotscope::ui {

namespace {

constexpr int gap = 8;
constexpr double oneColumnBelow = 74; ///< em: 960 px at the design's 13 px
constexpr double uprightBelow = 55.4; ///< 720 px
constexpr double wideFrom = 138;      ///< 1800 px
constexpr double barOnlyBelow = 61.5; ///< 800 px high
constexpr double lowBelow = 53.8;     ///< 700 px: also folds the token to its heading

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *made = new QSplitter(orientation, parent);
    made->setHandleWidth(gap);
    made->setChildrenCollapsible(false);
    keepWithin(made);
    return made;
}

} // namespace

InspectionPage::InspectionPage(QWidget *parent)
    : QWidget(parent), m_area(new ColumnArea(this)), m_column(new QVBoxLayout(m_area->widget())), m_answer(new AnswerPane(this)),
      m_consent(new ConsentBar(this)), m_journey(new JourneyPane(this)), m_token(new TokenView(this)), m_claims(new ClaimsView(this)),
      m_environments(new EnvironmentsView(this)), m_evidence(new EvidenceTabs(this)), m_timeline(new TimelineView(this))
{
    build();
    wire();
}

void InspectionPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap);
    all->addWidget(m_area);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_rows = splitter(Qt::Vertical, this);
    m_sides = splitter(Qt::Horizontal, m_rows);
    m_left = splitter(Qt::Vertical, m_sides);
    m_right = splitter(Qt::Vertical, m_sides);
    m_rows->addWidget(m_sides);
    m_column->addWidget(m_answer);
    m_column->addWidget(m_consent);
    m_column->addWidget(m_journey);
    m_column->addWidget(m_rows, 1);
    standSideBySide();
}

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

void InspectionPage::wire()
{
    const auto follow = [this](const Selection &selection) { select(selection); };
    connect(m_journey, &JourneyPane::chosen, this, follow);
    connect(m_journey, &JourneyPane::opened, this, [this](diagnosis::Step step) {
        const bool isKey = step == diagnosis::Step::Key || step == diagnosis::Step::Signature;
        if (step != diagnosis::Step::Subject && !isKey)
            return;
        bringForward(m_evidence);
        m_evidence->setCurrent(isKey ? EvidenceTabs::Key : EvidenceTabs::Subject);
    });
    connect(m_token, &TokenView::chosen, this, follow);
    connect(m_claims, &ClaimsView::chosen, this, follow);
    connect(m_environments, &EnvironmentsView::chosen, this, follow);
    connect(m_evidence, &EvidenceTabs::chosen, this, follow);
    connect(m_timeline, &TimelineView::chosen, this, follow);
    connect(m_token, &TokenView::layerChosen, this, [this](int layer) {
        m_claims->show(*m_token->layers()[std::size_t(layer)].inspection);
        select(m_selection);
    });
    connect(m_token, &TokenView::companionWanted, this, &InspectionPage::companionWanted);
    connect(m_token, &TokenView::hovered, m_claims, &ClaimsView::hint);
    connect(m_claims, &ClaimsView::hovered, m_token, &TokenView::hint);
    connect(m_journey, &JourneyPane::environmentChosen, this, &InspectionPage::environmentChosen);
    connect(m_environments, &EnvironmentsView::environmentChosen, this, &InspectionPage::environmentChosen);
}

void InspectionPage::show(const report::Inspection &inspection, const QString &progress, bool isAsking)
{
    const auto presented = std::size_t(qMax(0, inspection.diagnosis.presented));
    const QString seenBy
        = presented < inspection.diagnosis.environments.size() ? inspection.diagnosis.environments[presented].name : QString();
    if (seenBy != std::exchange(m_seenBy, seenBy)) // what was chosen is looked at in the other environment now
        m_selection.environment = seenBy;
    m_answer->show(inspection, progress);
    m_journey->show(inspection);
    m_journey->setWorking(isAsking);
    m_token->show(inspection);
    m_claims->show(*m_token->layers()[std::size_t(m_token->layer())].inspection);
    m_environments->show(inspection);
    m_evidence->show(inspection);
    m_timeline->show(inspection);
    select(m_selection);
}

void InspectionPage::followClock(const report::Inspection &inspection, const QString &progress)
{
    m_answer->followClock(inspection, progress);
    m_journey->show(inspection);
    m_token->followClock(inspection);
    m_claims->show(*m_token->layers()[std::size_t(m_token->layer())].inspection);
    m_environments->show(inspection);
    m_evidence->show(inspection);
    m_timeline->show(inspection);
}

void InspectionPage::select(const Selection &selection)
{
    m_selection = selection;
    m_journey->select(selection);
    m_token->select(selection);
    m_claims->select(selection);
    m_environments->select(selection);
    m_evidence->select(selection);
    m_timeline->select(selection);
}

void InspectionPage::clearSelection()
{
    select(Selection{});
}

/// A low window has no room for two panes above each other.
void InspectionPage::standLow()
{
    m_evidence->lodge(m_environments, tr("Environments"));
    m_evidence->lodge(m_timeline, tr("Timeline"));
}

void InspectionPage::take(Shape shape)
{
    if (m_shape == Shape::Columns)
        m_columns = saveLayout();
    if (m_shape == Shape::Low)
        m_evidence->release();
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

void InspectionPage::stand(double widthInEm, double heightInEm)
{
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
    const bool isTimelineFolded = shape == Shape::Columns && heightInEm < barOnlyBelow;
    m_timeline->setFolded(isTimelineFolded);
    m_token->body()->setVisible(isOneColumn || heightInEm >= lowBelow);
    const bool isTimelineBelow = shape == Shape::Columns && !isTimelineFolded;
    m_timeline->setMinimumHeight(isTimelineBelow ? lines(6.9) : 0); // what comes above it takes from the columns
    m_timeline->setMaximumHeight(isTimelineFolded ? m_timeline->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    m_environments->setMinimumHeight(isTimelineBelow ? m_environments->leastHeight() : 0);
    m_evidence->setMinimumHeight(isOneColumn ? 0 : lines(4.5)); // less than its largest tab asks for
    const int line = lines(1.0);
    if (m_hasSizes && m_line > 0 && line != m_line)
        scaleSizes(double(line) / m_line);
    m_line = line;
    setFirstSizes();
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
}

/// Heights follow the font: 149, 142 and 126 px at the design's size.
void InspectionPage::setFirstSizes()
{
    if (m_hasSizes || m_tabs || !isVisible() || m_rows->height() < lines(10))
        return;
    m_hasSizes = true;
    const int width = m_sides->width() - gap;
    const int tabs = m_shape == Shape::Low ? m_evidence->findChild<TabStrip *>()->leastWidth() + lines(1.5) : 0; // and higher counts
    const int right = qMax(width - width * 48 / 100, tabs);
    m_sides->setSizes({width - right, right});
    const int token = m_token->body()->isVisible() ? lines(8.3) : m_token->minimumSizeHint().height();
    if (m_shape == Shape::Low) {
        m_left->setSizes({token, m_rows->height() - token - gap});
        return;
    }
    const int timeline = m_timeline->isFolded() ? m_timeline->minimumSizeHint().height() : lines(7);
    m_rows->setSizes({m_rows->height() - timeline - gap, timeline});
    const int upper = m_rows->height() - timeline - gap;
    const int matrix = qBound(lines(7.9), m_environments->sizeHint().height(), lines(12));
    m_left->setSizes({token, upper - token - gap});
    m_right->setSizes({matrix, upper - matrix - gap});
}

void InspectionPage::bringForward(QWidget *pane)
{
    if (m_tabs && m_tabs->indexOf(pane) >= 0)
        m_tabs->setCurrentWidget(pane);
    m_evidence->bringForward(pane);
    m_area->ensureWidgetVisible(pane, 0, 0);
}

void InspectionPage::addBelow(QWidget *bar)
{
    layout()->addWidget(bar);
}

std::vector<QWidget *> InspectionPage::inReadingOrder() const
{
    std::vector<QWidget *> order{m_answer, m_consent, m_journey};
    if (m_tabs)
        order.push_back(m_tabs);
    else
        order.insert(order.begin(), m_token);
    order.insert(order.end(), {m_claims, m_environments, m_evidence, m_timeline});
    return order;
}

std::vector<QWidget *> InspectionPage::stops() const
{
    std::vector<QWidget *> visible;
    const std::vector<QWidget *> all = {m_answer, m_consent->firstStop(), m_journey->view(), m_token->focusStop(), m_claims->focusStop(),
        m_environments->focusStop(), m_evidence->focusStop(), m_timeline->focusStop()};
    for (QWidget *stop : all) {
        if (stop && stop->isVisible())
            visible.push_back(stop);
    }
    return visible;
}

QWidget *InspectionPage::paneOf(const QWidget *stop) const
{
    const std::vector<QWidget *> all = {m_token, m_answer, m_consent, m_journey, m_claims, m_environments, m_evidence, m_timeline};
    const auto found = std::find_if(all.begin(), all.end(), [stop](QWidget *pane) { return pane == stop || pane->isAncestorOf(stop); });
    return found == all.end() ? nullptr : *found;
}

void InspectionPage::goTo(int pane)
{
    const std::array<QWidget *, 9> panes
        = {m_answer, m_journey, m_token, m_claims, m_environments, m_evidence, m_evidence, m_evidence, m_timeline};
    bringForward(panes[std::size_t(pane)]);
    if (pane >= 5 && pane <= 7)
        m_evidence->setCurrent(EvidenceTabs::Tab(pane - 5));
    const std::array<QWidget *, 9> stops = {m_answer, m_journey->view(), m_token->focusStop(), m_claims->focusStop(),
        m_environments->focusStop(), m_evidence->focusStop(), m_evidence->focusStop(), m_evidence->focusStop(), m_timeline->focusStop()};
    stops[std::size_t(pane)]->setFocus(Qt::ShortcutFocusReason);
}

QByteArray InspectionPage::saveLayout() const
{
    if (m_shape != Shape::Columns)
        return m_columns;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_sides->saveState() << m_left->saveState() << m_right->saveState();
    return state;
}

void InspectionPage::restoreLayout(const QByteArray &state)
{
    if (m_shape != Shape::Columns) {
        m_columns = state;
        return;
    }
    QDataStream stream(state);
    for (QSplitter *one : {m_rows, m_sides, m_left, m_right}) {
        QByteArray part;
        stream >> part;
        if (stream.status() != QDataStream::Ok || !one->restoreState(part))
            return;
    }
    m_hasSizes = true;
}

} // namespace jotscope::ui

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
#include "ui/window/calm_heights.h"
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
    m_heights = new CalmHeights(m_left, m_right, m_rows, this);
    for (const QSplitter *one : {m_rows, m_sides, m_left, m_right})
        connect(one, &QSplitter::splitterMoved, this, [this] { m_isByHand = true; });
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
    connect(m_consent, &ConsentBar::coming, this, &InspectionPage::noteHeights);
    m_consent->installEventFilter(this);
    m_area->installEventFilter(this);
}

void InspectionPage::show(const report::Inspection &inspection, const QString &progress, bool isAsking)
{
    const auto presented = std::size_t(qMax(0, inspection.diagnosis.presented));
    const QString seenBy
        = presented < inspection.diagnosis.environments.size() ? inspection.diagnosis.environments[presented].name : QString();
    if (seenBy != std::exchange(m_seenBy, seenBy)) // what was chosen is looked at in the other environment now
        m_selection.environment = seenBy;
    m_answer->show(inspection, progress, isAsking);
    m_journey->show(inspection);
    m_journey->setWorking(isAsking);
    m_evidence->causes()->setAsking(isAsking);
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
    // What nobody has moved is laid out anew for what is shown then, and while hosts wait panes give room that they have again later.
    if (m_shape != Shape::Columns || !m_isByHand || m_asks)
        return m_columns;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_sides->saveState() << m_left->saveState() << m_right->saveState();
    return state;
}

void InspectionPage::restoreLayout(const QByteArray &state)
{
    m_columns = state;
    if (m_shape != Shape::Columns)
        return;
    QDataStream stream(state);
    for (QSplitter *one : {m_rows, m_sides, m_left, m_right}) {
        QByteArray part;
        stream >> part;
        if (stream.status() != QDataStream::Ok || !one->restoreState(part))
            return;
    }
    m_hasSizes = true;
    m_isByHand = true;
}

} // namespace jotscope::ui

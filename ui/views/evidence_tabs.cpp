// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/evidence_tabs.h"

#include "report/blanks.h"
#include "report/key_details.h"
#include "ui/kit/flow_list.h"
#include "ui/models/findings_model.h"
#include "ui/models/hostile.h"
#include "ui/models/requests_model.h"
#include "ui/views/causes_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/service_view.h"
#include "ui/views/subject_view.h"
#include "ui/views/tab_strip.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <utility>

namespace jotscope::ui {

EvidenceTabs::EvidenceTabs(QWidget *parent) : Pane(QString(), parent)
{
    setAccessibleName(tr("Evidence"));
    hideHeading();
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new TabStrip(body);
    m_tabs->setAccessibleName(tr("Evidence"));
    m_pages = new QStackedWidget(body);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    setBody(body);
    m_causes = new CausesView(m_pages);
    m_requests = new RequestsView(m_pages);
    addTab(tr("Causes"), m_causes);
    addTab(tr("Findings"), makeFindings());
    addTab(tr("Requests"), m_requests);
    m_service = new ServiceView(m_pages);
    addTab(tr("Server answer"), m_service);
    m_subject = new SubjectView(m_pages);
    addTab(tr("sub"), m_subject);
    m_tabs->setTabToolTip(Subject, tr("The user's id, character by character"));
    m_key = new FlowList({12, 8, 8, 8}, m_pages);
    m_key->setFocusPolicy(Qt::StrongFocus);
    m_key->setAccessibleName(tr("Key"));
    addTab(tr("Key"), m_key);
    m_tabs->setTabToolTip(Key, tr("What the signature was checked with: the key, each one tried, and certificates"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        Q_EMIT tabChanged(tab);
    });
    connect(m_causes, &CausesView::chosen, this, &EvidenceTabs::chosen);
    connect(m_requests, &RequestsView::chosen, this, &EvidenceTabs::chosen);
    connect(m_findingsList, &RowsView::rowChosen, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SelectionRole).value<Selection>()); });
    clear();
}

QWidget *EvidenceTabs::makeFindings()
{
    m_findings = new FindingsModel(this);
    m_findingsStack = new QStackedWidget(m_pages);
    auto *none = new QLabel(tr("No findings."), m_findingsStack);
    none->setTextFormat(Qt::PlainText);
    none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    none->setContentsMargins(12, 8, 12, 8);
    // In the order of FindingsModel::Kind: headline, the same as last row, detail, the same as last row.
    m_findingsList = new RowsView(m_findings,
        {{1.6, {0}, false, false}, {1.7, {0}, true, false}, {1.2, {1.45, 7}, false, false}, {1.45, {1.45, 7}, true, false}},
        m_findingsStack);
    m_findingsList->setAccessibleName(tr("Findings"));
    m_findingsList->setAccessibleDescription(tr("Space shows all of a row that is cut."));
    m_findingsStack->addWidget(none);
    m_findingsStack->addWidget(m_findingsList);
    return m_findingsStack;
}

void EvidenceTabs::addTab(const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void EvidenceTabs::lodge(Pane *pane, const QString &title)
{
    pane->setLodged(true);
    m_tabs->setTabText(Server, tr("Answer")); // the short word makes room
    addTab(title, pane);
}

void EvidenceTabs::release()
{
    m_tabs->setTabText(Server, tr("Server answer"));
    while (m_pages->count() > Key + 1) {
        auto *pane = static_cast<Pane *>(m_pages->widget(Key + 1));
        m_pages->removeWidget(pane);
        m_tabs->removeTab(Key + 1);
        pane->setLodged(false);
    }
}

QWidget *EvidenceTabs::focusStop() const
{
    switch (current()) {
    case Causes: return m_causes->list();
    case Findings: return m_findings->findings() > 0 ? static_cast<QWidget *>(m_findingsList) : m_tabs;
    case Requests: return m_requests->model()->rowCount() > 0 ? static_cast<QWidget *>(m_requests->table()) : m_tabs;
    case Server: return m_service->text();
    case Subject: return m_subject->table();
    case Key: return m_key;
    }
    return nullptr;
}

bool EvidenceTabs::bringForward(const QWidget *lodger)
{
    for (int page = Key + 1; page < m_pages->count(); ++page) {
        if (m_pages->widget(page) == lodger) {
            m_tabs->setCurrentIndex(page);
            return true;
        }
    }
    return false;
}

void EvidenceTabs::show(const report::Inspection &inspection)
{
    m_causes->show(inspection);
    if (const QByteArray &token = inspection.diagnosis.evidence.token.text; std::exchange(m_token, token) != token)
        m_findingsList->startAnew();
    m_findings->show(inspection);
    m_service->show(inspection);
    m_subject->show(inspection);
    showKey(inspection);
    m_findingsStack->setCurrentIndex(m_findings->findings() > 0 ? 1 : 0);
    refreshTitles();
}

void EvidenceTabs::showKey(const report::Inspection &inspection)
{
    std::vector<FlowList::Line> lines;
    for (const report::Detail &detail : report::keyDetails(inspection))
        lines.push_back({detail.title + u':', detail.isValue ? isolated(detail.text) : report::plain(detail.text)});
    if (lines.empty())
        lines.push_back({{}, tr("There is no signature to check, or no key to check it with.")});
    m_key->show(lines);
}

QString EvidenceTabs::keyFacts() const
{
    return m_key->text();
}

void EvidenceTabs::showLedger(const std::vector<net::Exchange> &ledger, const std::optional<QSet<int>> &own)
{
    m_requests->show(ledger, own);
    refreshTitles();
}

void EvidenceTabs::refreshTitles()
{
    m_tabs->setCount(Findings, m_findings->findings());
    m_tabs->setCount(Requests, m_requests->ownCount());
}

void EvidenceTabs::clear()
{
    show({});
}

void EvidenceTabs::select(const Selection &selection)
{
    if (selection.exchange > 0 && m_requests->select(selection.exchange))
        setCurrent(Requests);
    m_findingsList->chooseQuietly(m_findings->rowOf(selection, m_findingsList->currentIndex().row()));
}

void EvidenceTabs::setCurrent(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

EvidenceTabs::Tab EvidenceTabs::current() const
{
    return Tab(m_tabs->currentIndex());
}

} // namespace jotscope::ui

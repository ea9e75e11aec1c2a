// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "report/inspection.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"

#include <QSet>

#include <optional>

class QStackedWidget;

namespace jotscope::ui {

class CausesView;
class FlowList;
class FindingsModel;
class RequestsView;
class RowsView;
class ServiceView;
class SubjectView;
class TabStrip;

/// The pane below the matrix: Causes, Findings, Requests, Server answer; what a claim of the program stands on is always one step away.
/// In a low window other panes lodge here as further tabs.
class EvidenceTabs : public Pane {
    Q_OBJECT
public:
    enum Tab { Causes, Findings, Requests, Server, Subject, Key };

    explicit EvidenceTabs(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void showLedger(const std::vector<net::Exchange> &ledger, const std::optional<QSet<int>> &own = std::nullopt);
    void select(const Selection &selection); ///< never emits; a request comes to the front
    void clear();                            ///< the ledger stays: it is about this run, not about the token
    void setCurrent(Tab tab);
    Tab current() const;
    QWidget *focusStop() const;                   ///< in the tab that stands; null where a pane lodges, which has its own
    void lodge(Pane *pane, const QString &title); ///< as a further tab, without a frame of its own
    void release();                               ///< those that lodge; they must be put elsewhere now
    bool bringForward(const QWidget *lodger);     ///< false: it does not lodge here
    CausesView *causes() const { return m_causes; }
    RowsView *findings() const { return m_findingsList; }
    RequestsView *requests() const { return m_requests; }
    ServiceView *service() const { return m_service; }
    SubjectView *subject() const { return m_subject; }
    FlowList *key() const { return m_key; }
    QString keyFacts() const; ///< what stands under Key

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void tabChanged(int tab);

private:
    QWidget *makeFindings();
    void addTab(const QString &title, QWidget *page);
    void refreshTitles();
    void showKey(const report::Inspection &inspection);

    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    CausesView *m_causes;
    FindingsModel *m_findings;
    RowsView *m_findingsList;
    QStackedWidget *m_findingsStack;
    RequestsView *m_requests;
    ServiceView *m_service;
    SubjectView *m_subject;
    FlowList *m_key;
    QByteArray m_token; ///< whose findings are shown
};

} // namespace jotscope::ui

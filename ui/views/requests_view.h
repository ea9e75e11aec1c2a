// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "ui/kit/selection.h"
#include "ui/models/lines_model.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace jotscope::ui {

class LinesView;
class RequestsModel;
class Table;

/// The network ledger: every question in a table, below it what was sent and what came back.
class RequestsView : public QWidget {
    Q_OBJECT
public:
    explicit RequestsView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const std::vector<net::Exchange> &ledger);
    void setRepeatable(const QStringList &environments); ///< those that can be asked again
    bool select(int exchange);                           ///< never emits; false when it is not listed
    std::vector<Line> linesOf(int exchange) const;       ///< of its transcript, as they are or would be shown
    void revealLine(int line);                           ///< of the transcript that is shown
    RequestsModel *model() const { return m_model; }
    Table *table() const { return m_table; }
    LinesView *transcript() const { return m_transcript; }

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void cancelWanted(int exchange);
    void retryWanted(const QString &environment);
    void certificateWanted(int exchange); ///< TLS refused it there: a person wants to see it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitHeights();
    void showTranscript();
    void offerDeeds(const net::Exchange *exchange);
    void copyCurl() const;

    RequestsModel *m_model;
    Table *m_table;
    LinesView *m_transcript;
    QWidget *m_below; ///< the transcript and the links above it
    QPushButton *m_curl;
    QPushButton *m_cancel;      ///< shown while the chosen request is under way
    QPushButton *m_retry;       ///< shown when it brought no answer
    QPushButton *m_certificate; ///< shown for a request that failed on a certificate
    QStackedWidget *m_stack;
    QTimer *m_seconds;
    QStringList m_repeatable;
    int m_shown = 0;
    bool m_cut = true;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "ui/kit/selection.h"
#include "ui/models/lines_model.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace jotscope::ui {

class LinesView;
class RequestsModel;
class Table;

/// The network ledger, of the token that is shown or of the whole run: every question in a table, below it what was sent and what came
/// back.
class RequestsView : public QWidget {
    Q_OBJECT
public:
    explicit RequestsView(QWidget *parent = nullptr);

    using QWidget::show;
    /// `own`: the numbers of those that are about the token that is shown; nothing: all are.
    void show(const std::vector<net::Exchange> &ledger, const std::optional<QSet<int>> &own = std::nullopt);
    void showAll(bool isAll);                            ///< those of the whole run, or the token's own again
    int ownCount() const;                                ///< of the token that is shown, whatever is listed
    void setRepeatable(const QStringList &environments); ///< those that can be asked again
    bool select(int exchange);                           ///< never emits; false when the ledger does not have it
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
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBelow(QWidget *parent);
    QWidget *makeNothing();
    bool isOwn(const net::Exchange &exchange) const;
    void list();
    void tellScope();
    void standBar();
    void fitIfSeen();
    void fitColumns();
    void fitHeights();
    bool isOpen() const;
    void open();
    void bringInSight();
    void showTranscript();
    void offerDeeds(const net::Exchange *exchange);
    void copyCurl() const;

    RequestsModel *m_model;
    Table *m_table;
    LinesView *m_transcript;
    QWidget *m_below;  ///< the transcript and the links above it
    QBoxLayout *m_bar; ///< the link to the others, then what can be done with the chosen one; below each other where that is too wide
    QPushButton *m_scope;
    QLabel *m_nothing;
    QPushButton *m_all; ///< below m_nothing
    QSplitter *m_split;
    QPushButton *m_curl;
    QPushButton *m_cancel;      ///< shown while the chosen request is under way
    QPushButton *m_retry;       ///< shown when it brought no answer
    QPushButton *m_certificate; ///< shown for a request that failed on a certificate
    QStackedWidget *m_stack;
    QTimer *m_seconds;
    QStringList m_repeatable;
    std::vector<net::Exchange> m_ledger;
    std::optional<QSet<int>> m_own;
    bool m_isAll = false;
    bool m_isWanted = false; ///< somebody chose a request: its transcript takes room from the rows
    bool m_isSought = false; ///< chosen while another tab was in front
    bool m_isShared = false; ///< the room for both, by hand
    int m_shown = 0;
    bool m_cut = true;
};

} // namespace jotscope::ui

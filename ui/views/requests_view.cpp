// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/requests_view.h"

#include "ui/kit/concealed.h"
#include "ui/kit/theme.h"
#include "ui/models/exchange_text.h"
#include "ui/models/json_lines.h"
#include "ui/models/requests_model.h"
#include "ui/views/lines_view.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <array>

namespace jotscope::ui {

RequestsView::RequestsView(QWidget *parent) : QWidget(parent), m_model(new RequestsModel(this))
{
    m_stack = new QStackedWidget(this);
    auto *split = new QSplitter(Qt::Vertical, m_stack);
    m_table = new Table(m_model, 1.4,
        {{3, 4, false, false}, {9.5, 12}, {11, 80, true}, {7, 14}, {2.2, 8, false, false}, {4, 6, false, false}, {5.5, 15}}, split);
    m_table->setAccessibleName(tr("Requests"));
    m_table->showHeader(true);
    QWidget *below = m_below = new QWidget(split);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_curl = new QPushButton(tr("Copy as cURL"), below);
    m_curl->setProperty("kind", QStringLiteral("link"));
    m_curl->setToolTip(tr("With $SECRET in place of any secret"));
    m_cancel = new QPushButton(tr("Cancel this request"), below);
    m_cancel->setProperty("kind", QStringLiteral("link"));
    m_cancel->setToolTip(tr("Its environment is asked nothing more for this token; the others go on"));
    m_retry = new QPushButton(tr("Ask this environment again"), below);
    m_retry->setProperty("kind", QStringLiteral("link"));
    m_retry->setToolTip(tr("For the token that is shown, with fresh keys; the other environments are not asked"));
    m_certificate = new QPushButton(tr("Look at the certificate…"), below);
    m_certificate->setProperty("kind", QStringLiteral("link"));
    m_certificate->setToolTip(tr("Its names, dates and fingerprint; from there it can be trusted for this host"));
    m_transcript = new LinesView(below);
    m_transcript->setAccessibleName(tr("Headers and body of the chosen request"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 8, 0);
    bar->addStretch();
    bar->addWidget(m_cancel);
    bar->addWidget(m_retry);
    bar->addWidget(m_certificate);
    bar->addWidget(m_curl);
    column->addLayout(bar);
    column->addWidget(m_transcript, 1);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *nothing = new QLabel(tr("Nothing has left this computer."), m_stack);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    nothing->setContentsMargins(12, 8, 12, 8);
    m_stack->addWidget(nothing);
    m_stack->addWidget(split);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_curl, &QPushButton::clicked, this, &RequestsView::copyCurl);
    m_seconds = new QTimer(this);
    m_seconds->setInterval(1000);
    connect(m_seconds, &QTimer::timeout, m_model, &RequestsModel::tellTime);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(m_shown); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const net::Exchange *one = m_model->at(m_model->rowOf(m_shown)))
            Q_EMIT retryWanted(QString(one->environment));
    });
    connect(m_certificate, &QPushButton::clicked, this, [this] { Q_EMIT certificateWanted(m_shown); });
    connect(m_table, &Table::rowChosen, this, [this](const QModelIndex &index) {
        showTranscript();
        Q_EMIT chosen(index.data(SelectionRole).value<Selection>());
    });
    connect(m_transcript, &LinesView::wishesAll, this, [this] {
        m_cut = false;
        m_shown = 0;
        showTranscript();
    });
    show({});
}

void RequestsView::show(const std::vector<net::Exchange> &ledger)
{
    const net::Exchange *before = m_model->at(m_table->currentIndex().row());
    const int number = before ? before->number : 0;
    m_model->show(ledger);
    fitColumns();
    fitHeights();
    m_stack->setCurrentIndex(ledger.empty() ? 0 : 1);
    const int row = m_model->rowOf(number);
    m_table->chooseQuietly(row >= 0 ? row : m_model->rowCount() - 1);
    m_shown = 0; // who answered may have been learned since
    showTranscript();
    if (!m_model->isAnyUnderWay())
        m_seconds->stop();
    else if (!m_seconds->isActive())
        m_seconds->start();
}

void RequestsView::setRepeatable(const QStringList &environments)
{
    m_repeatable = environments;
    offerDeeds(m_model->at(m_table->currentIndex().row()));
}

/// The focus stays in the bar when the button that has it goes.
void RequestsView::offerDeeds(const net::Exchange *exchange)
{
    const bool isUnderWay = exchange && exchange->isUnderWay;
    const bool isOpen = exchange && !isUnderWay && !exchange->wasAnswered() && exchange->outcome != net::Exchange::Outcome::Refused;
    const bool isLost = isOpen && exchange->purpose != u"login" && m_repeatable.contains(exchange->environment);
    const bool hadFocus = m_cancel->hasFocus() || m_retry->hasFocus();
    m_curl->setEnabled(exchange);
    m_retry->setVisible(isLost);
    m_cancel->setVisible(isUnderWay);
    m_certificate->setVisible(isOpen && !exchange->certificateSha256.isEmpty() && !exchange->environment.isEmpty());
    if (hadFocus && !m_cancel->hasFocus() && !m_retry->hasFocus())
        (isLost ? m_retry : isUnderWay ? m_cancel : m_curl)->setFocus();
}

/// Who answered, how long it took and what was sent stand in the transcript too: where the room is short they stand only there.
void RequestsView::fitColumns()
{
    const std::array<int, 3> givingWay{RequestsModel::Who, RequestsModel::Sent, RequestsModel::Time};
    for (const int column : givingWay)
        m_table->setColumnHidden(column, false);
    for (const int column : givingWay) {
        if (m_table->least() > width())
            m_table->setColumnHidden(column, true);
    }
    m_table->fitColumns();
}

/// The detail gives way before the rows do.
void RequestsView::fitHeights()
{
    constexpr int few = 3;
    const int rows = m_table->heightOf(qBound(1, m_model->rowCount(), few));
    const int links = m_curl->sizeHint().height();
    const int least = lines(2.2);
    m_transcript->setMinimumHeight(least);
    m_transcript->setVisible(height() >= rows + links + least);
    m_below->setVisible(height() >= m_table->heightOf(1) + links);
    m_below->setMaximumHeight(m_transcript->isHidden() ? links : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(qMax(m_table->heightOf(1), qMin(rows, height() - (m_below->isHidden() ? 0 : links))));
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitHeights();
}

bool RequestsView::select(int exchange)
{
    const int row = m_model->rowOf(exchange);
    if (row < 0)
        return false;
    m_table->chooseQuietly(row);
    showTranscript();
    return true;
}

std::vector<Line> RequestsView::linesOf(int exchange) const
{
    if (exchange == m_shown)
        return m_transcript->lines()->lines();
    const net::Exchange *one = m_model->at(m_model->rowOf(exchange));
    return one ? plainLines(transcriptOf(*one), JsonCut()) : std::vector<Line>();
}

void RequestsView::revealLine(int line)
{
    const QModelIndex index = m_transcript->lines()->index(m_transcript->lines()->reveal(line));
    m_transcript->setCurrentIndex(index);
    m_transcript->scrollTo(index);
}

void RequestsView::showTranscript()
{
    const net::Exchange *exchange = m_model->at(m_table->currentIndex().row());
    const int number = exchange ? exchange->number : 0;
    offerDeeds(exchange);
    if (number == m_shown && number != 0)
        return;
    m_shown = number;
    m_transcript->lines()->show(exchange ? plainLines(transcriptOf(*exchange), m_cut ? JsonCut() : JsonCut::none()) : std::vector<Line>());
    m_cut = true;
}

void RequestsView::copyCurl() const
{
    if (const net::Exchange *exchange = m_model->at(m_table->currentIndex().row()))
        copyText(asCurl(*exchange));
}

} // namespace jotscope::ui

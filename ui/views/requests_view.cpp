// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/requests_view.h"

#include "ui/kit/concealed.h"
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

namespace jotscope::ui {

RequestsView::RequestsView(QWidget *parent) : QWidget(parent), m_model(new RequestsModel(this))
{
    m_stack = new QStackedWidget(this);
    auto *split = new QSplitter(Qt::Vertical, m_stack);
    m_table = new Table(m_model, 1.4,
        {{3, 4, false, false}, {6, 12, false, false}, {12, 80, true}, {6, 14, false, false}, {4, 8, false, false}, {4, 6, false, false},
            {5, 15, false}},
        split);
    m_table->setAccessibleName(tr("Requests"));
    m_table->showHeader(true);
    auto *below = new QWidget(split);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_curl = new QPushButton(tr("Copy as cURL"), below);
    m_curl->setProperty("kind", QStringLiteral("link"));
    m_curl->setToolTip(tr("With $SECRET in place of any secret"));
    m_certificate = new QPushButton(tr("Look at the certificate…"), below);
    m_certificate->setProperty("kind", QStringLiteral("link"));
    m_certificate->setToolTip(tr("Its names, dates and fingerprint; from there it can be trusted for this host"));
    m_transcript = new LinesView(below);
    m_transcript->setAccessibleName(tr("Headers and body of the chosen request"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 8, 0);
    bar->addStretch();
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
    m_stack->setCurrentIndex(ledger.empty() ? 0 : 1);
    const int row = m_model->rowOf(number);
    m_table->chooseQuietly(row >= 0 ? row : m_model->rowCount() - 1);
    m_shown = 0; // who answered may have been learned since
    showTranscript();
}

/// Who answered and how long it took stand in the transcript too: where the room is short they stand only there.
void RequestsView::fitColumns()
{
    const bool isShort = m_table->needed() > width();
    m_table->setColumnHidden(RequestsModel::Who, isShort);
    m_table->setColumnHidden(RequestsModel::Time, isShort);
    m_table->fitColumns();
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
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
    m_curl->setEnabled(exchange);
    m_certificate->setVisible(
        exchange && !exchange->wasAnswered() && !exchange->certificateSha256.isEmpty() && !exchange->environment.isEmpty());
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

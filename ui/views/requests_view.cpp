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
#include <QTimer>

#include <algorithm>

namespace jotscope::ui {

namespace {

QPushButton *link(const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setProperty("kind", QStringLiteral("link"));
    made->setToolTip(tip);
    return made;
}

} // namespace

RequestsView::RequestsView(QWidget *parent) : QWidget(parent), m_model(new RequestsModel(this))
{
    m_stack = new QStackedWidget(this);
    m_split = new QSplitter(Qt::Vertical, m_stack);
    m_table = new Table(m_model, 1.4,
        {{2.2, 4, false, false}, {6, 16, false, false}, {12, 80, true}, {4, 13, false, false}, {2.2, 8, false, false},
            {3.5, 6, false, false}, {4, 15, false, false}},
        m_split);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->showHeader(true);
    m_below = makeBelow(m_split);
    m_split->addWidget(m_table);
    m_split->addWidget(m_below);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_stack->addWidget(makeNothing());
    m_stack->addWidget(m_split);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    m_seconds = new QTimer(this);
    m_seconds->setInterval(1000);
    connect(m_seconds, &QTimer::timeout, m_model, &RequestsModel::tellTime);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    connect(m_table, &Table::rowChosen, this, [this](const QModelIndex &index) {
        open();
        showTranscript();
        Q_EMIT chosen(index.data(SelectionRole).value<Selection>());
    });
    show({});
}

QWidget *RequestsView::makeBelow(QWidget *parent)
{
    auto *below = new QWidget(parent);
    below->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // links that do not fit stand below each other
    m_scope = link({}, tr("Every request of this run, whatever token it was for, or those of the token that is shown"), below);
    m_curl = link(tr("Copy as cURL"), tr("With $SECRET in place of any secret"), below);
    m_cancel = link(tr("Cancel this request"), tr("Its environment is asked nothing more for this token; the others go on"), below);
    m_retry = link(
        tr("Ask this environment again"), tr("For the token that is shown, with fresh keys; the other environments are not asked"), below);
    m_certificate
        = link(tr("Look at the certificate…"), tr("Its names, dates and fingerprint; from there it can be trusted for this host"), below);
    m_transcript = new LinesView(below);
    m_transcript->setAccessibleName(tr("Headers and body of the chosen request"));
    auto *deeds = new QHBoxLayout;
    deeds->addStretch();
    for (QPushButton *one : {m_cancel, m_retry, m_certificate, m_curl})
        deeds->addWidget(one);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(8, 0, 8, 0);
    m_bar->addWidget(m_scope, 0, Qt::AlignLeft);
    m_bar->addLayout(deeds, 1);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_transcript, 1);
    column->addStretch(); // the links stay at the top where there is no transcript
    connect(m_scope, &QPushButton::clicked, this, [this] { showAll(!m_isAll); });
    connect(m_curl, &QPushButton::clicked, this, &RequestsView::copyCurl);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(m_shown); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const net::Exchange *one = m_model->at(m_model->rowOf(m_shown)))
            Q_EMIT retryWanted(QString(one->environment));
    });
    connect(m_certificate, &QPushButton::clicked, this, [this] { Q_EMIT certificateWanted(m_shown); });
    connect(m_transcript, &LinesView::wishesAll, this, [this] {
        m_cut = false;
        m_shown = 0;
        showTranscript();
    });
    return below;
}

QWidget *RequestsView::makeNothing()
{
    auto *page = new QWidget(m_stack);
    m_nothing = new QLabel(page);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_all = link({}, {}, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_nothing);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_all, &QPushButton::clicked, this, [this] {
        showAll(true);
        m_table->setFocus();
    });
    return page;
}

void RequestsView::show(const std::vector<net::Exchange> &ledger, const std::optional<QSet<int>> &own)
{
    m_ledger = ledger;
    m_own = own;
    list();
}

void RequestsView::showAll(bool isAll)
{
    m_isAll = isAll;
    m_isWanted = false; // whoever asks for a list wants to see rows
    list();
}

bool RequestsView::isOwn(const net::Exchange &exchange) const
{
    return !m_own || m_own->contains(exchange.number);
}

int RequestsView::ownCount() const
{
    return int(std::count_if(m_ledger.begin(), m_ledger.end(), [this](const net::Exchange &one) { return isOwn(one); }));
}

/// Who answered may have been learned since: what is shown of the chosen one is shown anew.
void RequestsView::list()
{
    const net::Exchange *before = m_model->at(m_table->currentIndex().row());
    const int number = before ? before->number : 0;
    std::vector<net::Exchange> listed;
    std::copy_if(
        m_ledger.begin(), m_ledger.end(), std::back_inserter(listed), [this](const net::Exchange &one) { return m_isAll || isOwn(one); });
    m_model->show(listed);
    const int row = m_model->rowOf(number);
    m_isWanted = m_isWanted && row >= 0;
    tellScope();
    m_stack->setCurrentIndex(listed.empty() ? 0 : 1);
    m_table->chooseQuietly(row >= 0 ? row : m_model->rowCount() - 1);
    m_isSought = m_isSought || !isVisible(); // where it scrolled to then is not where it will have its room
    m_shown = 0;
    showTranscript();
    fitIfSeen();
    if (!m_model->isAnyUnderWay())
        m_seconds->stop();
    else if (!m_seconds->isActive())
        m_seconds->start();
}

void RequestsView::tellScope()
{
    const int own = ownCount();
    const QString all = tr("Show all %1").arg(m_ledger.size());
    m_scope->setText(m_isAll ? tr("Only this token's: %1").arg(own) : all);
    m_scope->setVisible(own < int(m_ledger.size()));
    m_all->setText(all);
    m_all->setVisible(!m_ledger.empty());
    m_nothing->setText(m_ledger.empty() ? tr("Nothing has left this computer.") : tr("Nothing was asked for this token."));
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
    if (isVisible())
        fitHeights(); // other links may need another line
}

bool RequestsView::select(int exchange)
{
    const bool isThere
        = std::any_of(m_ledger.begin(), m_ledger.end(), [exchange](const net::Exchange &one) { return one.number == exchange; });
    if (!isThere)
        return false;
    if (m_model->rowOf(exchange) < 0)
        showAll(true);
    m_table->chooseQuietly(m_model->rowOf(exchange));
    open();
    showTranscript();
    bringInSight();
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

/// Of what was asked first: where a redirect led is no question of ours.
void RequestsView::copyCurl() const
{
    const net::Exchange *asked = m_model->at(m_table->currentIndex().row());
    for (int row = m_table->currentIndex().row() - 1; asked && row >= 0; --row) {
        if (m_model->at(row)->followedBy == asked->number)
            asked = m_model->at(row);
    }
    if (asked)
        copyText(asCurl(*asked));
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/environments_view.h"

#include "ui/kit/reading.h"
#include "ui/models/environments_model.h"
#include "ui/models/tokens_matrix_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

constexpr double rowLines = 1.62;

QWidget *makeEmpty(EnvironmentsView *view)
{
    auto *page = new QWidget(view);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 4, 12, 8);
    auto *text = new QLabel(
        EnvironmentsView::tr("An environment says what a deployment expects: its issuer, its keys, where it keeps users. With one, a "
                             "signature can be checked and the user asked for."),
        page);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    beginWithWindow(text);
    auto *add = new QPushButton(EnvironmentsView::tr("Add an environment…"), page);
    column->addWidget(text);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch();
    QObject::connect(add, &QPushButton::clicked, view, &EnvironmentsView::wishesEnvironment);
    return page;
}

} // namespace

EnvironmentsView::EnvironmentsView(QWidget *parent)
    : Pane(tr("Environments"), parent), m_model(new EnvironmentsModel(this)), m_allModel(new TokensMatrixModel(this))
{
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EnvironmentsView::refresh);
    m_stack = new QStackedWidget(this);
    m_table = new Table(m_model, rowLines,
        {{12.5, 60, true, true, true}, {4, 12, false, false}, {4, 10, false, false}, {4, 10, false, false}, {4, 10, false, false},
            {4, 10, false, false}, {5, 12, false, false}},
        m_stack);
    m_table->setAccessibleName(tr("This token in each environment"));
    m_table->setObjectName(QStringLiteral("environments"));
    m_table->showHeader(true);
    m_all = new Table(m_allModel, rowLines, {{9, 60, true}}, m_stack);
    m_all->setAccessibleName(tr("All tokens in each environment"));
    m_all->setSelectionMode(QAbstractItemView::NoSelection); // the chosen row is the shown token's, wherever the keys stand
    m_all->showHeader(true);
    m_empty = makeEmpty(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_empty);
    setBody(m_stack);
    m_scope = new Segments({tr("This token"), tr("All tokens")}, this);
    addControl(m_scope);

    connect(m_scope, &Segments::chosen, this, [this](int scope) {
        refresh();
        if (scope == 1)
            standAtShown();
    });
    connect(m_table, &Table::rowChosen, this, &EnvironmentsView::follow);
    connect(m_table, &Table::followed, this, &EnvironmentsView::follow);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT tokenChosen(index.row(), m_allModel->environmentAt(index.column())); };
    connect(m_all, &QAbstractItemView::clicked, this, choose);
    connect(m_all, &Table::followed, this, choose);
    clear();
}

/// A row stands for its environment; a lamp also for its step.
void EnvironmentsView::follow(const QModelIndex &index)
{
    const QString name = m_model->nameAt(index.row());
    if (name.isEmpty()) {
        m_model->showAll();
        return;
    }
    const bool isOther = name != m_model->chosen();
    m_model->choose(name);
    if (isOther)
        Q_EMIT environmentChosen(name);
    Q_EMIT chosen(index.data(SelectionRole).value<Selection>());
}

void EnvironmentsView::show(const report::Inspection &inspection)
{
    m_model->show(inspection);
    if (m_allModel->setShown(inspection))
        standAtShown();
    fitColumns();
    refresh();
}

/// Time stands in the matrix where all lamps have room whatever they say, and where it speaks against the token; the token, its claims and
/// the timeline have it too. So the columns stay where they are while the words in them change. Where time is needed and there is no room,
/// the first column without trouble goes; what speaks against the token is never hidden: then all give some of their words.
int EnvironmentsView::hiddenColumn() const
{
    constexpr double roomForAll = 54; ///< em
    using Trouble = EnvironmentsModel::Trouble;
    if (width() >= roomForAll * em())
        return -1;
    if (m_model->troubleIn(EnvironmentsModel::Time) == Trouble::None)
        return EnvironmentsModel::Time;
    if (m_table->needed() <= width() - 2)
        return -1;
    for (const Trouble most : {Trouble::None, Trouble::Elsewhere}) {
        for (const int column : {EnvironmentsModel::Time, EnvironmentsModel::Key, EnvironmentsModel::Issuer, EnvironmentsModel::Audience}) {
            if (m_model->troubleIn(column) <= most)
                return column;
        }
    }
    return -1;
}

void EnvironmentsView::fitColumns()
{
    const int hidden = hiddenColumn();
    for (int column = EnvironmentsModel::Key; column < EnvironmentsModel::columns; ++column)
        m_table->setColumnHidden(column, column == hidden);
    m_table->fitColumns();
    updateGeometry();
}

/// The names get room to tell the tokens apart before the words beside them stand whole; an icon says the same.
void EnvironmentsView::planAll()
{
    constexpr double word = 7;       ///< em, with its icon
    constexpr double lastWord = 7.8; ///< which has the pane's edge beside it
    const int last = m_allModel->columnCount() - 1;
    const double room = (width() - 2 - m_all->verticalScrollBar()->sizeHint().width()) / em();
    std::vector<Table::Column> columns{{qBound(9.0, room - (last - 1) * word - lastWord, 18.0), 60, true, true, true}};
    for (int column = 1; column <= last; ++column)
        columns.push_back({column == last ? lastWord : word, 12, false, false});
    m_all->setColumns(std::move(columns));
}

/// And in sight, however many there are.
void EnvironmentsView::standAtShown()
{
    if (const int shown = m_allModel->shownRow(); shown >= 0)
        m_all->chooseQuietly(shown);
}

void EnvironmentsView::showOwn()
{
    m_scope->setCurrent(0);
    refresh();
}

QSize EnvironmentsView::sizeHint() const
{
    const int others = m_stack->sizeHint().height() - m_stack->currentWidget()->sizeHint().height();
    return Pane::sizeHint() - QSize(0, others);
}

QWidget *EnvironmentsView::focusStop() const
{
    QWidget *shown = m_stack->currentWidget();
    return shown == m_empty ? m_empty->findChild<QPushButton *>() : shown;
}

int EnvironmentsView::leastHeight() const
{
    const int rows = m_table->model()->rowCount();
    const QMargins around = layout()->contentsMargins();
    const int heading = layout()->itemAt(0)->sizeHint().height(); // as it is now, whatever was laid out
    return rows == 0 ? 0 : around.top() + heading + m_table->heightOf(qMin(rows, 4)) + around.bottom();
}

void EnvironmentsView::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitColumns();
    planAll();
}

void EnvironmentsView::showAll(const std::vector<MatrixToken> &shown, int tokens)
{
    m_tokens = tokens;
    const int scrolled = m_all->verticalScrollBar()->value();
    m_allModel->showAll(shown);
    planAll();
    standAtShown(); // other rows came: the keys stood on none
    m_all->verticalScrollBar()->setValue(scrolled);
    refresh();
}

void EnvironmentsView::clear()
{
    m_model->clear();
    refresh();
}

void EnvironmentsView::refresh()
{
    const bool several = m_allModel->rowCount() > 1;
    m_scope->setVisible(several);
    if (!several)
        m_scope->setCurrent(0);
    const bool isAll = m_scope->current() == 1;
    const bool isEmpty = !isAll && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? m_empty : isAll ? static_cast<QWidget *>(m_all) : m_table);
    if (isEmpty)
        setSummary(tr("none described yet"));
    else
        setSummary(isAll ? allSummary() : m_model->summary());
}

/// Of a long list only those that were looked at as a whole.
QString EnvironmentsView::allSummary() const
{
    const int shown = m_allModel->rowCount();
    if (shown >= m_tokens)
        return tr("%n tokens", nullptr, shown);
    return tr("%1 of %2 tokens: the first, and what was chosen").arg(QLocale().toString(shown), QLocale().toString(m_tokens));
}

void EnvironmentsView::select(const Selection &selection)
{
    const QString before = m_model->chosen();
    if (!selection.environment.isEmpty())
        m_model->choose(selection.environment);
    if (m_model->chosen() != before)
        fitColumns(); // its words are bold now
    const int row = m_model->rowOf(m_model->chosen());
    const int column = selection.step ? EnvironmentsModel::columnOf(*selection.step) : 0;
    if (row < 0)
        return;
    m_table->chooseQuietly(row, qMax(0, column));
}

} // namespace jotscope::ui

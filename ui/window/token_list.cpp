// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/token_list.h"

#include "ui/kit/icons.h"
#include "ui/window/session.h"
#include "ui/window/token_delegate.h"
#include "ui/window/token_list_model.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

namespace jotscope::ui {

namespace {

QLabel *softLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(12, 2, 12, 6);
    return label;
}

} // namespace

TokenList::TokenList(Session *session, QWidget *parent)
    : Pane(tr("Tokens"), parent), m_session(session), m_model(new TokenListModel(session, this)), m_view(new QListView(this)),
      m_empty(softLabel(tr("Every token you paste, open or capture is listed here, with its place and its verdict."), this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TokenDelegate(this));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Tokens"));
    m_view->setMinimumWidth(lines(6));
    m_view->installEventFilter(this);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addWidget(softLabel(tr("Kept in memory only, forgotten when the window closes."), body));
    setBody(body);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const int id = current.data(TokenListModel::IdRole).toInt())
            m_session->setCurrent(id);
    });
    connect(session, &Session::listChanged, this, &TokenList::follow);
    connect(session, &Session::currentChanged, this, &TokenList::follow);
    follow();
}

void TokenList::follow()
{
    const int count = m_model->tokenCount();
    setSummary(count == 0 ? QString() : QString::number(count));
    m_empty->setVisible(count == 0);
    m_view->setVisible(count > 0);
    const QModelIndex index = m_model->index(m_model->rowOf(m_session->currentId()));
    if (!index.isValid() || index == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(index);
    if (index.row() <= 1)
        m_view->scrollToTop();
}

QWidget *TokenList::focusStop() const
{
    return m_view;
}

void TokenList::step(int by)
{
    if (const int id = m_model->idBeside(m_session->currentId(), by))
        m_session->setCurrent(id);
}

bool TokenList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        m_session->forget(m_view->currentIndex().data(TokenListModel::IdRole).toInt());
        return true;
    }
    return Pane::eventFilter(watched, event);
}

TokenCombo::TokenCombo(Session *session, TokenList *list, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(list), m_combo(new QComboBox(this))
{
    auto *label = new QLabel(tr("Token"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_combo);
    m_combo->setAccessibleDescription(tr("The token that the window is about"));
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setMinimumContentsLength(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_combo, 1);
    for (const bool isNext : {false, true}) {
        auto *button = new QPushButton(icon(isNext ? QStringLiteral("next") : QStringLiteral("previous")), QString(), this);
        button->setAccessibleName(isNext ? tr("Next token") : tr("Previous token"));
        button->setToolTip(isNext ? tr("Next token (Ctrl+PgDown)") : tr("Previous token (Ctrl+PgUp)"));
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, isNext] { m_list->step(isNext ? 1 : -1); });
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) { m_session->setCurrent(m_combo->itemData(index).toInt()); });
    connect(session, &Session::listChanged, this, &TokenCombo::refill);
    connect(session, &Session::currentChanged, this, &TokenCombo::refill);
    connect(session, &Session::askingChanged, this, &TokenCombo::refill);
    refill();
}

void TokenCombo::showEvent(QShowEvent *event)
{
    refill();
    QWidget::showEvent(event);
}

/// As long as the list stands in its place it costs nothing.
void TokenCombo::refill()
{
    if (!isVisible())
        return;
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    const TokenListModel *model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const int id = index.data(TokenListModel::IdRole).toInt();
        if (id == 0)
            continue;
        const QIcon sign = icon(index.data(TokenListModel::IconRole).toString(), Role(index.data(TokenListModel::IconColourRole).toInt()));
        m_combo->addItem(sign, index.data(Qt::AccessibleTextRole).toString(), id);
        if (id == m_session->currentId())
            m_combo->setCurrentIndex(m_combo->count() - 1);
    }
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/token_combo.h"

#include "language/listed.h"
#include "ui/kit/elided_combo.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_sheet.h"
#include "ui/listing/token_list_model.h"
#include "ui/listing/token_rows_view.h"
#include "ui/window/arrange_menu.h"
#include "ui/window/session.h"
#include "ui/window/token_list.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace jotscope::ui {

namespace {

/// Shows the rows of the list itself; closed, the whole row of the token that the window is about in a line, also where the filter hides
/// it.
class RowsBox : public ElidedCombo {
public:
    RowsBox(TokenListModel *model, const Session *session, QWidget *parent) : ElidedCombo(parent), m_model(model), m_session(session)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // before there are rows to measure
        setMinimumContentsLength(12);
        setModel(model);
        setView(new TokenRowsView(model, this));
        setMaxVisibleItems(9);
        setKind(this, "rows"); // a list that scrolls: a menu would measure every row
    }

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const int id = m_session->currentId();
        if (!m_session->records().isListed(id))
            return;
        QStringList words; // of no age: it would stand here while it passes
        for (const int role : {int(Qt::DisplayRole), int(TokenListModel::VerdictTextRole), int(TokenListModel::DetailRole)})
            words.append(m_model->dataOf(id, role).toString());
        option->currentText = listed(words);
        option->currentIcon = icon(
            m_model->dataOf(id, TokenListModel::IconRole).toString(), Role(m_model->dataOf(id, TokenListModel::IconColourRole).toInt()));
        elide(option);
    }

private:
    const TokenListModel *m_model;
    const Session *m_session;
};

} // namespace

TokenCombo::TokenCombo(Session *session, TokenList *list, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(list), m_box(new RowsBox(list->model(), session, this)), m_filter(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Token"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_box);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the tokens"));
    m_filter->setToolTip(list->filter()->toolTip());
    m_filter->setAccessibleDescription(list->filter()->accessibleDescription());
    m_filter->setClearButtonEnabled(true);
    setKind(m_filter, "search");
    m_filter->setMaximumWidth(lines(9));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_box, 3);
    for (const bool isNext : {false, true}) {
        auto *button = new QPushButton(icon(isNext ? QStringLiteral("next") : QStringLiteral("previous")), QString(), this);
        button->setAccessibleName(isNext ? tr("Next token") : tr("Previous token"));
        button->setToolTip(isNext ? tr("Next token (Ctrl+PgDown)") : tr("Previous token (Ctrl+PgUp)"));
        button->setAutoDefault(false);
        row->addWidget(button);
        m_steps.push_back(button);
        setTabOrder(isNext ? row->itemAt(row->count() - 2)->widget() : m_box, button);
        connect(button, &QPushButton::clicked, this, [this, isNext] { m_list->step(isNext ? 1 : -1); });
    }
    setTabOrder(row->itemAt(row->count() - 1)->widget(), m_filter);
    row->addWidget(m_filter, 1);
    row->addWidget(list->menu()->makeButton(this));
    setTabOrder(m_filter, row->itemAt(row->count() - 1)->widget());
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (const int id = m_list->model()->idAt(index))
            m_session->setCurrent(id);
    });
    connect(m_filter, &QLineEdit::textChanged, list->filter(), &QLineEdit::setText);
    connect(list, &TokenList::followed, this, &TokenCombo::follow);
    follow();
}

void TokenCombo::showEvent(QShowEvent *event)
{
    follow();
    QWidget::showEvent(event);
}

void TokenCombo::follow()
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_list->model()->rowOf(m_session->currentId()));
    m_box->update();
    const QString whole = m_list->model()->dataOf(m_session->currentId(), Qt::AccessibleTextRole).toString(); // the name is the kind alone
    m_box->setAccessibleDescription(
        whole.isEmpty() ? tr("The token that the window is about") : tr("The token that the window is about: %1").arg(whole));
    for (QPushButton *step : m_steps)
        step->setEnabled(m_list->model()->shownCount() > 1);
    m_filter->setVisible(m_list->hasFilter());
    if (m_filter->text() != m_list->filter()->text())
        m_filter->setText(m_list->filter()->text());
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/environment_list.h"

#include "report/blanks.h"
#include "ui/editor/draft.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

namespace jotscope::ui {

EnvironmentList::EnvironmentList(Draft *draft, QWidget *parent) : QWidget(parent), m_draft(draft), m_list(new QListWidget(this))
{
    setKind(m_list, "field");
    m_list->setAccessibleName(tr("Environments"));
    m_list->setMinimumWidth(lines(11));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *add = addButton(tr("Add"), tr("Add an environment"), QKeySequence(Qt::CTRL | Qt::Key_N));
    QPushButton *twice = addButton(tr("Duplicate"), tr("Duplicate this environment"), QKeySequence(Qt::CTRL | Qt::Key_D));
    QPushButton *up = addButton(tr("Up"), tr("Move up: earlier ones come first where several fit"), QKeySequence(Qt::ALT | Qt::Key_Up));
    QPushButton *down = addButton(tr("Down"), tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    QPushButton *remove = addButton(tr("Remove"), tr("Remove this environment; undo brings it back"), {});
    m_needCurrent = {twice, remove};
    m_up = up;
    m_down = down;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(5);
    grid->addWidget(m_list, 0, 0, 1, 2);
    grid->addWidget(add, 1, 0);
    grid->addWidget(twice, 1, 1);
    grid->addWidget(up, 2, 0);
    grid->addWidget(down, 2, 1);
    grid->addWidget(remove, 3, 0, 1, 2);
    grid->setRowStretch(0, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        m_draft->add({});
        Q_EMIT added();
    });
    connect(twice, &QPushButton::clicked, m_draft, &Draft::duplicate);
    connect(remove, &QPushButton::clicked, m_draft, &Draft::remove);
    connect(up, &QPushButton::clicked, m_draft, [this] { m_draft->move(-1); });
    connect(down, &QPushButton::clicked, m_draft, [this] { m_draft->move(1); });
    connect(m_list, &QListWidget::currentRowChanged, m_draft, &Draft::setCurrent);
    connect(m_draft, &Draft::changed, this, &EnvironmentList::refresh);
    refresh();
}

/// Rows that were measured before the style sheet came would overlap.
void EnvironmentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->doItemsLayout();
}

QPushButton *EnvironmentList::addButton(const QString &text, const QString &tip, const QKeySequence &keys)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    made->setShortcut(keys);
    made->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    return made;
}

void EnvironmentList::refresh()
{
    const QSignalBlocker quiet(m_list);
    const auto &all = m_draft->all();
    while (m_list->count() > int(all.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < int(all.size()); ++row) {
        if (row >= m_list->count())
            m_list->addItem(QString());
        const environments::Environment &one = all[std::size_t(row)];
        m_list->item(row)->setText(one.name.isEmpty() ? tr("(no name)") : report::briefId(one.name, 28));
        m_list->item(row)->setToolTip(plainTip(report::plain(one.name) + u'\n' + report::plain(one.issuer)));
    }
    m_list->setCurrentRow(m_draft->current());
    for (QPushButton *button : m_needCurrent)
        button->setEnabled(m_draft->current() >= 0);
    m_up->setEnabled(m_draft->current() > 0);
    m_down->setEnabled(m_draft->current() >= 0 && m_draft->current() + 1 < int(all.size()));
}

} // namespace jotscope::ui

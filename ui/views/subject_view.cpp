// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/subject_view.h"

#include "report/details.h"
#include "ui/kit/flow_list.h"
#include "ui/kit/reading.h"
#include "ui/models/hostile.h"
#include "ui/models/subject_model.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr Table::Column number{2.5, 5, false};
constexpr Table::Column character{5, 8, false};
constexpr Table::Column codePoint{6, 9, false};

} // namespace

SubjectView::SubjectView(QWidget *parent)
    : QWidget(parent), m_model(new SubjectModel(this)), m_table(new Table(m_model, 1.25, {number, character, codePoint}, this)),
      m_facts(new FlowList(marginsFrom(this, {12, 8, 8, 0}), this))
{
    m_table->setAccessibleName(tr("Characters of the user's id"));
    m_table->installEventFilter(this);
    m_table->showHeader(true);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_facts, 1);
    sides->addWidget(m_table);
    show({});
}

/// What a character is stands beside the unusual ones only: without any the table is as narrow as it can be, and ids beside it stay whole.
void SubjectView::shareRoom()
{
    const bool hasNames = m_model->hasNames();
    m_table->setColumnHidden(SubjectModel::Name, !hasNames);
    std::vector<Table::Column> columns{number, character, codePoint};
    if (hasNames)
        columns.push_back({10, 60, true});
    m_table->setColumns(std::move(columns));
    auto *sides = static_cast<QHBoxLayout *>(layout());
    sides->setStretch(1, hasNames ? 1 : 0);
    m_table->setMinimumWidth(hasNames ? 0 : m_table->needed() + m_table->verticalScrollBar()->sizeHint().width() + lines(0.5));
    m_table->setMaximumWidth(hasNames ? QWIDGETSIZE_MAX : m_table->minimumWidth());
}

void SubjectView::show(const report::Inspection &inspection)
{
    const bool isOther = m_model->show(inspection.diagnosis.subject);
    shareRoom();
    m_isToReveal = m_isToReveal || isOther;
    revealUnusual();
    std::vector<FlowList::Line> lines;
    for (const report::Detail &detail : report::subjectDetails(inspection))
        lines.push_back({detail.title + u':', detail.isValue ? isolated(detail.text) : detail.text});
    if (lines.empty())
        lines.push_back({{}, tr("The token names no user.")});
    m_facts->show(lines);
}

/// As soon as the table has its size, and as near to its begin as may be.
void SubjectView::revealUnusual()
{
    if (!m_isToReveal || !m_table->isVisible())
        return;
    m_isToReveal = false;
    m_table->scrollToTop();
    if (m_model->firstUnusual() >= 0)
        m_table->scrollTo(m_model->index(m_model->firstUnusual(), 0));
}

bool SubjectView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &SubjectView::revealUnusual);
    return QWidget::eventFilter(watched, event);
}

void SubjectView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareRoom();
}

QString SubjectView::facts() const
{
    return m_facts->text();
}

} // namespace jotscope::ui

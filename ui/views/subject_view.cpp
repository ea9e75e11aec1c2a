// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/subject_view.h"

#include "report/details.h"
#include "ui/kit/flow_list.h"
#include "ui/models/hostile.h"
#include "ui/models/subject_model.h"
#include "ui/views/table.h"

#include <QBoxLayout>

namespace jotscope::ui {

SubjectView::SubjectView(QWidget *parent)
    : QWidget(parent), m_model(new SubjectModel(this)),
      m_table(new Table(m_model, 1.25, {{2.5, 5, false}, {5, 8, false}, {6, 9, false}, {10, 60, true}}, this)),
      m_facts(new FlowList({12, 8, 8, 0}, this))
{
    m_table->setAccessibleName(tr("Characters of the user\u2019s id"));
    m_table->showHeader(true);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_facts, 1);
    sides->addWidget(m_table, 1);
    show({});
}

void SubjectView::show(const report::Inspection &inspection)
{
    if (m_model->show(inspection.diagnosis.subject) && m_model->firstUnusual() >= 0)
        m_table->scrollTo(m_model->index(m_model->firstUnusual(), 0), QAbstractItemView::PositionAtCenter);
    std::vector<FlowList::Line> lines;
    for (const report::Detail &detail : report::subjectDetails(inspection))
        lines.push_back({detail.title + u':', detail.isValue ? isolated(detail.text) : detail.text});
    if (lines.empty())
        lines.push_back({{}, tr("The token names no user.")});
    m_facts->show(lines);
}

QString SubjectView::facts() const
{
    return m_facts->text();
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/subject_view.h"

#include "report/details.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/theme.h"
#include "ui/models/hostile.h"
#include "ui/models/subject_model.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace jotscope::ui {

SubjectView::SubjectView(QWidget *parent)
    : QWidget(parent), m_model(new SubjectModel(this)),
      m_table(new Table(m_model, 1.25, {{2.5, 5, false}, {5, 8, false}, {6, 9, false}, {10, 60, true}}, this))
{
    m_table->setAccessibleName(tr("Characters of the user\u2019s id"));
    m_table->showHeader(true);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_facts = new QWidget(area);
    auto *lines = new QVBoxLayout(m_facts);
    lines->setContentsMargins(12, 8, 8, 0);
    lines->setSpacing(4);
    area->setWidget(m_facts);
    m_facts->setAutoFillBackground(false); // which setWidget() had turned on
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(area, 1);
    sides->addWidget(m_table, 1);
    show({});
}

void SubjectView::show(const report::Inspection &inspection)
{
    m_model->show(inspection.diagnosis.subject);
    if (m_model->firstUnusual() >= 0)
        m_table->scrollTo(m_model->index(m_model->firstUnusual(), 0), QAbstractItemView::PositionAtCenter);
    auto *lines = static_cast<QVBoxLayout *>(m_facts->layout());
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const report::Detail &detail : report::subjectDetails(inspection)) {
        auto *label = new FlowLabel(1.0, m_facts);
        label->setFlow(detail.title.isEmpty() ? QString() : detail.title + u':', detail.isValue ? isolated(detail.text) : detail.text);
        lines->addWidget(label);
        label->show();
    }
    if (lines->isEmpty()) {
        auto *none = new FlowLabel(1.0, m_facts);
        none->setFlow({}, tr("The token names no user."));
        lines->addWidget(none);
    }
    lines->addStretch();
}

QString SubjectView::facts() const
{
    QStringList all;
    for (const FlowLabel *label : m_facts->findChildren<FlowLabel *>())
        all += label->text();
    return all.join(u'\n');
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_list.h"

#include "ui/kit/concealed.h"
#include "ui/kit/flow_label.h"

#include <QBoxLayout>

namespace jotscope::ui {

FlowList::FlowList(const QMargins &margins, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(margins);
    m_column->setSpacing(5);
    setWidget(page);
    page->setAutoFillBackground(false); // which setWidget() had turned on
}

void FlowList::show(const std::vector<Line> &lines)
{
    if (lines == m_lines && !lines.empty())
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines) {
        auto *label = new FlowLabel(1.0, widget());
        label->setFlow(line.bold, line.rest);
        m_column->addWidget(label);
        label->show();
    }
    m_column->addStretch();
}

QString FlowList::text() const
{
    return texts().join(u'\n');
}

bool FlowList::copy(Copied)
{
    copyText(withoutIsolates(text()));
    return true;
}

QStringList FlowList::texts() const
{
    QStringList all;
    for (const FlowLabel *label : widget()->findChildren<FlowLabel *>())
        all += label->text();
    return all;
}

const QWidget *FlowList::bringInSight(int line)
{
    FlowLabel *label = widget()->findChildren<FlowLabel *>().value(line);
    if (label)
        ensureWidgetVisible(label, 0, 8);
    return label;
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/room.h"

#include "ui/editor/form.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTextLayout>

#include <cmath>

namespace jotscope::ui {

Room::Room(bool isKept, QWidget *parent) : QWidget(parent), m_isKept(isKept), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    m_column->setAlignment(Qt::AlignTop);
}

void Room::add(QWidget *words)
{
    m_column->addWidget(words);
    measure();
}

/// A line of the words themselves: letters of another script may be higher than those of the font.
void Room::measure()
{
    if (!m_isKept || m_column->count() == 0) // isEmpty() asks whether anything shows
        return;
    QTextLayout layout(Form::tr("Not yet:"), m_column->itemAt(m_column->count() - 1)->widget()->font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX); // it has no height before
    layout.endLayout();
    setMinimumHeight(int(std::ceil(line.height())));
}

bool Room::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // also after another font
        measure();
    return QWidget::event(event);
}

} // namespace jotscope::ui

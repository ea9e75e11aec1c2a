// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pane.h"

#include "ui/kit/elided_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace jotscope::ui {

Pane::Pane(const QString &title, QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(title);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 5);
    m_column->setSpacing(0);
    m_heading = new QHBoxLayout;
    m_heading->setContentsMargins(12, 3, 11, 0);
    m_heading->setSpacing(8);
    auto *name = new ElidedLabel(Role::Text, 1.0, true, this);
    name->setFullText(title);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *summary = new ElidedLabel(Role::Soft, 1.0, false, this);
    summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title = name;
    m_summary = summary;
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_summary, 1);
    m_heading->addStrut(lines(1.6));
    m_column->addLayout(m_heading);
}

void Pane::setTitle(const QString &title)
{
    setAccessibleName(title);
    static_cast<ElidedLabel *>(m_title)->setFullText(title);
}

void Pane::setSummary(const QString &summary)
{
    static_cast<ElidedLabel *>(m_summary)->setFullText(summary);
}

void Pane::addBesideTitle(QWidget *control)
{
    m_heading->insertWidget(1 + m_besides++, control);
}

void Pane::addControl(QWidget *control)
{
    m_heading->addWidget(control);
}

void Pane::hideHeading()
{
    m_title->hide();
    m_summary->hide();
    m_column->removeItem(m_heading); // which leaves it without an owner
    delete m_heading;
    m_heading = nullptr;
}

void Pane::setLodged(bool isLodged)
{
    m_isLodged = isLodged;
    m_title->setVisible(!isLodged);
    update();
}

void Pane::setBody(QWidget *body)
{
    if (m_body)
        m_column->removeWidget(m_body);
    m_body = body;
    m_column->addWidget(body, 1);
}

void Pane::paintEvent(QPaintEvent *)
{
    if (!m_isLodged)
        paintPaneFrame(this);
}

void paintPaneFrame(QWidget *widget)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Line), 1));
    painter.setBrush(colour(Role::Pane));
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace jotscope::ui

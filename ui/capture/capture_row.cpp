// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_row.h"

#include "ui/kit/badge_line.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_label.h"

#include <QBoxLayout>

namespace jotscope::ui {

CaptureRow::CaptureRow(const QString &icon, const QString &name, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_sign(new IconView(1.4, this)), m_words(new FlowLabel(0.94, this)), m_column(new QVBoxLayout),
      m_controls(new QHBoxLayout)
{
    auto *title = new ElidedLabel(Role::Text, 1.0, true, this);
    title->setFullText(name);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(title, 1);
    m_controls->setSpacing(6);
    heading->addLayout(m_controls);
    m_column->setSpacing(4);
    m_column->addLayout(heading);
    m_column->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_words->setSizePolicy(policy);
    m_sign->show(m_icon, Role::Soft);
}

QString CaptureRow::words() const
{
    return m_words->text();
}

void CaptureRow::say(const QString &words, Role role)
{
    m_words->setFlow({}, words);
    m_sign->show(role == Role::Fail || role == Role::Warn ? QStringLiteral("warn") : m_icon, role);
}

void CaptureRow::setStatus(const QString &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void CaptureRow::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void CaptureRow::addBelow(QWidget *line)
{
    m_column->addWidget(line);
}

} // namespace jotscope::ui

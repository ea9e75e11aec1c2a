// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"

#include "ui/capture/capture_row.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QPushButton>

namespace jotscope::ui {

CapturePanel::CapturePanel(QWidget *parent) : QDialog(parent), m_column(new QVBoxLayout)
{
    setWindowTitle(tr("Capture"));
    m_column->setSpacing(0);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 6, 16, 14);
    all->setSpacing(8);
    all->addLayout(m_column);
    all->addStretch();
    all->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    resize(lines(36), 0);
}

void CapturePanel::add(CaptureRow *row)
{
    if (!m_rows.empty()) {
        auto *rule = new QFrame(this);
        rule->setFrameShape(QFrame::HLine);
        rule->setFrameShadow(QFrame::Plain);
        rule->setForegroundRole(QPalette::Mid);
        m_column->addWidget(rule);
    }
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &CaptureRow::found, this, &CapturePanel::found);
    connect(row, &CaptureRow::statusChanged, this, &CapturePanel::statusChanged);
}

bool CapturePanel::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        const int needed = layout()->heightForWidth(width());
        if (needed > 0 && needed != minimumHeight()) {
            const bool wasTight = height() <= minimumHeight();
            setMinimumHeight(needed);
            if (wasTight)
                resize(width(), needed);
        }
    }
    return isDone;
}

QString CapturePanel::status() const
{
    QStringList all;
    for (const CaptureRow *row : m_rows) {
        if (!row->status().isEmpty())
            all.append(row->status());
    }
    return all.join(QStringLiteral(" · "));
}

} // namespace jotscope::ui

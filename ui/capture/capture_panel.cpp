// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"

#include "ui/capture/capture_row.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

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
    all->setSizeConstraint(QLayout::SetNoConstraint); // fit() knows the height, which follows the width
    setMinimumWidth(lines(28));
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
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Resize)
        fit();
    return isHandled;
}

/// Words that wrap need a height that a dialog does not find by itself.
void CapturePanel::fit()
{
    const int wanted = std::min(layout()->totalHeightForWidth(width()), screen()->availableSize().height() * 9 / 10);
    const bool isOurs = height() <= std::max(wanted, m_fitted);
    m_fitted = wanted;
    if (isOurs && wanted != height())
        resize(width(), wanted);
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

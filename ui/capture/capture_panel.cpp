// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"

#include "ui/capture/capture_row.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace jotscope::ui {

CapturePanel::CapturePanel(QWidget *parent)
    : QDialog(parent), m_area(new QScrollArea(this)), m_list(new QWidget), m_column(new QVBoxLayout(m_list))
{
    setWindowTitle(tr("Capture"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // the rows have stops of their own, and come in sight with them
    m_area->setWidget(m_list);
    m_area->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 6, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_area, 1);
    all->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::hide);
    all->setSizeConstraint(QLayout::SetNoConstraint); // fit() knows the height, which follows the width
    resize(lines(36), 0);
}

void CapturePanel::add(CaptureRow *row)
{
    if (!m_rows.empty()) {
        auto *rule = new QFrame(m_list);
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
    if (event->type() == QEvent::Show)
        focusFirst();
    return isHandled;
}

bool CapturePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

/// What one came for, not the way out.
void CapturePanel::focusFirst()
{
    for (QWidget *next = m_list->nextInFocusChain(); next != m_list; next = next->nextInFocusChain()) {
        if (m_list->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(this) && next->isEnabled())
            return next->setFocus(Qt::TabFocusReason);
    }
}

/// Words that wrap need a height that a dialog does not find by itself.
void CapturePanel::fit()
{
    const QSize room = screen()->availableSize() * 9 / 10;
    const QMargins margins = layout()->contentsMargins();
    const int least = m_list->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::min(std::max(lines(28), least + margins.left() + margins.right()), room.width()));
    const int rows = m_column->totalHeightForWidth(width() - margins.left() - margins.right());
    const int close = m_close->sizeHint().height() + layout()->spacing();
    const int whole = rows + close + margins.top() + margins.bottom();
    const int wanted = std::min(whole, room.height());
    const bool isOurs = !isVisible() || height() == m_fitted;
    m_fitted = wanted;
    if (isOurs && wanted != height())
        resize(width(), wanted);
    // Beside a scroll bar the words would wrap anew, and so need the bar that nobody needs.
    m_area->setVerticalScrollBarPolicy(height() >= whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"
#include "ui/models/claim_places.h"
#include "ui/views/token_text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace jotscope::ui {

void TokenText::setCaret(qsizetype offset, bool keepAnchor)
{
    const qsizetype wanted = qBound<qsizetype>(0, offset, token().text.size());
    const bool moved = wanted != m_caret;
    m_caret = wanted;
    if (!keepAnchor)
        m_anchor = wanted;
    if (wanted < token().text.size() || !keepAnchor) // which is no character
        bringInSight({wanted, 1});
    viewport()->update();
    if (!moved)
        return;
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, int(wanted));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT flawMet(flawAt(m_caret));
    if (m_anchor == m_caret)
        Q_EMIT chosen(selectionAt(m_caret));
}

void TokenText::setSelected(qsizetype begin, qsizetype end)
{
    m_anchor = qBound<qsizetype>(0, begin, token().text.size());
    setCaret(end, true);
}

/// The character `rows` below the caret, in the same column.
qsizetype TokenText::rowStep(int rows) const
{
    const qsizetype row = m_rows.rowOf(m_caret);
    const qsizetype target = qBound<qsizetype>(0, (row < 0 ? 0 : row) + rows, m_rows.count() - 1);
    if (row < 0 || target == row)
        return m_caret;
    const TokenRow from = m_rows.at(row);
    const TokenRow to = m_rows.at(target);
    return qMin(to.begin + (m_caret - from.begin), qMax(to.begin, to.end - 1));
}

bool TokenText::moveCaret(QKeyEvent *event)
{
    if (m_rows.count() == 0)
        return false;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const qsizetype row = qMax<qsizetype>(0, m_rows.rowOf(m_caret));
    switch (event->key()) {
    case Qt::Key_Left: setCaret(m_caret - 1, shift); return true;
    case Qt::Key_Right: setCaret(m_caret + 1, shift); return true;
    case Qt::Key_Up: setCaret(rowStep(-1), shift); return !control;
    case Qt::Key_Down: setCaret(rowStep(1), shift); return !control;
    case Qt::Key_PageUp: setCaret(rowStep(-verticalScrollBar()->pageStep()), shift); return !control;
    case Qt::Key_PageDown: setCaret(rowStep(verticalScrollBar()->pageStep()), shift); return !control;
    case Qt::Key_Home: setCaret(control ? 0 : m_rows.at(row).begin, shift); return true;
    case Qt::Key_End: setCaret(control ? token().text.size() : qMax(m_rows.at(row).begin, m_rows.at(row).end - 1), shift); return true;
    default: break;
    }
    return false;
}

void TokenText::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool isStep
        = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((control && isStep) || !moveCaret(event)) { // Ctrl+Up and its like belong to the window
        QAbstractScrollArea::keyPressEvent(event);
        event->ignore();
    }
}

void TokenText::mousePressEvent(QMouseEvent *event)
{
    const qsizetype offset = offsetAt(event->pos());
    if (event->button() != Qt::LeftButton || offset < 0)
        return QAbstractScrollArea::mousePressEvent(event);
    const bool same = offset == m_caret;
    setCaret(offset, event->modifiers() & Qt::ShiftModifier);
    if (same && m_anchor == m_caret) // a click says "this one" even where the caret already stands
        Q_EMIT chosen(selectionAt(offset));
}

void TokenText::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype offset = offsetAt(event->pos());
    if (event->buttons() & Qt::LeftButton && offset >= 0)
        setCaret(offset, true);
    else
        tellHover(offset);
}

void TokenText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype offset = offsetAt(event->pos());
    const int part = offset < 0 ? -1 : m_rows.partAt(offset);
    if (part >= 0)
        setSelected(m_rows.parts()[std::size_t(part)].begin, m_rows.parts()[std::size_t(part)].end());
}

void TokenText::tellHover(qsizetype offset)
{
    if (m_hover == offset)
        return;
    const Selection before = selectionAt(m_hover < 0 ? token().text.size() : m_hover);
    const Selection now = selectionAt(offset < 0 ? token().text.size() : offset);
    m_hover = offset;
    if (before.claim != now.claim || before.part != now.part) {
        hint(now);
        Q_EMIT hovered(now);
    }
    Q_EMIT flawMet(flawAt(offset < 0 ? m_caret : offset));
}

void TokenText::leaveEvent(QEvent *event)
{
    tellHover(-1);
    QAbstractScrollArea::leaveEvent(event);
}

bool TokenText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString message = flawAt(offsetAt(help->pos()));
        message.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), plainTip(message), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// With the Menu key it stands below the caret.
void TokenText::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect caret = rectOf(m_caret);
    const QPoint byKeys = viewport()->mapToGlobal(caret.isEmpty() ? QPoint(m_geometry.gutter, m_geometry.row) : caret.bottomLeft());
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard ? byKeys : event->globalPos());
}

void TokenText::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void TokenText::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TokenText::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TokenText::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        arrange();
        updateGeometry();
    }
    viewport()->update();
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

#include <QStyledItemDelegate>

namespace jotscope::ui {

/// Paints a line of text with its fold mark; a long one over several rows where the view wraps.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWrapped(bool wrapped) { m_wrapped = wrapped; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::vector<int> breaksOf(const Cell &cell, qreal width) const;

    bool m_wrapped = true;
};

} // namespace jotscope::ui

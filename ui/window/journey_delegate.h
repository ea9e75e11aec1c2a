// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jotscope::ui {

/// One step of a JourneyView: icon, name, word, detail.
class JourneyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static double wordsHeight(bool withDetails);                        ///< of the lines below an icon
    static double questionHeight(int lines);                            ///< of a step's name and its question
    static QStringList questionLines(const QString &text, double room); ///< at most two; the second may still be too long
};

} // namespace jotscope::ui

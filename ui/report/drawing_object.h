// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace jotscope::ui {

/// A drawing that stands in a text document like a letter, as wide as the page or in its own size.
class DrawingObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    /// Belongs to the document.
    DrawingObject(QTextDocument *document, Scheme scheme);
    /// The format of the letter; `points` is the width of a small one, 0: the page's.
    static QTextCharFormat formatOf(report::Drawing drawing, double points = 0);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &where, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    Scheme m_scheme;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/selection.h"
#include "ui/models/token_rows.h"

#include <QAbstractScrollArea>

namespace jotscope::ui {

/// The token's own characters in fixed pitch: read-only, with a caret. Paints visible rows only, so a megabyte appears within a frame.
/// Its text is open to assistive technology (QAccessibleTextInterface, token_accessible.cpp).
class TokenText : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TokenText(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void select(const Selection &selection); ///< tints; never emits
    void hint(const Selection &selection);   ///< a lighter tint, while something is hovered elsewhere
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_unfolded; }
    bool isFolded() const { return m_rows.isFolded(); } ///< something is hidden

    const jose::Token &token() const { return m_inspection.diagnosis.evidence.token; }
    qsizetype caret() const { return m_caret; }
    qsizetype anchor() const { return m_anchor; }
    void setCaret(qsizetype offset, bool keepAnchor = false); ///< moves and scrolls; emits when moved
    void setSelected(qsizetype begin, qsizetype end);
    void selectAll() { setSelected(0, token().text.size()); }
    QByteArray selectedText() const;
    QRect rectOf(qsizetype offset) const;          ///< of a character in the viewport; empty when folded away
    qsizetype offsetAt(const QPoint &point) const; ///< nearest character; -1 beside the text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void hovered(const jotscope::ui::Selection &selection);
    void flawMet(const QString &message); ///< of the flaw at the caret or under the pointer; empty: none
    void foldingChanged();
    void menuWanted(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Geometry {
        qreal column = 8; ///< width of a character
        int row = 18;
        int gutter = 80; ///< left edge of the text
        int top = 2;
    };
    void arrange();
    void measure();
    void paintRow(QPainter &painter, qsizetype row, int y);
    void paintGutter(QPainter &painter, const TokenRow &row, int y, bool isFlawed);
    void paintTints(QPainter &painter, const TokenRow &row, int y);
    void paintCharacters(QPainter &painter, const TokenRow &row, int y);
    void paintBehind(QPainter &painter, const TokenRow &row, int y, qreal x);
    bool paintFlaws(QPainter &painter, const TokenRow &row, int y);
    void bringInSight(const jose::Segment &wanted);
    void scrollTo(qsizetype offset);
    QRectF stretch(const TokenRow &row, qsizetype begin, qsizetype end, int y) const;
    qreal columnOf(const TokenRow &row, qsizetype offset) const;
    bool moveCaret(QKeyEvent *event);
    qsizetype rowStep(int rows) const;
    void tellHover(qsizetype offset);
    QString flawAt(qsizetype offset) const;
    jose::Segment place(const Selection &selection) const;
    Selection selectionAt(qsizetype offset) const;

    report::Inspection m_inspection;
    TokenRows m_rows;
    Geometry m_geometry;
    jose::Segment m_chosen;
    jose::Segment m_hinted;
    bool m_chosenIsFault = false;
    bool m_unfolded = false;
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    qsizetype m_hover = -1;
};

/// Must be installed before the first TokenText is asked; the constructor does it.
void installTokenAccessibility();

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elided_label.h"

#include "ui/kit/elide.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

ElidedLabel::ElidedLabel(Role role, double scale, bool semibold, QWidget *parent, bool fixed) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    keepFont(this, scale, semibold, fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    refreshTip();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().averageCharWidth() * 6, QLabel::sizeHint().width()), QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour(m_role));
    QRectF inside = contentsRect();
    const QFontMetricsF metrics(font());
    const QString shown = elided(text(), metrics, m_mode, inside.width());
    if (!shown.isEmpty() && !isRightToLeft()) // the hook of a J lies before its origin
        inside.translate(std::ceil(qMax(0.0, -metrics.leftBearing(shown.front()))), 0);
    painter.drawText(inside, readingFlags(shown, layoutDirection(), alignment()) | Qt::TextDontClip, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    refreshTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshTip();
}

/// A tooltip only where something is cut. Tooltips guess rich text, so the text goes in escaped where it could be taken for it.
void ElidedLabel::refreshTip()
{
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? plainTip(text()) : QString());
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace jotscope::ui {

namespace {
constexpr int gap = 7;
constexpr int ring = 4;
}

Switch::Switch(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const int height = qMax(24, lines(1.0) + 2 * ring);
    return {lines(1.65) + gap + fontMetrics().horizontalAdvance(text()) + 2 * ring, height};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = lines(0.88);
    QRectF track(ring, (this->height() - height) / 2.0, lines(1.65), height);
    if (layoutDirection() == Qt::RightToLeft)
        track.moveRight(width() - ring);
    painter.setPen(QPen(isChecked() ? colour(Role::Accent) : colour(Role::Outline), 1.5));
    painter.setBrush(isChecked() ? colour(Role::Accent) : colour(Role::Pane));
    painter.drawRoundedRect(track, height / 2, height / 2);
    const double knob = height - 5;
    const bool atRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const QRectF disc(atRight ? track.right() - knob - 2.5 : track.left() + 2.5, track.top() + 2.5, knob, knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colour(Role::OnAccent) : colour(Role::Outline));
    painter.drawEllipse(disc);
    painter.setPen(colour(Role::Text));
    QRect words = rect().adjusted(ring, 0, -ring, 0);
    const int trackSpace = int(track.width()) + gap;
    words.adjust(layoutDirection() == Qt::RightToLeft ? 0 : trackSpace, 0, layoutDirection() == Qt::RightToLeft ? -trackSpace : 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setPen(QPen(colour(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge_line.h"

#include "ui/kit/icons.h"
#include "ui/kit/reading.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jotscope::ui {

namespace {
constexpr int gap = 8;
}

BadgeLine::BadgeLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BadgeLine::show(const Badge &badge, const QString &words)
{
    m_badge = badge;
    m_words = words;
    setAccessibleName(words.isEmpty() ? badge.text : QStringLiteral("%1, %2").arg(badge.text, words));
    updateGeometry();
    update();
}

QSize BadgeLine::sizeHint() const
{
    const QSizeF badge = m_badge.size();
    const double words = QFontMetricsF(scaledFont(0.94)).horizontalAdvance(m_words);
    return {int(std::ceil(badge.width() + (m_words.isEmpty() ? 0 : gap + words))), int(badge.height())};
}

void BadgeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double badge = m_badge.size().width();
    m_badge.paint(&painter, {isRightToLeft() ? width() - badge : 0, 0});
    painter.setFont(scaledFont(0.94));
    painter.setPen(colour(Role::Soft));
    const QRectF words(isRightToLeft() ? 0 : badge + gap, 0, width() - badge - gap, height());
    painter.drawText(words, readingFlags(m_words, layoutDirection()), m_words);
}

IconView::IconView(double timesLine, QWidget *parent) : QWidget(parent), m_times(timesLine)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::show(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconView::sizeHint() const
{
    return {lines(m_times), lines(m_times)};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_icon.isEmpty())
        paintIcon(&painter, rect(), m_icon, m_role);
}

} // namespace jotscope::ui

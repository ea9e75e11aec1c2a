// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tab_strip.h"

#include "ui/views/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr qreal mostMargin = 12;
constexpr qreal leastMargin = 3;
constexpr qreal countGap = 4;
constexpr double smallScale = 0.92; ///< of details, in the design's scale of type
constexpr double leastScale = 0.86; ///< 11 px at the design's size: no letters are smaller

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::StrongFocus);
}

/// The tab's own text carries the count too, for ears.
void TabStrip::setCount(int tab, int count)
{
    if (!m_titles.contains(tab))
        m_titles.insert(tab, tabText(tab));
    m_counts.insert(tab, count);
    setTabText(tab, QStringLiteral("%1 %2").arg(m_titles.value(tab)).arg(count));
}

qreal TabStrip::textWidth(int tab, double scale) const
{
    const QFontMetricsF metrics(scaledFont(scale, true));
    const qreal title = metrics.horizontalAdvance(m_titles.value(tab, tabText(tab)));
    return m_counts.contains(tab) ? title + countGap + metrics.horizontalAdvance(QString::number(m_counts.value(tab))) : title;
}

qreal TabStrip::wordsWidth(double scale) const
{
    qreal words = count(); // a pixel each for rounding up
    for (int tab = 0; tab < count(); ++tab)
        words += textWidth(tab, scale);
    return words;
}

int TabStrip::leastWidth() const
{
    return int(std::ceil(wordsWidth(smallScale) + 2 * leastMargin * count()));
}

double TabStrip::scale() const
{
    for (const double wanted : {1.0, smallScale}) {
        if (wordsWidth(wanted) + 2 * leastMargin * count() <= width())
            return wanted;
    }
    return leastScale;
}

qreal TabStrip::margin() const
{
    return qBound(leastMargin, std::floor((width() - wordsWidth(scale())) / (2 * qMax(1, count()))), mostMargin);
}

QSize TabStrip::tabSizeHint(int tab) const
{
    return {int(std::ceil(textWidth(tab, scale()) + 2 * margin())), lines(1.75)};
}

QSize TabStrip::minimumTabSizeHint(int tab) const
{
    return tabSizeHint(tab);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double letters = scale();
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colour(Role::Line));
    for (int tab = 0; tab < count(); ++tab) {
        const QRectF where = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        const QString title = m_titles.value(tab, tabText(tab));
        const QRectF inner = where.adjusted(margin(), 0, 0, -2);
        const qreal used
            = paintText(&painter, inner, title, {scaledFont(letters, isCurrent), isCurrent ? Role::Text : Role::Soft, false, false});
        if (m_counts.contains(tab)) {
            const TextLook bold{scaledFont(letters, true), isCurrent ? Role::Text : Role::Soft, false, false};
            paintText(&painter, inner.adjusted(used + countGap, 0, 20, 0), QString::number(m_counts.value(tab)), bold);
        }
        if (isCurrent)
            painter.fillRect(QRectF(where.left() + 1, height() - 3, where.width() - 2, 3), colour(Role::Accent));
        if (isCurrent && hasFocus())
            paintFocus(&painter, where);
    }
}

} // namespace jotscope::ui

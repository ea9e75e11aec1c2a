// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elided_combo.h"

#include "ui/kit/elide.h"

#include <QStyle>
#include <QStyleOptionComboBox>

namespace jotscope::ui {

namespace {
constexpr int iconGap = 4; ///< of the styles, between icon and words
constexpr int air = 2;
}

ElidedCombo::ElidedCombo(QWidget *parent) : QComboBox(parent)
{
}

void ElidedCombo::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    elide(option);
}

void ElidedCombo::elide(QStyleOptionComboBox *option) const
{
    const int icon = option->currentIcon.isNull() ? 0 : option->iconSize.width() + iconGap;
    const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width() - icon - air;
    option->currentText = elided(option->currentText, QFontMetricsF(option->fontMetrics), Qt::ElideRight, room);
    if (isRightToLeft() && !option->currentText.isRightToLeft())
        option->currentText += QChar(0x200e); // the style paints in the direction of the window: the dots stay at the end
}

} // namespace jotscope::ui

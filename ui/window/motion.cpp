// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/motion.h"

#include <QStyle>
#include <QWidget>

namespace jotscope::ui {

namespace {

bool &reducedByPerson()
{
    static bool reduced = false;
    return reduced;
}

} // namespace

bool movesAreWelcome(const QWidget *widget)
{
    return !isMotionReduced() && widget->isVisible()
        && widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

void setMotionReduced(bool reduced)
{
    reducedByPerson() = reduced;
}

bool isMotionReduced()
{
    return reducedByPerson();
}

} // namespace jotscope::ui

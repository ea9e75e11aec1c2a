// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keep_font.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace jotscope::ui {

namespace {

int &pauses()
{
    static int count = 0;
    return count;
}

class Keeper : public QObject {
public:
    Keeper(QWidget *widget, double scale, bool semibold, bool fixed)
        : QObject(widget), m_widget(widget), m_scale(scale), m_semibold(semibold), m_fixed(fixed)
    {
        widget->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange && pauses() == 0)
            apply();
        return false;
    }

private:
    void apply()
    {
        QFont wanted = scaledFont(m_scale, m_semibold);
        if (m_fixed) {
            const QFont size = std::exchange(wanted, fixedFont());
            wanted.setPointSizeF(size.pointSizeF());
            wanted.setWeight(size.weight());
        }
        const QFont &now = m_widget->font();
        const bool isThere = qFuzzyCompare(now.pointSizeF(), wanted.pointSizeF()) && now.weight() == wanted.weight()
            && (!m_fixed || now.families() == wanted.families());
        if (m_isApplying || isThere) // setting it is a change too
            return;
        m_isApplying = true;
        m_widget->setFont(wanted);
        m_isApplying = false;
    }

    QWidget *m_widget;
    double m_scale;
    bool m_semibold;
    bool m_fixed;
    bool m_isApplying = false;
};

} // namespace

void keepFont(QWidget *widget, double scale, bool semibold, bool fixed)
{
    new Keeper(widget, scale, semibold, fixed);
}

FontPause::FontPause()
{
    ++pauses();
}

FontPause::~FontPause()
{
    --pauses();
}

void passOnFontChange(QWidget *window)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isWindow())
            continue;
        QEvent change(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace jotscope::ui

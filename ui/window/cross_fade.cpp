// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cross_fade.h"

#include "ui/window/motion.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace jotscope::ui {

namespace {
constexpr int fadeMs = 120;
}

void CrossFade::over(QWidget *widget)
{
    qDeleteAll(widget->findChildren<CrossFade *>(QString(), Qt::FindDirectChildrenOnly));
    if (movesAreWelcome(widget))
        new CrossFade(widget);
}

CrossFade::CrossFade(QWidget *over) : QWidget(over), m_before(over->grab())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(over->rect());
    over->installEventFilter(this);
    auto *fading = new QVariantAnimation(this);
    fading->setStartValue(1.0);
    fading->setEndValue(0.0);
    fading->setDuration(fadeMs);
    connect(fading, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        update();
    });
    connect(fading, &QVariantAnimation::finished, this, &QObject::deleteLater);
    show();
    fading->start();
}

/// Another size has no picture of before.
bool CrossFade::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        hide();
        deleteLater();
    }
    return QWidget::eventFilter(watched, event);
}

void CrossFade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_opacity);
    painter.drawPixmap(0, 0, m_before);
}

} // namespace jotscope::ui

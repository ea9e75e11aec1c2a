// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QWidget>

namespace jotscope::ui {

/// One pixel of decoration between a heading and what stands below.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), colour(Role::Line)); }
};

} // namespace jotscope::ui

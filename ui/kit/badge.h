// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace jotscope::ui {

/// An icon and a word in a frame: the standing of a cause, a tag of the matrix. Painted marks add to a text, they never carry it.
struct Badge {
    QString icon; ///< may be empty
    QString text;
    Role role = Role::Unknown;
    bool isFilled = false;
    double scale = 0.92;

    QSizeF size() const;
    void paint(QPainter *painter, QPointF topLeft) const;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/diagnosis.h"
#include "ui/kit/theme.h"

#include <QIcon>

class QPainter;

namespace jotscope::ui {

/// One of resources/icons/NAME.svg (16 px grid, one colour) in the colour of a role; crisp at every scale.
void paintIcon(QPainter *painter, const QRectF &where, const QString &name, Role role);
/// The same as lines instead of pixels, for paper; `paper` is what shines through where the colour is cut out.
void drawIcon(QPainter *painter, const QRectF &where, const QString &name, const QColor &ink, const QColor &paper);
/// For buttons and actions: follows the scheme, the disabled state included.
QIcon icon(const QString &name, Role role = Role::Text);

QString iconOf(diagnosis::Status status); ///< "ok", "warn", "fail", "unknown", "not-asked", "not-checked"
Role roleOf(diagnosis::Status status);
Role roleOf(diagnosis::Standing standing);
QString iconOf(diagnosis::Standing standing);  ///< "bars-3", "bars-2", "bars-1", "unknown", "ruled-out"
QString titleOf(diagnosis::Standing standing); ///< "Proven", … translated
QString iconOf(diagnosis::Verdict verdict);    ///< "ok", "fail", "unknown"
Role roleOf(diagnosis::Verdict verdict);

} // namespace jotscope::ui

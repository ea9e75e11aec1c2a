// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace jotscope::ui {

/// What of a text fits, with "…" for the rest: never half a code such as "<U+202E>", and around an ellipsis that stands there.
QString elided(const QString &text, const QFontMetricsF &metrics, Qt::TextElideMode mode, double width);

} // namespace jotscope::ui

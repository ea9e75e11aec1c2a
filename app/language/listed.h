// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope {

/// Words beside each other, as the language that is told sets them apart: "a, b, c".
QString listed(const QStringList &words);

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spoken.h"

namespace jotscope::ui {

/// What a label or an action says, without the mark of its mnemonic: "&Keys" and "密钥(&K)".
QString plainWords(const QString &text);

} // namespace jotscope::ui

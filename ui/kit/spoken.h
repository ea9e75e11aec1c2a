// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::ui {

/// Where a token was found, which is kept in English ("line 3, cookie session"), in the window's language.
QString spokenPlace(const QString &place);
/// What it came from: a file's name stays, "Clipboard" does not.
QString spokenOrigin(const QString &origin);
/// What a label or an action says, without the mark of its mnemonic: "&Keys" and "密钥(&K)".
QString plainWords(const QString &text);

} // namespace jotscope::ui

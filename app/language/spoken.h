// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope {

/// Where a token was found, which is kept in English ("line 3, cookie session"), in the language that is told.
QString spokenPlace(const QString &place);
/// What it came from: a file's name stays, "Clipboard" does not.
QString spokenOrigin(const QString &origin);
/// The state of a user record by its preset's label, with the record's own value in it: "banned until 2026-12-01".
QString spokenState(const QString &label);

} // namespace jotscope

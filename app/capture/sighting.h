// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace jotscope::capture {

/// A token-looking text and where it was seen.
struct Sighting {
    QByteArray text;     ///< cleaned, ready to decode
    QString origin;      ///< "Clipboard", "stdin", a file's name, "Demo"
    QString place;       ///< "line 3, Authorization", "$.id_token", "whole text"
    QStringList cleaned; ///< English, what was removed: "Bearer prefix", "2 quotes", "4 line breaks"
    QDateTime seen;
};

} // namespace jotscope::capture

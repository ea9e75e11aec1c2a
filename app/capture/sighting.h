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
    QString request = {};   ///< the request that carried it, where it is known: "GET https://api.example/orders"
    QByteArray answer = {}; ///< what the service answered to that request, as `curl -i` prints it: status line, headers, blank line, body
    int times = 1;          ///< places of the text looked through where it stands; the one told is the most telling
};

} // namespace jotscope::capture

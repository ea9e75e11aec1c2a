// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QMimeData;

namespace jotscope::ui {

/// Where a token comes from that this program made: Sighting::origin.
inline const QString madeHere = QStringLiteral("made here");

/// Puts a test token on the clipboard so that this run of the program knows it again, and password managers keep off.
void copyMadeToken(const QByteArray &token);
/// Whether the clipboard's content was put there by copyMadeToken() of this run: another program may use the type, but not know the mark.
bool isMadeHere(const QMimeData *data);

} // namespace jotscope::ui

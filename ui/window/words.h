// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope {
struct Judged;
}

namespace jotscope::ui {

/// "Access token", "ID token", "Encrypted token", "Not a token" …: what a token calls itself, for the list. Judges nothing.
/// `place`: where it stood; what a login calls "refresh_token" is one, whether it can be read or not.
QString kindOf(const jose::Token &token, const QString &place);
/// "wrong environment", "accepted", "undecided, nothing asked yet".
QString verdictOf(const report::Inspection &inspection, bool isAsking);
QString verdictOf(const Judged &judged); ///< as that of its inspection, of which nobody was asked yet
/// "request 14, Authorization" or what was cleaned; harmless to read.
QString placeOf(const capture::Sighting &sighting);
/// The environment the token belongs to or looks like; empty: none.
QString homeOf(const diagnosis::Diagnosis &diagnosis);
/// The cause that the answer speaks of; null with "accepted" and "inconclusive".
const diagnosis::Cause *leadingCause(const diagnosis::Diagnosis &diagnosis);
/// The lines of the answer as plain text, for the clipboard.
QString answerText(const diagnosis::Diagnosis &diagnosis);
/// "users.example" of "https://users.example"; other schemes stay written out.
QString hostOf(const QString &origin);

} // namespace jotscope::ui

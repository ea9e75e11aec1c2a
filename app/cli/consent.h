// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

namespace jotscope::cli {

/// How far a person went on the command line.
struct Grant {
    bool trustSecrets = false;
    bool sendToken = false;
    bool rememberAnswers = false; ///< a yes on the terminal is kept: the environments file is the user's own
};

/// A yes or no from the terminal itself: standard input may hold the token. No terminal: no.
bool isAnsweredWithYes(const QString &question);
/// The rows that may be asked, on top of what was granted before. Secrets that are neither approved nor trusted are asked for on the
/// terminal where there is one; otherwise they stay here, and standard error says so once.
net::Consent consentOf(const std::vector<ConsentRow> &rows, const net::Consent &before, const Grant &grant);

} // namespace jotscope::cli

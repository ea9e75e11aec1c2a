// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at_hand.h"
#include "report/inspection.h"
#include "ui/listing/token_records.h"

namespace jotscope::ui {

/// What a token says of itself; nobody has judged it.
TokenFacts factsOf(const jose::Token &token, const QString &place);
TokenFacts factsOf(const report::Inspection &inspection, bool isAsking);
TokenFacts factsOf(const Judged &judged, const QString &place); ///< as those of its inspection
/// What tells a token from others of its kind, as in the list: where it stood and whom it is about, or when it was issued.
QString apartOf(const report::Inspection &inspection);
/// Only whom it is about, in some `most` characters; where a place in words tells it from others, nothing.
QString personOf(const report::Inspection &inspection, int most = 24);
/// What it stands under in the list: pastes are told apart by their time, files by their name.
QString headingOf(const capture::Sighting &sighting);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/listing/token_records.h"

namespace jotscope::ui {

/// What a token says of itself; nobody has judged it.
TokenFacts factsOf(const jose::Token &token, const QString &place);
TokenFacts factsOf(const report::Inspection &inspection, bool isAsking);
/// What it stands under in the list: pastes are told apart by their time, files by their name.
QString headingOf(const capture::Sighting &sighting);

} // namespace jotscope::ui

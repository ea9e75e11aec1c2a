// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/sd_jwt.h"
#include "ui/kit/selection.h"

namespace jotscope::ui {

/// The claim whose name or value the character at `offset` helps to spell; without one, the part alone.
Selection selectionAt(const jose::Token &token, qsizetype offset);
/// The characters that spell what is chosen: the claim's value, else nothing.
jose::Segment placeOf(const jose::Token &token, const Selection &selection);
/// Of a disclosed claim: the characters of its disclosure.
jose::Segment placeOf(const jose::SdJwt &opened, const Selection &selection);
/// The disclosed claim at a character; empty: none.
QString disclosedAt(const jose::SdJwt &opened, qsizetype offset);
/// The flaw at a character; null when there is none. Fatal before others.
const jose::Flaw *flawAt(const jose::Token &token, qsizetype offset);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"
#include "diagnosis/finding.h"

namespace jotscope::diagnosis {

using Findings = std::vector<Finding>;

void noteText(const Facts &facts, Findings &findings);      ///< flaws of the text
void noteHeader(const Facts &facts, Findings &findings);    ///< alg none, crit, keys that the token brings or names
void notePractice(const Facts &facts, Findings &findings);  ///< what RFC 8725 advises against
void noteSubject(const Facts &facts, Findings &findings);   ///< how the id is written
void noteSignature(const Facts &facts, Findings &findings); ///< as the presented environment sees it
void noteKeys(const Facts &facts, Findings &findings);      ///< how old its keys are, and which came and went
void noteTime(const Facts &facts, Findings &findings);
void noteClocks(const Facts &facts, Findings &findings);   ///< servers whose clocks are off ours
void noteInside(const Facts &facts, Findings &findings);   ///< what was decrypted or disclosed
void noteClaims(const Facts &facts, Findings &findings);   ///< issuer, audience, scopes
void noteUser(const Facts &facts, Findings &findings);     ///< what the record says beside its claims
void noteService(const Facts &facts, Findings &findings);  ///< an answer that refuses nothing
void noteSearches(const Facts &facts, Findings &findings); ///< searches that the user endpoint does not have

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

/// The keys that were tried, and why each did not do.
json::Value triedOf(const std::vector<jose::TriedKey> &keys);
/// `decryption` and `sd_jwt` of one token's JSON (jotscope/inspection/1): what was found behind encryption and in disclosures.
void addInside(json::Value &object, const jose::Inside &inside);
/// `use` and `proof`: what the token says it is for, and what a DPoP proof is worth by itself.
void addPurpose(json::Value &object, const diagnosis::Evidence &evidence);

/// `certificates`: those of the header's `x5c`, opened; they prove nothing. Left out with identities removed.
void addCertificates(json::Value &object, const Inspection &inspection);
/// `companions`: tokens of the same input that belong to this one.
void addCompanions(json::Value &object, const Inspection &inspection);

} // namespace jotscope::report

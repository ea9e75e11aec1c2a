// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/evidence.h"

namespace jotscope::diagnosis {

/// EnvironmentResult::key for what is known of one environment: all but "shared", which needs the others.
QString keyWordOf(const jose::Token &token, const EnvironmentEvidence &evidence);
/// Name of another environment whose own keys hold the key that made the signature here; empty when there is none.
QString sharedWith(const Evidence &evidence, std::size_t index);

/// The signature fails, and only secrets were tried: one that was typed or stored here may be another than the issuer's, while a published
/// key is the one that its kid names.
bool isOnlyBySecrets(const jose::Verification &verification);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"
#include "report/inspection.h"

namespace jotscope::test {

/// The personal values, secrets and hosts of the sample.
extern const QString subject; ///< a UUID
extern const QString email;
extern const QString fullName;
extern const QString sessionId;
extern const QString knownGood;
extern const QByteArray secret; ///< the shared secret of one environment
extern const QDateTime now;

/// A signed token of this payload, ES256, key "staging-1".
QByteArray signedToken(const QByteArray &payload);
QByteArray samplePayload();
const keys::SigningKey &stagingKey();

/// A staging token that production answered with 404: every member of the structs filled, as in the design's picture.
report::Inspection stagingTokenInProduction();
/// The same with another payload, headline and so on left as they are.
report::Inspection withPayload(const QByteArray &payload);
/// Only decoded: any text.
report::Inspection decoded(const QByteArray &text);

} // namespace jotscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::directory {

/// Tells the network how the hosts of an environment are trusted and which certificate is shown to them. To be called before anything is
/// asked for it: a draft that is tried says other things than the file.
void applyTls(net::Network *network, const environments::Environment &environment, const SecretSource &secrets);
/// The references of its key sources and of its client certificate: secrets that no host is told.
QStringList ownSecretsOf(const environments::Environment &environment);

} // namespace jotscope::directory

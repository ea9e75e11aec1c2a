// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace jotscope::environments {

/// Resolves `env:NAME`, `file:PATH` (one trailing line break cut) or `keychain:NAME`. The Error never holds the secret.
/// `keychain:` answers Unsupported until the keyring is reached (a later issue), and says which references work.
Result<QByteArray> resolveSecret(const QString &reference);
/// True for a well-formed reference.
bool isSecretReference(QStringView text);

} // namespace jotscope::environments

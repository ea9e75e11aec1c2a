// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"

namespace jotscope::jose {

/// A compact JWS of exactly these header and payload octets. `alg` names the row of the algorithm table; "none" signs nothing.
Result<QByteArray> mint(const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key);

} // namespace jotscope::jose

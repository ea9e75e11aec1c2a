// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jotscope::keys {

/// Whether an RSA modulus bears the mark of CVE-2017-15361: modulo each small prime it is a power of 65537.
/// Of sound moduli one in about 2^26 bears it by chance.
bool isRoca(QByteArrayView modulus);

} // namespace jotscope::keys

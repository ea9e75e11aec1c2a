// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jotscope::keys {

/// A hash by its OpenSSL name ("SHA256", "SHA512" …); empty for a name that this OpenSSL does not know.
QByteArray digest(const char *name, QByteArrayView octets);

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/verification.h"
#include "keys/mint.h"

/// Keys and tokens made for a test.
namespace jotscope::test {

/// A key of that algorithm, made once per test program; for HMAC a secret of the hash's length.
const keys::SigningKey &keyFor(const QString &alg);
/// A key of the same kind that is not keyFor(alg); of RSA always the same one, since making them is slow.
keys::SigningKey anotherKey(const QString &alg);

/// Signed exactly as given; the header may say anything.
QByteArray tokenOf(const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key);
/// A plain token of that algorithm by keyFor(alg), with a kid when one is given.
QByteArray plainToken(const QString &alg, const QString &kid = {});

keys::KeySet setOf(std::vector<keys::Key> keys, const QString &from = QStringLiteral("test set"));
keys::Key renamed(keys::Key key, const QString &kid);
jose::Verification verdictOn(const QByteArray &token, std::vector<keys::Key> keys);

QByteArray encoded(const QByteArray &octets); ///< base64url
QByteArray dataFile(const char *path);        ///< in tests/data

} // namespace jotscope::test

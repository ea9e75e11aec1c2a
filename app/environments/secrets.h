// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace jotscope::environments {

/// How long an unlock prompt of the keyring is waited for.
constexpr int keyringPatienceMs = 30'000;

/// Resolves `env:NAME`, `file:PATH` (one trailing line break cut) or `keychain:NAME`. The Error never holds the secret.
/// `keychain:` blocks the calling thread, without an event loop, until the keyring answers: some milliseconds, but up to 30 s while
/// the keyring's own prompt waits to be unlocked. A window asks resolveSecretLater() first: that unlocks, and this is quick then.
/// Nothing falls back to plain text.
Result<QByteArray> resolveSecret(const QString &reference);
/// The same without blocking. `then` is called once, in the thread of `context`, never before this returns; not at all when
/// `context` dies first.
void resolveSecretLater(const QString &reference, QObject *context, std::function<void(Result<QByteArray>)> then);

/// Keeps a secret as `keychain:NAME`, over an older one. Io when there is no keyring or it stays locked.
void storeSecret(const QString &name, const QByteArray &secret, QObject *context, std::function<void(Result<void>)> then);
Result<void> storeSecret(const QString &name, const QByteArray &secret);
/// Removes `keychain:NAME`; what is not there is removed already.
void deleteSecret(const QString &name, QObject *context, std::function<void(Result<void>)> then);
Result<void> deleteSecret(const QString &name);

/// True for a well-formed reference.
bool isSecretReference(QStringView text);
/// Overwrites the octets and empties the array. Copies that share its data are not reached: call it on the last one.
void wipe(QByteArray &secret);

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <functional>

namespace jotscope::environments {

/// One thing to be done in the desktop's keyring (Secret Service or KWallet, through QtKeychain).
struct KeyringTask {
    enum class Deed { Read, Store, Delete };
    Deed deed = Deed::Read;
    QString name;
    QByteArray secret; ///< Store
};

using KeyringAnswer = Result<QByteArray>; ///< the secret for Read, empty otherwise

/// Does it in the one thread that talks to the keyring. `then` is called once, in that thread, after `patienceMs` at the latest.
void askKeyring(KeyringTask task, int patienceMs, std::function<void(KeyringAnswer)> then);
/// The same, blocking the calling thread (no event loop runs in it).
KeyringAnswer waitForKeyring(KeyringTask task, int patienceMs);

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace jotscope::capture {

/// What a pasted text offers as keys, so that it is never shown as a token.
enum class KeyOffer { None, JwksOrJwk, Pem, JwksUrl };
KeyOffer offeredKeys(QByteArrayView text);

} // namespace jotscope::capture

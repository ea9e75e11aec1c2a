// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"

namespace jotscope::jose {

/// What a token is for, as far as it says so itself.
struct Use {
    const char *id
        = "unknown";    ///< stable: "access", "id", "refresh", "logout", "security-event", "dpop-proof", "key-binding", "sd-jwt-vc",
                        ///< "client-assertion", "request-object", "client-credentials", "api-key", "introspection", "userinfo", "unknown"
    QString title;      ///< English: "an access token"; empty when unknown
    QString because;    ///< English, what in the token says so: "\"typ\" is \"at+jwt\" (RFC 9068)"
    bool isUser = true; ///< false where its subject is a client or a key, never a user
};

Use useOf(const Token &token);

} // namespace jotscope::jose

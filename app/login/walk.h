// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "login/attempt.h"
#include "login/message.h"
#include "net/pending.h"

namespace jotscope::login {

/// What one login's coroutines own together; it outlives the Attempt, which may end before them.
struct Attempt::Walk {
    Wish wish;
    Endpoints endpoints;
    directory::SecretSource secrets;
    Patience patience;
    QPointer<net::Network> network;
    QPointer<Attempt> attempt;
    QPointer<QObject> life; ///< what is asked ends with it
    bool isOver = false;
    net::Pending<QUrl> heard; ///< what the browser brought; empty: nothing
    net::Pending<bool> pause;
    QUrl redirectUri;
    QByteArray clientSecret;
    QByteArray refreshToken;
    QString missingYes; ///< a secret that may not go where it is needed: the door says so
    QString doubt;      ///< what the authorization endpoint said beforehand, and is not known here

    Walk() = default;
    ~Walk(); ///< whichever way it went, no secret is left behind
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;
    bool goesOn() const { return !isOver && network && attempt && life; }
    Circumstances about(Where where) const { return circumstancesOf(wish, where, redirectUri); }
    void enter(Step step) const;
    void end(Outcome<Granted> outcome) const;
    Outcome<void> readSecrets();
};

} // namespace jotscope::login

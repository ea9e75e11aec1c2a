// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "login/wish.h"
#include "net/exchange.h"

#include <optional>

namespace jotscope::login {

/// What a login is about, for those who explain why it failed.
struct Circumstances {
    Where where = Where::Token;
    QString environment;
    QString clientId;
    QString clientSecret; ///< its reference; empty: a public client
    QString authentication;
    QString redirectUri; ///< with its port
    QString scope;
    QString resource; ///< audience or resource that was asked for
    Flow flow = Flow::Code;
    bool isPortRandom = true;
};
Circumstances circumstancesOf(const Wish &wish, Where where, const QUrl &redirectUri = {});

/// What a provider said: `error` and `error_description` (RFC 6749 §5.2), or a page.
struct Said {
    QString code;
    QString text;
};
/// From JSON, or from the query of an address; nothing when there is no `error` in it.
std::optional<Said> saidIn(const net::Exchange &exchange);

/// Always an explanation: of the text if it is known, else of the code, else that the provider refused.
Trouble explain(const Said &said, const Circumstances &circumstances);
/// Of a page or an answer that may be about something else: only what is surely known.
std::optional<Trouble> recognise(const Said &said, const Circumstances &circumstances);
/// Of a browser that never came back; `doubt` is what made us wonder before.
Trouble silence(const QString &doubt, const Circumstances &circumstances);
/// The words of a web page, or the text as it is; without the parameters of our own request, which a page may repeat.
QString pageText(const net::Exchange &exchange);
/// Of an exchange that brought nothing to read: no answer, a web page, another status.
Trouble explainExchange(const net::Exchange &exchange, const Circumstances &circumstances);

} // namespace jotscope::login

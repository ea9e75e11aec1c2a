// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace jotscope::net {

using Header = QPair<QByteArray, QByteArray>;

/// A question to be asked over HTTP. `url` holds no user info.
struct Request {
    QString environment; ///< name of the environment it is asked for; empty for keys of this session
    QString purpose;     ///< "keys", "discovery", "lookup", "known-good", "random", "alternate", "token-call", …
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers; ///< as sent, secrets included; the ledger keeps them masked
    QByteArray body;
    QByteArray shownBody;             ///< what the ledger keeps of the body where that holds codes or secrets; empty: by the other members
    QString secretReference;          ///< "keychain:NAME" …: the secret inside headers or body; empty when there is none
    bool carriesToken = false;        ///< the inspected token itself is inside
    QStringList sends;                ///< English, for the ledger: "user id", "our credential", "the token"
    QString asked;                    ///< the value that address or body ask for: where a redirect leaves it out, it is not sent again
    QString askedIs;                  ///< which of `sends` that is
    bool allowInsecureHttp = false;   ///< http off loopback is allowed (environment's allow_insecure_http)
    QString caFile;                   ///< additional CA certificates (PEM)
    bool onlyPublicAddresses = false; ///< discovered by a public host: may not lead to a private or loopback address
    bool followsRedirects = true;     ///< within the origin; otherwise each one ends the exchange with `redirectTo`
    int timeoutMs = 10'000;           ///< for the whole exchange, redirects included
    QList<QByteArray> hidden;         ///< further texts that never stand in the ledger: a password inside a body or an address
};

} // namespace jotscope::net

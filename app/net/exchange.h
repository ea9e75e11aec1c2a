// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
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
    QString secretReference;          ///< "keychain:NAME" …: the secret inside headers or body; empty when there is none
    bool carriesToken = false;        ///< the inspected token itself is inside
    QStringList sends;                ///< English, for the ledger: "user id", "our credential", "the token"
    bool allowInsecureHttp = false;   ///< http off loopback is allowed (environment's allow_insecure_http)
    QString caFile;                   ///< additional CA certificates (PEM)
    bool onlyPublicAddresses = false; ///< discovered by a public host: may not lead to a private or loopback address
    int timeoutMs = 10'000;           ///< for the whole exchange, redirects included
};

/// One line of the ledger: what was asked and what came back. Secrets are masked in `requestHeaders` and `requestBody`.
struct Exchange {
    enum class Outcome { Answered, Refused, Failed, Cancelled };
    /// Where a failed exchange failed.
    enum class Stage { None, Consent, Policy, Resolve, Connect, Tls, Timeout, Transfer, TooLarge };

    int number = 0; ///< from 1, in order of asking, unique in this run
    QString environment;
    QString purpose;
    QByteArray method;
    QUrl url;
    QList<Header> requestHeaders;
    QByteArray requestBody;
    QStringList sends;
    bool carriesToken = false;
    QString secretReference;

    Outcome outcome = Outcome::Failed;
    Stage stage = Stage::None;
    QString message; ///< English; why it was refused or failed
    int status = 0;  ///< HTTP status; 0 without an answer
    QList<Header> headers;
    QByteArray body; ///< at most 1 MiB, inflated
    QDateTime asked;
    qint64 milliseconds = 0;
    QString address;   ///< the address that was used
    QUrl redirectTo;   ///< where a redirect pointed that was not followed (another origin), else empty
    QString responder; ///< who answered, filled in by the directory room: "service", "gateway", "proxy", "unknown", …

    bool wasAnswered() const { return outcome == Outcome::Answered; }
    QByteArray header(QByteArrayView name) const; ///< first of that name, any case; empty when absent
};

const char *wordOf(Exchange::Outcome outcome); ///< "answered", "refused", "failed", "cancelled"
const char *wordOf(Exchange::Stage stage);     ///< "resolve", "connect", "tls", …
/// "https://host:port" in lower case, the default port left out: what consent is given for.
QString originOf(const QUrl &url);
bool isPublic(const QString &address); ///< neither private, loopback nor link-local

} // namespace jotscope::net

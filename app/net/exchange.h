// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

#include <QDateTime>

namespace jotscope::net {

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

    bool isUnderWay = false; ///< asked, and neither answered nor given up: the outcome is not known yet
    Outcome outcome = Outcome::Failed;
    Stage stage = Stage::None;
    QString message; ///< English; why it was refused or failed
    int status = 0;  ///< HTTP status; 0 without an answer
    QList<Header> headers;
    QByteArray body; ///< at most 1 MiB, inflated
    QDateTime asked;
    qint64 milliseconds = 0;
    QString address;   ///< the address that was used; empty behind a proxy, which finds it
    QString proxy;     ///< "http://proxy.example:3128"; then the address was not checked
    QStringList notes; ///< English: what else is to be known ("the address was not checked …", "trusted by your exception only")
    QByteArray certificateSha256; ///< of the host's certificate, where TLS refused it: what an exception would name
    QUrl redirectTo;              ///< where a redirect pointed, else empty
    int followedBy = 0;           ///< number of the exchange that the redirect led to; 0: it was not followed (as to another origin)
    QString responder;            ///< who answered, filled in by the directory room: "service", "gateway", "proxy", "unknown", …

    bool wasAnswered() const { return outcome == Outcome::Answered; }
    QByteArray header(QByteArrayView name) const; ///< first of that name, any case; empty when absent
};

const char *wordOf(Exchange::Outcome outcome); ///< "answered", "refused", "failed", "cancelled"
const char *wordOf(Exchange::Stage stage);     ///< "resolve", "connect", "tls", …
/// "https://host:port" in lower case, the default port left out: what consent is given for.
QString originOf(const QUrl &url);
bool isPublic(const QString &address); ///< neither private, loopback nor link-local
/// When `Retry-After` (RFC 9110 §10.2.3, both forms) lets us ask again; invalid without a sound one.
QDateTime retryAt(const Exchange &exchange);

} // namespace jotscope::net

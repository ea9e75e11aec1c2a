// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "json/read.h"

namespace jotscope::diagnosis {

/// The failing service's answer as far as it can be taken apart.
struct ServiceAnswer {
    int status = 0; ///< 0 when the text tells none
    QList<net::Header> headers;
    QByteArray body;
    json::Value root; ///< the body when it is JSON, else null
    bool isJson = false;

    QByteArray header(QByteArrayView name) const;
    /// "/error/code" in the body, "header:NAME" in the headers; numbers as their text; empty when absent.
    QString at(const QString &place) const;
    /// Body and WWW-Authenticate: where a service's words stand.
    QString words() const;
    bool isSuccess() const { return status >= 200 && status < 300; }
    /// An error inside whatever the status says: GraphQL's "errors", "error", "success": false.
    bool holdsError() const;
};

/// `curl -i` and `curl -v` transcripts (the last answer of several), a HAR entry, a JSON body, plain text.
ServiceAnswer readAnswerText(const QByteArray &text);
ServiceAnswer readExchange(const net::Exchange &exchange);

} // namespace jotscope::diagnosis

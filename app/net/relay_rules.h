// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

namespace jotscope::net {

/// A request's line and headers as they came.
struct RelayHead {
    QByteArray method;
    QByteArray target;
    int version = 11; ///< 10: HTTP/1.0
    QList<Header> headers;

    QList<QByteArray> valuesOf(QByteArrayView name) const;
};

/// Why a request is not passed on; status 0: it is.
struct RelayRefusal {
    int status = 0;
    QString reason; ///< English, a sentence
};

/// What the parser lets through and we do not: another Host or Origin than this computer's, a target that is no path, unsure framing.
RelayRefusal refusalOf(const RelayHead &head, quint16 port);

/// The names that concern one connection only (RFC 9110 §7.6.1), those that Connection names among them; never Host and Content-Length.
QList<QByteArray> hopByHop(const QList<Header> &headers);
/// The encodings of Accept-Encoding that can be recorded: gzip, deflate, identity.
QByteArray readableEncodings(const QByteArray &accepted);

/// What stands before each request's own path: "/v2", or nothing.
QByteArray pathOf(const QUrl &upstream);
/// A redirect to the upstream leads through the relay at `place` ("http://127.0.0.1:8080"); any other stays as it is.
QByteArray throughRelay(const QByteArray &location, const QUrl &upstream, const QByteArray &place);

} // namespace jotscope::net

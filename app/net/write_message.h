// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

#include <QNetworkProxy>

namespace jotscope::net {

/// A request as its octets go out (RFC 9112 §3). `fullFor`: the HTTP proxy that is asked in absolute form, else none.
QByteArray messageFor(const Request &request, const QUrl &url, const QNetworkProxy &fullFor);
/// Why a request cannot be written without being something else on the wire (a line break in a header); empty when it can.
QString flawOf(const Request &request);

} // namespace jotscope::net

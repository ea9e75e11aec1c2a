// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

namespace jotscope::net {

/// What the headers of an answer allow a private cache (RFC 9111).
struct Freshness {
    bool mayKeep = true;     ///< false by `no-store` (§5.2.2.5): not beyond this run
    qint64 seconds = 0;      ///< §4.2: how long it may be used unasked, `Age` taken off; 0: ask again before use
    QByteArray etag;         ///< for `If-None-Match`
    QByteArray lastModified; ///< for `If-Modified-Since`
};

/// Of a 200, or of the 304 that confirms one. Where nothing is said: a tenth of the time since `Last-Modified`, at most a day, else a
/// minute (§4.2.2). Duplicate or malformed directives count as stale (§4.2.1).
Freshness freshnessOf(const Exchange &exchange);
/// An HTTP date (RFC 9110 §5.6.7, the preferred form); invalid when it is none.
QDateTime httpDate(const QByteArray &text);

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <QStringList>

namespace jotscope::ui {

/// How an exchange reads: "404", "not sent: no consent", "TLS failed".
QString answerOf(const net::Exchange &exchange);
QString purposeOf(const net::Exchange &exchange);
/// It may have got what it was to get: it was not refused by us, and the host was found, reached and trusted.
bool mayHaveLeft(const net::Exchange &exchange);
QString sentOf(const net::Exchange &exchange); ///< "user id, our credential"; "nothing of the token"

/// Request line, headers, body, then those of the answer. Secrets are masked already in the exchange.
QStringList transcriptOf(const net::Exchange &exchange);

/// A cURL command that repeats the request; "$SECRET" and "$TOKEN" stand where the ledger keeps a mask.
QString asCurl(const net::Exchange &exchange);

} // namespace jotscope::ui

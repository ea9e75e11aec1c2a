// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"

#include <vector>

namespace jotscope::capture {

/// Every token in any text, in order, each once: bare, `Bearer …`, headers, cookies (also spread over several), quoted, wrapped over
/// lines, shell commands and source code, JSON (also in strings), URLs, forms, HTML, logs, HAR; percent-encoded, escaped, coloured, in
/// base64, in UTF-16. Compact JWS and JWE, SD-JWT with its disclosures, and a JWS or JWE in JSON as one whole object.
/// A text that begins like a token and was cut or damaged is one too. Near misses (versions, host names, UUIDs, PASETO) give none.
/// A token that a HAR or a transcript shows being sent has its request and the answer; of several such places the first whose answer
/// is a refusal. When nothing in it is a token but the whole text is one word (perhaps quoted, behind a header's name and `Bearer`), that
/// word is the only sighting (it decodes to an opaque Token with a hint); the octets of a picture or an archive are none. Linear in the
/// size.
std::vector<Sighting> findTokens(QByteArrayView text, const QString &origin, const QDateTime &seen);

/// Nothing is among these first bytes that no text holds. UTF-16 has many a zero, and says by its mark that it is text.
bool isText(QByteArrayView head);

/// The same, and how many requests of a HAR the text holds.
struct TokensFound {
    std::vector<Sighting> sightings;
    qint64 harRequests = 0;
};
TokensFound findTokensAndRequests(QByteArrayView text, const QString &origin, const QDateTime &seen);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"

/// Reading the parts of a token and noting what is wrong with them; for the readers of this room.
namespace jotscope::jose {

Flaw &addFlaw(Token &token, const char *id, Part part, const Segment &place, Severity severity, const QString &message);
QString titleOf(Part part); ///< "header", "payload", "signature"

QByteArrayView textOf(const Token &token, const Segment &segment);
/// The octets of a base64url part, as far as they can be read.
QByteArray decodePart(Token &token, Part part, const Segment &segment);
/// The same for a text that stands at `place` but need not be spelled so there (JSON escapes); `title` is for people.
QByteArray decodeText(Token &token, Part part, const QString &title, QByteArrayView text, const Segment &place);
/// The octets as a JSON object. `notJson` is how grave it is when they are none.
json::Document readPart(Token &token, Part part, const QByteArray &octets, Severity notJson);
/// How grave it is when the payload is no JSON: a JWT's must be (RFC 7519 §7.2), that of another JWS may be anything.
Severity gravityOfNoJson(const Token &token);
/// Reads payloadBytes as JSON unless they need not be any (a nested token, nothing).
void readPayloadJson(Token &token);
/// "none" in any spelling, or no algorithm and no signature.
bool isUnsecured(const Token &token);
/// A header must say how it was signed or encrypted (RFC 7515 §4.1.1, RFC 7516 §4.1.1).
void addMissingAlgorithm(Token &token);
/// Flaws of a signature that is too short or too long for its algorithm.
void addSignatureLength(Token &token);
qsizetype signatureCharacters(const Token &token); ///< base64url characters by the algorithm; 0 where the key decides

/// Members that stand twice and numbers that change as doubles, wherever they stand in the part.
void addMemberFlaws(Token &token, Part part, const json::Value &root, QByteArrayView octets);

} // namespace jotscope::jose

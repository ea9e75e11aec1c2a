// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/read.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jotscope::jose {

enum class Kind { Jws, Jwe, SdJwt, Unsecured, Opaque };
enum class Part { Whole, Header, Payload, Signature };
enum class Severity { Note, Warning, Fatal };

/// Something wrong with the text itself, with its place.
struct Flaw {
    QString id; ///< stable, kebab-case: "base64-padding", "duplicate-member", "not-json", …
    Part part = Part::Whole;
    qsizetype offset = 0; ///< octets from the start of the token's text
    qsizetype length = 1;
    Severity severity = Severity::Fatal;
    QString message; ///< English
};

enum class Serialization { Compact, Flattened, General }; ///< RFC 7515 §7, RFC 7516 §7

/// One dot-separated part of the text, or the text of one JSON member.
struct Segment {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// What a text says. Any octets become a Token; what is wrong with them are its flaws.
struct Token {
    QByteArray text;
    Kind kind = Kind::Opaque;
    Serialization serialization = Serialization::Compact;
    std::vector<Segment> segments; ///< in order; JWS: header, payload, signature; JWE: header, encrypted key, iv, ciphertext, tag
    QByteArray headerBytes;        ///< decoded octets
    QByteArray payloadBytes;
    QByteArray signature;
    json::Document header;         ///< offsets count in headerBytes
    json::Document payload;        ///< offsets count in payloadBytes; null value when the payload is no JSON
    QByteArray signingInput;       ///< exactly text[0 .. second dot), RFC 7515 §5.2; with `b64` false see RFC 7797 §3
    json::Value unprotectedHeader; ///< JSON serialization: members that no signature covers; they stand in `header` too. Else null
    std::vector<Token> signatures; ///< General: each signature as a token of its own, at most 100 (without the payload)
    std::vector<Flaw> flaws;
    QString opaqueHint; ///< English, what an opaque text looks like ("an API key of …"), empty when nothing is known

    bool hasFatalFlaw() const;
    bool isStrictlyEncoded() const; ///< no flaw that touches the bytes that are signed
    const json::Value *claim(QStringView name) const { return payload.root.find(name); }
    QString alg() const;
    QString kid() const;
};

/// Total: never fails, linear in the size.
Token decode(QByteArrayView text);
/// Where the octets [begin, end) of a decoded part stand in the token's text.
Segment placeInText(const Token &token, Part part, qsizetype begin, qsizetype end);

const char *wordOf(Kind kind);                   ///< "jws", "jwe", "sd-jwt", "unsecured", "opaque"
const char *wordOf(Part part);                   ///< "whole", "header", "payload", "signature"
const char *wordOf(Severity severity);           ///< "note", "warning", "fatal"
const char *wordOf(Serialization serialization); ///< "compact", "flattened", "general"

} // namespace jotscope::jose

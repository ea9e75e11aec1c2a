// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/token.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "jose/extensions.h"
#include "jose/json_form.h"
#include "jose/opaque.h"
#include "jose/parts.h"
#include "jose/unsecured.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

void readPayload(Token &token)
{
    const bool isEncoded = isPayloadEncoded(token.header.root);
    token.payloadBytes = isEncoded ? decodePart(token, Part::Payload, token.segments[1]) : textOf(token, token.segments[1]).toByteArray();
    if (token.segments.size() < 3 || token.segments[1].length > 0) // else detached or empty (RFC 7515 appendix F)
        readPayloadJson(token);
}

void readSignature(Token &token)
{
    token.signature = decodePart(token, Part::Signature, token.segments[2]);
    token.signingInput = token.text.first(token.segments[1].offset + token.segments[1].length);
}

/// Looks whether the parts of a JWE are base64url; what is in them only a key can say.
void readSealedParts(Token &token)
{
    const char *const titles[]
        = {QT_TRANSLATE_NOOP("jotscope::Told", "encrypted key"), QT_TRANSLATE_NOOP("jotscope::Told", "initialization vector"),
            QT_TRANSLATE_NOOP("jotscope::Told", "ciphertext"), QT_TRANSLATE_NOOP("jotscope::Told", "authentication tag")};
    for (std::size_t i = 1; i < token.segments.size() && i <= std::size(titles); ++i) {
        const Segment &segment = token.segments[i];
        decodeText(token, Part::Whole, Told::again(titles[i - 1]), textOf(token, segment), segment);
    }
}

void readJws(Token &token)
{
    token.headerBytes = decodePart(token, Part::Header, token.segments[0]);
    token.header = readPart(token, Part::Header, token.headerBytes, Severity::Fatal);
    if (token.kind == Kind::Jwe)
        return readSealedParts(token);
    if (token.segments.size() > 1)
        readPayload(token);
    if (token.segments.size() > 2)
        readSignature(token);
    if (token.kind == Kind::Jws && isUnsecured(token))
        token.kind = Kind::Unsecured;
}

void addMissingParts(Token &token)
{
    const qsizetype wanted = signatureCharacters(token);
    const QString missing = wanted > 0 ? Told::tr(" (%1 characters for %2)").arg(wanted).arg(token.alg()) : QString();
    if (token.segments.size() == 2)
        addFlaw(token, "truncated", Part::Signature, {token.text.size(), 1}, Severity::Fatal,
            Told::tr("The text ends in or behind the payload: the signature is missing%1.").arg(missing));
    else if (token.segments.size() < 2)
        addFlaw(token, "truncated", Part::Payload, {token.text.size(), 1}, Severity::Fatal,
            Told::tr("The text ends in or behind the header: payload and signature are missing%1.").arg(missing));
}

/// In its order: what the header lacks, then what the text lacks.
void addWhatIsMissing(Token &token, qsizetype dots)
{
    if (!isUnsecured(token))
        addMissingAlgorithm(token);
    addMissingParts(token);
    if (dots >= 2 && (token.kind == Kind::Jws || token.kind == Kind::SdJwt))
        addSignatureLength(token);
}

/// Whether the first segment is the start of a JOSE header: base64url of '{' (perhaps behind blanks).
bool beginsLikeHeader(QByteArrayView segment)
{
    const Base64Read read = fromBase64Url(segment.first(qMin<qsizetype>(segment.size(), 8)));
    return read.octets.trimmed().startsWith('{') || read.octets.startsWith("\xef\xbb\xbf{");
}

constexpr std::size_t mostParts = 6; // more segments say nothing new

std::vector<Segment> segmentsOf(QByteArrayView text, qsizetype &dots)
{
    std::vector<Segment> segments;
    qsizetype begin = 0;
    dots = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '.')
            continue;
        if (i < text.size())
            ++dots;
        if (segments.size() < mostParts)
            segments.push_back({begin, i - begin});
        begin = i + 1;
    }
    return segments;
}

/// Where the base64url character of that number stands, past blanks and padding that do not count.
qsizetype characterOf(const Token &token, const Segment &segment, qsizetype number)
{
    const QByteArrayView text = textOf(token, segment);
    const bool hasBlanks = text.contains(' ') || text.contains('\n') || text.contains('\r') || text.contains('\t') || text.contains('=');
    if (!hasBlanks)
        return qMin(number, segment.length);
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '=')
            continue;
        if (number-- == 0)
            break;
    }
    return at;
}

} // namespace

Token decode(QByteArrayView text)
{
    Token token;
    token.text = text.toByteArray();
    if (text.trimmed().startsWith('{') && readJsonForm(token))
        return token;
    const qsizetype tilde = token.text.indexOf('~');
    qsizetype dots = 0;
    token.segments = segmentsOf(QByteArrayView(token.text).first(tilde < 0 ? token.text.size() : tilde), dots);
    if (!beginsLikeHeader(textOf(token, token.segments[0]))) {
        token.opaqueHint = opaqueHintFor(token.text);
        return token;
    }
    token.kind = tilde >= 0 ? Kind::SdJwt : dots == 4 ? Kind::Jwe : Kind::Jws;
    readJws(token);
    addWhatIsMissing(token, dots);
    if (dots > 2 && token.kind != Kind::Jwe)
        addFlaw(token, "too-many-parts", Part::Whole, {token.segments[2].offset + token.segments[2].length, 1}, Severity::Fatal,
            Told::tr("Expected 3 parts, found %1.").arg(dots + 1));
    return token;
}

bool Token::hasFatalFlaw() const
{
    for (const Flaw &flaw : flaws) {
        if (flaw.severity == Severity::Fatal)
            return true;
    }
    return false;
}

bool Token::isStrictlyEncoded() const
{
    for (const Flaw &flaw : flaws) {
        if (flaw.id.startsWith(u"base64-"))
            return false;
        if ((flaw.part == Part::Header || flaw.part == Part::Whole) && flaw.severity == Severity::Fatal)
            return false;
        if (flaw.id == u"truncated")
            return false;
    }
    return segments.size() == (kind == Kind::Jwe ? 5 : 3);
}

QString Token::alg() const
{
    return header.root.textAt(u"alg");
}

QString Token::kid() const
{
    return header.root.textAt(u"kid");
}

Segment placeInText(const Token &token, Part part, qsizetype begin, qsizetype end)
{
    const std::size_t index = part == Part::Header ? 0 : part == Part::Payload ? 1 : 2;
    if (part == Part::Whole)
        return {qMin(begin, token.text.size()), qBound<qsizetype>(0, end - begin, token.text.size())};
    if (index >= token.segments.size())
        return {0, token.text.size()};
    const Segment &segment = token.segments[index];
    if (part == Part::Payload && !isPayloadEncoded(token.header.root))
        return {segment.offset + qMin(begin, segment.length), qMax<qsizetype>(qMin(end, segment.length) - begin, 0)};
    const qsizetype first = characterOf(token, segment, begin * 4 / 3);
    const qsizetype behind = characterOf(token, segment, (end * 4 + 2) / 3);
    return {segment.offset + first, qMax<qsizetype>(behind - first, 0)};
}

const char *wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Jws: return "jws";
    case Kind::Jwe: return "jwe";
    case Kind::SdJwt: return "sd-jwt";
    case Kind::Unsecured: return "unsecured";
    case Kind::Opaque: break;
    }
    return "opaque";
}

const char *wordOf(Part part)
{
    switch (part) {
    case Part::Whole: break;
    case Part::Header: return "header";
    case Part::Payload: return "payload";
    case Part::Signature: return "signature";
    }
    return "whole";
}

const char *wordOf(Serialization serialization)
{
    switch (serialization) {
    case Serialization::Compact: break;
    case Serialization::Flattened: return "flattened";
    case Serialization::General: return "general";
    }
    return "compact";
}

const char *wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: break;
    case Severity::Warning: return "warning";
    case Severity::Fatal: return "fatal";
    }
    return "note";
}

} // namespace jotscope::jose

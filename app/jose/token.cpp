// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/token.h"

#include "jose/base64url.h"
#include "jose/opaque.h"
#include "json/number.h"
#include "json/write.h"

namespace jotscope::jose {

namespace {

void add(Token &token, const char *id, Part part, qsizetype offset, Severity severity, const QString &message)
{
    Flaw flaw;
    flaw.id = QString::fromLatin1(id);
    flaw.part = part;
    flaw.offset = offset;
    flaw.severity = severity;
    flaw.message = message;
    token.flaws.push_back(flaw);
}

QByteArrayView textOf(const Token &token, const Segment &segment)
{
    return QByteArrayView(token.text).sliced(segment.offset, segment.length);
}

QString titleOf(Part part)
{
    return part == Part::Header ? QStringLiteral("header")
        : part == Part::Payload ? QStringLiteral("payload")
                                : QStringLiteral("signature");
}

void addBase64Fault(Token &token, Part part, qsizetype base, const Base64Fault &fault)
{
    using Kind = Base64Fault::Kind;
    const QString where = titleOf(part);
    const qsizetype at = base + fault.offset;
    switch (fault.kind) {
    case Kind::Padding:
        return add(token, "base64-padding", part, at, Severity::Fatal,
            QStringLiteral("The %1 ends in padding (=); base64url in a token has none.").arg(where));
    case Kind::StandardAlphabet:
        return add(token, "base64-alphabet", part, at, Severity::Fatal,
            QStringLiteral("The %1 uses + or / of standard base64; a token has - and _ instead.").arg(where));
    case Kind::Blank:
        return add(
            token, "base64-blank", part, at, Severity::Fatal, QStringLiteral("A blank or line break stands inside the %1.").arg(where));
    case Kind::Foreign:
        return add(token, "base64-foreign", part, at, Severity::Fatal,
            QStringLiteral("The %1 stops being base64url at character %2.").arg(where).arg(fault.offset + 1));
    case Kind::SpareBits:
        return add(token, "base64-spare-bits", part, at, Severity::Fatal,
            QStringLiteral("The last character of the %1 has bits set that belong to no octet: another text decodes to the same.")
                .arg(where));
    case Kind::Length:
        return add(token, "base64-length", part, at, Severity::Fatal,
            QStringLiteral("The %1 is cut short: no base64url text has this length; at least 1 character is missing.").arg(where));
    }
}

QByteArray decodePart(Token &token, Part part, const Segment &segment)
{
    const Base64Read read = fromBase64Url(textOf(token, segment));
    for (const Base64Fault &fault : read.faults)
        addBase64Fault(token, part, segment.offset, fault);
    return read.octets;
}

void addDuplicates(Token &token, Part part, const json::Value &object)
{
    for (const json::Member &member : object.members) {
        if (!member.duplicate)
            continue;
        const json::Value *first = nullptr;
        for (const json::Member &other : object.members) {
            if (other.name == member.name) {
                first = &other.value;
                break;
            }
        }
        const Segment place = placeInText(token, part, member.nameBegin, member.value.end);
        add(token, "duplicate-member", part, place.offset, Severity::Warning,
            QStringLiteral("\"%1\" stands twice: %2, then %3. Services differ in which one they use.")
                .arg(member.name, QString::fromUtf8(json::write(*first)), QString::fromUtf8(json::write(member.value))));
        token.flaws.back().length = place.length;
    }
}

void addNumbers(Token &token, Part part, const json::Value &object)
{
    for (const json::Member &member : object.members) {
        if (!member.value.isNumber() || !json::changesAsDouble(member.value.number))
            continue;
        const Segment place = placeInText(token, part, member.value.begin, member.value.end);
        add(token, "exact-number", part, place.offset, Severity::Warning,
            QStringLiteral("\"%1\" is %2, which becomes another number in services that read numbers as doubles.")
                .arg(member.name, QString::fromLatin1(member.value.number.left(60))));
        token.flaws.back().length = place.length;
    }
}

bool isUtf8Fault(const json::Fault &fault)
{
    return fault.expected.contains(u"UTF-8");
}

/// Reads the octets as JSON and notes what is wrong. A payload may be no JSON at all (RFC 7515); then that is a warning.
json::Document readPart(Token &token, Part part, const QByteArray &octets, Severity notJson)
{
    json::Document document = json::read(octets);
    if (document.byteOrderMark)
        add(token, "byte-order-mark", part, placeInText(token, part, 0, 3).offset, Severity::Warning,
            QStringLiteral("The %1 begins with a byte order mark, which JSON does not allow.").arg(titleOf(part)));
    if (document.fault) {
        const json::Fault &fault = *document.fault;
        const bool trailing = fault.expected == u"the end of the text";
        const char *id = isUtf8Fault(fault)       ? "not-utf8"
            : trailing                            ? "trailing-data"
            : fault.expected.contains(u"nesting") ? "too-deep"
                                                  : "not-json";
        add(token, id, part, placeInText(token, part, fault.offset, fault.offset + 1).offset, notJson,
            QStringLiteral("The %1 stops being JSON at octet %2: expected %3, found %4.")
                .arg(titleOf(part))
                .arg(fault.offset + 1)
                .arg(fault.expected, fault.found));
    } else if (!document.root.isObject()) {
        add(token, "not-an-object", part, placeInText(token, part, 0, 1).offset, notJson,
            QStringLiteral("The %1 is JSON but no object.").arg(titleOf(part)));
    }
    addDuplicates(token, part, document.root);
    addNumbers(token, part, document.root);
    return document;
}

void readJws(Token &token)
{
    const qsizetype parts = qsizetype(token.segments.size());
    token.headerBytes = decodePart(token, Part::Header, token.segments[0]);
    token.header = readPart(token, Part::Header, token.headerBytes, Severity::Fatal);
    if (parts < 2 || token.kind == Kind::Jwe)
        return;
    token.payloadBytes = decodePart(token, Part::Payload, token.segments[1]);
    token.payload = readPart(token, Part::Payload, token.payloadBytes, Severity::Fatal);
    if (parts < 3)
        return;
    token.signature = decodePart(token, Part::Signature, token.segments[2]);
    token.signingInput = token.text.first(token.segments[1].offset + token.segments[1].length);
    if (token.signature.isEmpty() && token.kind == Kind::Jws)
        add(token, "empty-signature", Part::Signature, token.segments[2].offset, Severity::Fatal,
            QStringLiteral("The signature is empty although the header names an algorithm."));
}

void addMissingParts(Token &token)
{
    const std::size_t parts = token.segments.size();
    if (parts >= 3)
        return;
    add(token, "truncated", parts == 2 ? Part::Signature : Part::Payload, token.text.size(), Severity::Fatal,
        parts == 2 ? QStringLiteral("The text ends behind the payload: the signature is missing.")
                   : QStringLiteral("The text ends inside or behind the header: payload and signature are missing."));
}

bool isNone(const QString &alg)
{
    return alg.trimmed().compare(u"none", Qt::CaseInsensitive) == 0;
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

} // namespace

Token decode(QByteArrayView text)
{
    Token token;
    token.text = text.toByteArray();
    const qsizetype tilde = token.text.indexOf('~');
    qsizetype dots = 0;
    token.segments = segmentsOf(QByteArrayView(token.text).first(tilde < 0 ? token.text.size() : tilde), dots);
    if (!beginsLikeHeader(textOf(token, token.segments[0]))) {
        token.opaqueHint = opaqueHintFor(token.text);
        return token;
    }
    token.kind = tilde >= 0 ? Kind::SdJwt : dots == 4 ? Kind::Jwe : Kind::Jws;
    readJws(token);
    if (token.kind == Kind::Jws && isNone(token.alg())) {
        token.kind = Kind::Unsecured;
        std::erase_if(token.flaws, [](const Flaw &flaw) { return flaw.id == u"empty-signature"; });
    }
    addMissingParts(token);
    if (dots > 2 && token.kind != Kind::Jwe)
        add(token, "too-many-parts", Part::Whole, token.segments[2].offset + token.segments[2].length, Severity::Fatal,
            QStringLiteral("Expected 3 parts, found %1.").arg(dots + 1));
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
        if (flaw.id.startsWith(u"base64-") || flaw.id == u"too-many-parts" || flaw.id == u"truncated")
            return false;
        if (flaw.part == Part::Header && flaw.severity == Severity::Fatal)
            return false;
    }
    return segments.size() == 3;
}

QString Token::alg() const
{
    const json::Value *value = header.root.find(u"alg");
    return value ? value->stringOr() : QString();
}

QString Token::kid() const
{
    const json::Value *value = header.root.find(u"kid");
    return value ? value->stringOr() : QString();
}

Segment placeInText(const Token &token, Part part, qsizetype begin, qsizetype end)
{
    const std::size_t index = part == Part::Header ? 0 : part == Part::Payload ? 1 : 2;
    if (part == Part::Whole || index >= token.segments.size())
        return {0, token.text.size()};
    const Segment &segment = token.segments[index];
    const qsizetype first = qMin(begin * 4 / 3, segment.length);
    const qsizetype behind = qMin((end * 4 + 2) / 3, segment.length);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/jose_look.h"

#include "jose/base64url.h"
#include "json/read.h"

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr qsizetype glance = 64;

constexpr const char *joseNames[] = {"alg", "typ", "kid", "enc", "cty", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "crit", "b64", "epk",
    "apu", "apv", "p2s", "p2c", "trust_chain"};

struct Ending {
    const char *name; ///< value of `alg`, or of `enc` for JWE
    std::array<int, 6> lengths;
};
/// Characters of the signature (RFC 7518 §3, RFC 8037, RFC 9864) or of the authentication tag (RFC 7518 §5). RSA: 1024 to 8192 bits.
constexpr Ending endings[] = {
    {"HS256", {43}},
    {"HS384", {64}},
    {"HS512", {86}},
    {"RS256", {342, 512, 683, 171, 1366}},
    {"RS384", {342, 512, 683, 171, 1366}},
    {"RS512", {342, 512, 683, 171, 1366}},
    {"PS256", {342, 512, 683, 171, 1366}},
    {"PS384", {342, 512, 683, 171, 1366}},
    {"PS512", {342, 512, 683, 171, 1366}},
    {"ES256", {86}},
    {"ES256K", {86}},
    {"ES384", {128}},
    {"ES512", {176}},
    {"EdDSA", {86, 152}},
    {"Ed25519", {86}},
    {"Ed448", {152}},
    {"ML-DSA-44", {3227}},
    {"ML-DSA-65", {4412}},
    {"ML-DSA-87", {6170}},
    {"A128GCM", {22}},
    {"A192GCM", {22}},
    {"A256GCM", {22}},
    {"A128CBC-HS256", {22}},
    {"A192CBC-HS384", {32}},
    {"A256CBC-HS512", {43}},
};

std::array<int, 6> lengthsOf(const QString &name)
{
    for (const Ending &ending : endings) {
        if (name == QLatin1String(ending.name))
            return ending.lengths;
    }
    return {};
}

/// `{`, blanks and the octets of the first member's name; nothing when there is no closing quote within reach.
QByteArrayView firstName(QByteArrayView object)
{
    const qsizetype open = object.indexOf('"');
    if (open < 0)
        return {};
    const qsizetype close = object.indexOf('"', open + 1);
    return close < 0 ? QByteArrayView() : object.sliced(open + 1, close - open - 1);
}

bool beginsObject(QByteArrayView octets)
{
    return octets.startsWith('{');
}

} // namespace

bool HeaderLook::endsAt(qsizetype length) const
{
    if (unsecured)
        return length == 0;
    return length > 0 && std::find(ends.begin(), ends.end(), length) != ends.end();
}

Start startAt(QByteArrayView text, qsizetype at)
{
    // '{' is "e" and the upper half of the next octet: a quote or blank gives 'y', a line break or tab 'w', '}' gives '3'.
    if (at + 3 > text.size() || text[at] != 'e' || (text[at + 1] != 'y' && text[at + 1] != 'w' && text[at + 1] != '3'))
        return Start::No;
    qsizetype end = at;
    while (end < text.size() && end < at + glance && isBase64Url(text[end]))
        ++end;
    const QByteArray octets = jose::fromBase64Url(text.sliced(at, end - at)).octets;
    if (!beginsObject(octets))
        return Start::No;
    const QByteArray behind = octets.mid(1).trimmed();
    if (behind.startsWith('}'))
        return end - at == 3 ? Start::Object : Start::No;
    if (!behind.startsWith('"'))
        return Start::No;
    const QByteArrayView name = firstName(behind);
    const bool isJose = std::any_of(std::begin(joseNames), std::end(joseNames), [name](const char *known) { return name == known; });
    return isJose ? Start::Jose : Start::Object;
}

HeaderLook lookAtHeader(QByteArrayView part)
{
    HeaderLook look;
    const jose::Base64Read read = jose::fromBase64Url(part);
    if (!beginsObject(read.octets) && !read.octets.startsWith("\xef\xbb\xbf{"))
        return look;
    const json::Document document = json::read(read.octets);
    const json::Value &header = document.root;
    look.isObject = read.isReadable && document.isSound() && header.isObject();
    look.isKey = header.find(u"kty") != nullptr;
    const json::Value *alg = header.find(u"alg");
    const json::Value *enc = header.find(u"enc");
    look.encrypted = enc != nullptr;
    look.hasAlg = alg || enc;
    const QString algName = alg ? alg->stringOr() : QString();
    look.unsecured = !enc && algName.trimmed().compare(u"none", Qt::CaseInsensitive) == 0;
    look.ends = lengthsOf(enc ? enc->stringOr() : algName);
    return look;
}

bool isWholeJson(QByteArrayView part, char open)
{
    const jose::Base64Read read = jose::fromBase64Url(part);
    if (!read.isReadable)
        return false;
    const QByteArray octets = read.octets.trimmed();
    return octets.startsWith(open) && octets.endsWith(open == '{' ? '}' : ']') && json::read(octets).isSound();
}

} // namespace jotscope::capture

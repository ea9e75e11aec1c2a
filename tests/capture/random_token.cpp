// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/random_token.h"

#include "jose/base64url.h"

#include <QList>
#include <QRandomGenerator>

namespace jotscope::capture {

namespace {

struct Kind {
    const char *header; ///< %1 is a key id
    int signature;      ///< octets
};
constexpr Kind kinds[] = {
    {"{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 32},
    {"{\"alg\":\"RS256\",\"kid\":\"%1\",\"typ\":\"JWT\"}", 256},
    {"{\"typ\":\"at+jwt\",\"alg\":\"PS384\",\"kid\":\"%1\"}", 384},
    {"{\"kid\":\"%1\",\"alg\":\"RS512\"}", 512},
    {"{\"alg\":\"ES256\"}", 64},
    {"{ \"alg\" : \"ES384\" }", 96},
    {"{\r\n  \"alg\": \"ES512\"\r\n}", 132},
    {"{\"x5t\":\"%1\",\"alg\":\"EdDSA\"}", 64},
};

QByteArray octets(QRandomGenerator &random, int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += char(random.bounded(256));
    return out;
}

QByteArray word(QRandomGenerator &random, int longest)
{
    return jose::toBase64Url(octets(random, random.bounded(1, longest)));
}

QByteArray payload(QRandomGenerator &random)
{
    QByteArray out = "{\"sub\":\"" + word(random, 24) + '"';
    const int claims = random.bounded(8);
    for (int i = 0; i < claims; ++i)
        out += ",\"" + word(random, 8) + "\":\"" + word(random, 60) + '"';
    return out + ",\"exp\":" + QByteArray::number(random.bounded(1'600'000'000, 1'900'000'000)) + '}';
}

QByteArray encrypted(QRandomGenerator &random)
{
    const bool isDirect = random.bounded(2) == 0;
    const QByteArray header = isDirect ? "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}" : "{\"alg\":\"RSA-OAEP\",\"enc\":\"A128CBC-HS256\"}";
    const QByteArrayList parts = {jose::toBase64Url(header), jose::toBase64Url(octets(random, isDirect ? 0 : 256)),
        jose::toBase64Url(octets(random, isDirect ? 12 : 16)), jose::toBase64Url(octets(random, random.bounded(32, 400))),
        jose::toBase64Url(octets(random, 16))};
    return parts.join('.');
}

} // namespace

QByteArray randomToken(QRandomGenerator &random)
{
    const int kind = random.bounded(10);
    if (kind == 9)
        return encrypted(random);
    const Kind &chosen = kinds[std::size_t(kind) % std::size(kinds)];
    const QByteArray header = QByteArray(chosen.header).replace("%1", word(random, 20));
    QByteArray token
        = jose::toBase64Url(header) + '.' + jose::toBase64Url(payload(random)) + '.' + jose::toBase64Url(octets(random, chosen.signature));
    if (kind != 4)
        return token;
    for (int i = random.bounded(4); i >= 0; --i) // an SD-JWT
        token += '~' + jose::toBase64Url("[\"" + word(random, 16) + "\",\"" + word(random, 8) + "\",true]");
    return token + '~';
}

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/digest.h"
#include "keys/evp.h"
#include "keys/jwk.h"
#include "keys/roca.h"

#include <openssl/core_names.h>

namespace jotscope::keys {

namespace {

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// RFC 7638 §3: the required members in the order of their names.
QString thumbprintOf(std::initializer_list<std::pair<const char *, QByteArray>> members)
{
    QByteArray canonical;
    for (const auto &[name, value] : members)
        canonical += (canonical.isEmpty() ? "{\"" : ",\"") + QByteArray(name) + "\":\"" + value + '"';
    return QString::fromLatin1(base64Url(digest("SHA256", canonical + '}')));
}

void judgeExponent(Key &key, const QByteArray &e)
{
    if (e == QByteArray(1, '\x01'))
        key.refusal = QStringLiteral("an RSA key with e = 1 verifies what anybody signs");
    else if (e.isEmpty() || (e.back() & 1) == 0)
        key.refusal = QStringLiteral("an RSA key with an even public exponent is none");
    else if (e.size() > 32)
        key.refusal = QStringLiteral("an RSA key with a public exponent of more than 256 bits is not used (it only costs time)");
    else if (e.size() == 1 && uchar(e[0]) <= 3)
        key.warnings.append(
            QStringLiteral("RSA key with the public exponent %1: weak with careless implementations.").arg(uint(uchar(e[0]))));
}

void describeRsa(Key &key)
{
    const QByteArray n = evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_RSA_N);
    const QByteArray e = evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_RSA_E);
    key.kty = QStringLiteral("RSA");
    key.bits = EVP_PKEY_get_bits(key.handle.get());
    key.thumbprint = thumbprintOf({{"e", base64Url(e)}, {"kty", "RSA"}, {"n", base64Url(n)}});
    judgeExponent(key, e);
    if (key.bits < 2048)
        key.warnings.append(QStringLiteral("RSA key of %1 bits; RFC 7518 §3.3 asks for 2048 at least.").arg(key.bits));
    if (isRoca(n))
        key.warnings.append(QStringLiteral("RSA key with the mark of ROCA (CVE-2017-15361): its private half can be computed."));
}

bool describeMlDsa(Key &key)
{
    for (const char *name : {"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"}) {
        if (!EVP_PKEY_is_a(key.handle.get(), name))
            continue;
        const QByteArray raw = evp::rawPublic(key.handle.get());
        key.kty = QStringLiteral("AKP");
        key.crv = QString::fromLatin1(name);
        key.bits = int(raw.size()) * 8;
        key.thumbprint = thumbprintOf({{"alg", name}, {"kty", "AKP"}, {"pub", base64Url(raw)}});
        return true;
    }
    return false;
}

} // namespace

bool describe(Key &key)
{
    EVP_PKEY *handle = key.handle.get();
    if (EVP_PKEY_is_a(handle, "RSA") || EVP_PKEY_is_a(handle, "RSA-PSS")) {
        describeRsa(key);
        return true;
    }
    const evp::Curve *curve = evp::curveOfKey(handle);
    if (!curve)
        return describeMlDsa(key);
    const QByteArray crv = curve->crv;
    key.crv = QString::fromLatin1(crv);
    key.bits = curve->bits;
    if (curve->isOkp()) {
        key.kty = QStringLiteral("OKP");
        key.thumbprint = thumbprintOf({{"crv", crv}, {"kty", "OKP"}, {"x", base64Url(evp::rawPublic(handle))}});
        return true;
    }
    const QByteArray point = evp::pointOf(handle, curve->octets);
    if (point.size() != 2 * curve->octets)
        return false;
    key.kty = QStringLiteral("EC");
    key.thumbprint = thumbprintOf(
        {{"crv", crv}, {"kty", "EC"}, {"x", base64Url(point.first(curve->octets))}, {"y", base64Url(point.sliced(curve->octets))}});
    return true;
}

} // namespace jotscope::keys

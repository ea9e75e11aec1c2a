// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/jwk.h"

#include "keys/evp.h"
#include "keys/mint.h"
#include "json/write.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <QCryptographicHash>

namespace jotscope::keys {

namespace {

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> memberOctets(const json::Value &jwk, const char *name)
{
    const json::Value *value = jwk.find(QString::fromLatin1(name));
    if (!value || !value->isString())
        return failure(Error::Kind::Format, QStringLiteral("expected the member \"%1\" with base64url text").arg(QLatin1String(name)));
    const auto read
        = QByteArray::fromBase64Encoding(value->text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || (*read).isEmpty())
        return failure(Error::Kind::Format, QStringLiteral("the member \"%1\" is not base64url").arg(QLatin1String(name)));
    return *read;
}

std::shared_ptr<EVP_PKEY> fromData(const char *type, OSSL_PARAM_BLD *builder)
{
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    const evp::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *made = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters);
    OSSL_PARAM_free(parameters);
    ERR_clear_error();
    return made ? evp::share(made) : nullptr;
}

Result<std::shared_ptr<EVP_PKEY>> readRsa(const json::Value &jwk)
{
    const auto n = memberOctets(jwk, "n");
    const auto e = memberOctets(jwk, "e");
    if (!n || !e)
        return tl::unexpected(n ? e.error() : n.error());
    const evp::Number modulus(BN_bin2bn(evp::octets(*n), int(n->size()), nullptr));
    const evp::Number exponent(BN_bin2bn(evp::octets(*e), int(e->size()), nullptr));
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent.get());
    auto key = fromData("RSA", builder);
    OSSL_PARAM_BLD_free(builder);
    if (!key)
        return failure(Error::Kind::Format, QStringLiteral("\"n\" and \"e\" make no RSA key"));
    return key;
}

Result<std::shared_ptr<EVP_PKEY>> readEc(const json::Value &jwk)
{
    const json::Value *crv = jwk.find(u"crv");
    const evp::Curve *curve = crv ? evp::curve(crv->stringOr()) : nullptr;
    if (!curve || qstrcmp(curve->crv, "Ed25519") == 0)
        return failure(
            Error::Kind::Unsupported, QStringLiteral("the curve \"%1\" is not known here").arg(crv ? crv->stringOr() : QString()));
    const auto x = memberOctets(jwk, "x");
    const auto y = memberOctets(jwk, "y");
    if (!x || !y)
        return tl::unexpected(x ? y.error() : x.error());
    if (x->size() != curve->octets || y->size() != curve->octets)
        return failure(Error::Kind::Format,
            QStringLiteral("\"x\" and \"y\" must have %1 octets each on %2").arg(curve->octets).arg(QLatin1String(curve->crv)));
    const QByteArray point = '\x04' + *x + *y;
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.constData(), std::size_t(point.size()));
    auto key = fromData("EC", builder);
    OSSL_PARAM_BLD_free(builder);
    if (!key)
        return failure(Error::Kind::Format, QStringLiteral("\"x\" and \"y\" are no point of %1").arg(QLatin1String(curve->crv)));
    return key;
}

Result<std::shared_ptr<EVP_PKEY>> readOkp(const json::Value &jwk)
{
    const json::Value *crv = jwk.find(u"crv");
    if (!crv || crv->stringOr() != u"Ed25519")
        return failure(
            Error::Kind::Unsupported, QStringLiteral("the curve \"%1\" is not known here").arg(crv ? crv->stringOr() : QString()));
    const auto x = memberOctets(jwk, "x");
    if (!x)
        return tl::unexpected(x.error());
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, evp::octets(*x), std::size_t(x->size()));
    ERR_clear_error();
    if (!key)
        return failure(Error::Kind::Format, QStringLiteral("\"x\" must have 32 octets for Ed25519"));
    return evp::share(key);
}

QString textMember(const json::Value &jwk, const char *name)
{
    const json::Value *value = jwk.find(QString::fromLatin1(name));
    return value ? value->stringOr() : QString();
}

QString thumbprintOf(const QByteArray &canonical)
{
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)));
}

void describeRsa(Key &key)
{
    const QByteArray n = evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_RSA_N);
    const QByteArray e = evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_RSA_E);
    key.kty = QStringLiteral("RSA");
    key.bits = EVP_PKEY_get_bits(key.handle.get());
    key.thumbprint = thumbprintOf("{\"e\":\"" + base64Url(e) + "\",\"kty\":\"RSA\",\"n\":\"" + base64Url(n) + "\"}");
    if (e == QByteArray(1, '\x01'))
        key.refusal = QStringLiteral("an RSA key with e = 1 verifies what anybody signs");
    else if (e.size() == 1 && uchar(e[0]) <= 3)
        key.warnings.append(
            QStringLiteral("RSA key with the public exponent %1: weak with careless implementations.").arg(uint(uchar(e[0]))));
    if (key.bits < 2048)
        key.warnings.append(QStringLiteral("RSA key of %1 bits; RFC 7518 §3.3 asks for 2048 at least.").arg(key.bits));
}

} // namespace

bool describe(Key &key)
{
    EVP_PKEY *handle = key.handle.get();
    if (EVP_PKEY_is_a(handle, "RSA")) {
        describeRsa(key);
        return true;
    }
    if (EVP_PKEY_is_a(handle, "ED25519")) {
        std::size_t length = 32;
        QByteArray x(32, Qt::Uninitialized);
        EVP_PKEY_get_raw_public_key(handle, reinterpret_cast<unsigned char *>(x.data()), &length);
        key.kty = QStringLiteral("OKP");
        key.crv = QStringLiteral("Ed25519");
        key.bits = 256;
        key.thumbprint = thumbprintOf("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + base64Url(x) + "\"}");
        return true;
    }
    char group[80] = {};
    if (!EVP_PKEY_is_a(handle, "EC") || EVP_PKEY_get_group_name(handle, group, sizeof group, nullptr) != 1)
        return false;
    const evp::Curve *curve = evp::curveOfGroup(group);
    if (!curve)
        return false;
    const QByteArray point = evp::pointOf(handle, curve->octets);
    key.kty = QStringLiteral("EC");
    key.crv = QString::fromLatin1(curve->crv);
    key.bits = curve->bits;
    key.thumbprint = thumbprintOf("{\"crv\":\"" + QByteArray(curve->crv) + "\",\"kty\":\"EC\",\"x\":\""
        + base64Url(point.first(curve->octets)) + "\",\"y\":\"" + base64Url(point.sliced(curve->octets)) + "\"}");
    return true;
}

Result<Key> readJwk(const json::Value &jwk, const QString &from)
{
    const QString kty = textMember(jwk, "kty");
    Key key;
    if (kty == u"oct") {
        const auto secret = memberOctets(jwk, "k");
        if (!secret)
            return tl::unexpected(secret.error());
        key = secretKey(*secret, from);
    } else {
        const auto handle = kty == u"RSA" ? readRsa(jwk)
            : kty == u"EC"                ? readEc(jwk)
            : kty == u"OKP"               ? readOkp(jwk)
                                          : failure(Error::Kind::Unsupported,
                                kty.isEmpty() ? QStringLiteral("expected the member \"kty\"")
                                                            : QStringLiteral("keys of type \"%1\" are not known here").arg(kty));
        if (!handle)
            return tl::unexpected(handle.error());
        key.handle = *handle;
        key.wasPrivate = jwk.find(u"d") != nullptr;
        describe(key);
    }
    key.from = from;
    key.kid = textMember(jwk, "kid");
    key.alg = textMember(jwk, "alg");
    key.use = textMember(jwk, "use");
    if (const json::Value *operations = jwk.find(u"key_ops")) {
        for (const json::Value &operation : operations->items)
            key.keyOps.append(operation.stringOr());
    }
    return key;
}

QByteArray publicJwk(const Key &key)
{
    json::Value jwk = json::Value::object();
    const auto text = [&jwk](const char *name, const QString &value) {
        if (!value.isEmpty())
            jwk.add(QString::fromLatin1(name), json::Value::of(value));
    };
    const auto octets = [&text](const char *name, const QByteArray &value) { text(name, QString::fromLatin1(base64Url(value))); };
    EVP_PKEY *handle = key.handle.get();
    text("kty", key.kty);
    text("kid", key.kid);
    text("use", key.use);
    text("alg", key.alg);
    text("crv", key.crv);
    if (key.kty == u"RSA") {
        octets("n", evp::numberOf(handle, OSSL_PKEY_PARAM_RSA_N));
        octets("e", evp::numberOf(handle, OSSL_PKEY_PARAM_RSA_E));
    } else if (key.kty == u"EC") {
        const QByteArray point = evp::pointOf(handle, evp::curve(key.crv)->octets);
        octets("x", point.first(point.size() / 2));
        octets("y", point.sliced(point.size() / 2));
    } else if (key.kty == u"OKP") {
        std::size_t length = 32;
        QByteArray x(32, Qt::Uninitialized);
        EVP_PKEY_get_raw_public_key(handle, reinterpret_cast<unsigned char *>(x.data()), &length);
        octets("x", x);
    }
    return json::write(jwk);
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/evp.h"

#include <QStringView>

#include <openssl/core_names.h>

namespace jotscope::keys::evp {

namespace {

constexpr Curve curves[] = {
    {"P-256", "prime256v1", Curve::Kind::Weierstrass, 32, 256},
    {"P-384", "secp384r1", Curve::Kind::Weierstrass, 48, 384},
    {"P-521", "secp521r1", Curve::Kind::Weierstrass, 66, 521},
    {"secp256k1", "secp256k1", Curve::Kind::Weierstrass, 32, 256},
    {"Ed25519", "ED25519", Curve::Kind::Edwards, 32, 256},
    {"Ed448", "ED448", Curve::Kind::Edwards, 57, 456},
    {"X25519", "X25519", Curve::Kind::Montgomery, 32, 256},
    {"X448", "X448", Curve::Kind::Montgomery, 56, 448},
};

using RawGetter = int (*)(const EVP_PKEY *, unsigned char *, std::size_t *);

QByteArray rawOf(EVP_PKEY *key, RawGetter getter)
{
    std::size_t length = 0;
    if (getter(key, nullptr, &length) != 1) {
        ERR_clear_error();
        return {};
    }
    QByteArray raw(qsizetype(length), Qt::Uninitialized);
    if (getter(key, reinterpret_cast<unsigned char *>(raw.data()), &length) != 1) {
        ERR_clear_error();
        return {};
    }
    return raw;
}

} // namespace

const Curve *curve(QStringView crv)
{
    for (const Curve &row : curves) {
        if (crv == QLatin1String(row.crv))
            return &row;
    }
    return nullptr;
}

const Curve *curveOfGroup(const char *group)
{
    for (const Curve &row : curves) {
        if (qstricmp(row.group, group) == 0 || qstricmp(row.crv, group) == 0)
            return &row;
    }
    return nullptr;
}

const Curve *curveOfKey(EVP_PKEY *key)
{
    for (const Curve &row : curves) {
        if (row.isOkp() && EVP_PKEY_is_a(key, row.group))
            return &row;
    }
    char group[80] = {};
    if (!EVP_PKEY_is_a(key, "EC") || EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1) {
        ERR_clear_error();
        return nullptr;
    }
    return curveOfGroup(group);
}

QByteArray rawPublic(EVP_PKEY *key)
{
    return rawOf(key, EVP_PKEY_get_raw_public_key);
}

QByteArray rawPrivate(EVP_PKEY *key)
{
    return rawOf(key, EVP_PKEY_get_raw_private_key);
}

QByteArray numberOf(EVP_PKEY *key, const char *parameter, int width)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &raw) != 1) {
        ERR_clear_error();
        return {};
    }
    const Number number(raw);
    QByteArray bytes(width > 0 ? width : BN_num_bytes(number.get()), Qt::Uninitialized);
    if (BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) < 0)
        return {};
    return bytes;
}

QByteArray pointOf(EVP_PKEY *key, int coordinate)
{
    const QByteArray x = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, coordinate);
    const QByteArray y = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, coordinate);
    return x.isEmpty() || y.isEmpty() ? QByteArray() : x + y;
}

} // namespace jotscope::keys::evp

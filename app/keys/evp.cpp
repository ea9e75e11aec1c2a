// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/evp.h"

#include <QStringView>

#include <openssl/core_names.h>

namespace jotscope::keys::evp {

namespace {

constexpr Curve curves[] = {
    {"P-256", "prime256v1", 32, 256},
    {"P-384", "secp384r1", 48, 384},
    {"P-521", "secp521r1", 66, 521},
    {"Ed25519", "ED25519", 32, 256},
};

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

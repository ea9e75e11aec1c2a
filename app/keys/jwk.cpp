// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/jwk.h"

#include "keys/certificate.h"
#include "keys/evp.h"
#include "keys/material.h"

namespace jotscope::keys {

namespace {

Result<Material> readMaterial(const json::Value &jwk)
{
    const QString kty = jwk.textAt(u"kty");
    if (kty == u"RSA")
        return readRsa(jwk);
    if (kty == u"EC")
        return readEc(jwk);
    if (kty == u"OKP")
        return readOkp(jwk);
    if (kty == u"AKP")
        return readAkp(jwk);
    return failure(Error::Kind::Unsupported,
        kty.isEmpty() ? QStringLiteral("expected the member \"kty\"") : QStringLiteral("keys of type \"%1\" are not known here").arg(kty));
}

/// RFC 7517 §4.2–4.4; a wrong type of these is a broken entry, since the limit it means is unknown.
Result<void> readLimits(const json::Value &jwk, Key &key)
{
    for (const char16_t *name : {u"kid", u"alg", u"use"}) {
        const json::Value *value = jwk.find(QStringView(name));
        if (value && !value->isString())
            return failure(Error::Kind::Format, QStringLiteral("the member \"%1\" is no string").arg(QStringView(name)));
    }
    key.kid = jwk.textAt(u"kid");
    key.alg = jwk.textAt(u"alg");
    key.use = jwk.textAt(u"use");
    const json::Value *operations = jwk.find(u"key_ops");
    if (operations && !operations->isArray())
        return failure(Error::Kind::Format, QStringLiteral("the member \"key_ops\" is no array"));
    if (operations) {
        for (const json::Value &operation : operations->items)
            key.keyOps.append(operation.stringOr());
        if (key.keyOps.isEmpty())
            key.refusal = QStringLiteral("its \"key_ops\" allow nothing");
    }
    return {};
}

/// RFC 7517 §4.7: the first certificate must hold the same key.
void compareCertificate(const json::Value &jwk, Key &key)
{
    const json::Value *x5c = jwk.find(u"x5c");
    if (!x5c || !key.handle)
        return;
    const auto chain = readChain(*x5c);
    if (!chain)
        key.warnings.append(QStringLiteral("Its \"x5c\" cannot be read: %1.").arg(chain.error().message));
    else if (EVP_PKEY_eq(chain->front().key.handle.get(), key.handle.get()) != 1)
        key.warnings.append(QStringLiteral("Its \"x5c\" holds the certificate of another key; RFC 7517 §4.7 forbids that."));
    if (chain) {
        key.certifiedFrom = chain->front().notBefore;
        key.certifiedUntil = chain->front().notAfter;
    }
    ERR_clear_error();
}

} // namespace

Result<Key> readJwk(const json::Value &jwk, const QString &from)
{
    if (!jwk.isObject())
        return failure(Error::Kind::Format, QStringLiteral("expected a JSON object"));
    Key key;
    if (jwk.textAt(u"kty") == u"oct") {
        const auto secret = octetsOf(jwk, u"k", true);
        if (!secret)
            return tl::unexpected(secret.error());
        key = secretKey(*secret, from);
    } else {
        auto material = readMaterial(jwk);
        if (!material)
            return tl::unexpected(material.error());
        key.handle = std::move(material->publicHalf);
        key.privateHandle = std::move(material->privateHalf);
        key.wasPrivate = material->wasPrivate;
        key.warnings = std::move(material->warnings);
        if (!describe(key))
            return failure(Error::Kind::Unsupported, QStringLiteral("no kind of key that is used here"));
    }
    key.from = from;
    if (const auto limits = readLimits(jwk, key); !limits)
        return tl::unexpected(limits.error());
    compareCertificate(jwk, key);
    return key;
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/evp.h"
#include "keys/mint.h"
#include "json/write.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>

namespace jotscope::keys {

namespace {

void addText(json::Value &jwk, const char *name, const QString &value)
{
    if (!value.isEmpty())
        jwk.add(QString::fromLatin1(name), json::Value::of(value));
}

void addOctets(json::Value &jwk, const char *name, const QByteArray &value)
{
    addText(jwk, name, QString::fromLatin1(value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

void addPublicMembers(json::Value &jwk, const Key &key)
{
    EVP_PKEY *handle = key.handle.get();
    if (key.kty == u"RSA") {
        addOctets(jwk, "n", evp::numberOf(handle, OSSL_PKEY_PARAM_RSA_N));
        addOctets(jwk, "e", evp::numberOf(handle, OSSL_PKEY_PARAM_RSA_E));
    } else if (key.kty == u"EC") {
        const QByteArray point = evp::pointOf(handle, evp::curve(key.crv)->octets);
        addOctets(jwk, "x", point.first(point.size() / 2));
        addOctets(jwk, "y", point.sliced(point.size() / 2));
    } else if (key.kty == u"OKP") {
        addOctets(jwk, "x", evp::rawPublic(handle));
    } else if (key.kty == u"AKP") {
        addOctets(jwk, "pub", evp::rawPublic(handle));
    }
}

json::Value jwkOf(const Key &key)
{
    json::Value jwk = json::Value::object();
    addText(jwk, "kty", key.kty);
    addText(jwk, "kid", key.kid);
    addText(jwk, "use", key.use);
    addText(jwk, "alg", key.kty == u"AKP" ? key.crv : key.alg);
    addText(jwk, "crv", key.kty == u"AKP" ? QString() : key.crv);
    addPublicMembers(jwk, key);
    return jwk;
}

void addPrivateRsa(json::Value &jwk, EVP_PKEY *handle)
{
    const std::pair<const char *, const char *> members[]
        = {{"d", OSSL_PKEY_PARAM_RSA_D}, {"p", OSSL_PKEY_PARAM_RSA_FACTOR1}, {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
            {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1}, {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2}, {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}};
    for (const auto &[name, parameter] : members)
        addOctets(jwk, name, evp::numberOf(handle, parameter));
}

using PemWriter = int (*)(BIO *, EVP_PKEY *);

QByteArray pemOf(EVP_PKEY *key, PemWriter write)
{
    const std::unique_ptr<BIO, evp::Release<BIO_free>> memory(BIO_new(BIO_s_secmem()));
    QByteArray pem;
    if (key && memory && write(memory.get(), key) == 1) {
        char *text = nullptr;
        const long length = BIO_get_mem_data(memory.get(), &text);
        pem = QByteArray(text, length);
    }
    ERR_clear_error();
    return pem;
}

} // namespace

QByteArray publicJwk(const Key &key)
{
    return json::write(jwkOf(key));
}

QByteArray privateJwk(const SigningKey &key)
{
    json::Value jwk = jwkOf(key.publicHalf);
    if (key.publicHalf.secret) {
        addOctets(jwk, "k", *key.publicHalf.secret);
    } else if (key.publicHalf.kty == u"RSA") {
        addOctets(jwk, "d", evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_RSA_D));
        addPrivateRsa(jwk, key.handle.get());
    } else if (key.publicHalf.kty == u"EC") {
        addOctets(jwk, "d", evp::numberOf(key.handle.get(), OSSL_PKEY_PARAM_PRIV_KEY, evp::curve(key.publicHalf.crv)->octets));
    } else {
        addOctets(jwk, key.publicHalf.kty == u"AKP" ? "priv" : "d", evp::rawPrivate(key.handle.get()));
    }
    return json::write(jwk);
}

QByteArray publicPem(const Key &key)
{
    return pemOf(key.handle.get(), [](BIO *memory, EVP_PKEY *handle) { return PEM_write_bio_PUBKEY(memory, handle); });
}

QByteArray privatePem(const SigningKey &key)
{
    return pemOf(key.handle.get(),
        [](BIO *memory, EVP_PKEY *handle) { return PEM_write_bio_PKCS8PrivateKey(memory, handle, nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key.h"

#include "keys/evp.h"
#include "keys/mint.h"
#include "json/read.h"

#include <QFile>
#include <QSet>

#include <openssl/encoder.h>
#include <openssl/x509.h>

namespace jotscope::keys {

namespace {

using Family = Scheme::Family;

QString wantedType(const Scheme &scheme)
{
    switch (scheme.family) {
    case Family::Hmac: return QStringLiteral("oct");
    case Family::RsaPkcs1:
    case Family::RsaPss: return QStringLiteral("RSA");
    case Family::Ecdsa: return QStringLiteral("EC");
    case Family::EdDsa: return QStringLiteral("OKP");
    case Family::MlDsa: break;
    }
    return QStringLiteral("AKP");
}

QSet<QByteArray> readExamples()
{
    QFile file(QStringLiteral(":/jotscope/weak_secrets.txt"));
    QSet<QByteArray> examples;
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            examples.insert(line);
    }
    return examples;
}

/// RSA PUBLIC KEY, the older form.
QByteArray pkcs1Pem(EVP_PKEY *key)
{
    const std::unique_ptr<OSSL_ENCODER_CTX, evp::Release<OSSL_ENCODER_CTX_free>> encoder(
        OSSL_ENCODER_CTX_new_for_pkey(key, EVP_PKEY_PUBLIC_KEY, "PEM", "type-specific", nullptr));
    unsigned char *text = nullptr;
    std::size_t length = 0;
    QByteArray pem;
    if (EVP_PKEY_is_a(key, "RSA") && encoder && OSSL_ENCODER_to_data(encoder.get(), &text, &length) == 1)
        pem = QByteArray(reinterpret_cast<const char *>(text), qsizetype(length));
    OPENSSL_free(text);
    ERR_clear_error();
    return pem;
}

QByteArray derOf(EVP_PKEY *key)
{
    unsigned char *text = nullptr;
    const int length = i2d_PUBKEY(key, &text);
    const QByteArray der = length > 0 ? QByteArray(reinterpret_cast<const char *>(text), length) : QByteArray();
    OPENSSL_free(text);
    ERR_clear_error();
    return der;
}

/// Text that everybody may know is no secret (RFC 8725 §2.1: the public key taken for an HMAC key).
bool isPublicKeyText(const QByteArray &secret)
{
    if (secret.contains("-----BEGIN ") && (secret.contains("PUBLIC KEY-----") || secret.contains("CERTIFICATE-----")))
        return true;
    if (!secret.trimmed().startsWith('{'))
        return false;
    const json::Document document = json::read(secret);
    return document.isSound() && (document.root.find(u"kty") || document.root.find(u"keys"));
}

} // namespace

bool isSame(const Key &left, const Key &right)
{
    if (left.kty != right.kty)
        return false;
    if (left.secret && right.secret)
        return *left.secret == *right.secret;
    return !left.thumbprint.isEmpty() && left.thumbprint == right.thumbprint;
}

QString whyNot(const Key &key, const Scheme &scheme)
{
    if (!key.refusal.isEmpty())
        return key.refusal;
    const QString type = wantedType(scheme);
    if (key.kty != type)
        return QStringLiteral("needs a key of type %1, this one is %2").arg(type, key.kty);
    if (scheme.curve && key.crv != QLatin1String(scheme.curve))
        return QStringLiteral("needs curve %1, this key is on %2").arg(QLatin1String(scheme.curve), key.crv);
    if (scheme.family == Family::EdDsa && !key.crv.startsWith(u"Ed"))
        return QStringLiteral("needs an Edwards curve, this key is on %1, which agrees on secrets and signs nothing").arg(key.crv);
    if (scheme.family == Family::RsaPkcs1 && EVP_PKEY_is_a(key.handle.get(), "RSA-PSS"))
        return QStringLiteral("is an RSA key for PSS only");
    if (!key.use.isEmpty() && key.use != u"sig")
        return QStringLiteral("its \"use\" is \"%1\", not \"sig\"").arg(key.use);
    if (!key.keyOps.isEmpty() && !key.keyOps.contains(QStringLiteral("verify"))
        && !(scheme.family == Family::Hmac && key.keyOps.contains(QStringLiteral("sign"))))
        return QStringLiteral("its \"key_ops\" do not hold \"verify\"");
    return {};
}

Key secretKey(const QByteArray &secret, const QString &from)
{
    Key key;
    key.kty = QStringLiteral("oct");
    key.from = from;
    key.bits = int(secret.size()) * 8;
    key.secret = std::shared_ptr<const QByteArray>(new QByteArray(secret.constData(), secret.size()), [](const QByteArray *last) {
        OPENSSL_cleanse(const_cast<char *>(last->constData()), std::size_t(last->size()));
        delete last;
    });
    if (secret.isEmpty())
        key.refusal = QStringLiteral("an empty secret verifies what anybody signs");
    else if (isPublicKeyText(secret))
        key.refusal = QStringLiteral("the secret is the text of a key (PEM or JWK), which is no shared secret");
    if (isPublishedExample(secret))
        key.warnings.append(QStringLiteral("The secret is a published example: anyone can forge tokens with it."));
    return key;
}

const std::vector<QByteArray> &publishedExamples()
{
    static const std::vector<QByteArray> examples = [] {
        const QSet<QByteArray> read = readExamples();
        return std::vector<QByteArray>(read.begin(), read.end());
    }();
    return examples;
}

bool isPublishedExample(const QByteArray &secret)
{
    static const QSet<QByteArray> examples(publishedExamples().begin(), publishedExamples().end());
    return examples.contains(secret);
}

std::vector<QByteArray> confusableSecrets(const Key &key)
{
    if (!key.handle)
        return {};
    std::vector<QByteArray> texts;
    for (const QByteArray &pem : {publicPem(key), pkcs1Pem(key.handle.get())}) {
        if (pem.isEmpty())
            continue;
        QByteArray windows = pem;
        windows.replace('\n', "\r\n");
        texts.insert(texts.end(), {pem, pem.trimmed(), windows, windows.trimmed()});
    }
    texts.push_back(derOf(key.handle.get()));
    texts.push_back(publicJwk(key));
    return texts;
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key.h"

#include "keys/evp.h"

#include <QFile>
#include <QSet>

#include <openssl/bio.h>
#include <openssl/pem.h>

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
    case Family::EdDsa: break;
    }
    return QStringLiteral("OKP");
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

} // namespace

QString whyNot(const Key &key, const Scheme &scheme)
{
    if (!key.refusal.isEmpty())
        return key.refusal;
    const QString type = wantedType(scheme);
    if (key.kty != type)
        return QStringLiteral("needs a key of type %1, this one is %2").arg(type, key.kty);
    if (scheme.curve && key.crv != QLatin1String(scheme.curve))
        return QStringLiteral("needs curve %1, this key is on %2").arg(QLatin1String(scheme.curve), key.crv);
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
    if (isPublishedExample(secret))
        key.warnings.append(QStringLiteral("The secret is a published example: anyone can forge tokens with it."));
    return key;
}

bool isPublishedExample(const QByteArray &secret)
{
    static const QSet<QByteArray> examples = readExamples();
    return examples.contains(secret);
}

std::vector<QByteArray> confusableSecrets(const Key &key)
{
    if (!key.handle)
        return {};
    BIO *memory = BIO_new(BIO_s_mem());
    QByteArray pem;
    if (memory && PEM_write_bio_PUBKEY(memory, key.handle.get()) == 1) {
        char *text = nullptr;
        const long length = BIO_get_mem_data(memory, &text);
        pem = QByteArray(text, length);
    }
    BIO_free(memory);
    ERR_clear_error();
    if (pem.isEmpty())
        return {};
    return {pem, pem.trimmed()};
}

} // namespace jotscope::keys

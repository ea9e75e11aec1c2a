// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "inspector.h"
#include "jose/algorithm.h"
#include "jose/mint.h"

#include <QJsonDocument>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace jotscope::bench {

namespace {

constexpr int many = 2000;

struct Minted {
    keys::SigningKey key;
    std::vector<QByteArray> tokens;
};

/// Distinct tokens of about 1 KB.
Minted mintMany(const char *alg, int count)
{
    Minted minted;
    const QString name = QString::fromLatin1(alg);
    minted.key = name.startsWith(u"HS") ? keys::signingKeyFromSecret(QByteArray(64, 'k'), QStringLiteral("k1")).value()
                                        : keys::generateKey(jose::algorithm(name)->scheme, QStringLiteral("k1")).value();
    const QByteArray header = "{\"alg\":\"" + QByteArray(alg) + "\",\"kid\":\"k1\",\"typ\":\"JWT\"}";
    for (int i = 0; i < count; ++i) {
        const QByteArray payload = "{\"iss\":\"https://id.example\",\"sub\":\"user-" + QByteArray::number(i)
            + "\",\"aud\":[\"https://api.example\"],\"exp\":1900000000,\"iat\":1800000000,\"email\":\"dana@acme.example\",\"scope\":\""
            + QByteArray(480, 's') + "\"}";
        minted.tokens.push_back(jose::mint(header, payload, name, minted.key).value());
    }
    return minted;
}

void decoding()
{
    const Minted minted = mintMany("HS256", many);
    Duel duel;
    duel.name = QStringLiteral("decode 2,000 tokens of 1 KB");
    duel.peer = QStringLiteral("fromBase64 + QJsonDocument");
    duel.ours = [&minted] {
        for (const QByteArray &token : minted.tokens)
            jose::decode(token);
    };
    duel.theirs = [&minted] {
        for (const QByteArray &token : minted.tokens) {
            const auto parts = token.split('.');
            for (int i = 0; i < 2; ++i)
                QJsonDocument::fromJson(QByteArray::fromBase64(parts[i], QByteArray::Base64UrlEncoding));
        }
    };
    run(duel);
}

/// A JWS has r and s side by side (RFC 7518 §3.4), EVP takes them as DER.
QByteArray derOf(const QByteArray &pair)
{
    const auto half = int(pair.size() / 2);
    const auto *octets = reinterpret_cast<const unsigned char *>(pair.constData());
    ECDSA_SIG *signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(octets, half, nullptr), BN_bin2bn(octets + half, half, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature, &der);
    const QByteArray whole(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    return whole;
}

/// The limit: the same digests and the same signature operation, nothing else.
void rawVerify(const Minted &minted, const char *digest)
{
    for (const QByteArray &token : minted.tokens) {
        const qsizetype dot = token.lastIndexOf('.');
        const QByteArray pair = QByteArray::fromBase64(token.mid(dot + 1), QByteArray::Base64UrlEncoding);
        const QByteArray signature = EVP_PKEY_get_base_id(minted.key.handle.get()) == EVP_PKEY_EC ? derOf(pair) : pair;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit_ex(context, nullptr, digest, nullptr, nullptr, minted.key.handle.get(), nullptr);
        if (EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()), std::size_t(signature.size()),
                reinterpret_cast<const unsigned char *>(token.constData()), std::size_t(dot))
            != 1)
            qFatal("The peer does not verify.");
        EVP_MD_CTX_free(context);
    }
}

void verifying(const char *alg, const char *digest)
{
    const Minted minted = mintMany(alg, 500);
    keys::KeySet set;
    set.keys.push_back(minted.key.publicHalf);
    Duel duel;
    duel.name = QStringLiteral("verify 500 tokens, %1").arg(QLatin1String(alg));
    duel.peer = QStringLiteral("the EVP calls alone");
    duel.goal = QStringLiteral("0.95");
    duel.rounds = 5;
    duel.ours = [&minted, &set] {
        for (const QByteArray &token : minted.tokens)
            jose::verify(jose::decode(token), {set});
    };
    duel.theirs = [&minted, digest] { rawVerify(minted, digest); };
    run(duel);
}

void judging()
{
    const Minted minted = mintMany("RS256", 1);
    net::Network network;
    Inspector inspector(&network);
    keys::KeySet set;
    set.keys.push_back(minted.key.publicHalf);
    inspector.setSessionKeys({set});
    capture::Sighting sighting;
    sighting.text = minted.tokens.front();
    figure(QStringLiteral("paste to verdict, keys at hand"), QStringLiteral("100 ms"), [&] { inspector.inspectOffline(sighting); });
    sighting.text = minted.tokens.front() + QByteArray(1 << 20, 'A');
    figure(QStringLiteral("paste of 1 MiB to verdict"), QStringLiteral("100 ms"), [&] { inspector.inspectOffline(sighting); });
}

} // namespace

void core()
{
    decoding();
    verifying("RS256", "SHA256");
    verifying("ES256", "SHA256");
    verifying("EdDSA", nullptr);
    judging();
}

} // namespace jotscope::bench

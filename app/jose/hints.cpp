// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/hints.h"

#include "keys/certificate.h"
#include "keys/jwk.h"
#include "keys/readings.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

using Family = keys::Scheme::Family;
constexpr std::size_t mostKeys = 50; // a key set of thousands is no reason to try everything on each

bool verifies(const keys::Key &key, const keys::Scheme &scheme, const Failed &failed)
{
    return keys::checkSignature(key, scheme, failed.input, failed.token.signature) == keys::Check::Good;
}

QString nameOf(const keys::Key &key)
{
    return key.kid.isEmpty() ? key.from : QStringLiteral("\"%1\"").arg(key.kid);
}

/// The key is of the kind that the scheme needs; whether it may be used is another question.
bool isOfKind(const keys::Key &key, const keys::Scheme &scheme)
{
    const bool isSecret = scheme.family == Family::Hmac;
    if (isSecret != (key.kty == u"oct") || !key.refusal.isEmpty())
        return false;
    if (scheme.family == Family::RsaPkcs1 || scheme.family == Family::RsaPss)
        return key.kty == u"RSA";
    return isSecret || !scheme.curve || key.crv == QLatin1String(scheme.curve);
}

bool isRelated(const keys::Scheme &one, const keys::Scheme &other)
{
    const auto group = [](Family family) { return family == Family::RsaPss ? Family::RsaPkcs1 : family; };
    return group(one.family) == group(other.family);
}

void addOtherAlgorithm(QStringList &hints, const Failed &failed, const keys::Key &key)
{
    for (const Algorithm &other : algorithms()) {
        if (other.name == failed.row.name || !isRelated(other.scheme, failed.row.scheme) || !isOfKind(key, other.scheme))
            continue;
        if (verifies(key, other.scheme, failed))
            hints.append(Told::tr("The signature verifies as %1 with the key %2; the header says %3.")
                             .arg(QLatin1String(other.name), nameOf(key), QLatin1String(failed.row.name)));
    }
}

void addOtherReading(QStringList &hints, const Failed &failed, const keys::Key &key)
{
    if (failed.row.scheme.family != Family::Hmac || !key.secret)
        return;
    for (const keys::Reading &reading : keys::otherReadings(*key.secret)) {
        if (verifies(keys::secretKey(reading.secret, {}), failed.row.scheme, failed))
            hints.append(Told::tr("The signature verifies when the secret (%1) is %2.").arg(key.from, Told::again(reading.how)));
    }
}

void addForbiddenKey(QStringList &hints, const Failed &failed, const keys::Key &key)
{
    const QString reason = retold(keys::whyNot(key, failed.row.scheme));
    if (reason.isEmpty() && allows(key.alg, failed.row))
        return;
    if (isOfKind(key, failed.row.scheme) && verifies(key, failed.row.scheme, failed))
        hints.append(Told::tr("The key %1 made the signature, but it may not be used: %2.")
                         .arg(nameOf(key), reason.isEmpty() ? Told::tr("it is for \"%1\" only").arg(key.alg) : reason));
}

} // namespace

QStringList hintsFor(const Failed &failed)
{
    QStringList hints;
    for (std::size_t i = 0; i < qMin(failed.keys.size(), mostKeys); ++i) {
        const keys::Key &key = *failed.keys[i];
        if (isOfKind(key, failed.row.scheme) && keys::isDerSignature(key, failed.row.scheme, failed.input, failed.token.signature))
            hints.append(Told::tr("The signature would verify with the key %1, but it is DER-encoded; RFC 7518 §3.4 asks for R and S.")
                             .arg(nameOf(key)));
        addForbiddenKey(hints, failed, key);
        addOtherAlgorithm(hints, failed, key);
        addOtherReading(hints, failed, key);
    }
    return hints;
}

bool isKeyConfusion(const Failed &failed)
{
    if (failed.row.scheme.family != Family::Hmac)
        return false;
    for (std::size_t i = 0; i < qMin(failed.keys.size(), mostKeys); ++i) {
        for (const QByteArray &text : keys::confusableSecrets(*failed.keys[i])) {
            if (verifies(keys::secretKey(text, QString()), failed.row.scheme, failed))
                return true;
        }
    }
    return false;
}

QString publishedSecretHint(const Token &token, const Algorithm &row, QByteArrayView input)
{
    constexpr qsizetype most = 64 * 1024; // some 250 secrets are tried
    if (row.scheme.family != Family::Hmac || input.size() > most || token.signature.size() != row.scheme.octets)
        return {};
    for (const QByteArray &secret : keys::publishedExamples()) {
        if (keys::checkSignature(keys::secretKey(secret, {}), row.scheme, input, token.signature) == keys::Check::Good)
            return Told::tr("The published example secret \"%1\" made the signature: anyone can forge such a token.")
                .arg(QString::fromUtf8(secret));
    }
    return {};
}

QString siblingHint(const Token &failed, const Token &valid, const QString &name)
{
    if (failed.signature.isEmpty() || failed.signature != valid.signature || failed.signingInput == valid.signingInput)
        return {};
    return Told::tr("The signature is that of %1, which verifies: header or payload were changed after signing.").arg(name);
}

QString embeddedKeyHint(const Token &token, const Algorithm &row, QByteArrayView input)
{
    std::optional<keys::Key> key;
    if (const json::Value *jwk = token.header.root.find(u"jwk")) {
        if (auto read = keys::readJwk(*jwk, QString()))
            key = std::move(*read);
    } else if (const json::Value *x5c = token.header.root.find(u"x5c")) {
        if (auto chain = keys::readChain(*x5c))
            key = std::move(chain->front().key);
    }
    if (!key || !isOfKind(*key, row.scheme) || keys::checkSignature(*key, row.scheme, input, token.signature) != keys::Check::Good)
        return {};
    return Told::tr("The signature fits the key inside the token itself, which proves nothing: anyone can put one there.");
}

} // namespace jotscope::jose

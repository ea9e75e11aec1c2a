// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/binding.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "keys/digest.h"
#include "keys/jwk.h"
#include "language/retold.h"
#include "language/told.h"

#include <QUrl>

namespace jotscope::jose {

namespace {

const json::Value *textClaim(const Token &token, QStringView name)
{
    const json::Value *claim = token.claim(name);
    return claim && claim->isString() ? claim : nullptr;
}

/// RFC 9449 §4.3: compared without query and fragment, after the normalization of RFC 3986 §6.2.2 and §6.2.3.
QString normalized(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    const int usual = url.scheme() == u"https" ? 443 : url.scheme() == u"http" ? 80 : -1;
    if (url.port() == usual)
        url.setPort(-1);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url.isValid() ? url.toString(QUrl::NormalizePathSegments | QUrl::FullyEncoded) : QString();
}

void checkHeader(Proof &found, const Token &proof)
{
    const json::Value *jwk = proof.header.root.find(u"jwk");
    const Algorithm *row = algorithm(proof.alg());
    if (!row || row->scheme.family == keys::Scheme::Family::Hmac)
        found.failures.append(Told::tr("Its \"alg\" must name a signature with a key pair."));
    if (!jwk || !jwk->isObject()) {
        found.failures.append(Told::tr("It has no \"jwk\" with the public key."));
        return;
    }
    for (const char16_t *secret : {u"d", u"k", u"p", u"q", u"dp", u"dq", u"qi", u"priv"}) {
        if (jwk->find(QStringView(secret))) {
            found.failures.append(Told::tr("Its \"jwk\" holds a private key, which nobody else may see."));
            break;
        }
    }
    auto key = keys::readJwk(*jwk, Told::tr("jwk of the proof"));
    if (!key) {
        found.failures.append(Told::tr("Its \"jwk\" cannot be used: %1.").arg(retold(key.error().message)));
        return;
    }
    found.thumbprint = key->thumbprint;
    keys::KeySet own;
    own.keys.push_back(std::move(*key));
    const Verification verification = verify(proof, {own});
    if (verification.verdict != Verification::Verdict::Valid)
        found.failures.append(Told::tr("It is not signed by its own key. %1").arg(verification.message));
}

void checkClaim(Proof &found, const Token &proof, QStringView name, const std::optional<QString> &wanted, const QString &what)
{
    const json::Value *claim = textClaim(proof, name);
    if (!claim)
        found.failures.append(Told::tr("It has no \"%1\" that is a string.").arg(name));
    else if (!wanted)
        found.unchecked.append(Told::tr("%1 is not known").arg(what));
    else if (name == u"htu" ? normalized(claim->text) != normalized(*wanted) || normalized(*wanted).isEmpty() : claim->text != *wanted)
        found.failures.append(
            Told::tr("Its \"%1\" is \"%2\", but %3 is \"%4\".").arg(name, claim->text.left(200), what, wanted->left(200)));
}

void checkTokenHash(Proof &found, const Token &proof, const std::optional<QByteArray> &accessToken)
{
    const json::Value *ath = proof.claim(u"ath");
    if (!accessToken) {
        if (ath)
            found.unchecked.append(Told::tr("the access token is not known"));
        return;
    }
    if (!ath)
        found.failures.append(Told::tr("It has no \"ath\", though it comes with an access token."));
    else if (ath->stringOr() != QString::fromLatin1(toBase64Url(keys::digest("SHA256", *accessToken))))
        found.failures.append(Told::tr("Its \"ath\" is not the hash of the access token: it was made for another one."));
}

Fit compare(const json::Value *claim, const QString &value)
{
    if (!claim)
        return Fit::Absent;
    if (!claim->isString())
        return Fit::Unknown;
    return claim->text == value ? Fit::Fits : Fit::Differs;
}

const json::Value *confirmation(const Token &token, QStringView member)
{
    const json::Value *cnf = token.claim(u"cnf");
    return cnf ? cnf->find(member) : nullptr;
}

/// The hash that belongs to an algorithm; null when none is agreed on.
const char *hashFor(const QString &alg)
{
    const Algorithm *row = algorithm(alg);
    if (!row)
        return nullptr;
    if (row->scheme.digest)
        return row->scheme.digest;
    return alg == u"EdDSA" || alg == u"Ed25519" ? "SHA512" : nullptr; // Ed448 hashes with SHAKE256, of which no half is agreed on
}

} // namespace

ProvenRequest requestOf(const QString &request)
{
    ProvenRequest known;
    const QString method = request.section(u' ', 0, 0);
    const QString url = request.section(u' ', 1);
    if (url.startsWith(u"https://") || url.startsWith(u"http://")) {
        known.method = method;
        known.url = url;
    }
    return known;
}

bool isProof(const Token &token)
{
    const json::Value *type = token.header.root.find(u"typ");
    return type && type->stringOr().compare(u"dpop+jwt", Qt::CaseInsensitive) == 0;
}

Proof checkProof(const Token &proof, const ProvenRequest &request)
{
    Proof found;
    const json::Value *typ = proof.header.root.find(u"typ");
    if (!typ || typ->stringOr().compare(u"dpop+jwt", Qt::CaseInsensitive) != 0)
        return found;
    checkHeader(found, proof);
    if (!textClaim(proof, u"jti"))
        found.failures.append(Told::tr("It has no \"jti\" that is a string."));
    checkClaim(found, proof, u"htm", request.method, Told::tr("the method of the request"));
    checkClaim(found, proof, u"htu", request.url, Told::tr("the address of the request"));
    const json::Value *issuedAt = proof.claim(u"iat");
    if (!issuedAt || !issuedAt->isNumber())
        found.failures.append(Told::tr("It has no \"iat\" that is a number."));
    checkTokenHash(found, proof, request.accessToken);
    found.verdict = found.failures.isEmpty() ? Proof::Verdict::Fits : Proof::Verdict::Fails;
    return found;
}

Fit fitsKey(const Token &bound, const QString &thumbprint)
{
    return compare(confirmation(bound, u"jkt"), thumbprint);
}

Fit fitsCertificate(const Token &bound, const QString &sha256)
{
    return compare(confirmation(bound, u"x5t#S256"), sha256);
}

Fit fitsHash(const Token &idToken, QStringView claim, QByteArrayView other)
{
    const json::Value *hash = idToken.claim(claim);
    const char *name = hashFor(idToken.alg());
    if (!hash)
        return Fit::Absent;
    if (!name)
        return Fit::Unknown;
    const QByteArray whole = keys::digest(name, other);
    return compare(hash, QString::fromLatin1(toBase64Url(whole.first(whole.size() / 2))));
}

} // namespace jotscope::jose

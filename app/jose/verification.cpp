// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/verification.h"

#include "jose/algorithm.h"
#include "keys/signature.h"

namespace jotscope::jose {

namespace {

using Verdict = Verification::Verdict;

Verification decided(Verdict verdict, const char *reason, const QString &message)
{
    Verification verification;
    verification.verdict = verdict;
    verification.reason = QString::fromLatin1(reason);
    verification.message = message;
    return verification;
}

/// RFC 7515 §4.1.11: an extension that is not understood makes the JWS invalid. None is understood here yet.
std::optional<Verification> refuseCritical(const Token &token)
{
    if (const json::Value *encoded = token.header.root.find(u"b64")) {
        if (!encoded->isBool() || !encoded->boolean)
            return decided(Verdict::Unsupported, "crit-unknown",
                QStringLiteral("\"b64\" is not true (RFC 7797); such payloads are not checked here."));
    }
    const json::Value *critical = token.header.root.find(u"crit");
    if (!critical)
        return std::nullopt;
    QStringList names;
    for (const json::Value &item : critical->items)
        names.append(item.stringOr(QStringLiteral("(no string)")));
    if (!critical->isArray() || names.isEmpty())
        return decided(
            Verdict::Unsupported, "crit-unknown", QStringLiteral("\"crit\" must be a list of names and is not; the token is not valid."));
    return decided(Verdict::Unsupported, "crit-unknown",
        QStringLiteral("The token demands an extension that is unknown here: %1. It is not valid without it.")
            .arg(names.join(QStringLiteral(", "))));
}

/// What can be said without any key.
std::optional<Verification> decideWithoutKeys(const Token &token)
{
    switch (token.kind) {
    case Kind::Opaque: return decided(Verdict::Unsupported, "not-a-jws", QStringLiteral("This is no signed token."));
    case Kind::Jwe:
        return decided(Verdict::Encrypted, "not-a-jws", QStringLiteral("The token is encrypted; a signature can only stand inside."));
    case Kind::SdJwt:
        return decided(Verdict::Unsupported, "not-a-jws", QStringLiteral("Selective-disclosure tokens are not verified here."));
    case Kind::Unsecured:
        return decided(
            Verdict::Unsigned, "alg-none", QStringLiteral("The header says \"alg\": \"%1\": nobody signed this token.").arg(token.alg()));
    case Kind::Jws: break;
    }
    if (!token.isStrictlyEncoded())
        return decided(Verdict::Invalid, "not-strict",
            QStringLiteral("The text is not a whole, strictly encoded token; what was signed is not known."));
    if (auto critical = refuseCritical(token))
        return critical;
    const json::Value *alg = token.header.root.find(u"alg");
    if (!alg || !alg->isString())
        return decided(Verdict::Unsupported, "alg-unknown", QStringLiteral("The header has no \"alg\" that is a string."));
    if (!algorithm(alg->text))
        return decided(Verdict::Unsupported, "alg-unknown", QStringLiteral("The algorithm \"%1\" is not supported here.").arg(alg->text));
    return std::nullopt;
}

TriedKey tryKey(const Token &token, const Algorithm &row, const keys::Key &key)
{
    TriedKey tried;
    tried.key = key;
    QString reason = keys::whyNot(key, row.scheme);
    if (reason.isEmpty() && !key.alg.isEmpty() && key.alg != QLatin1String(row.name))
        reason = QStringLiteral("it is for \"%1\" only").arg(key.alg);
    if (!reason.isEmpty()) {
        tried.reason = key.refusal.isEmpty() ? QStringLiteral("key-not-allowed") : QStringLiteral("weak-key-refused");
        tried.message = reason;
        return tried;
    }
    tried.eligible = true;
    switch (keys::checkSignature(key, row.scheme, token.signingInput, token.signature)) {
    case keys::Check::Good:
        tried.verified = true;
        tried.reason = QStringLiteral("verified");
        tried.message = QStringLiteral("verifies the signature");
        break;
    case keys::Check::Mismatch:
        tried.reason = QStringLiteral("mismatch");
        tried.message = QStringLiteral("the signature does not verify");
        break;
    case keys::Check::BadForm:
        tried.reason = QStringLiteral("bad-signature-form");
        tried.message = keys::isDerSignature(key, row.scheme, token.signingInput, token.signature)
            ? QStringLiteral("the signature would verify, but it is DER-encoded; RFC 7518 §3.4 asks for R and S")
            : QStringLiteral("the signature has %1 octets, which no %2 signature of this key has")
                  .arg(token.signature.size())
                  .arg(QLatin1String(row.name));
        break;
    case keys::Check::Unsupported:
        tried.eligible = false;
        tried.reason = QStringLiteral("unsupported");
        tried.message = QStringLiteral("this OpenSSL cannot check it");
        break;
    }
    return tried;
}

/// Keys whose kid is the header's come first; the order is kept otherwise.
std::vector<const keys::Key *> inOrder(const std::vector<keys::KeySet> &sets, const QString &kid)
{
    std::vector<const keys::Key *> order;
    for (const bool same : {true, false}) {
        for (const keys::KeySet &set : sets) {
            for (const keys::Key &key : set.keys) {
                const bool matches = !kid.isEmpty() && key.kid == kid;
                if (matches == same)
                    order.push_back(&key);
            }
        }
    }
    return order;
}

Verification accept(const Token &token, const Algorithm &row, const keys::Key &key, Verification found)
{
    found.verdict = Verdict::Valid;
    found.reason = QStringLiteral("verified");
    found.key = key;
    found.message = QStringLiteral("The signature verifies with the key %1 from %2.")
                        .arg(key.kid.isEmpty() ? QStringLiteral("(no kid)") : key.kid, key.from);
    found.warnings = key.warnings;
    if (!token.kid().isEmpty() && !key.kid.isEmpty() && key.kid != token.kid()) {
        found.kidDiffers = true;
        found.warnings.append(QStringLiteral("The header names the key \"%1\", but \"%2\" made the signature.").arg(token.kid(), key.kid));
    }
    if (row.scheme.family == keys::Scheme::Family::Hmac && key.bits < row.scheme.octets * 8)
        found.warnings.append(QStringLiteral("The secret has %1 octets; RFC 7518 §3.2 asks for %2 at least with %3.")
                                  .arg(key.bits / 8)
                                  .arg(row.scheme.octets)
                                  .arg(QLatin1String(row.name)));
    return found;
}

/// HMAC made with the text of a public key: the classic confusion of a verifier that trusts `alg`.
bool isKeyConfusion(const Token &token, const Algorithm &row, const std::vector<const keys::Key *> &order)
{
    if (row.scheme.family != keys::Scheme::Family::Hmac)
        return false;
    for (const keys::Key *key : order) {
        for (const QByteArray &text : keys::confusableSecrets(*key)) {
            const keys::Key secret = keys::secretKey(text, QString());
            if (keys::checkSignature(secret, row.scheme, token.signingInput, token.signature) == keys::Check::Good)
                return true;
        }
    }
    return false;
}

QString kidsOf(const std::vector<const keys::Key *> &order)
{
    QStringList kids;
    for (const keys::Key *key : order) {
        if (!key->kid.isEmpty() && kids.size() < 8)
            kids.append(u'"' + key->kid + u'"');
    }
    return kids.isEmpty() ? QStringLiteral("no key has a kid") : kids.join(QStringLiteral(", "));
}

void explainFailure(Verification &found, const Token &token, const Algorithm &row, const std::vector<const keys::Key *> &order)
{
    bool tried = false;
    bool kidFound = token.kid().isEmpty();
    bool malformed = false;
    bool weak = false;
    for (const TriedKey &one : found.tried) {
        const bool named = !token.kid().isEmpty() && one.key.kid == token.kid();
        kidFound = kidFound || named || one.key.kid.isEmpty();
        tried = tried || (one.eligible && (token.kid().isEmpty() || named || one.key.kid.isEmpty()));
        malformed = malformed || (one.eligible && one.reason == u"bad-signature-form");
        weak = weak || one.reason == u"weak-key-refused";
    }
    const bool embedded = token.header.root.find(u"jwk") || token.header.root.find(u"x5c");
    const QString alg = QString::fromLatin1(row.name);
    if (!kidFound) {
        found.verdict = Verdict::NoKey;
        found.reason = embedded ? QStringLiteral("embedded-key") : QStringLiteral("kid-not-found");
        found.message = QStringLiteral("No configured key has the kid \"%1\"; there are: %2.").arg(token.kid(), kidsOf(order));
    } else if (tried) {
        found.verdict = Verdict::Invalid;
        found.reason = malformed ? QStringLiteral("bad-signature-form") : QStringLiteral("mismatch");
        found.message = QStringLiteral("The signature does not verify with any configured key that fits.");
        for (const TriedKey &one : found.tried) {
            if (one.message.contains(u"DER-encoded"))
                found.message = QStringLiteral("Not valid: %1.").arg(one.message);
        }
    } else {
        found.verdict = Verdict::NoKey;
        found.reason = embedded ? QStringLiteral("embedded-key")
            : weak              ? QStringLiteral("weak-key-refused")
                                : QStringLiteral("key-not-allowed");
        found.message
            = QStringLiteral("No configured key may check %1: %2.").arg(alg, found.tried.empty() ? QString() : found.tried.front().message);
    }
    if (embedded)
        found.message += QStringLiteral(" The key inside the token itself is never used: anyone can put one there.");
}

} // namespace

const char *wordOf(Verification::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid: return "valid";
    case Verdict::Invalid: return "invalid";
    case Verdict::NoKey: return "no-key";
    case Verdict::Unsupported: return "unsupported";
    case Verdict::Unsigned: return "unsigned";
    case Verdict::Encrypted: return "encrypted";
    case Verdict::NotAsked: break;
    }
    return "not-asked";
}

Verification verify(const Token &token, const std::vector<keys::KeySet> &sets)
{
    if (auto without = decideWithoutKeys(token))
        return *without;
    const Algorithm &row = *algorithm(token.alg());
    const auto order = inOrder(sets, token.kid());
    Verification found;
    for (const keys::Key *key : order) {
        found.tried.push_back(tryKey(token, row, *key));
        if (found.tried.back().verified)
            return accept(token, row, *key, std::move(found));
    }
    if (order.empty()) {
        const bool embedded = token.header.root.find(u"jwk") || token.header.root.find(u"x5c");
        found.verdict = Verdict::NoKey;
        found.reason = embedded ? QStringLiteral("embedded-key") : QStringLiteral("no-keys");
        found.message = embedded
            ? QStringLiteral("No key is configured. The key inside the token itself is never used: anyone can put one there.")
            : QStringLiteral("No key is configured to check it with.");
        return found;
    }
    explainFailure(found, token, row, order);
    if (isKeyConfusion(token, row, order)) {
        found.verdict = Verdict::Invalid;
        found.reason = QStringLiteral("key-confusion");
        found.message = QStringLiteral(
            "The HMAC was made with the text of the public key: an attack on services that trust \"alg\" (key confusion).");
    }
    return found;
}

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/verification.h"

#include "jose/base64url.h"
#include "jose/candidates.h"
#include "jose/extensions.h"
#include "jose/hints.h"
#include "jose/parts.h"
#include "language/retold.h"
#include "language/told.h"
#include "json/write.h"

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

QString shown(const json::Value &value)
{
    const QString text = QString::fromUtf8(json::write(value));
    return text.size() > 60 ? text.left(60) + QChar(0x2026) : text;
}

Verification unsigned_(const Token &token)
{
    const json::Value *alg = token.header.root.find(u"alg");
    return decided(Verdict::Unsigned, "alg-none",
        Told::tr("The header says \"alg\": %1: nobody signed this token.").arg(alg ? shown(*alg) : Told::tr("nothing")));
}

std::optional<Verification> decideByKind(const Token &token)
{
    switch (token.kind) {
    case Kind::Opaque: return decided(Verdict::Unsupported, "not-a-jws", Told::tr("This is no signed token."));
    case Kind::Jwe: return decided(Verdict::Encrypted, "not-a-jws", Told::tr("The token is encrypted; a signature can only stand inside."));
    case Kind::Unsecured: return unsigned_(token);
    case Kind::SdJwt:
    case Kind::Jws: break;
    }
    return isUnsecured(token) ? std::optional(unsigned_(token)) : std::nullopt;
}

/// RFC 7515 §5.2: without an algorithm there is nothing to validate it by, and then it is invalid.
std::optional<Verification> decideWithoutAlgorithm(const Token &token)
{
    const json::Value *alg = token.header.root.find(u"alg");
    if (token.header.fault && token.header.fault->expected.contains(u"nesting"))
        return decided(Verdict::Unsupported, "unsupported",
            Told::tr("The header nests more than %1 levels deep; what it demands behind that is not read here.").arg(json::maxDepth));
    if (!token.header.root.isObject() || token.header.fault || (alg && alg->isString() && !alg->text.isEmpty()))
        return std::nullopt;
    return decided(Verdict::Invalid, "alg-unknown", Told::tr("The header has no \"alg\" that is a string."));
}

std::optional<Verification> decideByAlgorithm(const Token &token)
{
    const json::Value *alg = token.header.root.find(u"alg");
    const Algorithm *row = algorithm(alg->text);
    if (!row)
        return decided(Verdict::Unsupported, "alg-unknown", Told::tr("The algorithm %1 is not supported here.").arg(shown(*alg)));
    if (!keys::isSupported(row->scheme))
        return decided(Verdict::Unsupported, "unsupported",
            Told::tr("%1 is not supported here: it needs OpenSSL 3.5, this is %2.").arg(alg->text, keys::cryptographyVersion()));
    return std::nullopt;
}

/// What can be said without any key.
std::optional<Verification> decideWithoutKeys(const Token &token)
{
    if (auto byKind = decideByKind(token))
        return byKind;
    if (const auto objection = objectionTo(token.header.root, token.unprotectedHeader.isObject() ? &token.unprotectedHeader : nullptr))
        return decided(objection->isMalformed ? Verdict::Invalid : Verdict::Unsupported,
            objection->isMalformed ? "crit-malformed" : "crit-unknown", objection->message);
    if (auto without = decideWithoutAlgorithm(token))
        return without;
    if (!token.isStrictlyEncoded())
        return decided(
            Verdict::Invalid, "not-strict", Told::tr("The text is not a whole, strictly encoded token; what was signed is not known."));
    if (auto byAlgorithm = decideByAlgorithm(token))
        return byAlgorithm;
    return std::nullopt;
}

QByteArray inputOf(const Token &token, const Given &given)
{
    if (token.segments[1].length > 0 || !given.detachedPayload)
        return token.signingInput;
    const QByteArray header = token.signingInput.first(token.signingInput.indexOf('.'));
    return header + '.' + (isPayloadEncoded(token.header.root) ? toBase64Url(*given.detachedPayload) : *given.detachedPayload);
}

/// A payload that is empty and one that is elsewhere look alike; only a signature that verifies tells that it is the former.
bool isDetached(const Token &token, const Given &given)
{
    return token.segments[1].length == 0 && !given.detachedPayload;
}

Verification askForPayload(Verification found)
{
    found.verdict = Verdict::Unsupported;
    found.reason = QStringLiteral("payload-detached");
    found.message = Told::tr("The payload is not in the token (detached, RFC 7515 appendix F); it must be given to judge the signature.");
    return found;
}

void addHmacWarning(Verification &found, const Algorithm &row, const keys::Key &key)
{
    if (row.scheme.family == keys::Scheme::Family::Hmac && key.bits < row.scheme.octets * 8)
        found.warnings.append(Told::tr("The secret has %1 octets; RFC 7518 §3.2 asks for %2 at least with %3.")
                                  .arg(key.bits / 8)
                                  .arg(row.scheme.octets)
                                  .arg(QLatin1String(row.name)));
}

Verification accept(const Token &token, const Algorithm &row, const keys::Key &key, Verification found)
{
    found.verdict = Verdict::Valid;
    found.reason = QStringLiteral("verified");
    found.key = key;
    found.message
        = Told::tr("The signature verifies with the key %1 from %2.").arg(key.kid.isEmpty() ? Told::tr("(no kid)") : key.kid, key.from);
    for (const QString &warning : key.warnings)
        found.warnings.append(retold(warning));
    if (!token.kid().isEmpty() && !key.kid.isEmpty() && key.kid != token.kid()) {
        found.kidDiffers = true;
        found.warnings.append(kidWarning(token.kid(), key.kid));
    }
    addHmacWarning(found, row, key);
    return found;
}

/// Keys that are there for everybody to use.
void addOpenHints(Verification &found, const Token &token, const Algorithm &row, QByteArrayView input)
{
    for (const QString &hint : {embeddedKeyHint(token, row, input), publishedSecretHint(token, row, input)}) {
        if (!hint.isEmpty())
            found.hints.append(hint);
    }
}

Verification withoutKeys(const Token &token, const Algorithm &row, QByteArrayView input, Hints hints)
{
    const bool embedded = token.header.root.find(u"jwk") || token.header.root.find(u"x5c");
    Verification found = decided(Verdict::NoKey, embedded ? "embedded-key" : "no-keys",
        embedded ? Told::tr("No key is configured. The key inside the token itself is never used: anyone can put one there.")
                 : Told::tr("No key is configured to check it with."));
    if (hints == Hints::Wanted)
        addOpenHints(found, token, row, input);
    return found;
}

void addHints(Verification &found, const Failed &failed)
{
    found.hints = hintsFor(failed);
    addOpenHints(found, failed.token, failed.row, failed.input);
}

void explain(Verification &found, const Failed &failed, Hints hints)
{
    explainFailure(found, failed.token, failed.row);
    if (hints == Hints::Wanted)
        addHints(found, failed);
    if (isKeyConfusion(failed)) {
        found.verdict = Verdict::Invalid;
        found.reason = QStringLiteral("key-confusion");
        found.message
            = Told::tr("The HMAC was made with the text of the public key: an attack on services that trust \"alg\" (key confusion).");
    } else if (!found.hints.isEmpty() && found.verdict == Verdict::Invalid) {
        found.message += u' ' + found.hints.front();
    }
}

/// Over the exact text that stands there, a lax verifier may find a signature good; that is worth saying, and no more.
void addLaxHint(Verification &found, const Token &token, const std::vector<keys::KeySet> &sets)
{
    const Algorithm *row = algorithm(token.alg());
    if (found.reason != u"not-strict" || !row || token.segments.size() != 3)
        return;
    for (const keys::Key *key : candidates(sets, token.kid())) {
        if (!tryKey(*key, *row, token.signingInput, token.signature).verified)
            continue;
        found.hints.append(Told::tr("A lax verifier would accept it: over the text as it stands, the signature fits the key %1.")
                               .arg(key->kid.isEmpty() ? key->from : u'"' + key->kid + u'"'));
        found.message += u' ' + found.hints.back();
        return;
    }
}

/// A cut through a character leaves spare bits: not the spelling is wrong then, the signature is not all there.
void explainCut(Verification &found, const Token &token, const std::vector<keys::KeySet> &sets)
{
    const Algorithm *row = algorithm(token.alg());
    const bool isSignedUnknown = std::any_of(token.flaws.begin(), token.flaws.end(), [](const Flaw &flaw) {
        const bool isLength = flaw.part == Part::Signature && (flaw.id == u"base64-length" || flaw.id == u"signature-length");
        const bool isFatal = flaw.severity == Severity::Fatal && flaw.part != Part::Payload && !isLength;
        return isFatal || (flaw.id.startsWith(u"base64-") && flaw.part != Part::Signature);
    });
    if (found.reason != u"not-strict" || !row || token.segments.size() != 3 || isSignedUnknown)
        return;
    Verification cut;
    for (const keys::Key *key : candidates(sets, token.kid()))
        cut.tried.push_back(tryKey(*key, *row, token.signingInput, token.signature));
    if (!shortageOf(token, cut.tried))
        return;
    explainFailure(cut, token, *row);
    if (cut.reason == u"bad-signature-form") // else no key here could have made it
        found = std::move(cut);
}

Verification verifyOne(const Token &token, const std::vector<keys::KeySet> &sets, const Given &given, Hints hints)
{
    if (auto without = decideWithoutKeys(token)) {
        if (hints == Hints::Wanted)
            addLaxHint(*without, token, sets);
        explainCut(*without, token, sets);
        return *without;
    }
    const Algorithm &row = *algorithm(token.alg());
    const QByteArray input = inputOf(token, given);
    const auto keys = candidates(sets, token.kid());
    Verification found;
    if (keys.empty())
        return isDetached(token, given) ? askForPayload(std::move(found)) : withoutKeys(token, row, input, hints);
    for (const keys::Key *key : keys) {
        found.tried.push_back(tryKey(*key, row, input, token.signature));
        if (found.tried.back().verified)
            return accept(token, row, *key, std::move(found));
    }
    if (isDetached(token, given))
        return askForPayload(std::move(found));
    explain(found, {token, row, keys, input}, hints);
    return found;
}

/// How much a verdict weighs when one must stand for several: the worst may not be hidden behind a good one.
int gravityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Invalid: return 4;
    case Verdict::Unsigned: return 3;
    case Verdict::NoKey: return 2;
    case Verdict::Valid: return 0;
    default: return 1;
    }
}

Verification verifyEach(const Token &token, const std::vector<keys::KeySet> &sets, const Given &given, Hints hints)
{
    std::vector<Verification> each;
    std::size_t worst = 0;
    std::size_t valid = 0;
    for (const Token &one : token.signatures) {
        each.push_back(verifyOne(one, sets, given, hints));
        valid += each.back().verdict == Verdict::Valid ? 1 : 0;
        if (gravityOf(each.back().verdict) > gravityOf(each[worst].verdict))
            worst = each.size() - 1;
    }
    Verification overall = each[worst];
    if (each.size() > 1)
        overall.message = valid == each.size()
            ? Told::tr("All %1 signatures verify.").arg(valid)
            : Told::tr("%1 of %2 signatures verify; signature %3: %4").arg(valid).arg(each.size()).arg(worst + 1).arg(overall.message);
    for (std::size_t i = 0; i < each.size(); ++i) {
        for (const QString &warning : each[i].warnings) {
            if (i != worst && !overall.warnings.contains(warning))
                overall.warnings.append(warning);
        }
    }
    overall.signatures = std::move(each);
    return overall;
}

} // namespace

QString kidWarning(const QString &named, const QString &signer)
{
    return Told::tr("The header names the key \"%1\", but \"%2\" made the signature.").arg(named, signer);
}

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

Verification verify(const Token &token, const std::vector<keys::KeySet> &sets, const Given &given, Hints hints)
{
    const bool isOne = token.signatures.empty() || !token.isStrictlyEncoded();
    return isOne ? verifyOne(token, sets, given, hints) : verifyEach(token, sets, given, hints);
}

} // namespace jotscope::jose

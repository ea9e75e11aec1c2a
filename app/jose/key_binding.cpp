// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/key_binding.h"

#include "jose/base64url.h"
#include "keys/jwk.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

using Verdict = KeyBinding::Verdict;

KeyBinding decided(Token token, Verdict verdict, const QString &message)
{
    return {verdict, message, std::move(token)};
}

/// The first of the demands of RFC 9901 §4.3 that is not met; empty when all are.
QString whyMalformed(const Token &token, const QByteArray &digest)
{
    const json::Value *typ = token.header.root.find(u"typ");
    if (!typ || typ->stringOr() != u"kb+jwt")
        return Told::tr("The key binding's \"typ\" must be \"kb+jwt\".");
    const json::Value *issuedAt = token.claim(u"iat");
    if (!issuedAt || !issuedAt->isNumber())
        return Told::tr("The key binding has no \"iat\" that is a number.");
    for (const char16_t *name : {u"aud", u"nonce", u"sd_hash"}) {
        const json::Value *claim = token.claim(QStringView(name));
        if (!claim || !claim->isString())
            return Told::tr("The key binding has no \"%1\" that is a single string.").arg(QStringView(name));
    }
    if (token.claim(u"sd_hash")->text != QString::fromLatin1(toBase64Url(digest)))
        return Told::tr("The key binding was made for other disclosures: its \"sd_hash\" is not the hash of this text.");
    return {};
}

const json::Value *confirmationOf(const Token &issued, const SdJwt &opened)
{
    const json::Value *confirmation = opened.processed.find(u"cnf");
    return confirmation ? confirmation : issued.claim(u"cnf");
}

} // namespace

KeyBinding readKeyBinding(const Token &issued, const SdJwt &opened, const QByteArray &text, const QByteArray &digest)
{
    if (text.isEmpty())
        return decided({}, Verdict::Absent, Told::tr("There is no key binding: nothing shows who presents it."));
    Token token = decode(text);
    if (token.kind != Kind::Jws || !token.isStrictlyEncoded())
        return decided(std::move(token), Verdict::Invalid, Told::tr("What stands behind the last ~ is no signed key binding."));
    if (const QString fault = whyMalformed(token, digest); !fault.isEmpty())
        return decided(std::move(token), Verdict::Invalid, fault);
    const json::Value *confirmation = confirmationOf(issued, opened);
    const json::Value *jwk = confirmation ? confirmation->find(u"jwk") : nullptr;
    if (!jwk)
        return decided(std::move(token), Verdict::Unverifiable,
            Told::tr("The issuer names no key to check the key binding with (\"cnf\" with \"jwk\")."));
    auto key = keys::readJwk(*jwk, Told::tr("cnf of the token"));
    if (!key)
        return decided(
            std::move(token), Verdict::Unverifiable, Told::tr("The key in \"cnf\" cannot be used: %1.").arg(retold(key.error().message)));
    keys::KeySet holder;
    holder.keys.push_back(std::move(*key));
    const Verification verification = verify(token, {holder});
    if (verification.verdict == Verification::Verdict::Valid)
        return decided(std::move(token), Verdict::Valid, Told::tr("The holder of the key that the issuer names presents it."));
    const bool undecided = verification.verdict == Verification::Verdict::Unsupported;
    return decided(std::move(token), undecided ? Verdict::Unverifiable : Verdict::Invalid,
        Told::tr("The key binding does not verify with the key in \"cnf\". %1").arg(verification.message));
}

} // namespace jotscope::jose

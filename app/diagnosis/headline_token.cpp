// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/headline_parts.h"
#include "diagnosis/reading.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;

namespace {

constexpr int mostInSentences = 400; ///< of ours, which hold names of others and are told whole

} // namespace

Comparison line(const QString &label, const QString &value, bool marked)
{
    return {label, value, 0, marked ? int(value.size()) : 0};
}

QString serviceWords(const Facts &facts)
{
    const ServiceReading &heard = facts.heard();
    const QString status = heard.status > 0 ? QString::number(heard.status) + u' ' : QString();
    return status + shortened(heard.text, 140);
}

QString answerOf(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const net::Exchange *exchange = exact ? facts.here().exchangeOf(exact) : nullptr;
    const bool known = exact && exact->verdict != UserVerdict::NotAsked;
    if (facts.service.recognised && (!known || exact->verdict == UserVerdict::Found))
        return serviceWords(facts);
    if (!exact)
        return Told::tr("not asked");
    if (!exact->message.isEmpty())
        return shortened(withoutStop(retold(exact->message)), 160);
    const QString status = exchange && exchange->status > 0 ? QString::number(exchange->status) + u' ' : QString();
    return status + QString::fromLatin1(directory::wordOf(exact->verdict));
}

Lines userLines(const Facts &facts)
{
    return {line(Told::tr("Expected user"), shortened(facts.subject.value, 120)), line(Told::tr("Found"), answerOf(facts), true)};
}

Answer about(const QString &headline, Lines lines)
{
    Answer answer;
    answer.headline = headline;
    answer.comparison = std::move(lines);
    return answer;
}

/// Issuer and key are ours: it is the endpoint that belongs to another place.
static Answer tenantAnswer(const Facts &facts)
{
    const auto orNone = [](const QString &name) { return name.isEmpty() ? Told::tr("none") : shortened(name, 120); };
    const OtherTenant &tenant = *facts.tenant;
    return about(headlineWith(Told::tr("%1's endpoint is of another %2 than this token.").replace(QStringLiteral("%2"), tenant.parameter),
                     presentedName(facts)),
        compare(tenant.parameter, orNone(tenant.wanted), orNone(tenant.found)));
}

Answer environmentAnswer(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    const QString expected = facts.here().evidence->environment.issuer;
    const Place *home = homeOf(facts);
    const bool noUser = facts.here().absence != Absence::None;
    const bool byIssuer = checks.issuer == IssuerCheck::Mismatch || checks.issuer == IssuerCheck::Near;
    const Lines lines = byIssuer ? compare(Told::tr("issuer"), expected, checks.issuerFound)
        : checks.audience == AudienceCheck::Mismatch
        ? compare(Told::tr("audience"), facts.here().evidence->environment.audiences.join(QStringLiteral(", ")),
            jose::audiencesOf(facts.token()).join(QStringLiteral(", ")))
        : userLines(facts);
    if (home) {
        const QString text
            = noUser ? Told::tr("This is a %1 token. %2 has no such user.") : Told::tr("This is a %1 token. %2 is another place.");
        const QString from = shortened(home->name(), 18);
        const QString here = capital(shortened(presentedName(facts), mostInHeadline() - int(text.size() - 4 + from.size())));
        return about(shortened(text.arg(from, here), mostInHeadline()), lines);
    }
    if (checks.issuer == IssuerCheck::Near)
        return about(headlineWith(Told::tr("The issuer differs from %1's in %2.").replace(QStringLiteral("%2"), checks.issuerNear),
                         presentedName(facts)),
            lines);
    if (byIssuer && checks.issuerFound.isEmpty())
        return about(headlineWith(Told::tr("The token's issuer is no text; %1 wants its own."), presentedName(facts)),
            {line(Told::tr("Expected issuer"), expected),
                line(Told::tr("Found issuer"), shortened(claimText(facts.token(), u"iss"), 120), true)});
    if (byIssuer)
        return about(headlineWith(Told::tr("%1 does not know this token's issuer."), presentedName(facts)), lines);
    if (checks.audience == AudienceCheck::Mismatch)
        return about(headlineWith(Told::tr("This token is for another audience than %1's."), presentedName(facts)), lines);
    if (facts.heard().step == Step::Audience)
        return about(headlineWith(Told::tr("%1's service wants another audience than this token's."), presentedName(facts)),
            {line(Told::tr("Said"), serviceWords(facts)),
                line(Told::tr("Found audience"), shortened(jose::audiencesOf(facts.token()).join(QStringLiteral(", ")), 120))});
    if (facts.heard().step == Step::Issuer)
        return about(headlineWith(Told::tr("%1's service wants another issuer than this token's."), presentedName(facts)),
            {line(Told::tr("Said"), serviceWords(facts)), line(Told::tr("Found issuer"), shortened(checks.issuerFound, 120))});
    if (facts.tenant && facts.here().isIssuer())
        return tenantAnswer(facts);
    return about(headlineWith(Told::tr("This token belongs to another place than %1."), presentedName(facts)), lines);
}

Lines signatureLines(const Facts &facts)
{
    const jose::Verification &found = facts.here().evidence->verification;
    const bool byService = found.verdict == jose::Verification::Verdict::Valid || found.verdict == jose::Verification::Verdict::NotAsked;
    const ServiceReading &heard = facts.heard();
    const bool isSaid = heard.recognised && (heard.step == Step::Signature || heard.step == Step::Key);
    const Place *signer = otherSigner(facts);
    const QString made = signer ? Told::tr("by a key of %1").arg(signer->name()) : shortened(found.message, mostInSentences);
    return {line(Told::tr("Expected signature"), Told::tr("by a key of %1").arg(presentedName(facts))),
        line(Told::tr("Found"),
            !byService   ? made
                : isSaid ? serviceWords(facts)
                         : answerOf(facts),
            true)};
}

Answer signerAnswer(const Facts &facts)
{
    const Place *signer = strangeSigner(facts);
    if (!signer)
        return {};
    const QString text
        = Told::tr("Not %1 but a key of %2 made this signature.").replace(QStringLiteral("%2"), shortened(signer->name(), 18));
    return about(headlineWith(text, presentedName(facts)), signatureLines(facts));
}

namespace {

/// What is wrong is not the signature but what the holder added behind it.
Answer disclosedAnswer(const Facts &facts)
{
    const auto &opened = facts.evidence->inside.sdJwt;
    using Signature = jose::Verification::Verdict;
    const Signature signature = facts.here().evidence->verification.verdict;
    if (!opened || signature == Signature::Invalid || signature == Signature::Unsigned || signature == Signature::NoKey)
        return {};
    if (opened->verdict == jose::SdJwt::Verdict::Rejected)
        return about(Told::tr("A disclosure does not belong to this token."),
            {line(Told::tr("Expected"), Told::tr("disclosures that the token refers to, each once (RFC 9901 §7.1)")),
                line(Told::tr("Found"), shortened(opened->message, mostInSentences), true)});
    if (opened->keyBinding.verdict == jose::KeyBinding::Verdict::Invalid)
        return about(Told::tr("The key binding behind the token does not hold."),
            {line(Told::tr("Expected"), Told::tr("a KB-JWT by the key in \"cnf\", over what is presented (RFC 9901 §4.3)")),
                line(Told::tr("Found"), shortened(opened->keyBinding.message, mostInSentences), true)});
    return {};
}

} // namespace

Answer invalidAnswer(const Facts &facts)
{
    const jose::Token &token = facts.token();
    for (const jose::Flaw &flaw : token.flaws) {
        if (flaw.severity != jose::Severity::Fatal)
            continue;
        const Lines lines = {line(Told::tr("Expected"), Told::tr("a whole token: header.payload.signature")),
            line(Told::tr("Found"), shortened(flaw.message, mostInSentences), true)};
        const bool cut = isCutShort(token, facts.here().evidence->verification);
        const QString part = flaw.part == jose::Part::Whole ? Told::tr("text") : Told::again(wordOf(flaw.part));
        return about(cut ? Told::tr("The token is cut short.") : Told::tr("The token is damaged: its %1 is not sound.").arg(part), lines);
    }
    if (const Answer answer = disclosedAnswer(facts); !answer.headline.isEmpty())
        return answer;
    const jose::Verification &found = facts.here().evidence->verification;
    const Lines lines = signatureLines(facts);
    if (isCutShort(token, found))
        return about(Told::tr("The token is cut short."), lines);
    if (found.reason == u"not-strict")
        return about(Told::tr("The token is not strictly encoded: strict services refuse it."), lines);
    if (found.verdict == jose::Verification::Verdict::Unsigned)
        return about(Told::tr("Nobody signed this token: its header says \"alg\": \"none\"."), lines);
    if (found.reason == u"key-confusion")
        return about(Told::tr("The public key was used as a secret: this token is forged."), lines);
    if (found.reason == u"crit-unknown")
        return about(Told::tr("The token demands an extension that is not understood."), lines);
    if (found.verdict == jose::Verification::Verdict::NoKey)
        return about(headlineWith(Told::tr("No key of %1 made this signature."), presentedName(facts)), lines);
    if (const Answer answer = signerAnswer(facts); !answer.headline.isEmpty() && found.verdict == jose::Verification::Verdict::Invalid)
        return answer;
    return about(Told::tr("The signature does not fit: changed, or made with another key."), lines);
}

Answer timeAnswer(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    const QString now = instantText(facts.evidence->now);
    const auto timeText = [&facts](QStringView name) {
        const auto instant = jose::instantOf(facts.token().claim(name));
        return instant ? QStringLiteral("%1 %2").arg(name.toString(), instantText(instant->utc)) : name.toString();
    };
    if (checks.time == TimeCheck::Expired)
        return about(Told::tr("The token expired %1 ago.").arg(jose::spanOf(-checks.secondsLeft)),
            {line(Told::tr("Expected end"), Told::tr("after %1").arg(now)), line(Told::tr("Found end"), timeText(u"exp"), true)});
    if (checks.time == TimeCheck::NotYetValid) {
        const auto begin = jose::instantOf(facts.token().claim(u"nbf"));
        const bool isNbf = begin && begin->utc > facts.evidence->now;
        return about(isNbf ? Told::tr("The token is not valid yet: it begins in %1.").arg(jose::spanOf(checks.secondsUntil))
                           : Told::tr("The token was issued %1 in the future.").arg(jose::spanOf(checks.secondsUntil)),
            {line(Told::tr("Expected start"), Told::tr("before %1").arg(now)),
                line(Told::tr("Found start"), timeText(isNbf ? u"nbf" : u"iat"), true)});
    }
    if (checks.time != TimeCheck::Milliseconds) // by the service's clock alone
        return about(headlineWith(Told::tr("By %1's clock this token is not in time."), presentedName(facts)),
            {line(Told::tr("Said"), serviceWords(facts)), line(Told::tr("Found end"), timeText(u"exp"), true)});
    return about(Told::tr("The token's times are in milliseconds, not seconds."),
        {line(Told::tr("Expected"), Told::tr("seconds since 1970 (RFC 7519 §2)")), line(Told::tr("Found"), timeText(u"exp"), true)});
}

} // namespace jotscope::diagnosis

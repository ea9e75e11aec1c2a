// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/reading.h"

#include "diagnosis/words.h"
#include "jose/candidates.h"
#include "jose/claims.h"
#include "language/told.h"
#include "json/write.h"

#include <QSet>

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

/// Whole, or not at all: a report that hides identities looks for the whole value.
QString shown(const json::Value &value)
{
    constexpr qsizetype longest = 200;
    const QString written = QString::fromUtf8(json::write(value));
    return written.size() <= longest ? written : Told::tr("%n characters", nullptr, int(written.size()));
}

/// The cause that a service has which takes the other value.
const char *causeOf(const QString &claim, const QString &subjectClaim)
{
    if (claim == subjectClaim)
        return "wrong-claim";
    return claim == u"iss" || claim == u"aud" ? "wrong-environment" : "token-time";
}

} // namespace

std::vector<TwoValues> claimsWithTwoValues(const Facts &facts)
{
    const QStringList decisive
        = {QStringLiteral("iss"), facts.subject.claim, QStringLiteral("aud"), QStringLiteral("exp"), QStringLiteral("nbf")};
    const std::vector<json::Member> &members = facts.token().payload.root.members;
    std::vector<TwoValues> found;
    for (const QString &claim : decisive) {
        const auto isClaim = [&claim](const json::Member &one) { return one.name == claim; };
        const auto first = std::find_if(members.begin(), members.end(), isClaim);
        const json::Value *last = facts.token().claim(claim);
        if (last && &first->value != last && json::write(first->value) != json::write(*last))
            found.push_back({claim, shown(first->value), shown(*last)});
    }
    return found;
}

QString timeThatIsNoNumber(const jose::Token &token)
{
    for (const char16_t *name : {u"exp", u"nbf", u"iat"}) {
        const json::Value *value = jose::wholeClaim(token, QStringView(name));
        if (value && !value->isNumber())
            return QString::fromUtf16(name);
    }
    return {};
}

QString unreadTime(const Facts &facts)
{
    const QString name = timeThatIsNoNumber(facts.token());
    return name.isEmpty() ? QStringLiteral("exp") : name;
}

bool isDeeperThanRead(const jose::Token &token)
{
    return std::any_of(token.flaws.begin(), token.flaws.end(), [](const jose::Flaw &flaw) { return flaw.id == u"too-deep"; });
}

bool isCutShort(const jose::Token &token, const jose::Verification &verification)
{
    const bool isTold = std::any_of(token.flaws.begin(), token.flaws.end(),
        [](const jose::Flaw &flaw) { return flaw.id == u"truncated" || flaw.id == u"base64-length"; });
    const bool isJudged = verification.verdict == jose::Verification::Verdict::Invalid;
    return isTold || (isJudged && jose::shortageOf(token, verification.tried)) || jose::shortageOf(token, {});
}

QString openReading(const Facts &facts)
{
    if (const auto twice = claimsWithTwoValues(facts); !twice.empty())
        return Told::tr("\"%1\" stands twice; services differ in which one they read.").arg(shortened(twice.front().claim, 16));
    if (facts.subject.note(u"lone-surrogate"))
        return Told::tr("The id holds half a character: nobody can be asked for it.");
    return isDeeperThanRead(facts.token()) ? Told::tr("The token nests deeper than Jotscope reads: not all is judged.") : QString();
}

QString readingStep(const Facts &facts)
{
    if (const auto twice = claimsWithTwoValues(facts); !twice.empty())
        return Told::tr("Make the issuer write \"%1\" once: here it is %2, for a service that takes the first it is %3.")
            .arg(twice.front().claim, twice.front().last, twice.front().first);
    if (facts.subject.note(u"lone-surrogate"))
        return Told::tr("Find where \"%1\" lost half a character between the issuer's store and the token.").arg(facts.subject.claim);
    return isDeeperThanRead(facts.token()) && facts.here().absence == Absence::None
        ? Told::tr("Look at what stands behind the deep part elsewhere, or make the issuer write flatter claims.")
        : QString();
}

void weighReadings(const Facts &facts, std::vector<Opinion> &opinions)
{
    std::vector<Opinion> more;
    const auto allow = [&more](const char *cause, const QString &text, const QString &claim) {
        more.push_back({QString::fromLatin1(cause), Weight::Allows, {text, fromClaim(claim)}});
    };
    for (const TwoValues &one : claimsWithTwoValues(facts)) {
        allow(causeOf(one.claim, facts.subject.claim),
            Told::tr("\"%1\" stands twice: a service that takes the first reads %2, not %3").arg(one.claim, one.first, one.last),
            one.claim);
        allow(
            "token-invalid", Told::tr("\"%1\" stands twice: strict services refuse such a token (RFC 7519 §4)").arg(one.claim), one.claim);
    }
    if (const QString name = timeThatIsNoNumber(facts.token()); !name.isEmpty())
        allow("token-time", Told::tr("\"%1\" is no number: strict services refuse such a token (RFC 7519 §2)").arg(name), name);
    if (facts.subject.note(u"lone-surrogate"))
        allow("id-format", Told::tr("The id holds half a character: no store has such an id"), facts.subject.claim);
    QSet<QString> possible;
    for (const Opinion &one : more)
        possible.insert(one.cause);
    for (Opinion &one : opinions) {
        if (one.weight == Weight::RulesOut && possible.contains(one.cause))
            one.weight = Weight::Against;
    }
    opinions.insert(opinions.end(), more.begin(), more.end());
}

} // namespace jotscope::diagnosis

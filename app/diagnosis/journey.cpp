// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/journey.h"

#include "diagnosis/facts.h"
#include "diagnosis/key_word.h"
#include "diagnosis/reading.h"
#include "diagnosis/subject.h"
#include "diagnosis/words.h"
#include "jose/candidates.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

using directory::UserVerdict;
using Signature = jose::Verification::Verdict;

JourneyStep step(Step which, Status status, const char *word, const QString &detail = {})
{
    return {which, status, Told::again(word), detail};
}

/// The first member of header or payload that stands twice.
QString writtenTwice(const jose::Token &token)
{
    for (const json::Document *document : {&token.header, &token.payload}) {
        for (const json::Member &member : document->root.members) {
            if (member.duplicate)
                return member.name;
        }
    }
    return {};
}

/// Short, and nobody's identity: as "sub", not as an address that is a member's name.
bool isPlainName(const QString &name)
{
    constexpr qsizetype longest = 12;
    return name.size() <= longest
        && std::all_of(name.begin(), name.end(), [](QChar one) { return one == u'_' || (one.unicode() < 0x80 && one.isLetter()); });
}

/// Of an address what tells it from others, where there is room for few letters: its scheme only where nothing else differs.
QString briefAddress(const QString &found, const QStringList &expected)
{
    const auto bare = [](const QString &address) {
        const auto begin = address.indexOf(QStringLiteral("://"));
        return begin > 0 && begin + 3 < address.size() ? address.mid(begin + 3) : address;
    };
    const bool isSchemeAll
        = std::any_of(expected.begin(), expected.end(), [&](const QString &one) { return one != found && bare(one) == bare(found); });
    return shortened(isSchemeAll ? found : bare(found), 30);
}

/// What services may read differently, in a word; empty where all read it alike.
QString oddityOf(const jose::Token &token)
{
    if (const QString name = writtenTwice(token); !name.isEmpty())
        return isPlainName(name) ? Told::tr("%1 twice").arg(name) : Told::tr("a name twice");
    static const QHash<QString, const char *> words = {
        {QStringLiteral("duplicate-member"), QT_TRANSLATE_NOOP("jotscope::Told", "a name twice")},
        {QStringLiteral("base64-spare-bits"), QT_TRANSLATE_NOOP("jotscope::Told", "spare bits")},
        {QStringLiteral("lone-surrogate"), QT_TRANSLATE_NOOP("jotscope::Told", "half a character")},
        {QStringLiteral("byte-order-mark"), QT_TRANSLATE_NOOP("jotscope::Told", "byte order mark")},
        {QStringLiteral("too-deep"), QT_TRANSLATE_NOOP("jotscope::Told", "too deep for us")},
    };
    for (const jose::Flaw &flaw : token.flaws) {
        if (words.contains(flaw.id))
            return Told::again(words.value(flaw.id));
    }
    return {};
}

JourneyStep formStep(const jose::Token &token, const jose::Verification &verification)
{
    int fatal = 0;
    for (const jose::Flaw &flaw : token.flaws)
        fatal += flaw.severity == jose::Severity::Fatal ? 1 : 0;
    const QString parts = Told::tr("%1, %2 parts").arg(QString::fromLatin1(wordOf(token.kind)).toUpper()).arg(token.segments.size());
    if (token.kind == jose::Kind::Opaque) {
        const bool isKnown = !token.opaqueHint.isEmpty();
        return step(Step::Form, isKnown ? Status::Unknown : Status::Fail, isKnown ? "opaque" : "not a token", token.opaqueHint);
    }
    if (isCutShort(token, verification)) {
        const auto shortage = jose::shortageOf(token, verification.tried);
        return step(Step::Form, Status::Fail, "cut short",
            shortage ? Told::tr("signature: %1 of %2 octets").arg(shortage->found).arg(shortage->wanted) : parts);
    }
    if (fatal > 0) {
        JourneyStep flawed = step(Step::Form, Status::Fail, "", parts);
        flawed.word = fatal == 1 ? Told::tr("1 flaw") : Told::tr("%1 flaws").arg(fatal);
        return flawed;
    }
    if (token.kind == jose::Kind::Jwe)
        return step(Step::Form, Status::Unknown, token.payload.root.isObject() ? "decrypted" : "encrypted", parts);
    JourneyStep sound = step(Step::Form, Status::Ok, "well formed", parts);
    if (const QString odd = oddityOf(token); !odd.isEmpty()) {
        sound.status = Status::Warn;
        sound.word = odd;
    }
    return sound;
}

JourneyStep keyStep(const jose::Token &token, const EnvironmentEvidence &evidence)
{
    const QString word = keyWordOf(token, evidence);
    const QString kid = token.kid().isEmpty() ? QString() : Told::tr("kid %1").arg(shortened(token.kid(), 24));
    int fitting = 0;
    for (const jose::TriedKey &tried : evidence.verification.tried)
        fitting += tried.eligible ? 1 : 0;
    if (word == u"published" || word == u"configured") {
        const bool several = fitting > 1 && evidence.verification.verdict == Signature::Invalid && token.kid().isEmpty();
        return several ? step(Step::Key, Status::Warn, "several fit", Told::tr("%1 keys tried").arg(fitting))
                       : step(Step::Key, Status::Ok, word == u"published" ? "published" : "configured", kid);
    }
    if (word == u"no-such-kid")
        return step(Step::Key, Status::Fail, "no such kid", kid);
    if (word == u"embedded")
        return step(Step::Key, Status::Fail, "from the token itself", Told::tr("never used"));
    if (word == u"not-allowed")
        return step(Step::Key, Status::Fail, "not allowed", kid);
    if (word == u"unreachable")
        return step(Step::Key, Status::Unknown, "unreachable", retold(evidence.keyProblems.value(0)));
    if (word == u"no-keys")
        return step(Step::Key, Status::Unknown, "none configured", kid);
    if (word == u"not-asked")
        return step(Step::Key, Status::NotAsked, "not asked", kid);
    return step(Step::Key, Status::NotChecked, "not checked", kid);
}

JourneyStep signatureStep(const jose::Token &token, const jose::Verification &verification)
{
    const QString alg = shortened(token.alg(), 16);
    switch (verification.verdict) {
    case Signature::Valid: return step(Step::Signature, Status::Ok, "valid", alg);
    case Signature::Invalid: return step(Step::Signature, Status::Fail, "invalid", alg);
    case Signature::NoKey: return step(Step::Signature, Status::Unknown, "no key", alg);
    case Signature::Unsigned: return step(Step::Signature, Status::Fail, "unsigned", Told::tr("alg %1").arg(alg));
    case Signature::Unsupported:
        return step(Step::Signature, verification.reason == u"crit-unknown" ? Status::Fail : Status::Unknown, "unsupported", alg);
    case Signature::Encrypted: return step(Step::Signature, Status::Unknown, "encrypted", alg);
    case Signature::NotAsked: break;
    }
    return step(Step::Signature, Status::NotAsked, "not asked", alg);
}

JourneyStep timeStep(const Checks &checks)
{
    switch (checks.time) {
    case TimeCheck::Ok: return step(Step::Time, Status::Ok, "in time", Told::tr("%1 left").arg(jose::spanOf(checks.secondsLeft)));
    case TimeCheck::Expired: return step(Step::Time, Status::Fail, "expired", Told::tr("%1 ago").arg(jose::spanOf(-checks.secondsLeft)));
    case TimeCheck::NotYetValid:
        return step(Step::Time, Status::Fail, "not yet valid", Told::tr("in %1").arg(jose::spanOf(checks.secondsUntil)));
    case TimeCheck::InLeeway:
        return step(Step::Time, Status::Warn, "in leeway",
            checks.secondsUntil > 0 ? Told::tr("starts in %1").arg(jose::spanOf(checks.secondsUntil))
                                    : Told::tr("ended %1 ago").arg(jose::spanOf(-checks.secondsLeft)));
    case TimeCheck::NoExpiry: return step(Step::Time, Status::Warn, "no expiry", Told::tr("valid for ever"));
    case TimeCheck::Milliseconds: return step(Step::Time, Status::Warn, "seconds or ms?", Told::tr("should be seconds"));
    case TimeCheck::Unknown: break;
    }
    return step(Step::Time, Status::Unknown, "not readable");
}

/// What is expected stands, or may stand, where the payload could not be read.
JourneyStep unread(Step which)
{
    return step(which, Status::Unknown, "not readable");
}

JourneyStep issuerStep(const jose::Token &token, const Checks &checks, const environments::Environment &environment)
{
    const bool isExpected = !environment.issuer.isEmpty() || !environment.issuerAliases.isEmpty();
    if (isExpected && jose::isUnread(token, u"iss"))
        return unread(Step::Issuer);
    switch (checks.issuer) {
    case IssuerCheck::Match: return step(Step::Issuer, Status::Ok, "match", environment.name);
    case IssuerCheck::Alias: return step(Step::Issuer, Status::Ok, "alias", environment.name);
    case IssuerCheck::Near: return step(Step::Issuer, Status::Fail, "nearly", checks.issuerNear);
    case IssuerCheck::Mismatch:
        return step(Step::Issuer, Status::Fail, "differs",
            briefAddress(checks.issuerFound, environment.issuerAliases + QStringList{environment.issuer}));
    case IssuerCheck::Missing: return step(Step::Issuer, Status::Fail, "missing");
    case IssuerCheck::NotChecked: break;
    }
    return step(Step::Issuer, Status::NotChecked, "not checked", Told::tr("none configured"));
}

JourneyStep audienceStep(const jose::Token &token, const Checks &checks, const environments::Environment &environment)
{
    if (!environment.audiences.isEmpty() && jose::isUnread(token, u"aud"))
        return unread(Step::Audience);
    const QString found = briefAddress(jose::audiencesOf(token).value(0), environment.audiences);
    switch (checks.audience) {
    case AudienceCheck::Match: return step(Step::Audience, Status::Ok, "match", found);
    case AudienceCheck::Mismatch: return step(Step::Audience, Status::Fail, "differs", found);
    case AudienceCheck::Missing: return step(Step::Audience, Status::Fail, "missing");
    case AudienceCheck::NotChecked: break;
    }
    return step(Step::Audience, Status::NotChecked, "not checked", Told::tr("none configured"));
}

JourneyStep subjectStep(const jose::Token &token, const EnvironmentEvidence *evidence)
{
    const bool asked = evidence && evidence->environment.userEndpoint;
    const QString claim = evidence ? evidence->subjectClaim(token) : QStringLiteral("sub");
    const SubjectForensics found = forensicsOf(token, nullptr, claim);
    const QString size = found.characters.empty() ? QString() : Told::tr("%n characters", nullptr, int(found.value.size()));
    if (found.note(u"cut"))
        return step(Step::Subject, Status::Unknown, "cut short", Told::tr("not asked for"));
    if (!token.payload.root.isObject() || jose::isUnread(token, claim))
        return unread(Step::Subject);
    if (found.note(u"lone-surrogate"))
        return step(Step::Subject, Status::Warn, "looks altered", Told::tr("half a character: not asked for"));
    if (found.kind == SubjectForensics::Kind::Missing)
        return step(Step::Subject, asked ? Status::Fail : Status::Warn, "missing", claim);
    if (found.kind == SubjectForensics::Kind::NoUser)
        return step(Step::Subject, Status::Warn, "not a user", size);
    if (found.looksAltered())
        return step(Step::Subject, Status::Warn, "looks altered", size);
    const bool isString = found.type == u"string";
    return step(Step::Subject, isString ? Status::Ok : Status::Warn, wordOf(found.kind), size);
}

/// Why no answer came, in as few words as the journey has room for; the request tells the whole.
QString whyNoAnswer(const net::Exchange &exchange)
{
    using Stage = net::Exchange::Stage;
    switch (exchange.stage) {
    case Stage::Resolve: return Told::tr("unknown host name");
    case Stage::Connect: return Told::tr("no connection");
    case Stage::Tls: return Told::tr("TLS failed");
    case Stage::Timeout: return Told::tr("timed out");
    case Stage::Transfer: return Told::tr("broken answer");
    case Stage::TooLarge: return Told::tr("answer too large");
    case Stage::None:
    case Stage::Consent:
    case Stage::Policy: break;
    }
    return retold(exchange.message);
}

/// Why nobody was asked for the user: what is wrong with the claim that names them, where it is that.
QString whyNotAsked(const directory::Lookup &lookup)
{
    if (lookup.isGivenUp())
        return Told::tr("cancelled");
    const QString &claim = lookup.unusableClaim;
    if (claim.isEmpty())
        return retold(lookup.notAskedBecause);
    return isPlainName(claim) ? Told::tr("no usable %1").arg(claim) : Told::tr("no usable id");
}

JourneyStep userStep(const EnvironmentEvidence &evidence)
{
    const std::optional<directory::Lookup> &lookup = evidence.lookup;
    if (!evidence.environment.userEndpoint && (!lookup || lookup->questions.empty()))
        return step(Step::UserRecord, Status::NotChecked, "not checked", Told::tr("no user endpoint"));
    if (!lookup || lookup->questions.empty())
        return step(Step::UserRecord, Status::NotAsked, "not asked", lookup ? whyNotAsked(*lookup) : QString());
    const directory::Question &question = lookup->questions.front();
    const net::Exchange *exchange = lookup->exchangeOf(question);
    const QString answer = exchange && exchange->status > 0 ? QString::number(exchange->status) : QString();
    const QString label = question.record ? shortened(question.record->label, 30) : answer;
    switch (question.verdict) {
    case UserVerdict::Found:
    case UserVerdict::SessionGone: return step(Step::UserRecord, Status::Ok, "found", label);
    case UserVerdict::NotFound: return step(Step::UserRecord, Status::Fail, "not found", answer);
    case UserVerdict::Deleted: return step(Step::UserRecord, Status::Fail, "deleted", label);
    case UserVerdict::Disabled: return step(Step::UserRecord, Status::Fail, "disabled", label);
    case UserVerdict::Pending: return step(Step::UserRecord, Status::Fail, "pending", label);
    case UserVerdict::OtherPerson: return step(Step::UserRecord, Status::Fail, "other person", label);
    case UserVerdict::Refused:
    case UserVerdict::TokenRefused: return step(Step::UserRecord, Status::Unknown, "refused", answer);
    case UserVerdict::Unreachable:
        return step(Step::UserRecord, Status::Unknown, "unreachable", exchange ? whyNoAnswer(*exchange) : QString());
    case UserVerdict::Intermediary:
        return step(Step::UserRecord, Status::Unknown, "unreachable", Told::tr("%1 answered").arg(hopOf(question.responder)));
    case UserVerdict::Ambiguous: return step(Step::UserRecord, Status::Unknown, "unclear", answer);
    case UserVerdict::NotAsked: break;
    }
    return step(Step::UserRecord, Status::NotAsked, "not asked", exchange ? retold(exchange->message) : QString());
}

JourneyStep sessionStep(const jose::Token &token, const EnvironmentEvidence &evidence)
{
    const std::optional<directory::Lookup> &lookup = evidence.lookup;
    const directory::Question *call = tokenCallOf(token, evidence);
    const UserVerdict byToken = call ? call->verdict : UserVerdict::NotAsked;
    const UserVerdict first = lookup ? lookup->verdict() : UserVerdict::NotAsked;
    if (byToken == UserVerdict::SessionGone || first == UserVerdict::SessionGone)
        return step(Step::Session, Status::Fail, "ended");
    if (byToken == UserVerdict::TokenRefused)
        return step(Step::Session, Status::Fail, "revoked");
    if (byToken == UserVerdict::Found)
        return step(Step::Session, Status::Ok, "live");
    const bool hasUser = first == UserVerdict::Found || first == UserVerdict::NotAsked;
    return step(Step::Session, Status::NotAsked, "not asked", hasUser ? QString() : Told::tr("needs the user"));
}

} // namespace

Journey journeyOf(const jose::Token &token, const EnvironmentEvidence &evidence, const Checks &checks, const QDateTime &)
{
    Journey journey;
    journey.environment = evidence.environment.name;
    journey.steps = {formStep(token, evidence.verification), keyStep(token, evidence), signatureStep(token, evidence.verification),
        timeStep(checks), issuerStep(token, checks, evidence.environment), audienceStep(token, checks, evidence.environment),
        subjectStep(token, &evidence), userStep(evidence), sessionStep(token, evidence)};
    return journey;
}

bool wentOn(const Journey &journey, std::size_t step)
{
    if (step + 1 >= journey.steps.size() || (journey.stoppedAt && step >= std::size_t(*journey.stoppedAt)))
        return false;
    const auto isKnown = [&journey](std::size_t one) {
        const Status status = journey.steps[one].status;
        return status != Status::NotAsked && status != Status::Unknown;
    };
    if (journey.stoppedAt) { // without an answer of the service it is the first step that fails
        const auto failing
            = std::find_if(journey.steps.begin(), journey.steps.end(), [](const JourneyStep &one) { return one.status == Status::Fail; });
        if (failing == journey.steps.end() || failing->step != *journey.stoppedAt)
            return true;
    }
    return isKnown(step) && isKnown(step + 1);
}

Journey journeyOf(const jose::Token &token, const QDateTime &now)
{
    const Checks checks = checkClaims(token, environments::Environment{}, now);
    const auto open = [](Step which) { return step(which, Status::NotAsked, "not asked"); };
    Journey journey;
    journey.steps = {formStep(token, {}), open(Step::Key), open(Step::Signature), timeStep(checks), open(Step::Issuer),
        open(Step::Audience), subjectStep(token, nullptr), open(Step::UserRecord), open(Step::Session)};
    return journey;
}

} // namespace jotscope::diagnosis

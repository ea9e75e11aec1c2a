// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"
#include "diagnosis/id_readings.h"
#include "diagnosis/opinion.h"
#include "diagnosis/own_id.h"
#include "diagnosis/trace.h"
#include "diagnosis/whose.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/spoken.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserRecord;
using directory::UserVerdict;
using Purpose = Question::Purpose;
using Agreement = Likeness::Answer;

namespace {

constexpr int sameMoment = 5; ///< seconds between a token and an account that one login makes
constexpr int longId = 8;     ///< characters from which an id, spelled otherwise, is nobody else's

/// Another spelling of `sub` is in the store.
void variantIsFound(const Facts &facts, Opinions &opinions)
{
    for (const Question *variant : foundBy(facts, Purpose::Variant)) {
        const Likeness likeness = likenessOf(facts.claims, identityOf(*variant->record));
        const bool differs = likeness.differences() > 0 && !likeness.agrees();
        const bool isSame = likeness.agrees() || (!differs && facts.subject.value.size() >= longId);
        const QString person
            = variant->record->label.isEmpty() ? QString() : QStringLiteral(": %1").arg(shortened(variant->record->label, 60));
        const Source source = fromRequest(facts.here(), variant);
        opinions.add(isSame ? Weight::Proves
                : differs   ? Weight::Allows
                            : Weight::Suggests,
            "id-format", Told::tr("Found when spelled otherwise (%1)%2").arg(Told::again(variant->how), person), source);
        if (differs)
            opinions.oppose("id-format", Told::tr("That record is of somebody else"), source);
    }
}

void variantsAreMissing(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return;
    if (isUserFound(facts))
        return opinions.ruleOut("id-format", Told::tr("The id is found as it is written"), fromRequest(facts.here(), facts.here().exact()));
    int asked = 0;
    const Question *last = nullptr;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose != Purpose::Variant || question.verdict == UserVerdict::NotAsked)
            continue;
        if (question.verdict != UserVerdict::NotFound)
            return;
        ++asked;
        last = &question;
    }
    if (asked > 0)
        opinions.add(facts.subject.looksAltered() || facts.here().absence < Absence::Controlled ? Weight::Against : Weight::RulesOut,
            "id-format", Told::tr("%1 other spellings are not found either").arg(asked), fromRequest(facts.here(), last));
}

void looksAltered(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().user() == UserVerdict::Found || !facts.here().exact())
        return;
    for (const SubjectNote &note : facts.subject.notes) {
        const bool matters = note.altered || note.id == u"numeric" || note.id == u"inexact-number" || note.id == u"duplicate";
        if (matters)
            opinions.add(note.altered && facts.here().absence >= Absence::Controlled ? Weight::Suggests : Weight::Allows, "id-format",
                withoutStop(note.message), fromClaim(facts.subject.claim));
    }
}

/// RFC 7519 §4.1.2: a string. Nobody can look up an object or a list.
void isNoText(const Facts &facts, Opinions &opinions)
{
    const json::Value *value = facts.token().claim(facts.subject.claim);
    if (facts.hasPlace() && value && (value->isObject() || value->isArray()))
        opinions.suggest("id-format",
            Told::tr("\"%1\" is %2: expected a text")
                .arg(facts.subject.claim, value->isObject() ? Told::tr("an object") : Told::tr("a list")),
            fromClaim(facts.subject.claim));
}

void echoDiffers(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.subject.isEchoDifferent || facts.here().user() != UserVerdict::NotFound)
        return;
    opinions.prove("id-format",
        Told::tr("The service received another id: sent \"%1\", it names \"%2\"")
            .arg(shortened(facts.subject.value, 60), shortened(facts.subject.echoed, 60)),
        fromRequest(facts.here(), facts.here().exact()));
}

bool wantsUuid(const Facts &facts)
{
    const auto &endpoint = facts.here().evidence->environment.userEndpoint;
    return endpoint && (endpoint->provider == u"ory-kratos" || endpoint->provider == u"supabase-auth");
}

/// Issuers that give every client another `sub`, or none that their own directory knows.
void issuerHasOwnNamespace(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.subject.claim != u"sub" || facts.here().user() == UserVerdict::Found)
        return;
    const QString issuer = facts.here().checks.issuerFound;
    const auto has = [&facts](QStringView claim) { return facts.token().claim(claim) != nullptr; };
    QString text;
    if (issuer.contains(u"login.microsoftonline.com") || issuer.contains(u"sts.windows.net"))
        text = Told::tr("Entra gives every application another sub; the directory's id is oid");
    else if (issuer.contains(u"cognito-idp.") && has(u"identities"))
        text = Told::tr("Cognito knows federated users by cognito:username, not by sub");
    else if (has(u"uid") && has(u"cid") && facts.subject.kind == SubjectForensics::Kind::Email)
        text = Told::tr("Okta puts the login into sub; the user's id is uid");
    else if (issuer.contains(u"/application/o/"))
        text = Told::tr("authentik hashes the user's id into sub by default");
    else if (facts.subject.note(u"dex-protobuf"))
        text = Told::tr("Dex packs connector and user into sub");
    else if (facts.subject.note(u"keycloak-federated"))
        text = Told::tr("sub names a federated user of Keycloak");
    else if (facts.here().absence != Absence::None && wantsUuid(facts) && !canonicalUuid(facts.subject.value.trimmed()))
        text = Told::tr("The ids of this store are UUIDs; sub is none");
    if (!text.isEmpty())
        opinions.add(facts.here().absence == Absence::None ? Weight::Allows : Weight::Suggests, "id-namespace", text,
            fromClaim(QStringLiteral("iss")));
}

/// A number that lost its last digits in a double (beyond 2^53).
bool isRounded(const QString &left, const QString &right)
{
    bool isNumber[2] = {};
    const qulonglong a = left.toULongLong(&isNumber[0]);
    const qulonglong b = right.toULongLong(&isNumber[1]);
    return isNumber[0] && isNumber[1] && a != b && double(a) == double(b);
}

/// Asked for this id, the service answers the same person under another one.
void answeredUnderAnotherId(const Facts &facts, Opinions &opinions)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    if (!exact || exact->verdict != UserVerdict::OtherPerson || !exact->record || facts.here().isForAnyId())
        return;
    const Source source = fromRequest(facts.here(), exact);
    const QString text
        = Told::tr("Asked for %1, the service answers %2").arg(shortened(exact->asked, 60), shortened(exact->record->id, 60));
    if (isRounded(exact->asked, exact->record->id))
        return opinions.prove("id-format", text + Told::tr(": the number was rounded, as a double does beyond 2^53"), source);
    if (collisionOf(facts).standing == Standing::RuledOut)
        return opinions.suggest("id-namespace", text + Told::tr(", the same person"), source);
    if (isOfTokenAlone(*facts.here().evidence)) // OpenID Connect Core §5.3.2: not to be used with this token
        opinions.suggest("id-namespace", text + Told::tr(": both are said of one token"), source);
}

bool isSameForm(const QString &left, const QString &right)
{
    const auto formOf = [](const QString &id) {
        if (canonicalUuid(id))
            return 'u';
        bool isNumber = false;
        id.toULongLong(&isNumber);
        return isNumber ? 'n' : id.contains(u'|') ? 'p' : id.contains(u'@') ? 'm' : 'o';
    };
    return formOf(left) == formOf(right);
}

/// The same person under another id that still names this one. False when the record says nothing of it.
bool otherRecordNamesThisId(const Facts &facts, Opinions &opinions, const Question &question)
{
    const OwnId own = ownIdIn(question.record->body, facts.subject.value);
    if (!own.cause)
        return false;
    opinions.prove(own.cause, Told::tr("The record %1 holds this id in \"%2\"").arg(shortened(question.record->id, 60), own.place),
        fromRequest(facts.here(), &question));
    return true;
}

bool isFederated(const UserRecord &record)
{
    static const QStringList marks = {QStringLiteral("\"federationLink\""), QStringLiteral("\"LDAP_ID\""),
        QStringLiteral("\"LDAP_ENTRY_DN\""), QStringLiteral("\"onPremisesImmutableId\""), QStringLiteral("\"objectGUID\"")};
    for (const json::Member &member : record.body.members) {
        for (const QString &mark : marks) {
            const bool isMark = u'"' + member.name + u'"' == mark && !member.value.isNull();
            const json::Value *inAttributes
                = member.name == u"attributes" ? member.value.find(QStringView(mark).mid(1, mark.size() - 2)) : nullptr;
            if (isMark || inAttributes)
                return true;
        }
    }
    return false;
}

/// The same e-mail or username under another id: when that record was made decides what happened.
void otherRecordByAge(const Facts &facts, Opinions &opinions, const Question &question)
{
    const UserRecord &record = *question.record;
    const Source source = fromRequest(facts.here(), &question);
    const QDateTime created = record.times.value(QStringLiteral("created"));
    const QString found = Told::tr("Found by %1 as %2").arg(question.how, shortened(record.id, 60));
    const bool isIdClaim = question.how != u"email" && question.how != u"mail" && question.how != u"phone_number";
    if (created.isValid() && facts.issued && created > facts.issued->addSecs(sameMoment)) {
        const QString text = Told::tr("%1, created %2, after the token was issued").arg(found, instantText(created));
        opinions.prove(isFederated(record) ? "id-regenerated" : "user-recreated", text, source);
        if (isFederated(record))
            opinions.prove("id-regenerated", Told::tr("That record is federated: its id comes from an import"), source);
        return;
    }
    if (created.isValid() && facts.issued) {
        opinions.ruleOut("user-recreated", Told::tr("%1, which is older than the token").arg(found), source);
        opinions.add(isIdClaim ? Weight::Proves : Weight::Suggests, "id-namespace", found, source);
        return opinions.add(isIdClaim ? Weight::Suggests : Weight::Allows, "wrong-claim", found, source);
    }
    if (isIdClaim || !isSameForm(record.id, facts.subject.value))
        return opinions.add(
            isIdClaim && !isSameForm(record.id, facts.subject.value) ? Weight::Proves : Weight::Suggests, "id-namespace", found, source);
    for (const char *cause : {"user-recreated", "id-regenerated", "id-namespace"})
        opinions.allow(cause, Told::tr("%1; when that record was made is not said").arg(found), source);
}

/// What the record of that person says comes before the id it stands under. True when that settles it.
bool otherRecordByState(const Facts &facts, Opinions &opinions, const Question &question, bool isTheirs)
{
    const bool isById = question.how != u"email" && question.how != u"mail" && question.how != u"phone_number";
    const char *cause = question.verdict == UserVerdict::Disabled ? "user-disabled"
        : question.verdict == UserVerdict::Deleted                ? "user-deleted-soft"
        : question.verdict == UserVerdict::Pending                ? "user-pending"
                                                                  : nullptr;
    if (!cause)
        return false;
    opinions.add(!isTheirs ? Weight::Allows
            : isById       ? Weight::Proves
                           : Weight::Suggests,
        cause,
        Told::tr("Found by %1 as %2: %3").arg(question.how, shortened(question.record->id, 60), spokenState(question.record->stateLabel)),
        fromRequest(facts.here(), &question));
    return isById;
}

/// Nothing in that record says whose it is, or not enough.
void otherRecordPerhaps(const Facts &facts, Opinions &opinions, const Question &question)
{
    const QString text
        = Told::tr("Found by %1 as %2; whether that is the same person is not said").arg(question.how, shortened(question.record->id, 60));
    for (const char *cause : {"user-recreated", "id-namespace"})
        opinions.allow(cause, text, fromRequest(facts.here(), &question));
}

void alternateIsFound(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || isTrace(facts.here().user()))
        return;
    for (const Question *question : foundBy(facts, Purpose::Alternate)) {
        const bool isTheirs = whoseIs(facts, *question) == Whose::Theirs;
        const bool isSettled = otherRecordByState(facts, opinions, *question, isTheirs);
        if (!isTheirs) {
            otherRecordPerhaps(facts, opinions, *question);
            continue;
        }
        if (isSettled) {
            opinions.allow("id-namespace", Told::tr("Found by %1 as %2").arg(question->how, shortened(question->record->id, 60)),
                fromRequest(facts.here(), question));
            continue;
        }
        if (question->record->id == facts.subject.value) {
            const bool isMissed = facts.here().user() == UserVerdict::NotFound || facts.here().user() == UserVerdict::Refused;
            opinions.add(isMissed ? Weight::Proves : Weight::Allows, "row-hidden",
                Told::tr("A search by %1 lists this very id, the lookup by id does not").arg(question->how),
                fromRequest(facts.here(), question));
            continue;
        }
        if (!otherRecordNamesThisId(facts, opinions, *question)) // a record that names this id is no new one, whatever its age
            otherRecordByAge(facts, opinions, *question);
    }
}

void alternatesAreMissing(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return;
    if (isUserFound(facts)) {
        const Source source = fromRequest(facts.here(), facts.here().exact());
        for (const char *cause : {"user-recreated", "user-merged", "id-regenerated", "id-namespace"})
            opinions.ruleOut(cause, Told::tr("The user is found under this id"), source);
        if (!facts.service.given && !isMissedByCall(facts)) {
            opinions.ruleOut("row-hidden", Told::tr("The record is visible by its id"), source);
            opinions.ruleOut("wrong-claim", Told::tr("The user is found under this id"), source);
            opinions.ruleOut("wrong-store", Told::tr("The user is found in this store"), source);
        }
        return;
    }
    QStringList claims;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose != Purpose::Alternate || question.verdict == UserVerdict::NotAsked)
            continue;
        if (question.verdict != UserVerdict::NotFound)
            return;
        claims.append(question.how);
    }
    if (claims.isEmpty() || facts.here().absence < Absence::Controlled)
        return;
    claims.removeDuplicates();
    const QString text = Told::tr("No account has the token's %1 either").arg(claims.join(Told::tr(" or ")));
    for (const char *cause : {"user-recreated", "user-merged", "id-regenerated", "wrong-claim"})
        opinions.ruleOut(cause, text, fromRequest(facts.here(), facts.here().question(Purpose::Alternate)));
}

} // namespace

const std::vector<Rule> &identityRules()
{
    static const std::vector<Rule> rules = {variantIsFound, variantsAreMissing, looksAltered, isNoText, echoDiffers, answeredUnderAnotherId,
        issuerHasOwnNamespace, alternateIsFound, alternatesAreMissing};
    return rules;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/headline_parts.h"

#include "diagnosis/collision.h"
#include "diagnosis/network_step.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/spoken.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;
using Purpose = Question::Purpose;

namespace {

bool isTimeFault(TimeCheck check)
{
    return check == TimeCheck::Expired || check == TimeCheck::NotYetValid || check == TimeCheck::Milliseconds;
}

Answer formatAnswer(const Facts &facts)
{
    for (const Question *variant : foundBy(facts, Purpose::Variant))
        return about(
            headlineWith(Told::tr("%1 writes this user's id differently: %2.").replace(QStringLiteral("%2"), Told::again(variant->how)),
                presentedName(facts)),
            compare(Told::tr("id"), variant->record->id, facts.subject.value));
    if (facts.subject.isEchoDifferent)
        return about(headlineWith(Told::tr("The id changed on its way to %1."), presentedName(facts)),
            compare(Told::tr("id"), facts.subject.value, facts.subject.echoed));
    for (const SubjectNote &note : facts.subject.notes) {
        if (note.altered)
            return about(headlineWith(Told::tr("%1 has no such id, and the id looks altered."), presentedName(facts)),
                note.reading.isEmpty() ? userLines(facts) : compare(Told::tr("id"), note.reading, facts.subject.value));
    }
    return about(headlineWith(Told::tr("%1 wants this id written in another form."), presentedName(facts)), userLines(facts));
}

Answer otherIdAnswer(const Facts &facts, const QString &text)
{
    for (const Question *question : foundBy(facts, Purpose::Alternate))
        return about(headlineWith(text, presentedName(facts)), compare(Told::tr("id"), question->record->id, facts.subject.value));
    return about(headlineWith(text, presentedName(facts)), userLines(facts));
}

/// "The user was deleted 15 min 31 s after this token was issued."
QString whenGone(const Facts &facts, const QDateTime &when, bool isDeleted)
{
    if (!when.isValid())
        return isDeleted ? Told::tr("The user was deleted.") : Told::tr("The user was disabled.");
    if (!facts.issued) {
        const QString text = isDeleted ? Told::tr("The user was deleted on %1.") : Told::tr("The user was disabled on %1.");
        return text.arg(when.toUTC().date().toString(Qt::ISODate));
    }
    const qint64 after = facts.issued->secsTo(when);
    const QString text = isDeleted ? (after >= 0 ? Told::tr("The user was deleted %1 after this token was issued.")
                                                 : Told::tr("The user was deleted %1 before this token was issued."))
                                   : (after >= 0 ? Told::tr("The user was disabled %1 after this token was issued.")
                                                 : Told::tr("The user was disabled %1 before this token was issued."));
    return text.arg(jose::spanOf(qAbs(after)));
}

QDateTime timeOf(const Question *question, const char *name)
{
    return question && question->record ? question->record->times.value(QString::fromLatin1(name)) : QDateTime();
}

Answer deletedAnswer(const Facts &facts, const Cause &cause)
{
    const Question *audit = facts.here().question(Purpose::Audit);
    const Question *bin = facts.here().question(Purpose::Bin);
    const bool soft = cause.id == u"user-deleted-soft";
    QDateTime when = timeOf(soft ? facts.here().exact() : audit, "deleted");
    if (soft && !when.isValid())
        when = timeOf(bin, "deleted");
    if (cause.standing == Standing::Proven && when.isValid())
        return about(whenGone(facts, when, true), userLines(facts));
    if (soft)
        return about(headlineWith(Told::tr("The user is in the recycle bin of %1."), presentedName(facts)), userLines(facts));
    return about(headlineWith(cause.standing == Standing::Proven ? Told::tr("The user was deleted in %1.")
                                                                 : Told::tr("%1 has this user no more: most likely deleted."),
                     presentedName(facts)),
        userLines(facts));
}

/// What the call with the token brought instead of success.
Lines callLines(const Facts &facts)
{
    const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    return {line(Told::tr("Expected user"), shortened(facts.subject.value, 120)),
        line(Told::tr("Found"), call ? shortened(withoutStop(retold(call->message)), 160) : QString(), true)};
}

Answer disabledAnswer(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    if (call && call->verdict == UserVerdict::Disabled && facts.here().user() == UserVerdict::Found)
        return about(headlineWith(Told::tr("The user is disabled in %1."), presentedName(facts)), callLines(facts));
    const QString label
        = exact && exact->record && !exact->record->stateLabel.isEmpty() ? spokenState(exact->record->stateLabel) : answerOf(facts);
    const QDateTime when = timeOf(exact, "disabled");
    return about(
        when.isValid() ? whenGone(facts, when, false) : headlineWith(Told::tr("The user is disabled in %1."), presentedName(facts)),
        {line(Told::tr("Expected user"), Told::tr("active")), line(Told::tr("Found"), shortened(label, 160), true)});
}

Answer collisionAnswer(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    if (exact && exact->record) {
        const Identity record = identityOf(*exact->record);
        if (!record.emails.isEmpty() && !facts.claims.emails.isEmpty())
            return about(headlineWith(Told::tr("In %1 this id belongs to another person."), presentedName(facts)),
                compare(Told::tr("e-mail"), facts.claims.emails.first(), record.emails.first()));
    }
    return about(headlineWith(Told::tr("In %1 this id belongs to another person."), presentedName(facts)), userLines(facts));
}

/// Causes with one sentence each; %1 is the presented environment.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> table = {
        {QStringLiteral("intermediary"), QT_TRANSLATE_NOOP("jotscope::Told", "Something before %1's user service answered.")},
        {QStringLiteral("wrong-route"), QT_TRANSLATE_NOOP("jotscope::Told", "The path to %1's users is wrong.")},
        {QStringLiteral("our-credential"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 refuses our credential, not this token.")},
        {QStringLiteral("rate-limit"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 was asked too often and answers later.")},
        {QStringLiteral("backend-failure"), QT_TRANSLATE_NOOP("jotscope::Told", "%1's user service fails; of the user nothing is known.")},
        {QStringLiteral("cached-answer"), QT_TRANSLATE_NOOP("jotscope::Told", "A cache before %1 gives an old answer.")},
        {QStringLiteral("keys-disagree"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 checks with other keys than this token's.")},
        {QStringLiteral("token-time"), QT_TRANSLATE_NOOP("jotscope::Told", "By %1's clock this token is not in time.")},
        {QStringLiteral("wrong-claim"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 looks users up by another claim.")},
        {QStringLiteral("wrong-store"), QT_TRANSLATE_NOOP("jotscope::Told", "%1's service looks the user up in another store.")},
        {QStringLiteral("store-reset"), QT_TRANSLATE_NOOP("jotscope::Told", "The users of %1 were replaced since this token was issued.")},
        {QStringLiteral("user-pending"), QT_TRANSLATE_NOOP("jotscope::Told", "The user was never activated in %1.")},
        {QStringLiteral("session-revoked"), QT_TRANSLATE_NOOP("jotscope::Told", "The user exists in %1, but the session has ended.")},
        {QStringLiteral("token-predates"), QT_TRANSLATE_NOOP("jotscope::Told", "The token is older than the account's last reset in %1.")},
        {QStringLiteral("not-provisioned"), QT_TRANSLATE_NOOP("jotscope::Told", "This user has no account in %1.")},
        {QStringLiteral("row-hidden"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 has this user, but hides the record.")},
        {QStringLiteral("lag"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 answers before it knows the user.")},
        {QStringLiteral("never-existed"), QT_TRANSLATE_NOOP("jotscope::Told", "%1 has no such user, and most likely never had.")},
    };
    return table;
}

QString sentenceFor(const Facts &facts, const Cause &cause)
{
    if (cause.id == u"our-credential" && lacksCredential(facts))
        return Told::tr("%1 asks for a credential, and none is configured.");
    return Told::again(sentences().value(cause.id));
}

Answer networkAnswer(const Facts &facts, const Cause &cause)
{
    const bool byKeys
        = facts.here().evidence->verification.reason == u"keys-unreachable" && facts.here().user() != UserVerdict::Unreachable;
    const net::Exchange *asked = facts.here().exchangeOf(facts.here().exact());
    const bool isBroken = asked && asked->stage == net::Exchange::Stage::Transfer; // it was reached
    const QString what = byKeys ? Told::tr("The keys of %1 cannot be fetched.")
        : isBroken              ? Told::tr("%1's user endpoint gave no whole answer.")
                                : Told::tr("%1's user endpoint cannot be reached.");
    const QString found = cause.reasonsFor.empty() ? QString() : cause.reasonsFor.front().text;
    return about(headlineWith(what, presentedName(facts)),
        {line(Told::tr("Expected"), isBroken ? Told::tr("a whole HTTP answer") : Told::tr("an HTTP answer")),
            line(Told::tr("Found"), shortened(found, 160), true)});
}

/// Nobody was looked up to learn it: it is what the service said of itself.
bool isSaidAlone(const Facts &facts, const Cause &cause)
{
    return facts.service.recognised && facts.service.cause(cause.id)
        && std::none_of(cause.reasonsFor.begin(), cause.reasonsFor.end(),
            [](const Reason &reason) { return reason.source.kind == Source::Kind::Request; });
}

Answer notAUserAnswer(const Facts &facts, const Cause &cause)
{
    const QString found = cause.reasonsFor.empty() ? QString() : cause.reasonsFor.front().text;
    const bool missing = facts.subject.kind == SubjectForensics::Kind::Missing;
    return about(missing ? Told::tr("The token names no user: it has no \"%1\".").arg(shortened(facts.subject.claim, 20))
                         : Told::tr("This is no user's token."),
        {line(Told::tr("Expected"), Told::tr("a token of a logged-in user")), line(Told::tr("Found"), found, true)});
}

} // namespace

QString presentedName(const Facts &facts)
{
    return facts.hasPlace() ? nameOf(facts.here().evidence->environment) : Told::tr("the service");
}

Answer answerForCause(const Facts &facts, const Cause &cause)
{
    Answer answer;
    if (cause.id == u"wrong-environment")
        answer = environmentAnswer(facts);
    else if (cause.id == u"token-invalid")
        answer = invalidAnswer(facts);
    else if (const Answer signer = signerAnswer(facts); cause.id == u"keys-disagree" && !signer.headline.isEmpty())
        answer = signer;
    else if (cause.id == u"keys-disagree" && facts.service.hasPassed(Step::Signature))
        answer = about(
            headlineWith(Told::tr("%1's service accepts keys that are not configured here."), presentedName(facts)), signatureLines(facts));
    else if (cause.id == u"token-time" && (isTimeFault(facts.here().checks.time) || facts.heard().step == Step::Time))
        answer = timeAnswer(facts);
    else if (cause.id == u"id-format")
        answer = formatAnswer(facts);
    else if (cause.id == u"user-deleted-soft" || cause.id == u"user-deleted-hard")
        answer = deletedAnswer(facts, cause);
    else if (cause.id == u"user-disabled")
        answer = disabledAnswer(facts);
    else if (cause.id == u"id-collision")
        answer = collisionAnswer(facts);
    else if (cause.id == u"backend-failure" && facts.call.status >= 500)
        answer = about(
            headlineWith(Told::tr("%1's service fails when it is called with this token."), presentedName(facts)), callLines(facts));
    else if (cause.id == u"network")
        answer = networkAnswer(facts, cause);
    else if (cause.id == u"not-a-user-token")
        answer = notAUserAnswer(facts, cause);
    else if (cause.id == u"user-recreated")
        answer = otherIdAnswer(facts, Told::tr("The user was re-created in %1 under another id."));
    else if (cause.id == u"user-merged")
        answer = otherIdAnswer(facts, Told::tr("The user was merged into another account in %1."));
    else if (cause.id == u"id-regenerated")
        answer = otherIdAnswer(facts, Told::tr("An import gave the user a new id in %1."));
    else if (cause.id == u"id-namespace")
        answer = otherIdAnswer(facts, Told::tr("%1 knows this user by another kind of id."));
    else
        answer = about(headlineWith(sentenceFor(facts, cause), presentedName(facts)),
            cause.id == u"keys-disagree" && facts.hasPlace() ? signatureLines(facts)
                : isSaidAlone(facts, cause)
                ? Lines{line(Told::tr("Said"), serviceWords(facts)), line(Told::tr("By"), shortened(facts.service.title, 120))}
                : userLines(facts));
    answer.headline = shortened(answer.headline, mostInHeadline());
    answer.nextStep = nextStepFor(cause.id, facts);
    return answer;
}

} // namespace jotscope::diagnosis

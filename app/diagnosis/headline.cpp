// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/answer.h"

#include "diagnosis/collision.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;
using Purpose = Question::Purpose;
using Lines = std::vector<Comparison>;

namespace {

Comparison line(const QString &label, const QString &value, bool marked = false)
{
    return {label, value, 0, marked ? int(value.size()) : 0};
}

QString answerOf(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const net::Exchange *exchange = exact ? facts.here().exchangeOf(exact) : nullptr;
    const bool known = exact && exact->verdict != UserVerdict::NotAsked;
    if (facts.service.recognised && (!known || exact->verdict == UserVerdict::Found)) {
        const QString status = facts.service.status > 0 ? QString::number(facts.service.status) + u' ' : QString();
        return status + shortened(facts.service.text, 140);
    }
    if (!exact)
        return Told::tr("not asked");
    if (!exact->message.isEmpty())
        return shortened(withoutStop(retold(exact->message)), 160);
    const QString status = exchange && exchange->status > 0 ? QString::number(exchange->status) + u' ' : QString();
    return status + QString::fromLatin1(directory::wordOf(exact->verdict));
}

/// Expected the user, found the answer.
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
    if (byIssuer)
        return about(headlineWith(Told::tr("%1 does not know this token's issuer."), presentedName(facts)), lines);
    if (checks.audience == AudienceCheck::Mismatch)
        return about(headlineWith(Told::tr("This token is for another audience than %1's."), presentedName(facts)), lines);
    return about(headlineWith(Told::tr("This token belongs to another place than %1."), presentedName(facts)), lines);
}

/// Expected a key of the environment, found what the keys say, or the service.
Lines signatureLines(const Facts &facts)
{
    const jose::Verification &found = facts.here().evidence->verification;
    const bool byService = found.verdict == jose::Verification::Verdict::Valid || found.verdict == jose::Verification::Verdict::NotAsked;
    return {line(Told::tr("Expected signature"), Told::tr("by a key of %1").arg(presentedName(facts))),
        line(Told::tr("Found"), byService ? answerOf(facts) : shortened(found.message, 160), true)};
}

Answer invalidAnswer(const Facts &facts)
{
    const jose::Token &token = facts.token();
    for (const jose::Flaw &flaw : token.flaws) {
        if (flaw.severity != jose::Severity::Fatal)
            continue;
        const Lines lines = {line(Told::tr("Expected"), Told::tr("a whole token: header.payload.signature")),
            line(Told::tr("Found"), shortened(flaw.message, 160), true)};
        const bool cut = flaw.id == u"truncated" || flaw.id == u"base64-length";
        const QString part = flaw.part == jose::Part::Whole ? Told::tr("text") : Told::again(wordOf(flaw.part));
        return about(cut ? Told::tr("The token is cut short.") : Told::tr("The token is damaged: its %1 is not sound.").arg(part), lines);
    }
    const jose::Verification &found = facts.here().evidence->verification;
    const Lines lines = signatureLines(facts);
    if (found.verdict == jose::Verification::Verdict::Unsigned)
        return about(Told::tr("Nobody signed this token: its header says \"alg\": \"none\"."), lines);
    if (found.reason == u"key-confusion")
        return about(Told::tr("The public key was used as a secret: this token is forged."), lines);
    if (found.reason == u"crit-unknown")
        return about(Told::tr("The token demands an extension that is not understood."), lines);
    if (found.verdict == jose::Verification::Verdict::NoKey)
        return about(headlineWith(Told::tr("No key of %1 made this signature."), presentedName(facts)), lines);
    return about(Told::tr("The signature does not fit: changed, or made with another key."), lines);
}

bool isTimeFault(TimeCheck check)
{
    return check == TimeCheck::Expired || check == TimeCheck::NotYetValid || check == TimeCheck::Milliseconds;
}

Answer timeAnswer(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    const QString now = instantText(facts.evidence->now);
    const auto claimText = [&facts](QStringView name) {
        const auto instant = jose::instantOf(facts.token().claim(name));
        return instant ? QStringLiteral("%1 %2").arg(name.toString(), instantText(instant->utc)) : name.toString();
    };
    if (checks.time == TimeCheck::Expired)
        return about(Told::tr("The token expired %1 ago.").arg(jose::spanOf(-checks.secondsLeft)),
            {line(Told::tr("Expected end"), Told::tr("after %1").arg(now)), line(Told::tr("Found end"), claimText(u"exp"), true)});
    if (checks.time == TimeCheck::NotYetValid) {
        const auto begin = jose::instantOf(facts.token().claim(u"nbf"));
        const bool isNbf = begin && begin->utc > facts.evidence->now;
        return about(isNbf ? Told::tr("The token is not valid yet: it begins in %1.").arg(jose::spanOf(checks.secondsUntil))
                           : Told::tr("The token was issued %1 in the future.").arg(jose::spanOf(checks.secondsUntil)),
            {line(Told::tr("Expected start"), Told::tr("before %1").arg(now)),
                line(Told::tr("Found start"), claimText(isNbf ? u"nbf" : u"iat"), true)});
    }
    return about(Told::tr("The token's times are in milliseconds, not seconds."),
        {line(Told::tr("Expected"), Told::tr("seconds since 1970 (RFC 7519 §2)")), line(Told::tr("Found"), claimText(u"exp"), true)});
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

Answer disabledAnswer(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    const QString label
        = exact && exact->record && !exact->record->stateLabel.isEmpty() ? Told::again(exact->record->stateLabel) : answerOf(facts);
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

Answer networkAnswer(const Facts &facts, const Cause &cause)
{
    const bool byKeys
        = facts.here().evidence->verification.reason == u"keys-unreachable" && facts.here().user() != UserVerdict::Unreachable;
    const QString what = byKeys ? Told::tr("The keys of %1 cannot be fetched.") : Told::tr("%1's user endpoint cannot be reached.");
    const QString found = cause.reasonsFor.empty() ? QString() : cause.reasonsFor.front().text;
    return about(headlineWith(what, presentedName(facts)),
        {line(Told::tr("Expected"), Told::tr("an HTTP answer")), line(Told::tr("Found"), shortened(found, 160), true)});
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
    else if (cause.id == u"token-time" && isTimeFault(facts.here().checks.time))
        answer = timeAnswer(facts);
    else if (cause.id == u"id-format")
        answer = formatAnswer(facts);
    else if (cause.id == u"user-deleted-soft" || cause.id == u"user-deleted-hard")
        answer = deletedAnswer(facts, cause);
    else if (cause.id == u"user-disabled")
        answer = disabledAnswer(facts);
    else if (cause.id == u"id-collision")
        answer = collisionAnswer(facts);
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
        answer = about(headlineWith(Told::again(sentences().value(cause.id)), presentedName(facts)),
            cause.id == u"keys-disagree" && facts.hasPlace() ? signatureLines(facts) : userLines(facts));
    answer.headline = shortened(answer.headline, mostInHeadline());
    answer.nextStep = nextStepFor(cause.id, facts);
    return answer;
}

} // namespace jotscope::diagnosis

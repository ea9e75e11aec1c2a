// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/answer.h"

#include "diagnosis/collision.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"

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
        return QStringLiteral("not asked");
    if (!exact->message.isEmpty())
        return shortened(withoutStop(exact->message), 160);
    const QString status = exchange && exchange->status > 0 ? QString::number(exchange->status) + u' ' : QString();
    return status + QString::fromLatin1(directory::wordOf(exact->verdict));
}

/// Expected the user, found the answer.
Lines userLines(const Facts &facts)
{
    return {
        line(QStringLiteral("Expected user"), shortened(facts.subject.value, 120)), line(QStringLiteral("Found"), answerOf(facts), true)};
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
    const Lines lines = byIssuer ? compare(QStringLiteral("issuer"), expected, checks.issuerFound)
        : checks.audience == AudienceCheck::Mismatch
        ? compare(QStringLiteral("audience"), facts.here().evidence->environment.audiences.join(QStringLiteral(", ")),
            jose::audiencesOf(facts.token()).join(QStringLiteral(", ")))
        : userLines(facts);
    if (home) {
        const QString tail = noUser ? QStringLiteral(" has no such user.") : QStringLiteral(" is another place.");
        const QString first = QStringLiteral("This is a %1 token. ").arg(shortened(home->name(), 18));
        return about(shortened(first + capital(shortened(presentedName(facts), 70 - int(first.size() + tail.size()))) + tail, 70), lines);
    }
    if (checks.issuer == IssuerCheck::Near)
        return about(
            headlineWith(QStringLiteral("The issuer differs from %1's in ") + checks.issuerNear + u'.', presentedName(facts)), lines);
    if (byIssuer)
        return about(headlineWith(QStringLiteral("%1 does not know this token's issuer."), presentedName(facts)), lines);
    if (checks.audience == AudienceCheck::Mismatch)
        return about(headlineWith(QStringLiteral("This token is for another audience than %1's."), presentedName(facts)), lines);
    return about(headlineWith(QStringLiteral("This token belongs to another place than %1."), presentedName(facts)), lines);
}

Answer invalidAnswer(const Facts &facts)
{
    const jose::Token &token = facts.token();
    for (const jose::Flaw &flaw : token.flaws) {
        if (flaw.severity != jose::Severity::Fatal)
            continue;
        const Lines lines = {line(QStringLiteral("Expected"), QStringLiteral("a whole token: header.payload.signature")),
            line(QStringLiteral("Found"), shortened(flaw.message, 160), true)};
        const bool cut = flaw.id == u"truncated" || flaw.id == u"base64-length";
        const QString part = flaw.part == jose::Part::Whole ? QStringLiteral("text") : QString::fromLatin1(wordOf(flaw.part));
        return about(
            cut ? QStringLiteral("The token is cut short.") : QStringLiteral("The token is damaged: its %1 is not sound.").arg(part),
            lines);
    }
    const jose::Verification &found = facts.here().evidence->verification;
    const bool byService = found.verdict == jose::Verification::Verdict::Valid || found.verdict == jose::Verification::Verdict::NotAsked;
    const Lines lines = {line(QStringLiteral("Expected signature"), QStringLiteral("by a key of %1").arg(presentedName(facts))),
        line(QStringLiteral("Found"), byService ? answerOf(facts) : shortened(found.message, 160), true)};
    if (found.verdict == jose::Verification::Verdict::Unsigned)
        return about(QStringLiteral("Nobody signed this token: its header says \"alg\": \"none\"."), lines);
    if (found.reason == u"key-confusion")
        return about(QStringLiteral("The public key was used as a secret: this token is forged."), lines);
    if (found.reason == u"crit-unknown")
        return about(QStringLiteral("The token demands an extension that is not understood."), lines);
    if (found.verdict == jose::Verification::Verdict::NoKey)
        return about(headlineWith(QStringLiteral("No key of %1 made this signature."), presentedName(facts)), lines);
    return about(QStringLiteral("The signature does not fit: changed, or made with another key."), lines);
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
        return about(QStringLiteral("The token expired %1 ago.").arg(jose::spanOf(-checks.secondsLeft)),
            {line(QStringLiteral("Expected end"), QStringLiteral("after %1").arg(now)),
                line(QStringLiteral("Found end"), claimText(u"exp"), true)});
    if (checks.time == TimeCheck::NotYetValid) {
        const auto begin = jose::instantOf(facts.token().claim(u"nbf"));
        const bool isNbf = begin && begin->utc > facts.evidence->now;
        return about(isNbf ? QStringLiteral("The token is not valid yet: it begins in %1.").arg(jose::spanOf(checks.secondsUntil))
                           : QStringLiteral("The token was issued %1 in the future.").arg(jose::spanOf(checks.secondsUntil)),
            {line(QStringLiteral("Expected start"), QStringLiteral("before %1").arg(now)),
                line(QStringLiteral("Found start"), claimText(isNbf ? u"nbf" : u"iat"), true)});
    }
    return about(QStringLiteral("The token's times are in milliseconds, not seconds."),
        {line(QStringLiteral("Expected"), QStringLiteral("seconds since 1970 (RFC 7519 §2)")),
            line(QStringLiteral("Found"), claimText(u"exp"), true)});
}

Answer formatAnswer(const Facts &facts)
{
    for (const Question *variant : foundBy(facts, Purpose::Variant))
        return about(headlineWith(QStringLiteral("%1 writes this user's id differently: %2.").replace(QStringLiteral("%2"), variant->how),
                         presentedName(facts)),
            compare(QStringLiteral("id"), variant->record->id, facts.subject.value));
    if (facts.subject.isEchoDifferent)
        return about(headlineWith(QStringLiteral("The id changed on its way to %1."), presentedName(facts)),
            compare(QStringLiteral("id"), facts.subject.value, facts.subject.echoed));
    for (const SubjectNote &note : facts.subject.notes) {
        if (note.altered)
            return about(headlineWith(QStringLiteral("%1 has no such id, and the id looks altered."), presentedName(facts)),
                note.reading.isEmpty() ? userLines(facts) : compare(QStringLiteral("id"), note.reading, facts.subject.value));
    }
    return about(headlineWith(QStringLiteral("%1 wants this id written in another form."), presentedName(facts)), userLines(facts));
}

Answer otherIdAnswer(const Facts &facts, const QString &text)
{
    for (const Question *question : foundBy(facts, Purpose::Alternate))
        return about(headlineWith(text, presentedName(facts)), compare(QStringLiteral("id"), question->record->id, facts.subject.value));
    return about(headlineWith(text, presentedName(facts)), userLines(facts));
}

/// "The user was deleted 15 min 31 s after this token was issued."
QString whenGone(const Facts &facts, const QDateTime &when, const char *verb)
{
    const QString done = QString::fromLatin1(verb);
    if (!when.isValid())
        return QStringLiteral("The user was %1.").arg(done);
    if (!facts.issued)
        return QStringLiteral("The user was %1 on %2.").arg(done, when.toUTC().date().toString(Qt::ISODate));
    const qint64 after = facts.issued->secsTo(when);
    return QStringLiteral("The user was %1 %2 %3 this token was issued.")
        .arg(done, jose::spanOf(qAbs(after)), after >= 0 ? QStringLiteral("after") : QStringLiteral("before"));
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
        return about(whenGone(facts, when, "deleted"), userLines(facts));
    if (soft)
        return about(headlineWith(QStringLiteral("The user is in the recycle bin of %1."), presentedName(facts)), userLines(facts));
    return about(headlineWith(cause.standing == Standing::Proven ? QStringLiteral("The user was deleted in %1.")
                                                                 : QStringLiteral("%1 has this user no more: most likely deleted."),
                     presentedName(facts)),
        userLines(facts));
}

Answer disabledAnswer(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    const QString label = exact && exact->record && !exact->record->stateLabel.isEmpty() ? exact->record->stateLabel : answerOf(facts);
    const QDateTime when = timeOf(exact, "disabled");
    return about(when.isValid() ? whenGone(facts, when, "disabled")
                                : headlineWith(QStringLiteral("The user is disabled in %1."), presentedName(facts)),
        {line(QStringLiteral("Expected user"), QStringLiteral("active")), line(QStringLiteral("Found"), shortened(label, 160), true)});
}

Answer collisionAnswer(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    if (exact && exact->record) {
        const Identity record = identityOf(*exact->record);
        if (!record.emails.isEmpty() && !facts.claims.emails.isEmpty())
            return about(headlineWith(QStringLiteral("In %1 this id belongs to another person."), presentedName(facts)),
                compare(QStringLiteral("e-mail"), facts.claims.emails.first(), record.emails.first()));
    }
    return about(headlineWith(QStringLiteral("In %1 this id belongs to another person."), presentedName(facts)), userLines(facts));
}

/// Causes with one sentence each; %1 is the presented environment.
const QHash<QString, QString> &sentences()
{
    static const QHash<QString, QString> table = {
        {QStringLiteral("intermediary"), QStringLiteral("Something before %1's user service answered.")},
        {QStringLiteral("wrong-route"), QStringLiteral("The path to %1's users is wrong.")},
        {QStringLiteral("our-credential"), QStringLiteral("%1 refuses our credential, not this token.")},
        {QStringLiteral("rate-limit"), QStringLiteral("%1 was asked too often and answers later.")},
        {QStringLiteral("backend-failure"), QStringLiteral("%1's user service fails; of the user nothing is known.")},
        {QStringLiteral("cached-answer"), QStringLiteral("A cache before %1 gives an old answer.")},
        {QStringLiteral("keys-disagree"), QStringLiteral("%1 checks with other keys than this token's.")},
        {QStringLiteral("token-time"), QStringLiteral("By %1's clock this token is not in time.")},
        {QStringLiteral("wrong-claim"), QStringLiteral("%1 looks users up by another claim.")},
        {QStringLiteral("wrong-store"), QStringLiteral("%1's service looks the user up in another store.")},
        {QStringLiteral("store-reset"), QStringLiteral("The users of %1 were replaced since this token was issued.")},
        {QStringLiteral("user-pending"), QStringLiteral("The user was never activated in %1.")},
        {QStringLiteral("session-revoked"), QStringLiteral("The user exists in %1, but the session has ended.")},
        {QStringLiteral("token-predates"), QStringLiteral("The token is older than the account's last reset in %1.")},
        {QStringLiteral("not-provisioned"), QStringLiteral("This user has no account in %1.")},
        {QStringLiteral("row-hidden"), QStringLiteral("%1 has this user, but hides the record.")},
        {QStringLiteral("lag"), QStringLiteral("%1 answers before it knows the user.")},
        {QStringLiteral("never-existed"), QStringLiteral("%1 has no such user, and most likely never had.")},
    };
    return table;
}

Answer networkAnswer(const Facts &facts, const Cause &cause)
{
    const bool byKeys
        = facts.here().evidence->verification.reason == u"keys-unreachable" && facts.here().user() != UserVerdict::Unreachable;
    const QString what
        = byKeys ? QStringLiteral("The keys of %1 cannot be fetched.") : QStringLiteral("%1's user endpoint cannot be reached.");
    const QString found = cause.reasonsFor.empty() ? QString() : cause.reasonsFor.front().text;
    return about(headlineWith(what, presentedName(facts)),
        {line(QStringLiteral("Expected"), QStringLiteral("an HTTP answer")), line(QStringLiteral("Found"), shortened(found, 160), true)});
}

Answer notAUserAnswer(const Facts &facts, const Cause &cause)
{
    const QString found = cause.reasonsFor.empty() ? QString() : cause.reasonsFor.front().text;
    const bool missing = facts.subject.kind == SubjectForensics::Kind::Missing;
    return about(missing ? QStringLiteral("The token names no user: it has no \"%1\".").arg(shortened(facts.subject.claim, 20))
                         : QStringLiteral("This is no user's token."),
        {line(QStringLiteral("Expected"), QStringLiteral("a token of a logged-in user")), line(QStringLiteral("Found"), found, true)});
}

} // namespace

QString presentedName(const Facts &facts)
{
    return facts.hasPlace() ? nameOf(facts.here().evidence->environment) : QStringLiteral("the service");
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
        answer = otherIdAnswer(facts, QStringLiteral("The user was re-created in %1 under another id."));
    else if (cause.id == u"user-merged")
        answer = otherIdAnswer(facts, QStringLiteral("The user was merged into another account in %1."));
    else if (cause.id == u"id-regenerated")
        answer = otherIdAnswer(facts, QStringLiteral("An import gave the user a new id in %1."));
    else if (cause.id == u"id-namespace")
        answer = otherIdAnswer(facts, QStringLiteral("%1 knows this user by another kind of id."));
    else
        answer = about(headlineWith(sentences().value(cause.id), presentedName(facts)), userLines(facts));
    if (answer.headline.size() > 70)
        answer.headline = shortened(answer.headline, 70);
    answer.nextStep = nextStepFor(cause.id, facts);
    return answer;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/opinion.h"
#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::Responder;
using directory::UserVerdict;
using Purpose = Question::Purpose;

namespace {

/// The exact lookup and what came back; both null when nothing was asked.
struct Asked {
    const Question *question = nullptr;
    const net::Exchange *exchange = nullptr;
    const Question *known = nullptr; ///< the known good id, when it was asked
    bool isKnownFound = false;
    Source source;

    int status() const { return exchange ? exchange->status : 0; }
    const Responder &responder() const { return question->responder; }
};

Asked askedOf(const Facts &facts)
{
    Asked asked;
    if (!facts.hasPlace())
        return asked;
    const Place &here = facts.here();
    asked.question = here.exact();
    asked.exchange = here.exchangeOf(asked.question);
    asked.known = here.question(Purpose::KnownGood);
    asked.isKnownFound = asked.known && isTrace(asked.known->verdict);
    asked.source = fromRequest(here, asked.question);
    return asked;
}

QString answerText(const Asked &asked)
{
    return Told::tr("%1 answers %2").arg(hostOf(asked.exchange ? asked.exchange->url.toString() : QString())).arg(asked.status());
}

void endpointUnreachable(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question)
        return;
    const bool isFailed = asked.exchange && asked.exchange->outcome == net::Exchange::Outcome::Failed;
    if (isFailed && asked.exchange->stage == net::Exchange::Stage::TooLarge) // it was reached, and what came may be about anything
        return opinions.allow("wrong-route", withoutStop(retold(asked.exchange->message)), asked.source);
    if (isFailed && asked.exchange->message.contains(u"redirects"))
        return opinions.suggest("intermediary", withoutStop(retold(asked.exchange->message)), asked.source);
    if (asked.question->verdict == UserVerdict::Unreachable && isFailed)
        opinions.prove("network",
            (asked.exchange->stage == net::Exchange::Stage::Transfer ? Told::tr("No whole answer: %1 (%2)")
                                                                     : Told::tr("No HTTP answer: %1 (%2)"))
                .arg(withoutStop(retold(asked.exchange->message)), Told::again(net::wordOf(asked.exchange->stage))),
            asked.source);
    else if (asked.question->verdict == UserVerdict::Unreachable)
        opinions.suggest("network", Told::tr("The user endpoint gave no answer"), asked.source);
}

void keysUnreachable(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().evidence->verification.reason != u"keys-unreachable")
        return;
    for (const net::Exchange &exchange : facts.here().evidence->keyExchanges) {
        if (exchange.outcome == net::Exchange::Outcome::Failed)
            return opinions.prove("network",
                Told::tr("The keys could not be fetched from %1: %2").arg(hostOf(exchange.url.toString()), retold(exchange.message)),
                fromRequest(exchange.number));
        if (exchange.wasAnswered() && exchange.status != 200)
            return opinions.suggest("network",
                Told::tr("The keys could not be fetched: %1 answered %2").arg(hostOf(exchange.url.toString())).arg(exchange.status),
                fromRequest(exchange.number));
    }
    const auto &exchanges = facts.here().evidence->keyExchanges; // something else than keys came
    if (!exchanges.empty() && exchanges.back().wasAnswered())
        opinions.suggest("network", withoutStop(retold(facts.here().evidence->keyProblems.value(0))), fromRequest(exchanges.back().number));
}

void endpointReached(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (asked.question && asked.status() > 0 && facts.here().evidence->verification.reason != u"keys-unreachable")
        opinions.ruleOut("network", Told::tr("An HTTP answer came"), asked.source);
}

/// The same question elsewhere, by a redirect that is not followed: perhaps the service moved.
bool isSentOn(const Asked &asked)
{
    return asked.exchange && !asked.exchange->redirectTo.isEmpty() && asked.responder().kind == Responder::Kind::Unknown;
}

/// A generated answer is about something: only what is about nothing else is put down to the hop itself.
void somethingElseAnswered(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question)
        return;
    const Responder &responder = asked.responder();
    if (asked.status() == 407 || asked.status() == 511) // RFC 9110 §15.5.8, RFC 6585 §6: never by the service itself
        return opinions.prove("intermediary", Told::tr("%1: a proxy wants a login of its own").arg(answerText(asked)), asked.source);
    if (responder.kind == Responder::Kind::Service)
        return opinions.ruleOut(
            "intermediary", Told::tr("The service itself answered: %1").arg(retold(Told::again(responder.proof))), asked.source);
    if (asked.question->verdict != UserVerdict::Intermediary || responder.kind == Responder::Kind::Router || isSentOn(asked))
        return;
    static const QStringList otherCauses = {
        QStringLiteral("route"), QStringLiteral("credential"), QStringLiteral("rate"), QStringLiteral("backend"), QStringLiteral("token")};
    if (otherCauses.contains(responder.about))
        return;
    const bool isGatewayTrouble = asked.status() >= 500 && responder.about.isEmpty();
    if (responder.proof.isEmpty() || isGatewayTrouble)
        opinions.allow("intermediary", Told::tr("The answer bears no mark of the user service"), asked.source);
    else
        opinions.prove("intermediary",
            Told::tr("%1 answered, not the service: %2").arg(capital(hopOf(responder)), retold(Told::again(responder.proof))),
            asked.source);
}

void redirectedElsewhere(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (asked.exchange && isSentOn(asked))
        opinions.suggest("intermediary",
            Told::tr("The question is sent on to another host, under the same path: %1").arg(hostOf(asked.exchange->redirectTo.toString())),
            asked.source);
    else if (asked.exchange && !asked.exchange->redirectTo.isEmpty())
        opinions.prove("intermediary",
            Told::tr("The question was redirected to another host: %1").arg(hostOf(asked.exchange->redirectTo.toString())), asked.source);
}

/// Method Not Allowed, Not Implemented.
bool isAboutTheMethod(int status)
{
    return status == 405 || status == 501;
}

void routerAnswered(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question)
        return;
    if (asked.isKnownFound)
        return opinions.ruleOut("wrong-route", Told::tr("A known user is found on this path"), fromRequest(facts.here(), asked.known));
    const bool isRouter = asked.responder().kind == Responder::Kind::Router || asked.responder().about == u"route";
    if (isRouter)
        opinions.prove("wrong-route", Told::tr("A router answered, no user service: %1").arg(retold(Told::again(asked.responder().proof))),
            asked.source);
    else if (isAboutTheMethod(asked.status()) && asked.responder().kind == Responder::Kind::Unknown)
        opinions.suggest("wrong-route", Told::tr("%1: the path is there for other methods only").arg(answerText(asked)), asked.source);
    else if (asked.question->verdict == UserVerdict::Found)
        opinions.ruleOut("wrong-route", Told::tr("The path leads to users"), asked.source);
}

/// Ids that are not ours bring a record that is not theirs: nobody reads the id.
void oneRecordForAll(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question || asked.question->verdict == UserVerdict::NotFound || !facts.here().isForAnyId())
        return;
    opinions.add(asked.known && asked.known->verdict == UserVerdict::OtherPerson ? Weight::Suggests : Weight::Allows, "wrong-route",
        Told::tr("Other ids bring a record that is not theirs too: the answer is not about this id"), asked.source);
}

/// Our id, a random one and one that is there get the same answer: then it is not about users.
void allIdsAlike(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    const Question *random = facts.hasPlace() ? facts.here().question(Purpose::Random) : nullptr;
    if (!asked.known || !random || asked.question->verdict != UserVerdict::NotFound)
        return;
    const auto statusOf = [&facts](const Question *one) {
        const net::Exchange *exchange = facts.here().exchangeOf(one);
        return exchange ? exchange->status : 0;
    };
    if (statusOf(asked.known) == asked.status() && statusOf(random) == asked.status())
        opinions.add(asked.question->exact ? Weight::Allows : Weight::Suggests, // in its own words: rather the wrong store than no store
            "wrong-route", Told::tr("A known id, a random id and this one are answered alike, with %1").arg(asked.status()), asked.source);
}

bool saysCredential(const net::Exchange &exchange)
{
    const QString text = QString::fromUtf8(exchange.body.left(8192)).toLower();
    for (const char16_t *word : {u"api key", u"api_key", u"apikey", u"not_admin", u"user not allowed", u"e0000011", u"e0000006", u"authz-",
             u"uid: 0", u"invalid credential", u"access key", u"unrecognizedclient", u"accessdenied", u"authorization_requestdenied"}) {
        if (text.contains(QStringView(word)))
            return true;
    }
    return false;
}

void credentialRefused(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question)
        return;
    if (asked.isKnownFound)
        return opinions.ruleOut(
            "our-credential", Told::tr("The same credential sees a known user"), fromRequest(facts.here(), asked.known));
    if (isTrace(asked.question->verdict))
        return opinions.ruleOut("our-credential", Told::tr("The credential was good for an answer about the user"), asked.source);
    const QString &doubt = facts.here().evidence->lookup->credentialDoubt;
    if (!doubt.isEmpty() && asked.question->verdict == UserVerdict::NotFound)
        opinions.suggest("our-credential", retold(doubt), asked.source);
    const bool isAbout = asked.responder().about == u"credential";
    if (asked.question->verdict != UserVerdict::Refused && !isAbout)
        return;
    const Question *control = asked.known ? asked.known : facts.here().question(Purpose::Control);
    const bool isControlRefused = control && control->verdict == UserVerdict::Refused;
    const bool isNamed = isAbout || asked.question->exact || (asked.exchange && saysCredential(*asked.exchange));
    if (isControlRefused)
        opinions.prove("our-credential", Told::tr("%1, also for another id").arg(answerText(asked)), fromRequest(facts.here(), control));
    const bool isControlFound = control && isTrace(control->verdict); // good for one question: then it may lack a right, no more
    if (isNamed)
        opinions.add(isControlFound ? Weight::Suggests : Weight::Proves, "our-credential",
            Told::tr("%1 and names our key: %2").arg(answerText(asked), withoutStop(retold(asked.question->message))), asked.source);
    else if (!isControlRefused)
        opinions.suggest("our-credential", answerText(asked), asked.source);
}

void credentialNotIssued(const Facts &facts, Opinions &opinions)
{
    const Question *fetch = facts.hasPlace() ? facts.here().question(Purpose::Credential) : nullptr;
    if (fetch && fetch->verdict == UserVerdict::Refused)
        opinions.prove("our-credential", Told::tr("The token endpoint gave no credential: %1").arg(withoutStop(retold(fetch->message))),
            fromRequest(facts.here(), fetch));
}

void tooManyQuestions(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question || asked.status() == 0)
        return;
    const bool isChallenge
        = asked.responder().about == u"challenge" || (asked.exchange && !asked.exchange->header("cf-mitigated").isEmpty());
    const bool isLimited = asked.status() == 429 || asked.responder().about == u"rate" || asked.exchange->body.contains("E0000047");
    if (!isLimited)
        return opinions.ruleOut("rate-limit", Told::tr("The answer is %1").arg(asked.status()), asked.source);
    if (isChallenge)
        return opinions.ruleOut("rate-limit", Told::tr("The 429 is a bot challenge, no limit"), asked.source);
    const QString answer = asked.responder().isLimit() ? Told::tr("The service says: %1").arg(withoutStop(retold(asked.question->message)))
                                                       : answerText(asked);
    const QByteArray after = asked.exchange->header("retry-after");
    opinions.prove(
        "rate-limit", after.isEmpty() ? answer : Told::tr("%1, retry after %2 s").arg(answer, QString::fromLatin1(after)), asked.source);
}

void backendFailed(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question || asked.status() == 0)
        return;
    const bool isChallenge = asked.responder().about == u"challenge" || asked.responder().about == u"blocked";
    const bool isOther = isAboutTheMethod(asked.status()) || asked.status() == 511;
    const bool failed = ((asked.status() >= 500 && !isOther) || asked.responder().about == u"backend") && !isChallenge;
    if (!failed && asked.isKnownFound && facts.call.status < 500)
        return opinions.ruleOut(
            "backend-failure", Told::tr("A known user is found at the same moment"), fromRequest(facts.here(), asked.known));
    if (!failed && isTrace(asked.question->verdict) && facts.call.status < 500)
        return opinions.ruleOut("backend-failure", Told::tr("The service answers about the user"), asked.source);
    if (failed && asked.isKnownFound)
        opinions.suggest("backend-failure", Told::tr("%1 for this id, while a known user is found").arg(answerText(asked)), asked.source);
    else if (failed)
        opinions.prove("backend-failure", answerText(asked), asked.source);
}

/// "User doesn't exist in db … Got error - …": the real cause stands behind the not-found text.
void errorBehindNotFound(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question || !asked.exchange || isTrace(asked.question->verdict))
        return;
    const QString text = QString::fromUtf8(asked.exchange->body.left(8192));
    for (const char16_t *mark : {u"Got error - ", u"connection refused", u"ECONNREFUSED", u"Database error", u"timeout expired"}) {
        if (text.contains(QStringView(mark), Qt::CaseInsensitive))
            return opinions.prove("backend-failure",
                Told::tr("The answer's text carries an inner error: \"%1\"").arg(QString::fromUtf16(mark).trimmed()), asked.source);
    }
}

/// Only two answers about the user can contradict each other: a refusal or a failure past the cache is about something else.
void cacheDiffers(const Facts &facts, Opinions &opinions)
{
    const Asked asked = askedOf(facts);
    if (!asked.question || asked.status() == 0)
        return;
    const Question *fresh = facts.here().question(Purpose::NoCache);
    const bool isComparable = fresh && directory::isAboutUser(fresh->verdict) && directory::isAboutUser(asked.question->verdict);
    if (isComparable && fresh->verdict != asked.question->verdict)
        return opinions.prove("cached-answer",
            Told::tr("Past the cache the answer is another: %1 instead of %2")
                .arg(QString::fromLatin1(directory::wordOf(fresh->verdict)),
                    QString::fromLatin1(directory::wordOf(asked.question->verdict))),
            fromRequest(facts.here(), fresh));
    if (isComparable)
        return opinions.ruleOut("cached-answer", Told::tr("Past the cache the answer is the same"), fromRequest(facts.here(), fresh));
    if (asked.responder().isCached)
        return opinions.allow("cached-answer", Told::tr("The answer bears marks of a cache"), asked.source);
    opinions.ruleOut("cached-answer", Told::tr("The answer bears no mark of a cache"), asked.source);
}

} // namespace

const std::vector<Rule> &answerRules()
{
    static const std::vector<Rule> rules = {endpointUnreachable, keysUnreachable, endpointReached, somethingElseAnswered,
        redirectedElsewhere, routerAnswered, oneRecordForAll, allIdsAlike, credentialRefused, credentialNotIssued, tooManyQuestions,
        backendFailed, errorBehindNotFound, cacheDiffers};
    return rules;
}

} // namespace jotscope::diagnosis

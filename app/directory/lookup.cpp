// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/lookup.h"

#include "directory/file_lookup.h"
#include "directory/pause.h"
#include "directory/reach.h"
#include "directory/read_answer.h"
#include "directory/walk.h"
#include "jose/claims.h"

namespace jotscope::directory {

using Purpose = Question::Purpose;

namespace {

Question read(const Walk &walk, const Step &step, const net::Exchange &exchange)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Preset &rules = walk.plan.rulesOf(step);
    Question question;
    if (step.purpose == Purpose::Control)
        question = readControl(rules, exchange, now);
    else if (step.alternate >= 0)
        question = readSearch(rules, rules.alternates[std::size_t(step.alternate)], exchange, step.asked, walk.plan.subject, now);
    else
        question = readAnswer(rules, exchange, step.asked, now);
    question.purpose = step.purpose;
    question.asked = step.asked;
    question.how = step.how;
    return question;
}

void keep(Walk &walk, const Step &step, net::Exchange exchange)
{
    Question question = read(walk, step, exchange);
    if (exchange.wasAnswered())
        exchange.responder = QString::fromLatin1(wordOf(question.responder.kind));
    keepHops(walk, exchange);
    walk.lookup.exchanges.push_back(std::move(exchange));
    walk.lookup.questions.push_back(std::move(question));
}

/// Asks one step. The walk's last question is its answer.
QCoro::Task<> askStep(SharedWalk walk, Step step)
{
    if (!walk->lookup.exchanges.empty()) {
        Pause pause(walk->pace.betweenMs, walk->owner, walk->network);
        const bool wholly = co_await pause;
        if (!wholly)
            walk->stopped = true;
    }
    if (!walk->mayAsk())
        co_return;
    net::Request request = step.request;
    const auto put = walk->credentials.put(request, step, walk->token, walk->network->inForceFor(walk->owner));
    if (!put) {
        keepUnsent(*walk, step, put.error().message);
        co_return;
    }
    const json::Value *issuer = walk->token.claim(u"iss");
    walk->lookup.credentialDoubt = walk->credentials.doubtOf(walk->plan.preset.credentialMarks, issuer ? issuer->stringOr() : QString());
    net::Exchange exchange = co_await walk->network->ask(std::move(request), walk->owner);
    if (exchange.outcome == net::Exchange::Outcome::Cancelled || !walk->network || !walk->owner)
        walk->stopped = true;
    keep(*walk, step, std::move(exchange));
}

QCoro::Task<> askAll(SharedWalk walk, Purpose purpose)
{
    const std::vector<Step> steps = walk->plan.steps;
    for (const Step &step : steps) {
        if (step.purpose != purpose || !walk->mayAsk())
            continue;
        const std::size_t before = walk->lookup.questions.size();
        co_await askStep(walk, step);
        const bool answered = walk->lookup.questions.size() > before;
        const bool isHit
            = answered && walk->lookup.questions.back().record && walk->lookup.questions.back().verdict != UserVerdict::OtherPerson;
        if (purpose == Purpose::Variant && isHit)
            co_return; // the others would say no more
    }
}

/// Calls that only some first verdicts call for.
QCoro::Task<> askCalls(SharedWalk walk, Purpose purpose, UserVerdict verdict)
{
    const QString word = QString::fromLatin1(wordOf(verdict));
    const std::vector<Step> steps = walk->plan.steps;
    for (const Step &step : steps) {
        if (step.purpose != purpose || !walk->mayAsk())
            continue;
        const QStringList when = walk->plan.rulesOf(step).when;
        if (when.isEmpty() || when.contains(word))
            co_await askStep(walk, step);
    }
}

/// We asked too often.
bool isLimited(const Question &question, const net::Exchange *exchange)
{
    const bool isSaid = question.responder.isLimit() || (exchange && exchange->status == 429);
    return isSaid && question.verdict == UserVerdict::Ambiguous;
}

bool isAbsence(const Question &question, const net::Exchange *exchange)
{
    if (question.verdict == UserVerdict::NotFound || question.verdict == UserVerdict::OtherPerson)
        return true;
    const int status = exchange ? exchange->status : 0;
    return question.verdict == UserVerdict::Ambiguous && !isLimited(question, exchange) && status < 500;
}

bool isFailure(const Question &question, const net::Exchange *exchange)
{
    return question.verdict == UserVerdict::Ambiguous && exchange && exchange->status >= 500 && !isLimited(question, exchange);
}

/// Asks again as long as the token is young, for a copy of the directory may lag behind.
QCoro::Task<> recheck(SharedWalk walk, UserVerdict first)
{
    const auto issued = jose::instantOf(walk->token.claim(u"iat"));
    const Step *planned = walk->plan.first(Purpose::Recheck);
    if (!planned || !issued || issued->utc.secsTo(QDateTime::currentDateTimeUtc()) >= walk->pace.youngSeconds)
        co_return;
    const Step step = *planned;
    const QList<int> moments = walk->pace.recheckMs;
    int waited = 0;
    for (const int moment : moments) {
        Pause pause(moment - waited, walk->owner, walk->network);
        const bool wholly = co_await pause;
        walk->stopped = walk->stopped || !wholly;
        if (!walk->mayAsk())
            co_return;
        waited = moment;
        const std::size_t before = walk->lookup.questions.size();
        co_await askStep(walk, step);
        if (walk->lookup.questions.size() == before || walk->lookup.questions.back().verdict != first)
            co_return;
    }
}

/// Too many questions: asks once more when the service says when, and that is soon. What it answers then is the answer to the lookup; of
/// the first one the exchange stays.
QCoro::Task<> askAfterLimit(SharedWalk walk)
{
    const Step *planned = walk->plan.first(Purpose::Recheck);
    const net::Exchange *exchange = walk->lookup.exchangeOf(walk->lookup.questions.front());
    if (!planned || !exchange || !isLimited(walk->lookup.questions.front(), exchange))
        co_return;
    const Step step = *planned;
    const QDateTime when = net::retryAt(*exchange);
    const qint64 wait = when.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(when) : -1;
    if (!when.isValid() || wait > walk->pace.longestWaitMs)
        co_return;
    Pause pause(int(qMax(qint64(0), wait)), walk->owner, walk->network);
    const bool wholly = co_await pause;
    walk->stopped = walk->stopped || !wholly;
    if (!wholly)
        co_return;
    co_await askStep(walk, step);
    Question second = walk->lookup.questions.back();
    if (second.purpose != Purpose::Recheck || second.verdict == UserVerdict::NotAsked || second.verdict == UserVerdict::Unreachable)
        co_return;
    second.purpose = Purpose::Lookup;
    walk->lookup.questions.pop_back();
    walk->lookup.questions.front() = second;
}

/// A random id and a known one bring the very record that ours brought: whoever answers does not read the id.
void doubtForeignRecord(Walk &walk)
{
    Question &question = walk.lookup.questions.front();
    if (question.verdict != UserVerdict::OtherPerson || !question.record)
        return;
    for (const Purpose purpose : {Purpose::Random, Purpose::KnownGood}) {
        const Question *other = walk.lookup.first(purpose);
        if (!other || !other->record || other->verdict != UserVerdict::OtherPerson || other->record->id != question.record->id)
            continue;
        question.verdict = UserVerdict::Ambiguous;
        question.message = QStringLiteral("Another id is answered with a record that is not its own too; nothing is said of the user.");
        return;
    }
}

/// What a missing user calls for, the most telling first.
QCoro::Task<> askAboutAbsence(SharedWalk walk, UserVerdict verdict)
{
    co_await askAll(walk, Purpose::Random);
    co_await askAll(walk, Purpose::KnownGood);
    doubtForeignRecord(*walk);
    const Question *known = walk->lookup.first(Purpose::KnownGood);
    if (!known || known->verdict == UserVerdict::NotFound) // then it does not show that our credential sees anybody
        co_await askAll(walk, Purpose::Control);
    co_await askCalls(walk, Purpose::Bin, verdict);
    co_await askAll(walk, Purpose::Variant);
    co_await askAll(walk, Purpose::Alternate);
    co_await askCalls(walk, Purpose::Audit, verdict);
}

/// A record that holds nothing but the id asked for may be made up for any id.
QCoro::Task<> askWhetherAnybodyIsFound(SharedWalk walk)
{
    const Question first = walk->lookup.questions.front();
    if (!first.record || !first.record->identity.isEmpty() || !first.record->times.isEmpty())
        co_return;
    co_await askAll(walk, Purpose::Random);
    const Question *random = walk->lookup.first(Purpose::Random);
    if (!random || !random->record)
        co_return;
    Question &question = walk->lookup.questions.front();
    question.verdict = UserVerdict::Ambiguous;
    question.message = QStringLiteral("A random id is answered with a record too; nothing is said of the user.");
}

QCoro::Task<> askOn(SharedWalk walk)
{
    co_await askAfterLimit(walk);
    Question first = walk->lookup.questions.front();
    if (first.isCached()) {
        co_await askAll(walk, Purpose::NoCache);
        const Question &fresh = walk->lookup.questions.back();
        if (fresh.purpose == Purpose::NoCache && isAboutUser(fresh.verdict)) // else the cached answer is all there is
            first = fresh;
    }
    const net::Exchange *exchange = walk->lookup.exchangeOf(first);
    const bool absent = isAbsence(first, exchange);
    if (first.verdict == UserVerdict::Refused || isFailure(first, exchange)) {
        co_await askAll(walk, Purpose::KnownGood);
        if (first.verdict == UserVerdict::Refused)
            co_await askAll(walk, Purpose::Control);
    } else if (absent) {
        co_await askAboutAbsence(walk, first.verdict);
    } else if (first.verdict == UserVerdict::Disabled || first.verdict == UserVerdict::Deleted) {
        co_await askCalls(walk, Purpose::Audit, first.verdict);
    } else if (first.verdict == UserVerdict::Found) {
        co_await askWhetherAnybodyIsFound(walk);
    }
    const bool reached = first.verdict != UserVerdict::Unreachable && first.verdict != UserVerdict::NotAsked;
    if (reached)
        co_await askAll(walk, Purpose::TokenCall);
    if (absent || first.verdict == UserVerdict::SessionGone || first.verdict == UserVerdict::TokenRefused)
        co_await recheck(walk, first.verdict);
}

QCoro::Task<Lookup> run(SharedWalk walk)
{
    bool ready = co_await discoverAddress(walk);
    if (ready)
        ready = co_await fetchCredentials(walk);
    if (ready) {
        const Step lookup = *walk->plan.first(Purpose::Lookup);
        co_await askStep(walk, lookup);
    }
    if (!walk->lookup.questions.empty() && walk->lookup.verdict() == UserVerdict::NotAsked)
        walk->lookup.notAskedBecause = walk->lookup.questions.front().message;
    if (ready && !walk->lookup.questions.empty() && walk->isAlive())
        co_await askOn(walk);
    walk->lookup.wasStopped = walk->stopped;
    co_return std::move(walk->lookup);
}

QCoro::Task<Lookup> say(Lookup lookup)
{
    co_return lookup;
}

/// `prefix` stands before the purposes in the ledger.
QCoro::Task<Lookup> lookUpAs(const QString &prefix, net::Network *network, environments::Environment environment, jose::Token token,
    SecretSource secrets, QPointer<QObject> owner, Pace pace, keys::Memory memory)
{
    auto plan = makePlan(environment, token);
    if (!plan)
        return say(withoutPlan(environment, token, plan.error()));
    if (isFromFile(environment))
        return say(lookUpInFile(environment, token));
    applyTls(network, environment, secrets);
    Lookup lookup;
    for (Step &step : plan->steps)
        step.request.purpose.prepend(prefix);
    lookup.subject = plan->subject;
    lookup.claim = plan->claim;
    lookup.endpoint = net::originOf(plan->first(Purpose::Lookup)->request.url);
    Credentials credentials(*environment.userEndpoint, plan->preset.defaults, std::move(secrets));
    const auto walk = std::make_shared<Walk>(Walk{network, owner, std::move(environment), std::move(token), std::move(*plan),
        std::move(credentials), std::move(pace), std::move(memory), std::move(lookup)});
    walk->before = network ? int(network->ledger().size()) : 0;
    return run(walk);
}

} // namespace

QCoro::Task<Lookup> lookUp(
    net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets, QPointer<QObject> owner)
{
    return lookUp(network, std::move(environment), std::move(token), std::move(secrets), owner, Pace());
}

QCoro::Task<Lookup> lookUp(net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets,
    QPointer<QObject> owner, Pace pace, keys::Memory memory)
{
    return lookUpAs({}, network, std::move(environment), std::move(token), std::move(secrets), owner, std::move(pace), std::move(memory));
}

environments::Environment identityOf(environments::Environment environment)
{
    environment.userEndpoint = std::exchange(environment.identityEndpoint, std::nullopt);
    if (environment.userEndpoint)
        environment.userEndpoint->probes.clear();
    return environment;
}

QCoro::Task<Lookup> lookUpIdentity(net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets,
    QPointer<QObject> owner, Pace pace, keys::Memory memory)
{
    return lookUpAs(QStringLiteral("identity-"), network, identityOf(std::move(environment)), std::move(token), std::move(secrets), owner,
        std::move(pace), std::move(memory));
}

const Question *Lookup::first(Question::Purpose purpose) const
{
    const auto found = std::find_if(questions.begin(), questions.end(), [purpose](const Question &one) { return one.purpose == purpose; });
    return found == questions.end() ? nullptr : &*found;
}

const net::Exchange *Lookup::exchangeOf(const Question &question) const
{
    const auto found = std::find_if(
        exchanges.begin(), exchanges.end(), [&question](const net::Exchange &one) { return one.number == question.exchange; });
    return found == exchanges.end() ? nullptr : &*found;
}

} // namespace jotscope::directory

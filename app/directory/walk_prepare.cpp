// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/walk.h"

#include "directory/read_answer.h"
#include "keys/issuer.h"

namespace jotscope::directory {

using Purpose = Question::Purpose;

namespace {

/// The answer to a request for a credential is a secret itself.
void hideBody(net::Exchange &exchange)
{
    if (!exchange.body.isEmpty())
        exchange.body = "(not kept: it holds a credential)";
}

/// The exchanges that somebody else made for this lookup.
void takeFromLedger(Walk &walk, std::size_t from, QStringView purpose)
{
    const auto &ledger = walk.network->ledger();
    for (std::size_t i = from; i < ledger.size(); ++i) {
        if (ledger[i].environment == walk.environment.name && ledger[i].purpose == purpose)
            walk.lookup.exchanges.push_back(ledger[i]);
    }
}

void keepProblem(Walk &walk, const Error &error)
{
    keepUnsent(walk, *walk.plan.first(Purpose::Lookup), error.message);
    Question &question = walk.lookup.questions.back();
    if (!walk.lookup.exchanges.empty())
        question.exchange = walk.lookup.exchanges.back().number;
    if (error.kind == Error::Kind::Network)
        question.verdict = UserVerdict::Unreachable;
    else if (error.kind == Error::Kind::Format)
        question.verdict = UserVerdict::Ambiguous;
}

} // namespace

void keepHops(Walk &walk, const net::Exchange &last)
{
    if (!walk.network)
        return;
    const auto &ledger = walk.network->ledger();
    std::vector<net::Exchange> hops;
    int next = last.number;
    for (int number = next - 1; number > walk.before; --number) {
        if (ledger[std::size_t(number - 1)].followedBy != next)
            continue;
        hops.insert(hops.begin(), ledger[std::size_t(number - 1)]);
        next = number;
    }
    walk.hops += int(hops.size());
    walk.lookup.exchanges.insert(walk.lookup.exchanges.end(), hops.begin(), hops.end());
}

void keepUnsent(Walk &walk, const Step &step, const QString &why)
{
    Question question;
    question.purpose = step.purpose;
    question.asked = step.asked;
    question.how = step.how;
    question.message = why;
    walk.lookup.questions.push_back(question);
}

QCoro::Task<bool> discoverAddress(SharedWalk walk)
{
    const QString member = walk->plan.preset.discover;
    if (member.isEmpty() || !walk->environment.userEndpoint->baseUrl.isEmpty())
        co_return true;
    net::Request request;
    request.environment = walk->environment.name;
    request.purpose = QStringLiteral("discovery");
    request.allowInsecureHttp = walk->environment.allowInsecureHttp;
    request.caFile = walk->environment.caFile;
    const std::size_t before = walk->network->ledger().size();
    const auto discovery = co_await keys::discover(walk->network, std::move(request), walk->environment.issuer, walk->owner, walk->memory);
    if (!walk->network || !walk->owner)
        co_return false;
    takeFromLedger(*walk, before, u"discovery");
    walk->stopped = std::any_of(walk->lookup.exchanges.begin(), walk->lookup.exchanges.end(),
        [](const net::Exchange &one) { return one.outcome == net::Exchange::Outcome::Cancelled; });
    if (!discovery) {
        keepProblem(*walk, discovery.error());
        co_return false;
    }
    const QUrl address = member == u"introspection_endpoint" ? discovery->introspectionEndpoint : discovery->userinfoEndpoint;
    if (address.host().isEmpty()) {
        const QString why = QStringLiteral("%1 names no %2; set the base URL.").arg(discovery->document.toString(), member);
        keepProblem(*walk, Error{Error::Kind::Format, why});
        co_return false;
    }
    for (Step &step : walk->plan.steps) {
        if (step.call >= 0 || step.alternate >= 0 || step.purpose == Purpose::Credential || step.purpose == Purpose::Control)
            continue;
        step.request.url = address;
        step.request.onlyPublicAddresses = discovery->fromPublicAddress;
    }
    walk->lookup.endpoint = net::originOf(address);
    co_return true;
}

QCoro::Task<bool> fetchCredentials(SharedWalk walk)
{
    const std::vector<Step> steps = walk->plan.steps;
    for (const Step &step : steps) {
        if (step.purpose != Purpose::Credential)
            continue;
        net::Request request = step.request;
        const auto put = walk->credentials.put(request, step, walk->token, walk->network->inForceFor(walk->owner));
        if (!put) {
            keepUnsent(*walk, step, put.error().message);
            walk->lookup.questions.back().purpose = Purpose::Lookup;
            co_return false;
        }
        net::Exchange exchange = co_await walk->network->ask(std::move(request), walk->owner);
        if (!walk->network || !walk->owner)
            co_return false;
        walk->stopped = exchange.outcome == net::Exchange::Outcome::Cancelled;
        const auto taken = walk->credentials.takeFetched(exchange, step.request.secretReference);
        Question question = readControl(walk->plan.preset, exchange, QDateTime::currentDateTimeUtc());
        hideBody(exchange);
        keepHops(*walk, exchange);
        walk->lookup.exchanges.push_back(exchange);
        if (taken)
            continue;
        question.asked = walk->plan.subject;
        question.message = taken.error().message;
        if (exchange.wasAnswered() && question.verdict != UserVerdict::Intermediary)
            question.verdict = UserVerdict::Refused;
        walk->lookup.questions.push_back(question);
        question.purpose = Purpose::Credential;
        walk->lookup.questions.push_back(question);
        co_return false;
    }
    co_return true;
}

} // namespace jotscope::directory

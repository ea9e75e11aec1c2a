// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/lookup.h"
#include "directory/read_answer.h"
#include "json/write.h"

namespace jotscope::directory {

using Purpose = Question::Purpose;

namespace {

/// What a state decides about; every other verdict has no instant in it.
bool isState(UserVerdict verdict)
{
    return verdict == UserVerdict::Found || verdict == UserVerdict::Disabled || verdict == UserVerdict::Deleted
        || verdict == UserVerdict::Pending;
}

/// A record of a file has no exchange.
net::Exchange exchangeWith(const json::Value &body)
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.status = 200;
    exchange.body = json::write(body);
    return exchange;
}

void judge(Question &question, const net::Exchange *exchange, const Preset &preset, const QDateTime &now)
{
    const Question again = readAnswer(preset, exchange ? *exchange : exchangeWith(question.record->body), question.asked, now);
    if (!again.record || !isState(again.verdict) || again.record->stateLabel == question.record->stateLabel)
        return;
    const QString source = question.message.mid(question.message.indexOf(QStringLiteral(" In ")));
    question.message = exchange ? again.message : again.message + source;
    question.verdict = again.verdict;
    question.record->stateLabel = again.record->stateLabel;
    question.record->doubt = again.record->doubt;
    question.record->doubtText = again.record->doubtText;
}

} // namespace

Lookup judgedAt(Lookup lookup, const environments::Environment &environment, const QDateTime &now)
{
    const auto isDated = [](const Question &question) {
        const bool isExact
            = question.purpose == Purpose::Lookup || question.purpose == Purpose::Recheck || question.purpose == Purpose::NoCache;
        return isExact && question.record && isState(question.verdict);
    };
    if (!environment.userEndpoint || std::none_of(lookup.questions.begin(), lookup.questions.end(), isDated))
        return lookup;
    const auto preset = presetFor(*environment.userEndpoint);
    for (Question &question : lookup.questions) {
        if (preset && isDated(question))
            judge(question, lookup.exchangeOf(question), *preset, now);
    }
    return lookup;
}

} // namespace jotscope::directory

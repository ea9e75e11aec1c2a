// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

// What was asked of whom, and what came back.

namespace jotscope::report {

void record(Recorder &recorder, net::Exchange &exchange)
{
    recorder("number", exchange.number);
    recorder("environment", exchange.environment);
    recorder("purpose", exchange.purpose);
    recorder("method", exchange.method);
    recorder("url", exchange.url);
    recorder("request_headers", exchange.requestHeaders);
    recorder("request_body", exchange.requestBody);
    recorder("sends", exchange.sends);
    recorder("carries_token", exchange.carriesToken);
    recorder("secret_reference", exchange.secretReference);
    recorder("outcome", exchange.outcome);
    recorder.word("stage", exchange.stage, {"none", "consent", "policy", "resolve", "connect", "tls", "timeout", "transfer", "too-large"});
    recorder("message", exchange.message);
    recorder("status", exchange.status);
    recorder("headers", exchange.headers);
    recorder("body", exchange.body);
    recorder("asked", exchange.asked);
    recorder("ms", exchange.milliseconds);
    recorder("address", exchange.address);
    recorder("proxy", exchange.proxy);
    recorder("notes", exchange.notes);
    recorder("certificate_sha256", exchange.certificateSha256);
    recorder("redirect_to", exchange.redirectTo);
    recorder("followed_by", exchange.followedBy);
    recorder("responder", exchange.responder);
}

static void record(Recorder &recorder, directory::Responder &responder)
{
    recorder("kind", responder.kind);
    recorder("name", responder.name);
    recorder("proof", responder.proof);
    recorder("request_id", responder.requestId);
    recorder("about", responder.about);
    recorder("advice", responder.advice);
    recorder("seen", responder.seen);
    recorder("is_cached", responder.isCached);
}

static void record(Recorder &recorder, directory::UserRecord &user)
{
    recorder("id", user.id);
    recorder("label", user.label);
    recorder("body", user.body);
    recorder("times", user.times);
    recorder("state_label", user.stateLabel);
    recorder("doubt", user.doubt);
    recorder("doubt_text", user.doubtText);
    recorder("identity", user.identity);
}

static void record(Recorder &recorder, directory::Question &question)
{
    recorder("purpose", question.purpose);
    recorder("asked", question.asked);
    recorder("how", question.how);
    recorder("exchange", question.exchange);
    recorder("verdict", question.verdict);
    recorder("exact", question.exact);
    recorder("responder", question.responder);
    recorder("record", question.record);
    recorder("message", question.message);
    recorder("echoed", question.echoed);
}

void record(Recorder &recorder, directory::Lookup &lookup)
{
    recorder("endpoint", lookup.endpoint);
    recorder("subject", lookup.subject);
    recorder("claim", lookup.claim);
    recorder("questions", lookup.questions);
    recorder("exchanges", lookup.exchanges);
    recorder("not_asked_because", lookup.notAskedBecause);
    recorder("unusable_claim", lookup.unusableClaim);
    recorder("was_stopped", lookup.wasStopped);
    recorder("credential_doubt", lookup.credentialDoubt);
    recorder("as_of", lookup.asOf);
}

} // namespace jotscope::report

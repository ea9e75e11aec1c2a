// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using Kind = directory::Responder::Kind;
using Purpose = directory::Question::Purpose;

namespace {

Said withHeader(Said said, const char *name, const char *value)
{
    said.headers.append(net::Header(name, value));
    return said;
}

Said cached(Said said)
{
    said.responder.isCached = true;
    return said;
}

} // namespace

const std::vector<CauseRow> &answerRows()
{
    static const std::vector<CauseRow> rows = {
        {"a refused connection is the network", "network", "proven", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Unreachable, 0, "")); }},
        {"keys behind a bad certificate are the network", "network", "proven", "undecided",
            [](Build &b) { b.keysUnreachable("prod", false); }},
        {"keys answered with 503 are likely the network", "network", "likely", "undecided",
            [](Build &b) { b.keysUnreachable("prod", true); }},
        {"a firewall's page is an intermediary", "intermediary", "proven", "undecided",
            [](Build &b) { b.say("prod", by(answered(UserVerdict::Intermediary, 403, "<html>"), Kind::Proxy, "nginx")); }},
        {"a bot challenge with 429 is an intermediary, no rate limit", "intermediary", "proven", "undecided",
            [](Build &b) {
                b.say("prod",
                    withHeader(by(answered(UserVerdict::Intermediary, 429, "<html>"), Kind::Gateway, "Cloudflare", "challenge"),
                        "cf-mitigated", "challenge"));
            }},
        {"a login page is an intermediary", "intermediary", "proven", "undecided",
            [](Build &b) { b.say("prod", by(answered(UserVerdict::Intermediary, 200, "<form>"), Kind::LoginPage, "", "login")); }},
        {"a router's 404 is a wrong route", "wrong-route", "proven", "undecided",
            [](Build &b) {
                b.say("prod", by(answered(UserVerdict::Intermediary, 404, "404 page not found"), Kind::Router, "Go", "route"));
            }},
        {"three ids answered alike are likely a wrong route", "wrong-route", "likely", "undecided",
            [](Build &b) { b.say("prod", notFound()).say("prod", knownGood(UserVerdict::NotFound, 404)).say("prod", randomId()); }},
        {"a 401 for a known id too is our credential", "our-credential", "proven", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Refused, 401, "{}")).say("prod", knownGood(UserVerdict::Refused, 401)); }},
        {"a 401 that names the API key is our credential", "our-credential", "proven", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Refused, 401, "{\"error\":\"invalid_api_key\"}")); }},
        {"a gateway that rejects our key is our credential", "our-credential", "proven", "undecided",
            [](Build &b) { b.say("prod", by(answered(UserVerdict::Refused, 401, "{}"), Kind::Gateway, "Kong", "credential")); }},
        {"a bare 401 is likely our credential", "our-credential", "likely", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Refused, 401, "{}")); }},
        {"a 429 is a rate limit", "rate-limit", "proven", "undecided",
            [](Build &b) { b.say("prod", withHeader(answered(UserVerdict::Ambiguous, 429, "{}"), "Retry-After", "30")); }},
        {"Okta's E0000047 is a rate limit", "rate-limit", "proven", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Ambiguous, 429, "{\"errorCode\":\"E0000047\"}")); }},
        {"a 500 is a backend failure", "backend-failure", "proven", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Ambiguous, 500, "{}")); }},
        {"a not-found text with an error behind it is a backend failure", "backend-failure", "proven", "undecided",
            [](Build &b) {
                b.say("prod", answered(UserVerdict::NotFound, 404, "User doesn't exist in db. Got error - connection refused"));
            }},
        {"a 500 for this id alone is likely a backend failure", "backend-failure", "likely", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Ambiguous, 500, "{}")).known(); }},
        {"a not-found that a fresh answer contradicts is a cached answer", "cached-answer", "proven", "rejected",
            [](Build &b) { b.say("prod", cached(notFound(true))).say("prod", again(Purpose::NoCache, found(), 1)); }},
        {"a failure past the cache contradicts nothing", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                b.say("prod", cached(notFound(true))).say("prod", again(Purpose::NoCache, answered(UserVerdict::Ambiguous, 503, "{}"), 1));
            }},
        {"an old state from the cache is a cached answer", "cached-answer", "proven", "rejected",
            [](Build &b) { b.say("prod", cached(state(UserVerdict::Disabled))).say("prod", again(Purpose::NoCache, found(), 1)); }},
    };
    return rows;
}

} // namespace jotscope::tests

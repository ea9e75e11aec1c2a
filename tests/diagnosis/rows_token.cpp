// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using json::Value;
using Signature = jose::Verification::Verdict;

const std::vector<CauseRow> &tokenRows()
{
    static const std::vector<CauseRow> rows = {
        {"a token without sub is no user's", "not-a-user-token", "proven", "undecided", [](Build &b) { b.without("sub"); }},
        {"a service key is no user's token", "not-a-user-token", "proven", "undecided",
            [](Build &b) { b.noLogin().without("sub").claim("role", "service_role"); }},
        {"an API key that our key signed is no user's token, whatever it names as issuer", "not-a-user-token", "proven", "rejected",
            [](Build &b) { b.noLogin().without("sub").claim("role", "anon").claim("iss", "supabase"); }},
        {"a client-credentials token is no user's", "not-a-user-token", "proven", "rejected",
            [](Build &b) { b.noLogin().claim("sub", "abc@clients").say("prod", notFound()).known(); }},
        {"sub equal to client_id is no user's token", "not-a-user-token", "proven", "rejected",
            [](Build &b) { b.noLogin().claim("sub", "orders-batch").claim("client_id", "orders-batch").say("prod", notFound()).known(); }},
        {"an ID token sent as access token is likely no user's token for this", "wrong-environment", "likely", "rejected",
            [](Build &b) { b.claim("aud", "web-client").claim("at_hash", "x").say("prod", found()); }},
        {"an expired token is token time", "token-time", "proven", "rejected",
            [](Build &b) { b.claimAt("exp", -61).say("prod", found()); }},
        {"an expired token of a deleted user is token time first", "token-time", "proven", "rejected",
            [](Build &b) { b.claimAt("exp", -4000).claimAt("iat", -8000).say("prod", state(UserVerdict::Deleted)); }},
        {"a token that begins later is token time", "token-time", "proven", "rejected",
            [](Build &b) { b.claimAt("nbf", 900).say("prod", found()); }},
        {"a token issued in the future is token time", "token-time", "proven", "rejected",
            [](Build &b) { b.claimAt("iat", 61).say("prod", found()); }},
        {"milliseconds are likely token time", "token-time", "likely", "undecided",
            [](Build &b) { b.claim("exp", Value::of(Build::now().addSecs(3000).toMSecsSinceEpoch())).say("prod", found()); }},
        {"a signature that does not fit is an invalid token", "token-invalid", "proven", "rejected",
            [](Build &b) { b.signature("prod", Signature::Invalid, "mismatch").say("prod", found()); }},
        {"an unsigned token is invalid", "token-invalid", "proven", "rejected",
            [](Build &b) { b.header("alg", Value::of("none")).signature("prod", Signature::Unsigned, "alg-none").say("prod", found()); }},
        {"a cut token is invalid", "token-invalid", "proven", "rejected", [](Build &b) { b.text("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0"); }},
        {"key confusion is an invalid token", "token-invalid", "proven", "rejected",
            [](Build &b) { b.signature("prod", Signature::Invalid, "key-confusion"); }},
        {"an unknown extension is an invalid token", "token-invalid", "proven", "rejected",
            [](Build &b) { b.signature("prod", Signature::Unsupported, "crit-unknown"); }},
        {"a kid that the issuer's keys lack is likely keys that disagree", "keys-disagree", "likely", "rejected",
            [](Build &b) { b.signature("prod", Signature::NoKey, "kid-not-found").say("prod", found()); }},
        {"one issuer and two key sets are keys that disagree", "keys-disagree", "proven", "rejected",
            [](Build &b) {
                b.addEnvironment("canary", "https://id.prod.example").signature("canary", Signature::Valid, "verified");
                b.signature("prod", Signature::NoKey, "kid-not-found");
            }},
        {"a key for another algorithm is likely keys that disagree", "keys-disagree", "likely", "rejected",
            [](Build &b) { b.signature("prod", Signature::NoKey, "key-not-allowed"); }},
    };
    return rows;
}

} // namespace jotscope::tests

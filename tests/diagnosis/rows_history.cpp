// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using json::Value;
using Purpose = directory::Question::Purpose;
using Signature = jose::Verification::Verdict;

const std::vector<CauseRow> &historyRows()
{
    static const std::vector<CauseRow> rows = {
        {"a user found and a session gone is a revoked session", "session-revoked", "proven", "rejected",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::SessionGone, 403)); }},
        {"a missing session alone is likely a revoked session", "session-revoked", "likely", "rejected",
            [](Build &b) { b.say("prod", answered(UserVerdict::SessionGone, 403, "{\"error_code\":\"session_not_found\"}")); }},
        {"a refused token of a found user is likely a revoked session", "session-revoked", "likely", "rejected",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::TokenRefused, 401)); }},
        {"tokens valid since a later login predate", "token-predates", "proven", "rejected",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.at("validSince", -300)));
            }},
        {"a password changed after the token likely predates", "token-predates", "likely", "undecided",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.at("passwordChanged", -300)));
            }},
        {"not found, then found, is lag", "lag", "proven", "rejected",
            [](Build &b) { b.claimAt("iat", -5).say("prod", notFound(true)).say("prod", again(Purpose::Recheck, found(), 2)); }},
        {"no session, then a session, is lag", "lag", "proven", "rejected",
            [](Build &b) {
                b.claimAt("iat", -5)
                    .say("prod", answered(UserVerdict::SessionGone, 403, "{}"))
                    .say("prod", again(Purpose::Recheck, found(), 2));
            }},
        {"no session, then a failure, is no lag", "session-revoked", "likely", "rejected",
            [](Build &b) {
                b.claimAt("iat", -5)
                    .say("prod", answered(UserVerdict::SessionGone, 403, "{}"))
                    .say("prod", again(Purpose::Recheck, answered(UserVerdict::Ambiguous, 503, "{}"), 2));
            }},
        {"no session, then a refused token, is no lag", "session-revoked", "likely", "rejected",
            [](Build &b) {
                b.claimAt("iat", -5)
                    .say("prod", answered(UserVerdict::SessionGone, 401, "{}"))
                    .say("prod", again(Purpose::Recheck, answered(UserVerdict::TokenRefused, 401, "{}"), 2));
            }},
    };
    return rows;
}

const std::vector<CauseRow> &healthyRows()
{
    static const std::vector<CauseRow> rows = {
        {"a healthy token is accepted", "accepted", "", "accepted", [](Build &b) { b.say("prod", found()); }},
        {"a healthy token without a user endpoint is accepted", "accepted", "", "accepted",
            [](Build &b) { b.environment("prod").userEndpoint.reset(); }},
        {"a user of another environment too is accepted", "accepted", "", "accepted",
            [](Build &b) { b.say("prod", found()).say("staging", found()); }},
        {"an e-mail among several of a nested profile is the person's", "accepted", "", "accepted",
            [](Build &b) {
                Value mails = Value::array().add(Value::object().add(QStringLiteral("value"), Value::of("li@home.example")));
                mails.add(Value::object().add(QStringLiteral("value"), Value::of("li.moreau@acme.example")));
                Record record = Build::person();
                record.body = Value::object().add(QStringLiteral("user"), Value::object().add(QStringLiteral("emails"), mails));
                b.say("prod", found(record.with("name", "Li Okafor")));
            }},
        {"a changed name with id and e-mail agreeing is accepted", "accepted", "", "accepted",
            [](Build &b) {
                Record record = Build::person();
                b.claim("name", "Li Moreau").say("prod", found(record.with("name", "Li Okafor")));
            }},
        {"an e-mail in other case is accepted", "accepted", "", "accepted",
            [](Build &b) { b.claim("email", "Li.Moreau@ACME.example").say("prod", found()); }},
        {"an e-mail changed since the token was issued is accepted", "accepted", "", "accepted",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.with("email", "li@new.example").at("updated", -60)));
            }},
        {"an account created by this very login is accepted", "accepted", "", "accepted",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.at("created", -595).at("updated", -595)));
            }},
        {"a token in its leeway is accepted", "accepted", "", "accepted", [](Build &b) { b.claimAt("exp", -59).say("prod", found()); }},
        {"a token without exp is accepted", "accepted", "", "accepted", [](Build &b) { b.without("exp").say("prod", found()); }},
        {"an alias of the issuer is accepted", "accepted", "", "accepted",
            [](Build &b) {
                b.environment("prod").issuerAliases = {QStringLiteral("https://old.example")};
                b.claim("iss", "https://old.example").say("prod", found());
            }},
        {"one of two audiences is accepted", "accepted", "", "accepted",
            [](Build &b) {
                b.claim("aud", Value::array().add(Value::of("https://other.example")).add(Value::of("https://api.prod.example")));
                b.say("prod", found());
            }},
        {"a program's token where no user is asked for is accepted", "accepted", "", "accepted",
            [](Build &b) {
                b.environment("prod").userEndpoint.reset();
                b.noLogin().claim("sub", "orders-batch").claim("client_id", "orders-batch");
            }},
        {"a user with marks of a cache is accepted", "accepted", "", "accepted",
            [](Build &b) {
                Said said = found();
                said.responder.isCached = true;
                b.say("prod", said);
            }},
        {"a token call that succeeds is accepted", "accepted", "", "accepted",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::Found, 200)); }},
        {"a password changed before the token is accepted", "accepted", "", "accepted",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.at("passwordChanged", -601).at("validSince", -700)));
            }},
    };
    return rows;
}

const std::vector<CauseRow> &openRows()
{
    static const std::vector<CauseRow> rows = {
        {"nothing asked decides nothing", "inconclusive", "", "undecided",
            [](Build &b) { b.signature("prod", Signature::NotAsked, "not-asked").signature("staging", Signature::NotAsked, "not-asked"); }},
        {"a user not asked for decides nothing", "inconclusive", "", "undecided", [](Build &) {}},
        {"consent not given decides nothing", "inconclusive", "", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::NotAsked, 0, "")); }},
        {"a bare 404 decides nothing", "inconclusive", "", "undecided", [](Build &b) { b.say("prod", notFound()); }},
        {"a 404 after which a known id is missing too decides nothing of the user", "wrong-route", "likely", "undecided",
            [](Build &b) { b.say("prod", notFound()).say("prod", knownGood(UserVerdict::NotFound, 404)).say("prod", randomId()); }},
        {"a genuine token that shows no login, and nobody, is open", "inconclusive", "", "rejected",
            [](Build &b) { b.noLogin().say("prod", notFound()).known(); }},
        {"three ids alike in the service's own words are open", "inconclusive", "", "undecided",
            [](Build &b) {
                Said random = randomId();
                random.exact = true;
                b.say("prod", notFound(true)).say("prod", random).say("prod", knownGood(UserVerdict::NotFound, 404, true));
            }},
        {"one record for every id is open", "inconclusive", "", "undecided",
            [](Build &b) {
                Said random = randomId();
                random.verdict = UserVerdict::OtherPerson;
                random.status = 200;
                random.record = Build::person();
                random.record->id = QStringLiteral("somebody");
                Said ours = state(UserVerdict::OtherPerson, *random.record);
                b.say("prod", ours).say("prod", random);
            }},
        {"an absent user whose token cannot be checked is open", "inconclusive", "", "rejected",
            [](Build &b) { b.signature("prod", Signature::NoKey, "no-keys").say("prod", notFound(true)); }},
        {"a refused token without a reason is open", "inconclusive", "", "rejected",
            [](Build &b) { b.say("prod", answered(UserVerdict::TokenRefused, 401, "{}")); }},
        {"an answer of no known form is open", "inconclusive", "", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Ambiguous, 200, "[]")); }},
        {"the same e-mail on an undated record is open", "inconclusive", "", "rejected",
            [](Build &b) {
                Record record = Build::person();
                record.id = QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000a");
                record.with("id", Value::of(record.id)).times.clear();
                b.say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a date of deletion that cannot be read is open", "inconclusive", "", "undecided",
            [](Build &b) {
                Record record = Build::person();
                record.doubt = QStringLiteral("deleted");
                b.say("prod", found(record));
            }},
        {"no audience in the token is rejected without a cause", "inconclusive", "", "rejected",
            [](Build &b) { b.without("aud").say("prod", found()); }},
        {"a missing scope is rejected without a cause", "inconclusive", "", "rejected",
            [](Build &b) {
                b.environment("prod").requiredScopes = {QStringLiteral("orders:write")};
                b.say("prod", found());
            }},
        {"an algorithm unknown here is open", "inconclusive", "", "undecided",
            [](Build &b) { b.signature("prod", Signature::Unsupported, "alg-unknown").say("prod", found()); }},
        {"no keys configured is open", "inconclusive", "", "undecided",
            [](Build &b) { b.signature("prod", Signature::NoKey, "no-keys").say("prod", found()); }},
        {"a small number found without anything to compare is open", "inconclusive", "", "undecided",
            [](Build &b) {
                Record record = Build::person();
                record.body = Value::object();
                record.with("name", "Ana Sousa");
                b.claim("sub", "7").claim("name", "Li Moreau").say("prod", found(record));
            }},
        {"a text that is no token is open", "inconclusive", "", "undecided", [](Build &b) { b.text("hello there"); }},
        {"an encrypted token is open", "inconclusive", "", "undecided",
            [](Build &b) {
                b.text("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA").signature("prod", Signature::Encrypted, "not-a-jws");
            }},
    };
    return rows;
}

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using json::Value;
using Purpose = directory::Question::Purpose;

namespace {

Record other(const char *id, int createdSeconds)
{
    Record record = Build::person();
    record.id = QString::fromUtf8(id);
    record.with("id", id);
    return record.at("created", createdSeconds).at("updated", createdSeconds);
}

Record undated(const char *id)
{
    Record record = other(id, 0);
    record.times.clear();
    return record;
}

/// Whom a search has brought: an old account of that name.
Record named(const char *username, const char *email, const char *name)
{
    Record record;
    record.id = QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000a");
    record.with("username", username).with("email", email).with("name", name);
    return record.at("created", -900000);
}

/// A token of Li Moreau, who is missed, beside what a search has brought.
void searched(Build &b, const char *claim, const Record &record)
{
    b.claim("preferred_username", "lee").claim("name", "Li Moreau").say("prod", notFound(true)).say("prod", alternate(claim, record));
}

Record somebodyElse()
{
    Record record = Build::person();
    record.with("email", "ana@acme.example").with("name", "Ana Sousa");
    return record;
}

} // namespace

const std::vector<CauseRow> &identityRows()
{
    static const std::vector<CauseRow> rows = {
        {"upper case that finds the same e-mail is the id's form", "id-format", "proven", "rejected",
            [](Build &b) {
                b.claim("sub", "3F9D1C62-08AE-4B7F-8C15-D2E6A0B94F71").say("prod", notFound()).known().say("prod", variant("lower case"));
            }},
        {"a long id found when trimmed is the same id", "id-format", "proven", "rejected",
            [](Build &b) {
                Record record = Build::person();
                record.body = Value::object();
                b.noLogin().claim("sub", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71 ").say("prod", notFound()).known();
                b.say("prod", variant("trimmed", record));
            }},
        {"a short id found otherwise is likely the same", "id-format", "likely", "rejected",
            [](Build &b) {
                Record record = undated("lee");
                record.body = Value::object();
                b.noLogin().claim("sub", "Lee").say("prod", notFound()).known().say("prod", variant("lower case", record));
            }},
        {"an echo that differs proves another form", "id-format", "proven", "rejected",
            [](Build &b) {
                Said said = notFound(true);
                said.asked = QStringLiteral("a b");
                said.echoed = QStringLiteral("a%20b");
                b.claim("sub", "a b").say("prod", said);
            }},
        {"words about a path are no echo of the id", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                Said said = notFound(true);
                said.body = "{\"message\":\"Resource '/users/3f9d1c62' does not exist\"}";
                b.say("prod", said);
            }},
        {"a zero-width character and nobody is likely the id's form", "id-format", "likely", "rejected",
            [](Build &b) {
                b.claim("sub", Value::of(QString(QChar(0x200B)) + QStringLiteral("lee.moreau"))).say("prod", notFound()).known();
            }},
        {"found by uid is another kind of id", "id-namespace", "proven", "rejected",
            [](Build &b) {
                b.claim("sub", "lee@acme.example")
                    .claim("uid", "00u1")
                    .say("prod", notFound(true))
                    .say("prod", alternate("uid", other("00u1", -900000)));
            }},
        {"a short uid of the account that has sub for its e-mail is another kind of id", "id-namespace", "proven", "rejected",
            [](Build &b) {
                Said said = alternate("uid", other("00u1", -900000));
                said.asked = QStringLiteral("00u1");
                b.without("email")
                    .claim("sub", "li.moreau@acme.example")
                    .claim("uid", "00u1")
                    .say("prod", notFound(true))
                    .say("prod", said);
            }},
        {"an external id that holds sub is another kind of id", "id-namespace", "proven", "rejected",
            [](Build &b) {
                Record record = other("77", -900000);
                record.with("external_id", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
                b.say("prod", notFound()).known().say("prod", alternate("email", record));
            }},
        {"Entra's pairwise sub is likely another kind of id", "id-namespace", "likely", "rejected",
            [](Build &b) {
                const QString issuer = QStringLiteral("https://login.microsoftonline.com/t/v2.0");
                b.environment("prod").issuer = issuer;
                b.claim("iss", Value::of(issuer)).claim("sub", "AAAAAKe5Xq9pairwise").claim("oid", "o-1").say("prod", notFound(true));
            }},
        {"a username that somebody else has by now finds nobody", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { searched(b, "preferred_username", named("lee", "ana@acme.example", "Ana Sousa")); }},
        {"a younger account of somebody else with that username is not re-created", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { searched(b, "preferred_username", named("lee", "ana@acme.example", "Ana Sousa").at("created", -60)); }},
        {"somebody else with that username who is disabled is not the user", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                Said said = alternate("preferred_username", named("lee", "ana@acme.example", "Ana Sousa"));
                said.verdict = UserVerdict::Disabled;
                b.claim("preferred_username", "lee").claim("name", "Li Moreau").say("prod", notFound(true)).say("prod", said);
            }},
        {"whoever comes where a search by e-mail is not heard is not the user", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { searched(b, "email", named("bob", "bob@acme.example", "Bob Sousa").at("created", -60)); }},
        {"a small number that is another account's finds nobody", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                Said said = alternate("uid", named("bob", "bob@acme.example", "Bob Sousa"));
                said.asked = QStringLiteral("1000");
                b.claim("uid", "1000").claim("name", "Li Moreau").say("prod", notFound(true)).say("prod", said);
            }},
        {"the same username and name with another e-mail are the same person", "id-namespace", "proven", "rejected",
            [](Build &b) { searched(b, "preferred_username", named("lee", "li@home.example", "Li Moreau")); }},
        {"the same e-mail on a younger record is re-created", "user-recreated", "proven", "rejected",
            [](Build &b) {
                b.say("prod", notFound()).known().say("prod", alternate("email", other("a1f0c1d2-0000-4000-8000-00000000000a", -120)));
            }},
        {"the same username on a younger record is re-created", "user-recreated", "proven", "rejected",
            [](Build &b) {
                b.claim("preferred_username", "lee").say("prod", notFound(true));
                b.say("prod", alternate("preferred_username", other("a1f0c1d2-0000-4000-8000-00000000000a", -60)));
            }},
        {"an identity of another account is merged", "user-merged", "proven", "rejected",
            [](Build &b) {
                Record record = other("auth0|77", -900000);
                Value identity = Value::object();
                identity.add(QStringLiteral("provider"), Value::of("google-oauth2")).add(QStringLiteral("user_id"), Value::of("1234"));
                record.with("identities", Value::array().add(identity));
                b.claim("sub", "google-oauth2|1234").say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a number among the identities of another account is merged", "user-merged", "proven", "rejected",
            [](Build &b) {
                Record record = other("auth0|77", -900000);
                Value identity = Value::object();
                identity.add(QStringLiteral("provider"), Value::of("github")).add(QStringLiteral("user_id"), Value::of(1234567));
                record.with("identities", Value::array().add(identity)).with("email", "li@home.example");
                b.claim("sub", "github|1234567").say("prod", notFound(true)).say("prod", alternate("sub", record));
            }},
        {"the same number of another provider is not merged", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                Record record = other("auth0|77", -900000);
                Value identity = Value::object();
                identity.add(QStringLiteral("provider"), Value::of("custom")).add(QStringLiteral("user_id"), Value::of("1234567"));
                record.with("identities", Value::array().add(identity)).with("email", "ana@acme.example");
                b.claim("sub", "github|1234567").say("prod", notFound(true)).say("prod", alternate("sub", record));
            }},
        {"whose superior holds this id is not known by another kind of id", "user-recreated", "proven", "rejected",
            [](Build &b) {
                Record record = other("a1f0c1d2-0000-4000-8000-00000000000a", -120);
                record.with("subordinates", Value::array().add(Value::of("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71")));
                b.say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a list of merged ids that holds sub is merged", "user-merged", "proven", "rejected",
            [](Build &b) {
                Record record = other("a1f0c1d2-0000-4000-8000-00000000000a", -900000);
                record.with("merged_ids", Value::array().add(Value::of("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71")));
                b.say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a younger federated record is a regenerated id", "id-regenerated", "proven", "rejected",
            [](Build &b) {
                Record record = other("a1f0c1d2-0000-4000-8000-00000000000a", -120);
                record.with("federationLink", "ldap-1");
                b.say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a younger record with an LDAP id is a regenerated id", "id-regenerated", "proven", "rejected",
            [](Build &b) {
                Record record = other("a1f0c1d2-0000-4000-8000-00000000000a", -120);
                record.with("attributes", Value::object().add(QStringLiteral("LDAP_ID"), Value::array().add(Value::of("x"))));
                b.say("prod", notFound(true)).say("prod", alternate("email", record));
            }},
        {"a record that holds sub as _id is the wrong claim", "wrong-claim", "proven", "rejected",
            [](Build &b) {
                Record record = undated("7b0e");
                record.with("_id", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
                b.say("prod", notFound()).known().say("prod", alternate("email", record));
            }},
        {"a list that shows this very id is a hidden row", "row-hidden", "proven", "rejected",
            [](Build &b) { b.say("prod", notFound(true)).say("prod", alternate("email", Build::person())); }},
        {"a token call that finds the user is likely a hidden row", "row-hidden", "likely", "rejected",
            [](Build &b) { b.say("prod", notFound(true)).say("prod", tokenCall(UserVerdict::Found, 200)); }},
        {"a credential refused for this one user is likely a hidden row", "row-hidden", "likely", "undecided",
            [](Build &b) { b.say("prod", answered(UserVerdict::Refused, 403, "{}")).known(); }},
        {"another e-mail and another name are another person", "id-collision", "proven", "rejected",
            [](Build &b) { b.claim("name", "Li Moreau").say("prod", found(somebodyElse())); }},
        {"a manager's e-mail in the record is not the person's", "id-collision", "proven", "rejected",
            [](Build &b) {
                Record record = somebodyElse();
                record.with("manager", Value::object().add(QStringLiteral("email"), Value::of("li.moreau@acme.example")));
                b.claim("name", "Li Moreau").say("prod", found(record));
            }},
        {"another account beside the user is not the person's", "id-collision", "proven", "rejected",
            [](Build &b) {
                Record record = somebodyElse();
                record.body = Value::object().add(QStringLiteral("user"), record.body).add(QStringLiteral("account"), Build::person().body);
                b.claim("name", "Li Moreau").say("prod", found(record));
            }},
        {"the next one's e-mail in a list of users is not the person's", "id-collision", "proven", "rejected",
            [](Build &b) {
                Record record = somebodyElse();
                record.body = Value::object().add(QStringLiteral("users"), Value::array().add(record.body).add(Build::person().body));
                b.claim("name", "Li Moreau").say("prod", found(record));
            }},
        {"another id that came back is another person", "id-collision", "proven", "rejected",
            [](Build &b) {
                Record record = other("99", -900000);
                b.say("prod", state(UserVerdict::OtherPerson, record.with("email", "ana@acme.example")));
            }},
        {"another id alone is no other person", "inconclusive", "", "undecided",
            [](Build &b) {
                Record record;
                record.id = QStringLiteral("99");
                b.say("prod", state(UserVerdict::OtherPerson, record.with("id", "99")));
            }},
        {"another id that the token names too is another kind of id", "id-namespace", "likely", "rejected",
            [](Build &b) {
                Record record;
                record.id = QStringLiteral("00u1");
                b.claim("sub", "lee").claim("uid", "00u1").say("prod", state(UserVerdict::OtherPerson, record.with("id", "00u1")));
            }},
        {"another id that came back with the same e-mail is another kind of id", "id-namespace", "likely", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::OtherPerson, other("99", -900000))); }},
        {"a small number that was given out again is another person", "id-collision", "proven", "rejected",
            [](Build &b) {
                Record record = somebodyElse();
                b.claim("sub", "7").claimAt("iat", -86400).say("prod", found(record.at("created", -600)));
            }},
        {"another e-mail on a record unchanged since is likely another person", "id-collision", "likely", "rejected",
            [](Build &b) {
                Record record = Build::person();
                b.say("prod", found(record.with("email", "ana@acme.example")));
            }},
    };
    return rows;
}

} // namespace jotscope::tests

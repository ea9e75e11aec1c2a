// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenarios.h"

namespace jotscope::demo {

using json::Value;

namespace {

const QString dana = QStringLiteral("7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3");   // only in staging
const QString lee = QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");    // active in prod
const QString noor = QStringLiteral("b81d5f04-6c3a-4e19-a7d2-90fe3c4b6a15");   // deactivated in prod
const QString sam = QStringLiteral("0d4c9e7b-2a61-4f58-b3c7-e815fa6d2c90");    // in prod's recycle bin
const QString kim = QStringLiteral("c4a7e2f9-1b5d-4c80-9e36-7a2df0b8c541");    // active in prod
const QString gone = QStringLiteral("5e1b7d38-94c2-4a6f-8d07-3cb2a9f0e164");   // had logged in, prod has no record
const QString nobody = QStringLiteral("9a3f6c15-7e20-4d9b-a5c8-1f4e0b72d386"); // no trace anywhere
const QString robin = QStringLiteral("auth0|64ab 12");                         // active in prod
const QString known = QStringLiteral("11111111-1111-4111-8111-111111111111");

struct Person {
    QString id;
    const char *name;
    const char *email;
    int createdDaysAgo;
};

Value recordOf(const Person &person, const QDateTime &now)
{
    Value record = Value::object();
    record.add(QStringLiteral("id"), Value::of(person.id));
    record.add(QStringLiteral("name"), Value::of(person.name));
    record.add(QStringLiteral("email"), Value::of(person.email));
    record.add(QStringLiteral("active"), Value::of(true));
    const QDateTime created = now.addDays(-person.createdDaysAgo);
    record.add(QStringLiteral("created_at"), Value::of(created.toString(Qt::ISODate)));
    return record;
}

/// The claims of an ordinary access token: issued ten minutes ago, 50 minutes left, after a login.
struct Draft {
    const Site &site;
    Value subject;
    const char *email = nullptr;
    int issuedSecondsAgo = 600;
    int lifeSeconds = 3600;
    int notBeforeSeconds = 0; ///< from now; 0: no nbf
    bool login = true;        ///< carries the marks of a real login (sid, auth_time)
};

Value payloadOf(const Draft &draft, const QDateTime &now)
{
    const qint64 issued = now.toSecsSinceEpoch() - draft.issuedSecondsAgo;
    Value payload = Value::object();
    payload.add(QStringLiteral("iss"), Value::of(draft.site.issuer()));
    payload.add(QStringLiteral("sub"), draft.subject);
    payload.add(QStringLiteral("aud"), Value::array().add(Value::of(draft.site.audience())));
    payload.add(QStringLiteral("exp"), Value::of(issued + draft.lifeSeconds));
    payload.add(QStringLiteral("iat"), Value::of(issued));
    if (draft.notBeforeSeconds > 0)
        payload.add(QStringLiteral("nbf"), Value::of(now.toSecsSinceEpoch() + draft.notBeforeSeconds));
    if (draft.login)
        payload.add(QStringLiteral("auth_time"), Value::of(issued - 12));
    if (draft.email)
        payload.add(QStringLiteral("email"), Value::of(draft.email));
    payload.add(QStringLiteral("scope"), Value::of("orders:read"));
    if (draft.login)
        payload.add(QStringLiteral("sid"), Value::of("e0b7f6a1-93c4-4a58-b2d7-61c0f5d9a824"));
    return payload;
}

/// What a scenario is, besides its token.
struct Row {
    const char *id;
    const char *title;
    QString presented;
    const char *cause;
    const char *standing;
    Draft draft;
};

std::vector<Row> rowsFor(const Sites &sites)
{
    const QString staging = sites.staging.name();
    const QString prod = sites.prod.name();
    const Value nobodyValue = Value::of(nobody);
    return {
        {"healthy", "Nothing is wrong", prod, "accepted", "", {sites.prod, Value::of(lee), "li.moreau@acme.example"}},
        {"wrong-environment", "Staging token sent to prod", prod, "wrong-environment", "proven",
            {sites.staging, Value::of(dana), "dana.okafor@acme.example"}},
        {"user-deleted", "User deleted after login", prod, "user-deleted-hard", "likely",
            {sites.prod, Value::of(gone), "alex.reyes@acme.example"}},
        {"user-in-bin", "User in the recycle bin", prod, "user-deleted-soft", "proven",
            {sites.prod, Value::of(sam), "sam.ito@acme.example"}},
        {"never-existed", "User never existed", prod, "never-existed", "likely", {sites.prod, nobodyValue, nullptr, 600, 3600, 0, false}},
        {"user-disabled", "User deactivated", prod, "user-disabled", "proven", {sites.prod, Value::of(noor), "noor.haddad@acme.example"}},
        {"sub-upper-case", "sub in upper case", prod, "id-format", "proven",
            {sites.prod, Value::of(kim.toUpper()), "kim.larsen@acme.example"}},
        {"sub-blank", "sub with a blank behind it", prod, "id-format", "proven",
            {sites.prod, Value::of(kim + u' '), "kim.larsen@acme.example"}},
        {"sub-percent", "sub percent-encoded", prod, "id-format", "proven",
            {sites.prod, Value::of("auth0%7C64ab%2012"), "robin.weiss@acme.example"}},
        {"expired", "Token expired", prod, "token-time", "proven", {sites.prod, Value::of(lee), "li.moreau@acme.example", 190'000}},
        {"not-yet-valid", "Token not valid yet", prod, "token-time", "proven",
            {sites.prod, Value::of(lee), "li.moreau@acme.example", 60, 3600, 900}},
        {"endpoint-down", "User endpoint unreachable", sites.local.name(), "network", "proven", {sites.local, Value::of(lee), nullptr}},
        {"credential-refused", "Our credential is refused", sites.legacy.name(), "our-credential", "proven",
            {sites.legacy, Value::of(lee), nullptr}},
        {"firewall-answered", "A firewall answered", prod, "intermediary", "proven",
            {sites.prod, Value::of("o'neill"), "r.oneill@acme.example"}},
    };
}

} // namespace

void addUsers(const Sites &sites, const QDateTime &now)
{
    const Person keeper{known, "Known user", "known@acme.example", 900};
    for (Site *site : {&sites.staging, &sites.prod, &sites.legacy, &sites.local})
        site->addUser(recordOf(keeper, now));
    sites.staging.addUser(recordOf({dana, "Dana Okafor", "dana.okafor@acme.example", 280}, now));
    sites.prod.addUser(recordOf({lee, "Li Moreau", "li.moreau@acme.example", 620}, now));
    sites.prod.addUser(recordOf({kim, "Kim Larsen", "kim.larsen@acme.example", 300}, now));
    sites.prod.addUser(recordOf({robin, "Robin Weiss", "robin.weiss@acme.example", 210}, now));

    Value disabled = recordOf({noor, "Noor Haddad", "noor.haddad@acme.example", 410}, now);
    for (json::Member &member : disabled.members) {
        if (member.name == u"active")
            member.value = Value::of(false);
    }
    disabled.add(QStringLiteral("updated_at"), Value::of(now.addSecs(-240).toString(Qt::ISODate)));
    sites.prod.addUser(std::move(disabled));

    Value deleted = recordOf({sam, "Sam Ito", "sam.ito@acme.example", 505}, now);
    deleted.add(QStringLiteral("deleted_at"), Value::of(now.addSecs(-180).toString(Qt::ISODate)));
    sites.prod.addUser(std::move(deleted));
}

Result<std::vector<Scenario>> makeScenarios(const Sites &sites, const QDateTime &now)
{
    std::vector<Scenario> scenarios;
    for (const Row &row : rowsFor(sites)) {
        const auto token = row.draft.site.tokenFor(payloadOf(row.draft, now));
        if (!token)
            return tl::unexpected(token.error());
        Scenario scenario;
        scenario.id = QString::fromLatin1(row.id);
        scenario.title = QString::fromLatin1(row.title);
        scenario.presented = row.presented;
        scenario.only = QStringList{sites.prod.name(), sites.staging.name()};
        scenario.expectedCause = QString::fromLatin1(row.cause);
        scenario.expectedStanding = QString::fromLatin1(row.standing);
        scenario.sighting.text = *token;
        scenario.sighting.origin = QStringLiteral("Demo");
        scenario.sighting.place = scenario.title;
        scenario.sighting.seen = now;
        scenarios.push_back(scenario);
    }
    return scenarios;
}

} // namespace jotscope::demo

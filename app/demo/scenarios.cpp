// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenarios.h"

#include <QCoreApplication>

namespace jotscope::demo {

using json::Value;
using Signer = Site::Signer;

namespace {

/// The claims of an ordinary access token: issued ten minutes ago, 50 minutes left, after a login.
struct Draft {
    const Site &site;
    QString subject; ///< empty: no sub
    const char *email = nullptr;
    int issuedSecondsAgo = 600; ///< 0: now, and it does not say so (no iat), as what a script makes
    int lifeSeconds = 3600;
    int notBeforeSeconds = 0; ///< from now; 0: no nbf
    bool login = true;        ///< carries the marks of a real login (sid, auth_time)
    Signer signer = Signer::Own;
    std::vector<std::pair<const char *, const char *>> more = {}; ///< further claims
    const char *answer = "";                                      ///< what the service answered to the token
};

Value payloadOf(const Draft &draft, const QDateTime &now)
{
    const qint64 issued = now.toSecsSinceEpoch() - draft.issuedSecondsAgo;
    Value payload = Value::object();
    payload.add(QStringLiteral("iss"), Value::of(draft.site.issuer()));
    if (!draft.subject.isEmpty())
        payload.add(QStringLiteral("sub"), Value::of(draft.subject));
    payload.add(QStringLiteral("aud"), Value::array().add(Value::of(draft.site.audience())));
    payload.add(QStringLiteral("exp"), Value::of(issued + draft.lifeSeconds));
    if (draft.issuedSecondsAgo > 0)
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
    for (const auto &[name, value] : draft.more)
        payload.add(QString::fromUtf8(name), Value::of(value));
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

/// A token to which the service gave that answer.
Draft answered(const Sites &sites, const QString &id, const char *email, const char *answer)
{
    return {sites.prod, id, email, 600, 3600, 0, true, Signer::Own, {}, answer};
}

/// What the environments have to do with it: the sample without a fault first.
std::vector<Row> environmentRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    constexpr int twoYears = 2 * 365 * 86'400;
    return {
        {"healthy", QT_TRANSLATE_NOOP("jotscope::Told", "Nothing is wrong"), prod, "accepted", "",
            {sites.prod, ids::lee, "li.moreau@acme.example"}},
        {"wrong-environment", QT_TRANSLATE_NOOP("jotscope::Told", "Staging token sent to prod"), prod, "wrong-environment", "proven",
            {sites.staging, ids::dana, "dana.okafor@acme.example"}},
        {"not-provisioned", QT_TRANSLATE_NOOP("jotscope::Told", "Unknown to the service"), prod, "not-provisioned", "likely",
            answered(sites, ids::gone, "alex.reyes@acme.example",
                "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"error\":{\"message\":\"User doesn't exist in db. "
                "'user_id'=5e1b7d38. Create user via `/user/new` call.\",\"type\":\"auth_error\",\"param\":\"None\",\"code\":\"401\"}}")},
        {"other-table", QT_TRANSLATE_NOOP("jotscope::Told", "Service looks elsewhere"), prod, "wrong-store", "likely",
            answered(sites, ids::lee, "li.moreau@acme.example",
                "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"detail\":\"User not "
                "found\",\"code\":\"user_not_found\"}")},
        {"store-reset", QT_TRANSLATE_NOOP("jotscope::Told", "Older than every user"), prod, "store-reset", "likely",
            {sites.prod, ids::gone, "alex.reyes@acme.example", 2 * twoYears, 3 * twoYears}},
    };
}

/// The record is gone, or not as it was.
std::vector<Row> userRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    return {
        {"user-deleted", QT_TRANSLATE_NOOP("jotscope::Told", "User deleted after login"), prod, "user-deleted-hard", "likely",
            {sites.prod, ids::gone, "alex.reyes@acme.example"}},
        {"user-in-bin", QT_TRANSLATE_NOOP("jotscope::Told", "User in the recycle bin"), prod, "user-deleted-soft", "proven",
            {sites.prod, ids::sam, "sam.ito@acme.example"}},
        {"never-existed", QT_TRANSLATE_NOOP("jotscope::Told", "User never existed"), prod, "never-existed", "likely",
            {sites.prod, ids::nobody, nullptr, 0, 3600, 0, false}},
        {"user-disabled", QT_TRANSLATE_NOOP("jotscope::Told", "User deactivated"), prod, "user-disabled", "proven",
            {sites.prod, ids::noor, "noor.haddad@acme.example"}},
        {"invited", QT_TRANSLATE_NOOP("jotscope::Told", "Invited, never activated"), prod, "user-pending", "proven",
            {sites.prod, ids::invited, "vera.lindt@acme.example"}},
        {"registered-anew", QT_TRANSLATE_NOOP("jotscope::Told", "Deleted, registered anew"), prod, "user-recreated", "proven",
            {sites.prod, ids::moved, "ada.brandt@acme.example"}},
        {"merged", QT_TRANSLATE_NOOP("jotscope::Told", "Merged into another one"), prod, "user-merged", "proven",
            {sites.prod, ids::merged, "mia.roth@acme.example"}},
        {"imported-anew", QT_TRANSLATE_NOOP("jotscope::Told", "Imported anew from LDAP"), prod, "id-regenerated", "proven",
            {sites.prod, ids::imported, "theo.park@acme.example"}},
    };
}

/// The person is there, but not under this id.
std::vector<Row> subjectRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    return {
        {"sub-upper-case", QT_TRANSLATE_NOOP("jotscope::Told", "sub in upper case"), prod, "id-format", "proven",
            {sites.prod, ids::kim.toUpper(), "kim.larsen@acme.example"}},
        {"sub-blank", QT_TRANSLATE_NOOP("jotscope::Told", "sub with a blank behind it"), prod, "id-format", "proven",
            {sites.prod, ids::kim + u' ', "kim.larsen@acme.example"}},
        {"sub-percent", QT_TRANSLATE_NOOP("jotscope::Told", "sub percent-encoded"), prod, "id-format", "proven",
            {sites.prod, QStringLiteral("auth0%7C64ab%2012"), "robin.weiss@acme.example"}},
        {"login-as-id", QT_TRANSLATE_NOOP("jotscope::Told", "sub is a login, not the id"), prod, "id-namespace", "proven",
            {sites.prod, ids::login, nullptr, 600, 3600, 0, true, Signer::Own, {{"uid", "00u7ines"}}}},
        {"legacy-id", QT_TRANSLATE_NOOP("jotscope::Told", "sub from the old database"), prod, "wrong-claim", "proven",
            {sites.prod, ids::legacy, "jan.novak@acme.example"}},
        {"id-reused", QT_TRANSLATE_NOOP("jotscope::Told", "The id is another's now"), prod, "id-collision", "proven",
            {sites.prod, ids::reused, "paul.meyer@acme.example", 86'400, 90'000, 0, true, Signer::Own, {{"name", "Paul Meyer"}}}},
        {"no-subject", QT_TRANSLATE_NOOP("jotscope::Told", "A program's token, no sub"), prod, "not-a-user-token", "proven",
            {sites.prod, {}, nullptr, 600, 3600, 0, false}},
    };
}

std::vector<Row> timeRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    return {
        {"expired", QT_TRANSLATE_NOOP("jotscope::Told", "Token expired"), prod, "token-time", "proven",
            {sites.prod, ids::lee, "li.moreau@acme.example", 190'000}},
        {"not-yet-valid", QT_TRANSLATE_NOOP("jotscope::Told", "Token not valid yet"), prod, "token-time", "proven",
            {sites.prod, ids::lee, "li.moreau@acme.example", 60, 3600, 900}},
        {"token-predates", QT_TRANSLATE_NOOP("jotscope::Told", "Older than the last reset"), prod, "token-predates", "proven",
            {sites.prod, ids::stale, "omar.diallo@acme.example"}},
        {"signed-out", QT_TRANSLATE_NOOP("jotscope::Told", "The session was ended"), prod, "session-revoked", "proven",
            answered(sites, ids::lee, "li.moreau@acme.example",
                "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{\"code\":403,\"error_code\":\"session_not_found\","
                "\"msg\":\"Session from session_id claim in JWT does not exist\"}")},
    };
}

std::vector<Row> keyRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    return {
        {"forged", QT_TRANSLATE_NOOP("jotscope::Told", "Signed by somebody else"), prod, "token-invalid", "proven",
            {sites.prod, ids::lee, "li.moreau@acme.example", 600, 3600, 0, true, Signer::Forger}},
        {"unpublished-key", QT_TRANSLATE_NOOP("jotscope::Told", "The key is not published"), prod, "keys-disagree", "likely",
            {sites.prod, ids::lee, "li.moreau@acme.example", 600, 3600, 0, true, Signer::Unpublished}},
    };
}

/// The answer is not about the user.
std::vector<Row> answerRows(const Sites &sites)
{
    const QString prod = sites.prod.name();
    return {
        {"endpoint-down", QT_TRANSLATE_NOOP("jotscope::Told", "User endpoint unreachable"), sites.local.name(), "network", "proven",
            {sites.local, ids::lee}},
        {"credential-refused", QT_TRANSLATE_NOOP("jotscope::Told", "Our credential is refused"), sites.legacy.name(), "our-credential",
            "proven", {sites.legacy, ids::lee}},
        {"firewall-answered", QT_TRANSLATE_NOOP("jotscope::Told", "A firewall answered"), prod, "intermediary", "proven",
            {sites.prod, QStringLiteral("o'neill"), "r.oneill@acme.example"}},
        {"no-route", QT_TRANSLATE_NOOP("jotscope::Told", "The router knows no path"), prod, "wrong-route", "proven",
            {sites.prod, ids::routed}},
        {"rate-limit", QT_TRANSLATE_NOOP("jotscope::Told", "Too many questions"), prod, "rate-limit", "proven", {sites.prod, ids::busy}},
        {"service-fails", QT_TRANSLATE_NOOP("jotscope::Told", "The user service fails"), prod, "backend-failure", "likely",
            {sites.prod, ids::broken}},
        {"cached", QT_TRANSLATE_NOOP("jotscope::Told", "A cache still says 404"), prod, "cached-answer", "proven",
            {sites.prod, ids::cached, "rosa.vidal@acme.example"}},
        {"lag", QT_TRANSLATE_NOOP("jotscope::Told", "A replica lags behind"), prod, "lag", "proven", {sites.prod, ids::late, nullptr, 5}},
        {"hidden", QT_TRANSLATE_NOOP("jotscope::Told", "Listed, but not looked up"), prod, "row-hidden", "proven",
            {sites.prod, ids::hidden, "uma.reddy@acme.example"}},
        {"undecided", QT_TRANSLATE_NOOP("jotscope::Told", "Answer that says nothing"), prod, "inconclusive", "",
            {sites.prod, ids::shapeless}},
    };
}

Result<Scenario> scenarioOf(const char *topic, const Row &row, const QStringList &only, const QDateTime &now)
{
    const auto token = row.draft.site.tokenFor(payloadOf(row.draft, now), row.draft.signer);
    if (!token)
        return tl::unexpected(token.error());
    Scenario scenario;
    scenario.id = QString::fromLatin1(row.id);
    scenario.topic = QString::fromLatin1(topic);
    scenario.title = QString::fromLatin1(row.title);
    scenario.presented = row.presented;
    scenario.only = only;
    scenario.expectedCause = QString::fromLatin1(row.cause);
    scenario.expectedStanding = QString::fromLatin1(row.standing);
    scenario.sighting.text = *token;
    scenario.sighting.origin = QStringLiteral("Demo");
    scenario.sighting.place = scenario.title;
    scenario.sighting.seen = now;
    scenario.sighting.answer = row.draft.answer;
    return scenario;
}

} // namespace

Result<std::vector<Scenario>> makeScenarios(const Sites &sites, const QDateTime &now)
{
    const QStringList only{sites.prod.name(), sites.staging.name()};
    std::vector<Scenario> scenarios;
    const std::pair<const char *, std::vector<Row>> topics[] = {
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: environment"), environmentRows(sites)},
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: user record"), userRows(sites)},
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: id in sub"), subjectRows(sites)},
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: time and session"), timeRows(sites)},
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: key and signature"), keyRows(sites)},
        {QT_TRANSLATE_NOOP("jotscope::Told", "Demo: who answered"), answerRows(sites)},
    };
    for (const auto &[topic, rows] : topics) {
        for (const Row &row : rows) {
            auto scenario = scenarioOf(topic, row, only, now);
            if (!scenario)
                return tl::unexpected(scenario.error());
            scenarios.push_back(std::move(*scenario));
        }
    }
    return scenarios;
}

} // namespace jotscope::demo

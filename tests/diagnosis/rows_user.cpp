// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using json::Value;
using Purpose = directory::Question::Purpose;

namespace {

Record deletedRecord()
{
    Record record = Build::person();
    record.stateLabel = QStringLiteral("deleted");
    return record.at("deleted", -180);
}

Said inBin(UserVerdict verdict)
{
    Said said = state(verdict, deletedRecord());
    if (verdict == UserVerdict::NotFound)
        said.record.reset();
    return again(Purpose::Bin, said, 1);
}

Said audit(UserVerdict verdict)
{
    return again(Purpose::Audit, state(verdict, deletedRecord()), 1);
}

Said goneFor(Said said)
{
    said.status = 410;
    return said;
}

Record bannedRecord()
{
    Record record = Build::person();
    record.stateLabel = QStringLiteral("banned until 2026-12-01");
    return record;
}

} // namespace

const std::vector<CauseRow> &userRows()
{
    static const std::vector<CauseRow> rows = {
        {"who was looked up by the preset's claim and is disabled is disabled, without a sub", "user-disabled", "proven", "rejected",
            [](Build &b) {
                b.without("sub").claim("userId", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71").say("prod", state(UserVerdict::Disabled));
                b.of("prod").lookup->claim = QStringLiteral("userId");
            }},
        {"a token without a sub is not called no user's where another claim will be looked up", "inconclusive", "", "undecided",
            [](Build &b) {
                b.without("sub").claim("userId", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
                b.of("prod").subjectClaims = {QStringLiteral("userId"), QStringLiteral("sub")};
            }},
        {"an oid that Entra does not know is likely a deleted user", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                const QString issuer = QStringLiteral("https://login.microsoftonline.com/t/v2.0");
                b.environment("prod").issuer = issuer;
                b.claim("iss", Value::of(issuer)).claim("sub", "pairwise").claim("oid", "o-1").say("prod", notFound(true));
                b.of("prod").lookup->claim = QStringLiteral("oid");
            }},
        {"a banned user is disabled", "user-disabled", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Disabled, bannedRecord())); }},
        {"the audit log says disabled", "user-disabled", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Disabled)).say("prod", audit(UserVerdict::Disabled)); }},
        {"a disabled user comes before an ended session", "user-disabled", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Disabled)).say("prod", tokenCall(UserVerdict::SessionGone, 403)); }},
        {"a record marked as deleted is soft-deleted", "user-deleted-soft", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Deleted, deletedRecord())); }},
        {"a hit in the recycle bin is soft-deleted", "user-deleted-soft", "proven", "rejected",
            [](Build &b) { b.say("prod", notFound(true)).say("prod", inBin(UserVerdict::Deleted)); }},
        {"a soft-deleted user comes before an ended session", "user-deleted-soft", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Deleted)).say("prod", tokenCall(UserVerdict::SessionGone, 403)); }},
        {"a record that was never activated is pending", "user-pending", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Pending)); }},
        {"a staged account is pending although it is found by a known key", "user-pending", "proven", "rejected",
            [](Build &b) { b.say("prod", state(UserVerdict::Pending)).known(); }},
        {"a 404 with a known user found, after a login, is likely deleted", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { b.say("prod", notFound()).known().say("prod", nobodyBy("email")); }},
        {"a service's own not-found needs no control", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { b.say("prod", notFound(true)); }},
        {"a random id answered alike makes deletion likely", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { b.say("prod", notFound()).say("prod", randomId()); }},
        {"the audit log proves the deletion", "user-deleted-hard", "proven", "rejected",
            [](Build &b) { b.say("prod", notFound(true)).say("prod", audit(UserVerdict::Deleted)); }},
        {"an empty bin leaves deletion likely", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { b.say("prod", notFound(true)).say("prod", inBin(UserVerdict::NotFound)); }},
        {"neither a login nor an iat is likely never existed", "never-existed", "likely", "rejected",
            [](Build &b) { b.noLogin().without("iat").say("prod", notFound()).known(); }},
        {"neither a login nor an iat, and the service's own words", "never-existed", "likely", "rejected",
            [](Build &b) { b.noLogin().without("iat").say("prod", notFound(true)).say("staging", notFound(true)); }},
        {"410 for this id alone is likely deleted", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { b.noLogin().say("prod", goneFor(notFound(true))).known().say("prod", randomId()); }},
        {"the known user gone too, with a good credential, is likely a reset store", "store-reset", "likely", "undecided",
            [](Build &b) {
                Said control = answered(UserVerdict::Found, 200, "{}");
                control.purpose = Purpose::Control;
                b.say("prod", notFound(true)).say("prod", knownGood(UserVerdict::NotFound, 404, true)).say("prod", control);
            }},
        {"a known user younger than the token is likely a reset store", "store-reset", "likely", "rejected",
            [](Build &b) {
                Said known = knownGood(UserVerdict::Found, 200);
                known.record->at("created", -300);
                b.say("prod", notFound()).say("prod", known);
            }},
    };
    return rows;
}

} // namespace jotscope::tests

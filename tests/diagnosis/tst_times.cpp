// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using directory::UserVerdict;
using Purpose = directory::Question::Purpose;

/// What instants prove of a cause, whatever else is the matter: just before, at and just after their edges.
class Times : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settleNoMoreThanTheyShow_data();
    void settleNoMoreThanTheyShow();
};

namespace {

Said askedAgain(Said said, int afterSeconds)
{
    return again(Purpose::Recheck, std::move(said), afterSeconds);
}

void youngAndMissing(Build &build, const Said &later)
{
    build.claimAt("iat", -27).say("prod", notFound(true)).say("prod", later);
}

/// A token issued ten minutes ago, after a login twelve seconds earlier, and an account that changed.
void changed(Build &build, const char *what, int secondsFromIssue, int milliseconds = 0)
{
    Record record = Build::person();
    record.times.insert(QString::fromUtf8(what), Build::now().addSecs(secondsFromIssue - 600).addMSecs(milliseconds));
    build.say("prod", found(record));
}

/// Nobody in an export made then.
void exported(Build &build, int secondsFromIssue)
{
    build.say("prod", notFound(true)).of("prod").lookup->asOf = Build::now().addSecs(secondsFromIssue - 600);
}

const std::vector<CauseRow> &rows()
{
    static const std::vector<CauseRow> all = {
        {"the same answer after 59 seconds is no end of the lag", "lag", "possible", "",
            [](Build &b) { youngAndMissing(b, askedAgain(notFound(true), 59)); }},
        {"the same answer after 60 seconds is no lag", "lag", "ruled-out", "",
            [](Build &b) { youngAndMissing(b, askedAgain(notFound(true), 60)); }},
        {"a failure after 60 seconds is not the same answer", "lag", "possible", "",
            [](Build &b) { youngAndMissing(b, askedAgain(answered(UserVerdict::Ambiguous, 503, "{}"), 60)); }},
        {"a revocation of what was issued before is none at the token's own second", "token-predates", "ruled-out", "accepted",
            [](Build &b) { changed(b, "issuedSince", 0); }},
        {"a revocation of what was issued before, within that second, is open", "token-predates", "unknown", "accepted",
            [](Build &b) { changed(b, "issuedSince", 0, 999); }},
        {"a revocation of what was issued before ends it a second later", "token-predates", "proven", "rejected",
            [](Build &b) { changed(b, "issuedSince", 1); }},
        {"a revocation of logins counts from the login, not from the issue", "token-predates", "proven", "rejected",
            [](Build &b) { changed(b, "loginSince", -11); }},
        {"a revocation of logins is none at the login", "token-predates", "ruled-out", "accepted",
            [](Build &b) { changed(b, "loginSince", -12); }},
        {"a revocation of logins without a login's time counts from the issue", "token-predates", "ruled-out", "accepted",
            [](Build &b) {
                b.without("auth_time");
                changed(b, "loginSince", -11);
            }},
        {"a revocation between login and issue is open", "token-predates", "possible", "undecided",
            [](Build &b) { changed(b, "validSince", -5); }},
        {"a revocation between login and issue, in the issue's second, is open", "token-predates", "possible", "undecided",
            [](Build &b) { changed(b, "validSince", 0, 512); }},
        {"a revocation before the login is none", "token-predates", "ruled-out", "accepted",
            [](Build &b) { changed(b, "validSince", -12); }},
        {"a revocation after the issue ends it", "token-predates", "proven", "rejected", [](Build &b) { changed(b, "validSince", 1); }},
        {"a revocation that is still to come ends nothing", "token-predates", "ruled-out", "accepted",
            [](Build &b) {
                changed(b, "validSince", 300);
                b.asOf(-400);
            }},
        {"a password set in the token's own second is a sign-up", "token-predates", "unknown", "accepted",
            [](Build &b) { changed(b, "passwordChanged", 0, 512); }},
        {"a password changed a second later makes it likely", "token-predates", "likely", "undecided",
            [](Build &b) { changed(b, "passwordChanged", 1); }},
        {"a password that is still to be changed changes nothing", "token-predates", "ruled-out", "accepted",
            [](Build &b) {
                changed(b, "passwordChanged", 300);
                b.asOf(-400);
            }},
        {"an export from before the token does not show who was deleted since", "user-deleted-hard", "possible", "undecided",
            [](Build &b) { exported(b, -1); }},
        {"an export from the token's own second shows who is missing", "user-deleted-hard", "likely", "rejected",
            [](Build &b) { exported(b, 0); }},
        {"an export from before the token is no wrong route", "wrong-route", "unknown", "undecided", [](Build &b) { exported(b, -1); }},
    };
    return all;
}

} // namespace

void Times::settleNoMoreThanTheyShow_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(rows().size()); ++i)
        QTest::newRow(rows()[std::size_t(i)].name) << i;
}

void Times::settleNoMoreThanTheyShow()
{
    QFETCH(int, index);
    const CauseRow &row = rows()[std::size_t(index)];
    Build build;
    row.make(build);
    const diagnosis::Diagnosis found = diagnosed(build);
    const diagnosis::Cause &cause = causeOf(found, row.cause);
    const QString said = reasons(cause.reasonsFor) + u'\n' + reasons(cause.reasonsAgainst);
    QVERIFY2(qstrcmp(wordOf(cause.standing), row.standing) == 0, qPrintable(QLatin1String(wordOf(cause.standing)) + u'\n' + said));
    if (*row.verdict)
        QCOMPARE(QString::fromLatin1(wordOf(found.verdict)), QString::fromLatin1(row.verdict));
}

QTEST_GUILESS_MAIN(Times)
#include "tst_times.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"
#include "diagnosis/evidence_builder.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Cause;
using diagnosis::Diagnosis;
using diagnosis::Standing;
using directory::UserVerdict;

/// The call with the token: its answer is read by the service's own words, not by its status.
class TokenCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsWordsNameTheCause_data();
    void itsWordsNameTheCause();
    void aSessionThatIsMissedProvesTheUser();
    void aCallThatFindsTheUserRulesDeletionOut();
    void aFailureLeavesTheTokenUndecided_data();
    void aFailureLeavesTheTokenUndecided();
    void aRefusalWithoutAReasonMayBeTheSession();
    void aUserThatTheCallMissesIsAContradiction();
    void whoIsAskedWithTheTokenKnowsNoOtherUser();
    void aNewTokenDoesNotHelpWhoIsGone_data();
    void aNewTokenDoesNotHelpWhoIsGone();
};

namespace {

Said called(UserVerdict verdict, int status, const QByteArray &body)
{
    Said said = answered(verdict, status, body);
    said.purpose = directory::Question::Purpose::TokenCall;
    return said;
}

Build of(const char *provider)
{
    Build build;
    build.environment("prod").userEndpoint->provider = QString::fromLatin1(provider);
    return build;
}

QByteArray refusal(const char *code, const char *message)
{
    return QByteArray("{\"code\":403,\"error_code\":\"") + code + "\",\"msg\":\"" + message + "\"}";
}

} // namespace

void TokenCall::itsWordsNameTheCause_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<UserVerdict>("verdict");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<Standing>("standing");
    const QByteArray supabase = "supabase-auth";
    const auto refused = UserVerdict::TokenRefused;
    QTest::newRow("a banned user") << supabase << UserVerdict::Disabled << refusal("user_banned", "User is banned")
                                   << QStringLiteral("user-disabled") << Standing::Proven;
    QTest::newRow("a disabled user") << QByteArray("cognito") << UserVerdict::Disabled
                                     << QByteArray("{\"__type\":\"NotAuthorizedException\",\"message\":\"User is disabled.\"}")
                                     << QStringLiteral("user-disabled") << Standing::Proven;
    const char *kid = "invalid JWT: unable to parse or verify signature, token is unverifiable: error while executing keyfunc: "
                      "unrecognized JWT kid k1 for algorithm ES256";
    QTest::newRow("a kid that the service does not know")
        << supabase << refused << refusal("bad_jwt", kid) << QStringLiteral("keys-disagree") << Standing::Proven;
    const char *expired = "invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired";
    QTest::newRow("expired by the service's clock")
        << supabase << refused << refusal("bad_jwt", expired) << QStringLiteral("token-time") << Standing::Proven;
    QTest::newRow("another audience") << supabase << refused
                                      << refusal("validation_failed", "Token audience doesn't match request audience")
                                      << QStringLiteral("wrong-environment") << Standing::Likely;
    QTest::newRow("an ended session") << supabase << UserVerdict::SessionGone
                                      << refusal("session_not_found", "Session from session_id claim in JWT does not exist")
                                      << QStringLiteral("session-revoked") << Standing::Proven;
}

void TokenCall::itsWordsNameTheCause()
{
    QFETCH(QByteArray, provider);
    QFETCH(UserVerdict, verdict);
    QFETCH(QByteArray, body);
    QFETCH(QString, cause);
    QFETCH(Standing, standing);
    Build build = of(provider.constData());
    build.say("prod", found()).say("prod", called(verdict, 403, body));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, cause);
    QCOMPARE(found.standing, standing);
    QCOMPARE(found.verdict, diagnosis::Verdict::Rejected);
    if (cause != u"session-revoked")
        QVERIFY(causeOf(found, "session-revoked").standing >= Standing::Unknown);
    if (verdict == UserVerdict::TokenRefused)
        QCOMPARE(found.journey.steps[std::size_t(diagnosis::Step::Session)].word, QStringLiteral("refused"));
}

/// GoTrue looks for the session after the user's row.
void TokenCall::aSessionThatIsMissedProvesTheUser()
{
    Build build = of("supabase-auth");
    build.say("prod", notFound(true));
    build.say(
        "prod", called(UserVerdict::SessionGone, 403, refusal("session_not_found", "Session from session_id claim in JWT does not exist")));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::RuledOut);
    QCOMPARE(causeOf(found, "never-existed").standing, Standing::RuledOut);
    QCOMPARE(found.cause, QStringLiteral("session-revoked"));
    QCOMPARE(causeOf(found, "row-hidden").standing, Standing::Possible);
}

void TokenCall::aCallThatFindsTheUserRulesDeletionOut()
{
    Build build = of("supabase-auth");
    build.say("prod", notFound(true)).say("prod", called(UserVerdict::Found, 200, "{}"));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("row-hidden"));
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::RuledOut);
    Build pending = of("supabase-auth");
    Said call = called(UserVerdict::Pending, 200, "{}");
    call.record = Build::person();
    QCOMPARE(diagnosed(pending.say("prod", notFound(true)).say("prod", call)).cause, QStringLiteral("row-hidden"));
    Build session = of("keycloak"); // its UserInfo answers for users that exist in their session alone, too
    session.say("prod", notFound(true)).say("prod", called(UserVerdict::Found, 200, "{}"));
    QVERIFY(causeOf(diagnosed(session), "user-deleted-hard").standing != Standing::RuledOut);
}

void TokenCall::aFailureLeavesTheTokenUndecided_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("in words that are known") << refusal("unexpected_failure", "Database error finding user") << Standing::Proven;
    QTest::newRow("in no words") << QByteArray("oops") << Standing::Likely;
}

void TokenCall::aFailureLeavesTheTokenUndecided()
{
    QFETCH(QByteArray, body);
    QFETCH(Standing, standing);
    Build build = of("supabase-auth");
    build.say("prod", found()).say("prod", called(UserVerdict::Ambiguous, 500, body));
    const Diagnosis found = diagnosed(build);
    QVERIFY(found.verdict != diagnosis::Verdict::Accepted);
    QCOMPARE(found.cause, QStringLiteral("backend-failure"));
    QCOMPARE(found.standing, standing);
    QCOMPARE(found.headline, QStringLiteral("Prod's service fails when it is called with this token."));
}

void TokenCall::aRefusalWithoutAReasonMayBeTheSession()
{
    Build build;
    build.say("prod", found()).say("prod", called(UserVerdict::TokenRefused, 401, "{}"));
    QCOMPARE(diagnosed(build).cause, QStringLiteral("session-revoked"));
}

void TokenCall::aUserThatTheCallMissesIsAContradiction()
{
    Build build = of("keycloak");
    build.say("prod", found()).say("prod", called(UserVerdict::NotFound, 401, "{}"));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.headline, QStringLiteral("Prod finds this user by a lookup, and not by the token."));
    QVERIFY2(found.nextStep.startsWith(u"Ask prod again"), qPrintable(found.nextStep));
    QCOMPARE(causeOf(found, "row-hidden").standing, Standing::Possible);
    Build both = of("keycloak");
    both.say("prod", notFound()).say("prod", called(UserVerdict::NotFound, 401, "{}"));
    QVERIFY(!diagnosed(both).nextStep.contains(u"the lookup finds this user"));
}

/// A known good id is never asked for where the token itself is what asks.
void TokenCall::whoIsAskedWithTheTokenKnowsNoOtherUser()
{
    Build session = of("oidc-userinfo");
    session.say("prod", answered(UserVerdict::NotFound, 401, "{}"));
    QCOMPARE(diagnosed(session).nextStep,
        QStringLiteral("Configure a user endpoint of prod that looks users up: this one answers for the token alone."));
    Build build;
    environments::Credential token;
    token.kind = QStringLiteral("token");
    build.environment("prod").userEndpoint->credentials = {token};
    build.say("prod", answered(UserVerdict::NotFound, 401, "{}"));
    QCOMPARE(diagnosed(build).nextStep, QStringLiteral("Give prod a credential of its own to look the user up with."));
}

void TokenCall::aNewTokenDoesNotHelpWhoIsGone_data()
{
    QTest::addColumn<UserVerdict>("verdict");
    QTest::addColumn<QString>("state");
    QTest::newRow("deleted") << UserVerdict::Deleted << QStringLiteral("deleted");
    QTest::newRow("disabled") << UserVerdict::Disabled << QStringLiteral("disabled");
}

void TokenCall::aNewTokenDoesNotHelpWhoIsGone()
{
    QFETCH(UserVerdict, verdict);
    QFETCH(QString, state);
    Build build;
    build.claimAt("exp", -4000).claimAt("iat", -8000).say("prod", jotscope::tests::state(verdict));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("token-time"));
    QVERIFY2(found.nextStep.contains(QStringLiteral("prod has this user as %1").arg(state)), qPrintable(found.nextStep));
}

QTEST_GUILESS_MAIN(TokenCall)
#include "tst_token_call.moc"

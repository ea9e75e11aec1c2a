// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"
#include "diagnosis/evidence_builder.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Diagnosis;
using diagnosis::ServiceReading;
using diagnosis::Standing;
using Signature = jose::Verification::Verdict;

/// What a service's words are worth: those of many prove nothing, and an order that is only guessed outweighs no signature.
class Words : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfManyNameNobody_data();
    void wordsOfManyNameNobody();
    void wordsInsideOthersAreNotHeard_data();
    void wordsInsideOthersAreNotHeard();
    void wordsOfItsOwnNameAProduct_data();
    void wordsOfItsOwnNameAProduct();
    void wordsOfManyAreAConfiguredProfilesOwn();
    void noWordsOutweighABadSignature_data();
    void noWordsOutweighABadSignature();
    void anExpiredTokenStaysExpired();
    void whatLookupAndServiceSayAlikeIsTold();
    void whatAServiceAcceptedIsKeysThatDisagree_data();
    void whatAServiceAcceptedIsKeysThatDisagree();
    void nobodySignsForAnyService();
    void whoSaysDisabledIsNotOverruledByTheRecord();
};

void Words::wordsOfManyNameNobody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no such user") << QByteArray("{\"message\":\"User not found\"}") << QStringLiteral("user-deleted-hard");
    QTest::newRow("no such user, as an error") << QByteArray("{\"error\":\"user_not_found\"}") << QStringLiteral("user-deleted-hard");
    QTest::newRow("expired") << QByteArray("{\"message\":\"Token has expired\"}") << QStringLiteral("token-time");
    QTest::newRow("expired, behind a colon") << QByteArray("Unauthorized: Token has expired.") << QStringLiteral("token-time");
    QTest::newRow("a code for expired") << QByteArray("{\"code\":\"TOKEN_EXPIRED\"}") << QStringLiteral("token-time");
    QTest::newRow("a session") << QByteArray("{\"error\":\"Session expired\"}") << QStringLiteral("session-revoked");
    QTest::newRow("disabled") << QByteArray("{\"message\":\"User is disabled.\"}") << QStringLiteral("user-disabled");
    QTest::newRow("an account") << QByteArray("{\"error\":\"account 42 is disabled\"}") << QStringLiteral("user-disabled");
    QTest::newRow("a signature") << QByteArray("{\"error\":\"invalid signature\"}") << QStringLiteral("token-invalid");
    QTest::newRow("in other letters") << QByteArray("{\"error\":\"jwt is expired\"}") << QStringLiteral("token-time");
}

void Words::wordsOfManyNameNobody()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, cause);
    const ServiceReading reading = diagnosis::readServiceAnswer(answer, QString());
    QVERIFY(reading.recognised && reading.isShared);
    QCOMPARE(reading.title, QStringLiteral("The service"));
    QVERIFY(reading.profile.isEmpty() && reading.passed.empty() && reading.unchecked.empty());
    QVERIFY2(reading.cause(cause), qPrintable(reading.meaning));
    for (const diagnosis::ServiceCause &one : reading.causes)
        QVERIFY2(one.standing == Standing::Likely || one.standing == Standing::Possible, qPrintable(one.id));
}

void Words::wordsInsideOthersAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another token") << QByteArray("{\"message\":\"CSRF Token has expired\"}");
    QTest::newRow("another token, in small letters") << QByteArray("{\"message\":\"CSRF token has expired\"}");
    QTest::newRow("a password") << QByteArray("{\"error\":\"Reset password token has expired, please request a new one\"}");
    QTest::newRow("a code of another token") << QByteArray("{\"error\":\"csrf_token_expired\"}");
    QTest::newRow("another session") << QByteArray("{\"error\":\"Checkout Session expired\"}");
    QTest::newRow("not the account") << QByteArray("{\"error\":\"For this account SMS is disabled\"}");
    QTest::newRow("a link") << QByteArray("{\"error\":\"The link's invalid signature\"}");
}

void Words::wordsInsideOthersAreNotHeard()
{
    QFETCH(QByteArray, answer);
    for (const char *profile : {"", "laravel-jwt", "keycloak", "argo-cd", "jsonwebtoken"}) {
        const ServiceReading reading = diagnosis::readServiceAnswer(answer, QString::fromLatin1(profile));
        QVERIFY2(!reading.recognised && reading.causes.empty() && !reading.step, profile);
    }
}

void Words::wordsOfItsOwnNameAProduct_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("title");
    QTest::newRow("its code beside") << QByteArray("{\"__type\":\"NotAuthorizedException\",\"message\":\"User is disabled.\"}")
                                     << QStringLiteral("Amazon Cognito");
    QTest::newRow("its realm beside") << QByteArray(
        "HTTP/1.1 401 X\nWWW-Authenticate: Bearer realm=\"a\", error=\"invalid_token\", error_description=\"Session expired\"\n\n")
                                      << QStringLiteral("Keycloak");
    QTest::newRow("its header beside") << QByteArray("HTTP/1.1 401 X\nx-kong-response-latency: 1\n\n{\"message\":\"Invalid signature\"}")
                                       << QStringLiteral("Kong");
    QTest::newRow("its code and its words") << QByteArray(
        "{\"errors\":[{\"message\":\"Token expired.\",\"extensions\":{\"code\":\"TOKEN_EXPIRED\"}}]}")
                                            << QStringLiteral("Directus");
    QTest::newRow("the name of its class") << QByteArray("jwt.exceptions.ExpiredSignatureError: Signature has expired")
                                           << QStringLiteral("PyJWT");
    QTest::newRow("a sentence that nobody else says")
        << QByteArray("{\"msg\":\"User from sub claim in JWT does not exist\"}") << QStringLiteral("Supabase Auth (GoTrue)");
}

void Words::wordsOfItsOwnNameAProduct()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, title);
    const ServiceReading reading = diagnosis::readServiceAnswer(answer, QString());
    QVERIFY(reading.recognised && !reading.isShared);
    QCOMPARE(reading.title, title);
}

void Words::wordsOfManyAreAConfiguredProfilesOwn()
{
    const ServiceReading reading = diagnosis::readServiceAnswer("{\"message\":\"Token has expired\"}", QStringLiteral("laravel-jwt"));
    QVERIFY(reading.configured && !reading.isShared);
    QCOMPARE(reading.title, QStringLiteral("Laravel (tymon/jwt-auth)"));
    QVERIFY(reading.hasPassed(diagnosis::Step::Signature));
    QCOMPARE(reading.cause(u"token-time")->standing, Standing::Proven);
}

void Words::noWordsOutweighABadSignature_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("words of many") << QByteArray("{\"message\":\"User not found\"}");
    QTest::newRow("with a full stop") << QByteArray("HTTP/1.1 404 Not Found\n\n{\"detail\":\"User not found.\"}");
    QTest::newRow("in a framework's form") << QByteArray("{\"detail\":\"User not found\",\"code\":\"user_not_found\"}");
    QTest::newRow("a code") << QByteArray("{\"code\":\"USER_NOT_FOUND\"}");
}

void Words::noWordsOutweighABadSignature()
{
    QFETCH(QByteArray, answer);
    Build build;
    build.signature("prod", Signature::Invalid, "mismatch").say("prod", notFound(true)).service(answer);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("token-invalid"));
    QCOMPARE(found.standing, Standing::Proven);
    QVERIFY(causeOf(found, "keys-disagree").standing != Standing::RuledOut);
}

void Words::whatLookupAndServiceSayAlikeIsTold()
{
    Build build;
    build.noLogin().say("prod", notFound(true)).service("{\"message\":\"User from sub claim in JWT does not exist\"}");
    QCOMPARE(diagnosed(build).headline, QStringLiteral("Prod has no such user. Whether it ever had is open."));
}

void Words::anExpiredTokenStaysExpired()
{
    Build build;
    build.claimAt("iat", -7200).claimAt("exp", -3600).say("prod", found()).service("{\"message\":\"User not found\"}");
    QCOMPARE(diagnosed(build).cause, QStringLiteral("token-time"));
}

void Words::whatAServiceAcceptedIsKeysThatDisagree_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("the environment's own service") << QByteArray("supabase-auth") << Standing::Proven;
    QTest::newRow("a service known by its words alone") << QByteArray() << Standing::Likely;
}

/// The reference: one accepts the signature, the other refuses it.
void Words::whatAServiceAcceptedIsKeysThatDisagree()
{
    QFETCH(QByteArray, profile);
    QFETCH(Standing, standing);
    Build build;
    build.signature("prod", Signature::Invalid, "mismatch").say("prod", notFound(true));
    build.service(
        "{\"code\":403,\"error_code\":\"user_not_found\",\"msg\":\"User from sub claim in JWT does not exist\"}", profile.constData());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("keys-disagree"));
    QCOMPARE(found.standing, standing);
    QCOMPARE(found.headline, QStringLiteral("Prod's service accepts keys that are not configured here."));
    QCOMPARE(causeOf(found, "token-invalid").standing, Standing::Possible);
}

void Words::nobodySignsForAnyService()
{
    Build build;
    build.header("alg", json::Value::of("none")).signature("prod", Signature::Unsigned, "alg-none").say("prod", found());
    build.service("{\"msg\":\"User from sub claim in JWT does not exist\"}", "supabase-auth");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("token-invalid"));
    QCOMPARE(found.standing, Standing::Proven);
    Build forged;
    forged.signature("prod", Signature::Invalid, "key-confusion").say("prod", jotscope::tests::found());
    forged.service("{\"msg\":\"User from sub claim in JWT does not exist\"}", "supabase-auth");
    QCOMPARE(diagnosed(forged).cause, QStringLiteral("token-invalid"));
}

void Words::whoSaysDisabledIsNotOverruledByTheRecord()
{
    Build build;
    build.say("prod", found()).service("{\"message\":\"User is disabled.\"}");
    const Diagnosis found = diagnosed(build);
    const diagnosis::Cause &cause = causeOf(found, "user-disabled");
    QCOMPARE(cause.standing, Standing::Likely);
    QVERIFY(reasons(cause.reasonsAgainst).contains(u"The record is active"));
}

QTEST_GUILESS_MAIN(Words)
#include "tst_words.moc"

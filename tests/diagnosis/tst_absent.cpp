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
using Purpose = directory::Question::Purpose;
using Signature = jose::Verification::Verdict;

/// What an answer about nobody, or about somebody else, is worth.
class Absent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGenuineTokensUserIsNotCalledMadeUp();
    void anyTraceRefutesNeverExisted_data();
    void anyTraceRefutesNeverExisted();
    void twoDirectoriesOfOneIssuerLeaveADeletionOpen();
    void aMissingKnownUserDecidesNothing();
    void aRecordForEveryIdIsNobodys();
    void recordsUnderNewIdsAreNotTheSameForAll();
    void anotherEmailRaisesNoAlarmAndNoCalm();
    void aBrokenAnswerWasReached();
    void whatRoutersSayTooIsNoAbsence_data();
    void whatRoutersSayTooIsNoAbsence();
    void aBadQuestionLooksForNobody();
    void aControlThatFailsIsNoEyeForUsers_data();
    void aControlThatFailsIsNoEyeForUsers();
    void theUsersOfAnotherTenantAreOthers();
    void whoeverFindsTheUserIsSetToTheRightTenant();
};

/// A good signature of the right issuer with a past iat makes "deleted" outrank "never existed".
void Absent::aGenuineTokensUserIsNotCalledMadeUp()
{
    Build build;
    build.noLogin().say("prod", notFound(true)).known();
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.headline, QStringLiteral("Prod has no such user. Whether it ever had is open."));
    QVERIFY2(!found.nextStep.contains(u"who made this token"), qPrintable(found.nextStep));
    const auto rankOf = [&found](const char *id) {
        return std::find_if(found.causes.begin(), found.causes.end(), [id](const Cause &cause) { return cause.id == QLatin1String(id); });
    };
    QVERIFY(rankOf("user-deleted-hard") < rankOf("never-existed"));
    QVERIFY(reasons(causeOf(found, "never-existed").reasonsAgainst).contains(u"The token is genuine: prod signed it"));
}

void Absent::anyTraceRefutesNeverExisted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasCrowd");
    QTest::newRow("410 for this id alone") << 410 << false;
    QTest::newRow("two accounts with the e-mail") << 404 << true;
}

void Absent::anyTraceRefutesNeverExisted()
{
    QFETCH(int, status);
    QFETCH(bool, hasCrowd);
    Build build;
    Said missing = notFound(true);
    missing.status = status;
    build.noLogin().without("iat").say("prod", missing).known().say("prod", randomId());
    if (hasCrowd) {
        Record one = Build::person();
        one.id = QStringLiteral("user-7");
        Said crowd = alternate("email", one);
        crowd.verdict = UserVerdict::Ambiguous;
        build.claim("email", "li.moreau@acme.example").say("prod", crowd);
    }
    QCOMPARE(causeOf(diagnosed(build), "never-existed").standing, Standing::RuledOut);
}

void Absent::twoDirectoriesOfOneIssuerLeaveADeletionOpen()
{
    Build build;
    build.environment("staging").issuer = QStringLiteral("https://id.prod.example");
    build.signature("staging", Signature::Valid, "verified").say("prod", notFound(true)).say("staging", jotscope::tests::found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("not-provisioned"));
    QCOMPARE(found.standing, Standing::Likely);
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::Possible);
    build.environment("staging").audiences = build.environment("prod").audiences; // alike in all but who is there
    const Diagnosis alike = diagnosed(build);
    QCOMPARE(alike.cause, QStringLiteral("not-provisioned"));
    QCOMPARE(alike.standing, Standing::Likely);
    QCOMPARE(causeOf(alike, "user-deleted-hard").standing, Standing::Possible);
}

/// A mistyped known_good_id, or a credential that sees nobody, is answered so too.
void Absent::aMissingKnownUserDecidesNothing()
{
    Build build;
    build.say("prod", notFound(true)).say("prod", knownGood(UserVerdict::NotFound, 404, true));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("inconclusive"));
    for (const char *id : {"store-reset", "our-credential", "user-deleted-hard"})
        QVERIFY2(causeOf(found, id).standing == Standing::Possible, id);
    QVERIFY2(found.nextStep.contains(u"known_good_id"), qPrintable(found.nextStep));
}

void Absent::aRecordForEveryIdIsNobodys()
{
    Record somebody;
    somebody.id = QStringLiteral("somebody");
    Said random = randomId();
    random.verdict = UserVerdict::OtherPerson;
    random.record = somebody;
    Build build;
    build.say("prod", state(UserVerdict::OtherPerson, somebody)).say("prod", random);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.verdict, diagnosis::Verdict::Undecided);
    QCOMPARE(found.environments.front().user, UserVerdict::Ambiguous);
    QCOMPARE(causeOf(found, "id-collision").standing, Standing::RuledOut);
    QCOMPARE(causeOf(found, "wrong-route").standing, Standing::Possible);
}

/// A store that answers old ids with its new ones reads the id: a made-up one is not found, and each brings another record.
void Absent::recordsUnderNewIdsAreNotTheSameForAll()
{
    Record ours = Build::person();
    ours.id = QStringLiteral("new-1");
    Record theirs;
    theirs.id = QStringLiteral("new-2");
    Said known = knownGood(UserVerdict::OtherPerson, 200);
    known.record = theirs;
    Build build;
    build.say("prod", state(UserVerdict::OtherPerson, ours)).say("prod", randomId()).say("prod", known);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.environments.front().user, UserVerdict::OtherPerson);
    QVERIFY(causeOf(found, "wrong-route").standing > Standing::Possible);
}

void Absent::anotherEmailRaisesNoAlarmAndNoCalm()
{
    Record record = Build::person();
    record.with("email", "li@new.example").at("updated", -60);
    Build build;
    build.say("prod", jotscope::tests::found(record));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("accepted"));
    QVERIFY2(found.nextStep.startsWith(u"Compare the record in prod with the person who logged in"), qPrintable(found.nextStep));
    QCOMPARE(causeOf(found, "id-collision").nextStep, found.nextStep);
}

void Absent::aBrokenAnswerWasReached()
{
    Build build;
    build.say("prod", answered(UserVerdict::Unreachable, 0, {}));
    diagnosis::Evidence evidence = build.evidence();
    evidence.environments.front().lookup->exchanges.front().stage = net::Exchange::Stage::Transfer;
    const Diagnosis found = diagnosis::diagnose(evidence);
    QCOMPARE(found.headline, QStringLiteral("Prod's user endpoint gave no whole answer."));
    QVERIFY2(found.nextStep.startsWith(u"Ask again. If it stays so"), qPrintable(found.nextStep));
    evidence.environments.front().lookup->exchanges.front().stage = net::Exchange::Stage::TooLarge;
    const Diagnosis large = diagnosis::diagnose(evidence);
    QCOMPARE(large.cause, QStringLiteral("inconclusive"));
    QVERIFY2(large.nextStep.contains(u"larger than a user record"), qPrintable(large.nextStep));
}

void Absent::whatRoutersSayTooIsNoAbsence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Standing>("deleted");
    const auto row = [](const char *name, const char *body, Standing deleted = Standing::Possible) {
        QTest::newRow(name) << QByteArray(body) << deleted;
    };
    row("Spring without a message", "{\"status\":404,\"error\":\"Not Found\",\"message\":\"No message available\",\"path\":\"/users/7\"}");
    row("Rocket", "{\"error\":{\"code\":404,\"reason\":\"Not Found\",\"description\":\"The requested resource could not be found.\"}}");
    row("Vapor", "{\"error\":true,\"reason\":\"Not Found\"}");
    row("Phoenix", "{\"errors\":{\"detail\":\"Not Found\"}}");
    row("Strapi", "{\"data\":null,\"error\":{\"status\":404,\"name\":\"NotFoundError\",\"message\":\"Not Found\",\"details\":{}}}");
    row("Dropwizard", "{\"code\":404,\"message\":\"HTTP 404 Not Found\"}");
    row("JSON:API", "{\"errors\":[{\"status\":\"404\",\"title\":\"Not Found\"}]}");
    row("WSO2", "{\"fault\":{\"code\":404,\"message\":\"Not Found\",\"description\":\"The requested resource is not available.\"}}");
    row("Flask", "{\"message\":\"The requested URL was not found on the server. If you entered the URL manually, check it.\"}");
    row("a body that breaks off", "{\"error\":\"user_not_fou");
    row("plain text", "Not found.");
    row("another thing that is missing", "{\"error\":\"Tenant not found\"}");
    row("a user missing in another thing", "{\"error\":\"User not found in this tenant\"}", Standing::Likely);
    row("a code of the service's own", "{\"error\":\"not_found\"}", Standing::Likely);
    row("a sentence about the user", "{\"title\":\"Not Found\",\"detail\":\"User not found\"}", Standing::Likely);
    row("Django's view", "{\"detail\":\"Not found.\"}", Standing::Likely);
}

/// A random id is answered by a router as ours is.
void Absent::whatRoutersSayTooIsNoAbsence()
{
    QFETCH(QByteArray, body);
    QFETCH(Standing, deleted);
    Said missing = notFound();
    missing.body = body;
    Build build;
    build.say("prod", missing).say("prod", randomId());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, deleted);
    QCOMPARE(found.verdict, deleted == Standing::Likely ? diagnosis::Verdict::Rejected : diagnosis::Verdict::Undecided);
}

/// "Enter a valid UUID": no user was looked for, by whatever id of that form.
void Absent::aBadQuestionLooksForNobody()
{
    Said bad = notFound();
    bad.status = 400;
    Said random = randomId();
    random.status = 400;
    Build build;
    build.say("prod", bad).say("prod", random);
    QCOMPARE(causeOf(diagnosed(build), "user-deleted-hard").standing, Standing::Possible);
}

void Absent::aControlThatFailsIsNoEyeForUsers_data()
{
    QTest::addColumn<UserVerdict>("control");
    QTest::addColumn<int>("controlStatus");
    QTest::addColumn<int>("status");
    QTest::addColumn<Standing>("credential");
    QTest::addColumn<Standing>("hidden");
    QTest::newRow("refused like the lookup") << UserVerdict::Refused << 403 << 403 << Standing::Proven << Standing::Unknown;
    QTest::newRow("refused beside a 404") << UserVerdict::Refused << 403 << 404 << Standing::Likely << Standing::Unknown;
    QTest::newRow("not there either") << UserVerdict::Ambiguous << 404 << 404 << Standing::Possible << Standing::Unknown;
    QTest::newRow("accepted, and the lookup forbidden") << UserVerdict::Found << 204 << 403 << Standing::Possible << Standing::Unknown;
    QTest::newRow("an empty list") << UserVerdict::Found << 200 << 200 << Standing::Possible << Standing::Possible;
}

/// A random id shows how nobody looks only to a credential that can see somebody.
void Absent::aControlThatFailsIsNoEyeForUsers()
{
    QFETCH(UserVerdict, control);
    QFETCH(int, controlStatus);
    QFETCH(int, status);
    Said missing = notFound();
    missing.status = status;
    Said random = randomId();
    random.status = status;
    Said request = answered(control, controlStatus, controlStatus == 204 ? "" : "[]");
    request.purpose = Purpose::Control;
    Build build;
    build.say("prod", missing).say("prod", random).say("prod", request);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::Possible);
    QTEST(causeOf(found, "our-credential").standing, "credential");
    QTEST(causeOf(found, "row-hidden").standing, "hidden");
    QCOMPARE(found.verdict, diagnosis::Verdict::Undecided);
    Build exact; // the service's own words need no control
    missing.exact = true;
    exact.say("prod", missing).say("prod", random).say("prod", request);
    QCOMPARE(causeOf(diagnosed(exact), "user-deleted-hard").standing, Standing::Likely);
}

void Absent::theUsersOfAnotherTenantAreOthers()
{
    Build build;
    environments::Environment &prod = build.environment("prod");
    prod.issuer = QStringLiteral("https://id.prod.example/realms/acme");
    prod.userEndpoint->provider = QStringLiteral("keycloak");
    prod.userEndpoint->parameters.insert(QStringLiteral("realm"), QStringLiteral("master"));
    build.claim("iss", "https://id.prod.example/realms/acme").say("prod", notFound(true)).say("prod", randomId());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.headline, QStringLiteral("Prod's endpoint is of another realm than this token."));
    QVERIFY2(reasons(causeOf(found, "wrong-environment").reasonsFor).contains(u"expected master, found acme"),
        qPrintable(reasons(causeOf(found, "wrong-environment").reasonsFor)));
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::Possible);
    QCOMPARE(
        found.nextStep, QStringLiteral("Correct \"Parameters\" (parameters) of the user endpoint of prod: the token's realm is acme."));
}

void Absent::whoeverFindsTheUserIsSetToTheRightTenant()
{
    Build build;
    build.environment("prod").userEndpoint->parameters.insert(QStringLiteral("tenant"), QStringLiteral("acme"));
    build.claim("tid", "7").say("prod", jotscope::tests::found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("accepted"));
    QCOMPARE(causeOf(found, "wrong-environment").standing, Standing::RuledOut);
}

QTEST_GUILESS_MAIN(Absent)
#include "tst_absent.moc"

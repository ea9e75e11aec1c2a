// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"
#include "diagnosis/evidence_builder.h"
#include "diagnosis/timeline.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Cause;
using diagnosis::Diagnosis;
using diagnosis::Standing;
using directory::UserVerdict;

/// A wrong verdict is worse than none: nothing is claimed that the evidence does not say.
class Restraint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUserThatIsOnlyElsewhereIsNotCalledNeverExisting();
    void aSmallNumberThatIsFoundElsewhereIsWeakEvidence();
    void anotherPersonElsewhereIsNoTrace();
    void aCopyElsewhereDoesNotBringBackWhoLoggedInHere();
    void aSmallNumberElsewhereDoesNotProveAnotherPlace();
    void aMissingSearchRulesNothingOut();
    void aRoutersAnswerToOtherSpellingsRulesNothingOut();
    void aRouterInPlaceOfTheProviderRulesNothingOut();
    void anotherPersonUnderTheIdIsNoSignOfTheUser();
    void whoMayBeSomebodyElseProvesNothing();
    void whoWasNotAskedForIsNotCalledFine();
    void aProgramsTokenNeedsNoUser();
    void wordsAloneProveNothingOfTheUser();
    void aVendorIsNamedByItsOwnWordsOnly_data();
    void aVendorIsNamedByItsOwnWordsOnly();
    void hostsCarryTheirPort();
    void whatCannotBeReachedIsNamedWithItsPort();
    void aStatusOfSuccessIsNoRefusal_data();
    void aStatusOfSuccessIsNoRefusal();
    void anErrorInsideASuccessIsOne_data();
    void anErrorInsideASuccessIsOne();
    void unknownWordsAreCalledARefusalOnlyByTheirStatus();
    void anAnswerThatSaysNothingIsNoMissingRecord_data();
    void anAnswerThatSaysNothingIsNoMissingRecord();
};

namespace {

/// As `user`, of whom nothing is said but an e-mail.
Record recordOf(const char *id, const char *email)
{
    Record record;
    record.id = QString::fromUtf8(id);
    return record.with("id", id).with("email", email);
}

} // namespace

void Restraint::aUserThatIsOnlyElsewhereIsNotCalledNeverExisting()
{
    Build build;
    build.noLogin().claim("sub", "user-42").claim("email", "zed@acme.example");
    build.say("prod", notFound(true)).say("staging", found(recordOf("user-42", "zed@acme.example")));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("inconclusive"));
    QCOMPARE(found.verdict, diagnosis::Verdict::Rejected);
    QCOMPARE(found.headline, QStringLiteral("Prod has no such user, but staging has one with this id."));
    QVERIFY2(found.nextStep.contains(u"Only in staging") && found.nextStep.contains(u"audit log"), qPrintable(found.nextStep));
    const Cause &never = causeOf(found, "never-existed");
    QCOMPARE(never.standing, Standing::Possible);
    QVERIFY2(
        reasons(never.reasonsAgainst).contains(u"Staging finds this sub: zed@acme.example"), qPrintable(reasons(never.reasonsAgainst)));
    const Cause &elsewhere = causeOf(found, "wrong-environment");
    QCOMPARE(elsewhere.standing, Standing::Possible);
    QVERIFY(reasons(elsewhere.reasonsFor).contains(u"Staging finds this sub"));
    QVERIFY(reasons(elsewhere.reasonsAgainst).contains(u"Issuer and key are prod's"));
    QCOMPARE(elsewhere.nextStep, QStringLiteral("Log in at id.staging.example, which has this user, and use that token there."));
    QCOMPARE(causeOf(found, "wrong-store").standing, Standing::Possible);
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::Possible);
    build.service("{\"msg\":\"User from sub claim in JWT does not exist\"}"); // what was looked up says more than what was said
    QCOMPARE(diagnosed(build).headline, found.headline);
}

void Restraint::aSmallNumberThatIsFoundElsewhereIsWeakEvidence()
{
    Build build;
    build.noLogin().without("iat").claim("sub", "42");
    build.say("prod", notFound(true)).say("staging", found(recordOf("42", "zed@acme.example")));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("never-existed"));
    QCOMPARE(found.standing, Standing::Likely);
    const QString against = reasons(causeOf(found, "never-existed").reasonsAgainst);
    QVERIFY2(against.contains(u"Staging has this id too"), qPrintable(against));
    QCOMPARE(causeOf(found, "wrong-environment").standing, Standing::RuledOut);
}

void Restraint::anotherPersonElsewhereIsNoTrace()
{
    Build build;
    build.noLogin().without("iat").claim("sub", "user-42").claim("email", "zed@acme.example");
    build.say("prod", notFound(true)).say("staging", found(recordOf("user-42", "bob@acme.example")));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("never-existed"));
    QVERIFY(causeOf(found, "never-existed").reasonsAgainst.empty());
}

void Restraint::aCopyElsewhereDoesNotBringBackWhoLoggedInHere()
{
    Build build;
    build.say("prod", notFound(true)).say("staging", found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("user-deleted-hard"));
    QCOMPARE(found.standing, Standing::Likely);
    QVERIFY(!causeOf(found, "never-existed").reasonsAgainst.empty());
}

/// Not even the issuer is known here: then the id alone says nothing of where the token belongs.
void Restraint::aSmallNumberElsewhereDoesNotProveAnotherPlace()
{
    Build build;
    build.noLogin().claim("sub", "42");
    build.environment("prod").issuer.clear();
    build.signature("prod", jose::Verification::Verdict::NotAsked, "not-asked");
    build.say("prod", notFound(true)).say("staging", found(recordOf("42", "zed@acme.example")));
    const Diagnosis found = diagnosed(build);
    QVERIFY2(causeOf(found, "wrong-environment").standing >= Standing::Possible, qPrintable(found.headline));
    QVERIFY(causeOf(found, "user-deleted-hard").standing != Standing::RuledOut);
    QVERIFY(causeOf(found, "never-existed").standing != Standing::RuledOut);
}

/// {"error":"no route"} to a search by e-mail: nobody searched.
void Restraint::aMissingSearchRulesNothingOut()
{
    Build build;
    Said search = nobodyBy("email");
    search.status = 404;
    search.verdict = UserVerdict::Ambiguous;
    build.noLogin().say("prod", notFound(true)).say("prod", search);
    const Diagnosis found = diagnosed(build);
    for (const char *id : {"user-recreated", "user-merged", "id-regenerated", "wrong-claim"})
        QVERIFY2(causeOf(found, id).standing == Standing::Unknown, id);
    const auto missing = std::find_if(
        found.findings.begin(), found.findings.end(), [](const diagnosis::Finding &finding) { return finding.id == u"search-missing"; });
    QVERIFY(missing != found.findings.end());
    QCOMPARE(missing->headline, QStringLiteral("Prod has no search by email: whether the person has another id is not known."));
}

void Restraint::aRoutersAnswerToOtherSpellingsRulesNothingOut()
{
    Build build;
    Said said = notFound();
    said.body = "{\"detail\":\"Not Found\"}";
    Said other = said;
    other.purpose = directory::Question::Purpose::Variant;
    other.how = QStringLiteral("upper case");
    build.say("prod", said).say("prod", other);
    QCOMPARE(causeOf(diagnosed(build), "id-format").standing, Standing::Unknown);
    build.known(); // the route is right
    QCOMPARE(causeOf(diagnosed(build), "id-format").standing, Standing::RuledOut);
}

void Restraint::aRouterInPlaceOfTheProviderRulesNothingOut()
{
    Build build;
    build.say("prod", notFound(true)).identity(notFound());
    QVERIFY(causeOf(diagnosed(build), "not-provisioned").standing != Standing::RuledOut);
    Build said;
    said.say("prod", notFound(true)).identity(notFound(true));
    QCOMPARE(causeOf(diagnosed(said), "not-provisioned").standing, Standing::RuledOut);
}

/// The ids of an emptied store begin anew: what became of the token's own user is open.
void Restraint::anotherPersonUnderTheIdIsNoSignOfTheUser()
{
    Build build;
    Record bob = recordOf("42", "bob@acme.example");
    build.claim("sub", "42").claim("name", "Li Moreau").say("prod", found(bob.with("name", "Bob Sousa").at("created", -60)));
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("id-collision"));
    QCOMPARE(found.standing, Standing::Proven);
    QCOMPARE(causeOf(found, "store-reset").standing, Standing::Possible);
    for (const char *id : {"user-deleted-hard", "never-existed", "user-recreated", "not-provisioned", "user-disabled", "user-deleted-soft"})
        QVERIFY2(causeOf(found, id).standing == Standing::Unknown, id);
}

/// The username is the token's, the e-mail is not, and nothing else is told.
void Restraint::whoMayBeSomebodyElseProvesNothing()
{
    Build build;
    Record record;
    record.id = QStringLiteral("991");
    record.with("username", "lee").with("email", "lee@home.example").at("created", -60);
    Said search = alternate("preferred_username", record);
    search.verdict = UserVerdict::Disabled;
    build.claim("preferred_username", "lee").say("prod", notFound(true)).say("prod", search);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("inconclusive"));
    for (const char *id : {"user-recreated", "id-namespace", "user-disabled", "user-deleted-hard", "never-existed"})
        QVERIFY2(causeOf(found, id).standing == Standing::Possible, id);
}

void Restraint::aStatusOfSuccessIsNoRefusal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an empty object") << QByteArray("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\n\n");
    QTest::newRow("known words in a list") << QByteArray("HTTP/1.1 200 OK\n\n{\"items\":[{\"message\":\"jwt expired\"}]}");
    QTest::newRow("known words as a page") << QByteArray("HTTP/1.1 200 OK\n\nUser from sub claim in JWT does not exist");
    QTest::newRow("a member for errors that holds none") << QByteArray("HTTP/1.1 200 OK\n\n{\"data\":{},\"errors\":null,\"error\":\"\"}");
}

void Restraint::aStatusOfSuccessIsNoRefusal()
{
    QFETCH(QByteArray, answer);
    Build build;
    build.say("prod", found()).service(answer, "supabase-auth");
    const Diagnosis healthy = diagnosed(build);
    QVERIFY(healthy.service.accepted && !healthy.service.given && !healthy.service.recognised);
    QCOMPARE(healthy.cause, QStringLiteral("accepted"));
    QCOMPARE(healthy.verdict, diagnosis::Verdict::Accepted);
    QVERIFY(!healthy.journey.stoppedAt);
    QVERIFY(healthy.environments.front().tag != u"refused");
    const bool isNoted = std::any_of(healthy.findings.begin(), healthy.findings.end(),
        [](const diagnosis::Finding &finding) { return finding.id == u"service-accepted"; });
    QVERIFY(isNoted);
}

void Restraint::anErrorInsideASuccessIsOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("GraphQL, known") << QByteArray("{\"errors\":[{\"extensions\":{\"code\":\"invalid-jwt\"},\"message\":\"Could not verify "
                                                  "JWT: JWTExpired\"}]}")
                                    << true;
    QTest::newRow("GraphQL, unknown") << QByteArray("{\"data\":null,\"errors\":[{\"message\":\"nope\"}]}") << false;
    QTest::newRow("error, known") << QByteArray("{\"error\":\"jwt expired\"}") << true;
    QTest::newRow("error, unknown") << QByteArray("{\"error\":\"nope\"}") << false;
    QTest::newRow("no success") << QByteArray("{\"success\":false,\"reason\":\"nope\"}") << false;
}

void Restraint::anErrorInsideASuccessIsOne()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isKnown);
    Build build;
    build.say("prod", found()).service("HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + body);
    const Diagnosis found = diagnosed(build);
    QVERIFY(found.service.given && !found.service.accepted);
    QCOMPARE(found.service.recognised, isKnown);
    if (!isKnown)
        QCOMPARE(found.headline, QStringLiteral("Prod answered 200 in words that no profile knows."));
}

void Restraint::unknownWordsAreCalledARefusalOnlyByTheirStatus()
{
    const auto headline = [](const char *answer) {
        Build build;
        build.say("prod", found()).service(answer);
        return diagnosed(build).headline;
    };
    QCOMPARE(headline("HTTP/1.1 401 X\n\nno"), QStringLiteral("Prod refused this token in words no profile knows."));
    QCOMPARE(headline("HTTP/1.1 500 X\n\noops"), QStringLiteral("Prod answered 500 in words that no profile knows."));
    QCOMPARE(headline("oops"), QStringLiteral("Prod answered in words that no profile knows."));
}

/// Issuer and keys say yes; whether the user exists was never asked.
void Restraint::whoWasNotAskedForIsNotCalledFine()
{
    Build build;
    build.environment("prod").userEndpoint.reset();
    build.environment("staging").userEndpoint.reset();
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("accepted"));
    QCOMPARE(found.standing, Standing::Likely);
    QCOMPARE(found.headline, QStringLiteral("Accepted by prod. 50 min left. The user was not checked."));
    QCOMPARE(found.nextStep, QStringLiteral("Add a user endpoint to prod to check the user."));
    QVERIFY(found.deed == diagnosis::Deed::Configure);
    const diagnosis::JourneyStep &user = found.journey.steps[std::size_t(diagnosis::Step::UserRecord)];
    QCOMPARE(user.word, QStringLiteral("not checked"));
    QCOMPARE(user.detail, QStringLiteral("no user endpoint"));
    for (const diagnosis::TimelineLane &lane : diagnosis::timelineOf(found).lanes) {
        if (lane.kind == diagnosis::TimelineLane::Kind::User)
            QCOMPARE(lane.note, QStringLiteral("no user endpoint is configured"));
    }
}

void Restraint::aProgramsTokenNeedsNoUser()
{
    Build build;
    build.without("sub").environment("prod").userEndpoint.reset();
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("accepted"));
    QCOMPARE(found.nextStep, QStringLiteral("Nothing to do."));
    Build verified;
    verified.environment("prod").userEndpoint.reset();
    diagnosis::Evidence keysAlone = verified.evidence();
    keysAlone.isOfKeysAlone = true; // nobody wants to know of the user
    const Diagnosis alone = diagnosis::diagnose(keysAlone);
    QCOMPARE(alone.headline, QStringLiteral("Accepted by prod. 50 min left."));
    for (const diagnosis::Comparison &line : alone.comparison)
        QVERIFY2(line.label != u"User", qPrintable(line.value));
    QCOMPARE(alone.journey.steps[std::size_t(diagnosis::Step::UserRecord)].word, QStringLiteral("not asked"));
}

/// A pasted error and an issuer; nothing was asked.
void Restraint::wordsAloneProveNothingOfTheUser()
{
    const char *answer = "{\"code\":403,\"error_code\":\"user_not_found\",\"msg\":\"User from sub claim in JWT does not exist\"}";
    for (const bool hasLogin : {true, false}) {
        Build build;
        build.environment("prod").userEndpoint.reset();
        build.signature("prod", jose::Verification::Verdict::NotAsked, "not-asked").service(answer);
        if (!hasLogin)
            build.noLogin();
        const Diagnosis found = diagnosed(build);
        QCOMPARE(found.cause, QStringLiteral("inconclusive"));
        QCOMPARE(found.headline, QStringLiteral("Prod says that there is no such user; why is still open."));
        QVERIFY(!found.journey.causeStep);
        for (const Cause &cause : found.causes)
            QVERIFY2(cause.standing >= Standing::Possible, qPrintable(cause.id));
    }
}

void Restraint::aVendorIsNamedByItsOwnWordsOnly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("title");
    const QString supabase = QStringLiteral("Supabase Auth (GoTrue)");
    QTest::newRow("its sentence as a message") << QByteArray("{\"msg\":\"User from sub claim in JWT does not exist\"}") << supabase;
    QTest::newRow("its sentence and nothing else") << QByteArray("User from sub claim in JWT does not exist") << supabase;
    QTest::newRow("its own header") << QByteArray("HTTP/1.1 403 X\nx-sb-error-code: user_not_found\n\n{}") << supabase;
    QTest::newRow("in other letters") << QByteArray("user from SUB claim in JWT does not exist") << QString();
    QTest::newRow("inside another sentence") << QByteArray("{\"error\":\"login failed: User from sub claim in JWT does not exist here\"}")
                                             << QString();
    QTest::newRow("a code that many use") << QByteArray("{\"code\":\"user_not_found\"}") << QString();
    QTest::newRow("a sentence that many say") << QByteArray("User does not exist.") << QString();
    QTest::newRow("Cognito's code") << QByteArray("{\"__type\":\"UserNotFoundException\",\"message\":\"User does not exist.\"}")
                                    << QStringLiteral("Amazon Cognito");
}

void Restraint::aVendorIsNamedByItsOwnWordsOnly()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, title);
    const diagnosis::ServiceReading reading = diagnosis::readServiceAnswer(answer, QString());
    QVERIFY(reading.recognised && reading.absent);
    QCOMPARE(reading.title, title.isEmpty() ? QStringLiteral("The service") : title);
    QCOMPARE(reading.profile.isEmpty(), title.isEmpty());
    if (!title.isEmpty())
        return;
    QVERIFY2(reading.passed.empty() && reading.unchecked.empty(), "what it checks is not known");
    for (const diagnosis::ServiceCause &cause : reading.causes)
        QVERIFY2(cause.standing == Standing::Possible, qPrintable(cause.id));
}

/// Two environments on one host differ by the port alone.
void Restraint::hostsCarryTheirPort()
{
    Build build;
    build.environment("prod").issuer = QStringLiteral("http://127.0.0.1:18483");
    build.environment("staging").issuer = QStringLiteral("http://127.0.0.1:18484");
    build.from("staging");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("wrong-environment"));
    QVERIFY2(found.nextStep.contains(u"Log in at 127.0.0.1:18483"), qPrintable(found.nextStep));
    build.environment("prod").issuer = QStringLiteral("https://id.prod.example:443/realms/a");
    const QString next = diagnosed(build).nextStep;
    QVERIFY2(next.contains(u"Log in at id.prod.example and"), qPrintable(next));
}

void Restraint::whatCannotBeReachedIsNamedWithItsPort()
{
    Build build;
    build.environment("prod").userEndpoint->baseUrl = QStringLiteral("http://127.0.0.1:18999");
    build.say("prod", answered(UserVerdict::Unreachable, 0, {}));
    QCOMPARE(diagnosed(build).nextStep,
        QStringLiteral("Check that 127.0.0.1 runs a service at port 18999 and that nothing, a firewall or a proxy, is in the way."));
    Build usual;
    usual.say("prod", answered(UserVerdict::Unreachable, 0, {}));
    QVERIFY2(diagnosed(usual).nextStep.contains(u"users.prod.example runs a service at port 443"), qPrintable(diagnosed(usual).nextStep));
}

void Restraint::anAnswerThatSaysNothingIsNoMissingRecord_data()
{
    QTest::addColumn<UserVerdict>("verdict");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("service");
    const QString unread = QStringLiteral("could not be read");
    QTest::newRow("not reached") << UserVerdict::Unreachable << 0 << unread << unread;
    QTest::newRow("our credential refused") << UserVerdict::Refused << 401 << unread << unread;
    QTest::newRow("500") << UserVerdict::Ambiguous << 500 << unread << unread;
    QTest::newRow("a gateway before it") << UserVerdict::Intermediary << 404 << unread << unread;
    QTest::newRow("the service says no") << UserVerdict::NotFound << 404 << QStringLiteral("no record")
                                         << QStringLiteral("no trace of this user");
}

/// The timeline says no more of the user than the answers do.
void Restraint::anAnswerThatSaysNothingIsNoMissingRecord()
{
    QFETCH(UserVerdict, verdict);
    QFETCH(int, status);
    QFETCH(QString, user);
    QFETCH(QString, service);
    Build build;
    build.say("prod", answered(verdict, status, "no"));
    for (const diagnosis::TimelineLane &lane : diagnosis::timelineOf(diagnosed(build)).lanes) {
        if (lane.kind == diagnosis::TimelineLane::Kind::User)
            QCOMPARE(lane.note, user);
        else if (lane.kind == diagnosis::TimelineLane::Kind::Service && lane.marks.empty())
            QCOMPARE(lane.note, service);
    }
}

QTEST_GUILESS_MAIN(Restraint)
#include "tst_restraint.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence_builder.h"

#include "directory/plan.h"
#include "jose/base64url.h"
#include "json/write.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Diagnosis;
using diagnosis::Standing;
using diagnosis::Status;
using diagnosis::Step;
using diagnosis::Verdict;
using directory::UserVerdict;
using jose::Severity;
using Signature = jose::Verification::Verdict;

/// What was not read, or may be read otherwise, is never judged as if it were plain.
class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfAnIdIsNobodys_data();
    void halfAnIdIsNobodys();
    void halfAClaimIsNotJudged();
    void aTextThatBreaksOffIsCutShort();
    void timesThatAreNoNumbersAreNotAccepted_data();
    void timesThatAreNoNumbersAreNotAccepted();
    void anIatInWordsIsToldOnly();
    void aPayloadThatIsNoJsonHoldsNoClaims();
    void bothValuesAreNamedWhole();
    void millisecondsProveNothing_data();
    void millisecondsProveNothing();
    void claimsWithTwoValuesAreNotPlain_data();
    void claimsWithTwoValuesAreNotPlain();
    void oneValueTwiceIsOnlyNoted();
    void ourLimitIsNotTheirDamage();
    void aMissingAlgorithmIsAFault();
    void aShortSignatureIsCut_data();
    void aShortSignatureIsCut();
    void anEndedSessionEndsAtItsStep_data();
    void anEndedSessionEndsAtItsStep();
    void onlyTheSchemeMakesItNearly_data();
    void onlyTheSchemeMakesItNearly();
};

namespace {

const diagnosis::JourneyStep &stepOf(const Diagnosis &found, Step step)
{
    return found.environments[0].journey.steps[std::size_t(step)];
}

const diagnosis::Finding *findingOf(const Diagnosis &found, QStringView id)
{
    for (const diagnosis::Finding &one : found.findings) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

/// Of prod, in time, by its key; the payload exactly so.
QByteArray textOf(const QByteArray &claims, const QByteArray &header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"prod-1\"}")
{
    return jose::toBase64Url(header) + '.' + jose::toBase64Url(claims) + '.' + jose::toBase64Url(QByteArray(256, 's'));
}

QByteArray claims(const QByteArray &more)
{
    const QByteArray now = QByteArray::number(Build::now().toSecsSinceEpoch());
    const QByteArray later = QByteArray::number(Build::now().toSecsSinceEpoch() + 3000);
    return "{\"iss\":\"https://id.prod.example\",\"aud\":\"https://api.prod.example\",\"iat\":" + now + ",\"exp\":" + later + more;
}

const QByteArray sub = ",\"sub\":\"3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71\"";

Build given(const QByteArray &payload)
{
    Build build;
    build.text(textOf(payload)).say("prod", found());
    return build;
}

} // namespace

void ReadingTest::halfAnIdIsNobodys_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("word");
    const QString cut = QStringLiteral("cut short");
    QTest::newRow("a string without its end") << QByteArray(",\"sub\":\"user-1") << cut;
    QTest::newRow("a string cut inside an escape") << QByteArray(",\"sub\":\"user-1\\u00") << cut;
    QTest::newRow("a number at the end of the text") << QByteArray(",\"sub\":1") << cut;
    QTest::newRow("half a character behind the id") << QByteArray(",\"sub\":\"user-1\\ud800\"}") << QStringLiteral("looks altered");
}

void ReadingTest::halfAnIdIsNobodys()
{
    QFETCH(QByteArray, more);
    Build build;
    build.text(textOf(claims(more)));
    const auto evidence = build.evidence();
    const auto plan = directory::makePlan(evidence.environments[0].environment, evidence.token);
    QVERIFY2(!plan, "no request is planned for it");
    const Diagnosis found = diagnosis::diagnose(evidence);
    QTEST(stepOf(found, Step::Subject).word, "word");
    QVERIFY(stepOf(found, Step::Subject).detail.contains(u"not asked for"));
    QVERIFY(found.verdict != Verdict::Accepted && found.deed == diagnosis::Deed::None);
}

void ReadingTest::halfAClaimIsNotJudged()
{
    Build build;
    build.text(textOf("{\"sub\":\"a\",\"exp\":17,\"iss\":\"https://id.pro"));
    const Diagnosis cutIssuer = diagnosed(build);
    QCOMPARE(stepOf(cutIssuer, Step::Issuer).word, QStringLiteral("not readable"));
    QCOMPARE(stepOf(cutIssuer, Step::Audience).word, QStringLiteral("not readable"));
    QCOMPARE(stepOf(cutIssuer, Step::Time).word, QStringLiteral("expired"));
    QCOMPARE(cutIssuer.cause, QStringLiteral("token-invalid"));
    build.text(textOf("{\"sub\":\"a\",\"iss\":\"https://id.prod.example\",\"aud\":[\"https://api.prod.example\",\"x"));
    QCOMPARE(stepOf(diagnosed(build), Step::Audience).word, QStringLiteral("not readable"));
    build.text(textOf("{\"sub\":\"a\",\"exp\":17"));
    const Diagnosis cutTime = diagnosed(build);
    QCOMPARE(stepOf(cutTime, Step::Time).word, QStringLiteral("not readable"));
    QVERIFY(!findingOf(cutTime, u"expired") && !findingOf(cutTime, u"no-expiry"));
    build.text(textOf("{\"iss\":\"https://id.prod.example\",\"su"));
    const Diagnosis cutBefore = diagnosed(build);
    QCOMPARE(stepOf(cutBefore, Step::Subject).word, QStringLiteral("not readable"));
    QVERIFY(causeOf(cutBefore, "not-a-user-token").standing != Standing::Proven && !findingOf(cutBefore, u"sub-missing"));
}

void ReadingTest::aTextThatBreaksOffIsCutShort()
{
    const QByteArray whole = textOf(claims(sub + '}'));
    Build build;
    for (qsizetype length = whole.indexOf('.') + 2; length < whole.lastIndexOf('.'); ++length) {
        build.text(whole.first(length));
        const Diagnosis found = diagnosed(build);
        QCOMPARE(found.headline, QStringLiteral("The token is cut short."));
        QCOMPARE(stepOf(found, Step::Form).word, QStringLiteral("cut short"));
        const QString time = stepOf(found, Step::Time).word;
        QVERIFY2(time == u"not readable" || time == u"in time", qPrintable(time));
    }
}

void ReadingTest::timesThatAreNoNumbersAreNotAccepted_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Severity>("severity");
    const auto fatal = Severity::Fatal;
    QTest::newRow("nbf null") << QByteArray(",\"nbf\":null") << QStringLiteral("nbf-not-a-number") << fatal;
    QTest::newRow("exp as a string") << QByteArray(",\"exp\":\"1\"") << QStringLiteral("exp-not-a-number") << fatal;
}

void ReadingTest::timesThatAreNoNumbersAreNotAccepted()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, id);
    const Diagnosis found = diagnosed(given(claims(sub + more + '}')));
    QCOMPARE(found.verdict, Verdict::Undecided);
    QCOMPARE(stepOf(found, Step::Time).word, QStringLiteral("not readable"));
    QTEST(findingOf(found, id)->severity, "severity");
    QCOMPARE(causeOf(found, "token-time").standing, Standing::Possible);
}

/// At iat few services look: it is told, and the rest decides.
void ReadingTest::anIatInWordsIsToldOnly()
{
    Build build = given(claims(sub + ",\"iat\":\"yesterday\"}"));
    const Diagnosis result = diagnosed(build.say("prod", found()));
    QCOMPARE(result.verdict, Verdict::Accepted);
    QCOMPARE(findingOf(result, u"iat-not-a-number")->severity, Severity::Warning);
    QCOMPARE(causeOf(result, "token-time").standing, Standing::Possible);
}

/// All of it was read, and it names no issuer.
void ReadingTest::aPayloadThatIsNoJsonHoldsNoClaims()
{
    const Diagnosis result = diagnosed(given("hello world"));
    QCOMPARE(result.verdict, Verdict::Rejected);
    QCOMPARE(stepOf(result, Step::Time).word, QStringLiteral("not readable"));
}

/// A report that hides identities looks for the whole value.
void ReadingTest::bothValuesAreNamedWhole()
{
    const QByteArray first = "firstname.lastname-alpha.person@subsidiary.very-long-domain-name.example";
    const QByteArray second = "other.person-beta-gamma-delta.epsilon@subsidiary.very-long-domain-name.example";
    const Diagnosis result = diagnosed(given(claims(",\"sub\":\"" + first + "\",\"sub\":\"" + second + "\"}")));
    QVERIFY2(result.nextStep.contains(QString::fromUtf8(first)), qPrintable(result.nextStep));
    QVERIFY2(result.nextStep.contains(QString::fromUtf8(second)), qPrintable(result.nextStep));
    const Diagnosis odd = diagnosed(given(claims(sub + ",\"alice.smith@example.com\":1,\"alice.smith@example.com\":2}")));
    QCOMPARE(stepOf(odd, Step::Form).word, QStringLiteral("a name twice"));
}

void ReadingTest::millisecondsProveNothing_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<int>("seconds");
    QTest::newRow("an end to come") << "exp" << 3600;
    QTest::newRow("an end that passed") << "exp" << -3600;
    QTest::newRow("a start to come") << "nbf" << 3600;
    QTest::newRow("issued in the past") << "iat" << -3600;
}

void ReadingTest::millisecondsProveNothing()
{
    QFETCH(QString, claim);
    QFETCH(int, seconds);
    Build build;
    build.claim(claim.toLatin1().constData(), json::Value::of(Build::now().addSecs(seconds).toMSecsSinceEpoch())).say("prod", found());
    const Diagnosis result = diagnosed(build);
    QCOMPARE(stepOf(result, Step::Time).word, QStringLiteral("seconds or ms?"));
    QCOMPARE(result.verdict, Verdict::Undecided);
    QVERIFY(findingOf(result, u"milliseconds") && !findingOf(result, u"expired") && !findingOf(result, u"ends-before-start"));
    QVERIFY(causeOf(result, "token-time").standing != Standing::Proven);
    build.claimAt("exp", -7200); // in seconds, and passed whoever reads it
    QCOMPARE(stepOf(diagnosed(build), Step::Time).word, QStringLiteral("expired"));
}

void ReadingTest::claimsWithTwoValuesAreNotPlain_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const char *first, const char *cause) {
        QTest::newRow(name) << QByteArray(first) << QString::fromLatin1(name) << QString::fromLatin1(cause);
    };
    row("sub", "\"sub\":\"user-42\"", "wrong-claim");
    row("iss", "\"iss\":\"https://id.staging.example\"", "wrong-environment");
    row("aud", "\"aud\":\"x\"", "wrong-environment");
    row("exp", "\"exp\":1", "token-time");
    row("nbf", "\"nbf\":9999999999,\"nbf\":1", "token-time");
}

void ReadingTest::claimsWithTwoValuesAreNotPlain()
{
    QFETCH(QByteArray, first);
    QFETCH(QString, name);
    QFETCH(QString, cause);
    const Diagnosis found = diagnosed(given('{' + first + ',' + claims(sub + '}').mid(1)));
    QCOMPARE(found.verdict, Verdict::Undecided);
    QCOMPARE(found.headline, QStringLiteral("\"%1\" stands twice; services differ in which one they read.").arg(name));
    QVERIFY2(found.nextStep.contains(QStringLiteral("\"%1\" once").arg(name)), qPrintable(found.nextStep));
    QCOMPARE(stepOf(found, Step::Form).status, Status::Warn);
    QCOMPARE(stepOf(found, Step::Form).word, name + QStringLiteral(" twice"));
    QVERIFY(findingOf(found, u"duplicate-member"));
    QCOMPARE(causeOf(found, qPrintable(cause)).standing, Standing::Possible);
    QVERIFY2(causeOf(found, qPrintable(cause))
                 .reasonsFor.back()
                 .text.contains(QString::fromUtf8(first.mid(first.indexOf(':') + 1)).section(u',', 0, 0)),
        "and what the other reader reads");
    QCOMPARE(causeOf(found, "token-invalid").standing, Standing::Possible);
}

void ReadingTest::oneValueTwiceIsOnlyNoted()
{
    for (const QByteArray &more : {sub + sub, sub + ",\"nick\":1,\"nick\":2"}) {
        const Diagnosis found = diagnosed(given(claims(more + '}')));
        QCOMPARE(found.verdict, Verdict::Accepted);
        QCOMPARE(stepOf(found, Step::Form).status, Status::Warn);
    }
}

void ReadingTest::ourLimitIsNotTheirDamage()
{
    const QByteArray deep = ",\"x\":" + QByteArray(600, '[') + QByteArray(600, ']');
    const Diagnosis found = diagnosed(given(claims(sub + deep + '}')));
    QCOMPARE(found.verdict, Verdict::Undecided);
    QCOMPARE(stepOf(found, Step::Form).status, Status::Warn);
    QCOMPARE(found.cause, QStringLiteral("inconclusive"));
    QCOMPARE(found.headline, QStringLiteral("The token nests deeper than Jotscope reads: not all is judged."));
    QCOMPARE(findingOf(found, u"too-deep")->severity, Severity::Warning);
    Build early; // the id stands behind what is not read
    early.text(textOf(claims(deep + sub + '}')));
    const Diagnosis unread = diagnosed(early);
    QCOMPARE(stepOf(unread, Step::Subject).word, QStringLiteral("not readable"));
    QVERIFY(causeOf(unread, "not-a-user-token").standing != Standing::Proven);
}

void ReadingTest::aMissingAlgorithmIsAFault()
{
    for (const QByteArray header : {"{\"kid\":\"prod-1\"}", "{\"alg\":null,\"kid\":\"prod-1\"}", "{\"alg\":[\"RS256\"]}"}) {
        Build build;
        build.text(textOf(claims(sub + '}'), header)).say("prod", found()).signature("prod", Signature::Invalid, "alg-unknown");
        const Diagnosis found = diagnosed(build);
        QCOMPARE(found.verdict, Verdict::Rejected);
        QCOMPARE(found.cause, QStringLiteral("token-invalid"));
        QVERIFY(findingOf(found, u"no-alg") && stepOf(found, Step::Form).status == Status::Fail);
        for (const diagnosis::Finding &one : found.findings)
            QVERIFY2(!one.found.contains(u"by nothing"), qPrintable(one.found));
    }
}

void ReadingTest::aShortSignatureIsCut_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("octets");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("RSA, an octet short of its key") << QByteArray("RS256") << 255 << true;
    QTest::newRow("RSA, as long as its key") << QByteArray("RS256") << 256 << false;
    QTest::newRow("ES256, an octet short") << QByteArray("ES256") << 63 << true;
    QTest::newRow("HS256, an octet short") << QByteArray("HS256") << 31 << true;
}

void ReadingTest::aShortSignatureIsCut()
{
    QFETCH(QByteArray, alg);
    QFETCH(int, octets);
    QFETCH(bool, isCut);
    const QByteArray whole = textOf(claims(sub + '}'), "{\"alg\":\"" + alg + "\",\"kid\":\"prod-1\"}");
    Build build;
    build.text(whole.first(whole.lastIndexOf('.') + 1) + jose::toBase64Url(QByteArray(octets, 's')));
    build.signature("prod", Signature::Invalid, "bad-signature-form").say("prod", found());
    auto evidence = build.evidence();
    jose::TriedKey tried;
    tried.eligible = true;
    tried.key = evidence.environments[0].keySets[0].keys[0];
    evidence.environments[0].verification.tried = {tried};
    const Diagnosis found = diagnosis::diagnose(evidence);
    QCOMPARE(stepOf(found, Step::Form).word == u"cut short", isCut);
    QCOMPARE(found.headline == u"The token is cut short.", isCut);
    if (isCut)
        QVERIFY(stepOf(found, Step::Form).detail.contains(QString::number(octets)));
    QCOMPARE(found.journey.causeStep == std::optional(Step::Form), isCut);
}

void ReadingTest::anEndedSessionEndsAtItsStep_data()
{
    QTest::addColumn<bool>("bySaying");
    QTest::newRow("the service says so") << true;
    QTest::newRow("nobody says so") << false;
}

void ReadingTest::anEndedSessionEndsAtItsStep()
{
    QFETCH(bool, bySaying);
    Build build;
    build.say("prod", found());
    if (bySaying)
        build.service("{\"code\":403,\"error_code\":\"session_not_found\",\"msg\":\"Session from session_id claim in JWT does not exist\"}",
            "supabase-auth");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause == u"session-revoked", bySaying);
    QCOMPARE(stepOf(found, Step::Session).word, bySaying ? QStringLiteral("ended") : QStringLiteral("not asked"));
    QCOMPARE(stepOf(found, Step::Session).status, bySaying ? Status::Fail : Status::NotAsked);
}

void ReadingTest::onlyTheSchemeMakesItNearly_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("near");
    const QString web = QStringLiteral("http and https");
    QTest::newRow("the scheme alone") << QStringLiteral("https://127.0.0.1:8001/a") << web;
    QTest::newRow("and the port") << QStringLiteral("https://127.0.0.1:8002/a") << QString();
    QTest::newRow("and a query") << QStringLiteral("https://127.0.0.1:8001/a?b") << QString();
}

void ReadingTest::onlyTheSchemeMakesItNearly()
{
    QFETCH(QString, found);
    Build build;
    build.claim("iss", json::Value::of(found)).environment("prod").issuer = QStringLiteral("http://127.0.0.1:8001/a");
    const auto evidence = build.evidence();
    QTEST(diagnosis::checkClaims(evidence.token, evidence.environments[0].environment, evidence.now).issuerNear, "near");
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"

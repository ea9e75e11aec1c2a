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

/// A token that our key signed is ours, whoever else has its user; and what is said of it fits what was found.
class OwnToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysOursWhereOnlyItsUserIsElsewhere_data();
    void staysOursWhereOnlyItsUserIsElsewhere();
    void ofASharedKeyMayBeAnothers();
    void withAnothersIssuerIsNotProvenAnothers();
    void ofTheWrongAudienceIsAskedForAnew();
    void withoutAReadableAudienceNamesIt();
    void theServiceRefusesForItsAudience();
    void signedElsewhereNamesTheKey();
    void ofAHolderNamesWhatTheHolderAdded();
    void ofAUserFoundAsksNothingOfTheUser_data();
    void ofAUserFoundAsksNothingOfTheUser();
    void theServicesWordsStandWhereTheyDecide_data();
    void theServicesWordsStandWhereTheyDecide();
};

namespace {

QString found(const Diagnosis &diagnosis)
{
    return diagnosis.comparison.empty() ? QString() : diagnosis.comparison.back().value;
}

Record zed()
{
    Record record;
    record.id = QStringLiteral("user-42");
    return record.with("id", "user-42").with("email", "zed@acme.example");
}

/// Signed by prod, for a user whom staging alone has.
Build onlyStagingHasZed()
{
    Build build;
    build.noLogin().claim("sub", "user-42").claim("email", "zed@acme.example");
    build.say("prod", notFound(true)).known().say("staging", jotscope::tests::found(zed()));
    return build;
}

} // namespace

void OwnToken::staysOursWhereOnlyItsUserIsElsewhere_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("next");
    const QString spelling = QStringLiteral("Write the issuer the same way at both ends");
    const QString text = QStringLiteral("Make whoever issues it write \"iss\" as prod expects it: \"https://id.prod.example\".");
    QTest::newRow("a trailing slash") << QByteArray("iss") << QByteArray("\"https://id.prod.example/\"")
                                      << QStringLiteral("The issuer differs from prod's in a trailing slash.") << spelling;
    QTest::newRow("capitals") << QByteArray("iss") << QByteArray("\"HTTPS://id.prod.example\"")
                              << QStringLiteral("The issuer differs from prod's in upper and lower case.") << spelling;
    QTest::newRow("http") << QByteArray("iss") << QByteArray("\"http://id.prod.example\"")
                          << QStringLiteral("The issuer differs from prod's in http and https.") << spelling;
    QTest::newRow("another host") << QByteArray("iss") << QByteArray("\"https://login.internal\"")
                                  << QStringLiteral("Prod does not know this token's issuer.") << spelling;
    QTest::newRow("null") << QByteArray("iss") << QByteArray("null") << QString() << text;
    QTest::newRow("a list") << QByteArray("iss") << QByteArray("[\"https://id.prod.example\"]")
                            << QStringLiteral("The token's issuer is no text; prod wants its own.") << text;
    QTest::newRow("another audience") << QByteArray("aud") << QByteArray("\"other\"")
                                      << QStringLiteral("This token is for another audience than prod's.")
                                      << QStringLiteral("Ask id.prod.example for a token with the audience https://api.prod.example.");
}

void OwnToken::staysOursWhereOnlyItsUserIsElsewhere()
{
    QFETCH(QByteArray, claim);
    QFETCH(QByteArray, json);
    QFETCH(QString, headline);
    QFETCH(QString, next);
    Build build = onlyStagingHasZed();
    build.claim(claim.constData(), json::read(json).root);
    const Diagnosis found = diagnosed(build);
    QVERIFY2(!found.headline.contains(u"staging token"), qPrintable(found.headline));
    QVERIFY2(!found.nextStep.contains(u"signing key"), qPrintable(found.nextStep));
    if (!headline.isEmpty())
        QCOMPARE(found.headline, headline);
    QVERIFY2(found.nextStep.startsWith(next), qPrintable(found.nextStep));
    Build noIssuer = onlyStagingHasZed(); // nobody says what the issuer should be: the key alone speaks
    noIssuer.environment("prod").issuer.clear();
    noIssuer.environment("staging").issuer.clear();
    const Diagnosis open = diagnosed(noIssuer);
    QCOMPARE(open.headline, QStringLiteral("Prod has no such user, but staging has one with this id."));
    QVERIFY(causeOf(open, "wrong-environment").standing >= Standing::Possible);
}

void OwnToken::ofASharedKeyMayBeAnothers()
{
    Build build = onlyStagingHasZed();
    build.environment("prod").issuer.clear();
    build.environment("staging").issuer.clear();
    build.signature("staging", Signature::Valid, "verified");
    const Diagnosis ours = diagnosed(build); // by its audience
    QCOMPARE(ours.cause, QStringLiteral("inconclusive"));
    QCOMPARE(causeOf(ours, "user-deleted-hard").standing, Standing::Possible);
    build.environment("staging").audiences = build.environment("prod").audiences;
    const Diagnosis shared = diagnosed(build);
    QCOMPARE(shared.headline, QStringLiteral("This is a staging token. Prod has no such user."));
    QCOMPARE(shared.standing, Standing::Likely);
    QVERIFY2(shared.nextStep.endsWith(u"give prod its own signing key."), qPrintable(shared.nextStep));
}

/// The issuer says staging, the signature says prod.
void OwnToken::withAnothersIssuerIsNotProvenAnothers()
{
    Build build = onlyStagingHasZed();
    build.claim("iss", "https://id.staging.example");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("wrong-environment"));
    QCOMPARE(found.standing, Standing::Likely);
    const QString against = reasons(causeOf(found, "wrong-environment").reasonsAgainst);
    QVERIFY2(against.contains(u"The signature verifies with a key of prod"), qPrintable(against));
}

void OwnToken::ofTheWrongAudienceIsAskedForAnew()
{
    Build build;
    build.claim("aud", "HTTPS://API.prod.example").say("prod", jotscope::tests::found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.headline, QStringLiteral("This token is for another audience than prod's."));
    QCOMPARE(found.nextStep, QStringLiteral("Ask id.prod.example for a token with the audience https://api.prod.example."));
}

void OwnToken::withoutAReadableAudienceNamesIt()
{
    Build build;
    build.claim("aud", json::Value::of(5)).say("prod", jotscope::tests::found());
    const Diagnosis number = diagnosed(build);
    QCOMPARE(number.headline, QStringLiteral("The token's audience is no text; prod wants its own."));
    QCOMPARE(found(number), QStringLiteral("5"));
    QVERIFY2(number.nextStep.startsWith(u"Ask id.prod.example for a token"), qPrintable(number.nextStep));
    QCOMPARE(diagnosed(build.without("aud")).headline, QStringLiteral("The token names no audience; prod wants its own."));
}

void OwnToken::theServiceRefusesForItsAudience()
{
    Build build = onlyStagingHasZed();
    build.service("{\"error\":\"invalid audience\"}");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.headline, QStringLiteral("Prod's service wants another audience than this token's."));
    QVERIFY2(found.nextStep.contains(u"audience that the service in prod is set to"), qPrintable(found.nextStep));
    Build healthy;
    healthy.say("prod", jotscope::tests::found()).service("{\"error\":\"invalid audience\"}");
    QCOMPARE(diagnosed(healthy).headline, found.headline);
}

void OwnToken::signedElsewhereNamesTheKey()
{
    Build build;
    build.signature("prod", Signature::Invalid, "mismatch").signature("staging", Signature::Valid, "verified");
    build.say("prod", jotscope::tests::found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("token-invalid"));
    QCOMPARE(found.headline, QStringLiteral("Not prod but a key of staging made this signature."));
    QCOMPARE(::found(found), QStringLiteral("by a key of staging"));
    QVERIFY(reasons(causeOf(found, "token-invalid").reasonsFor).contains(u"The signature verifies with a key of staging"));
    QCOMPARE(causeOf(found, "wrong-environment").standing, Standing::Possible);
    build.signature("prod", Signature::NoKey, "kid-not-found"); // the same under staging's own kid
    const Diagnosis unknown = diagnosed(build);
    QCOMPARE(unknown.cause, QStringLiteral("keys-disagree"));
    QCOMPARE(unknown.headline, found.headline);
    QCOMPARE(unknown.nextStep, found.nextStep);
}

/// The signature is good; a disclosure, or the key binding, is not.
void OwnToken::ofAHolderNamesWhatTheHolderAdded()
{
    Build build;
    diagnosis::Evidence evidence = build.say("prod", jotscope::tests::found()).evidence();
    jose::SdJwt opened;
    opened.verdict = jose::SdJwt::Verdict::Rejected;
    opened.message = QStringLiteral("Disclosure 2 stands twice.");
    evidence.inside.sdJwt = opened;
    const Diagnosis twice = diagnosis::diagnose(evidence);
    QCOMPARE(twice.cause, QStringLiteral("token-invalid"));
    QCOMPARE(twice.headline, QStringLiteral("A disclosure does not belong to this token."));
    QCOMPARE(found(twice), opened.message);
    QCOMPARE(twice.nextStep, QStringLiteral("Ask the holder to present it again."));
    opened.verdict = jose::SdJwt::Verdict::Ok;
    opened.keyBinding.verdict = jose::KeyBinding::Verdict::Invalid;
    opened.keyBinding.message = QStringLiteral("What stands behind the last ~ is no signed key binding.");
    evidence.inside.sdJwt = opened;
    const Diagnosis unbound = diagnosis::diagnose(evidence);
    QCOMPARE(unbound.headline, QStringLiteral("The key binding behind the token does not hold."));
    QCOMPARE(found(unbound), opened.keyBinding.message);
}

void OwnToken::ofAUserFoundAsksNothingOfTheUser_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("next");
    QTest::newRow("exp is a text") << QByteArray("\"soon\"") << QByteArray()
                                   << QStringLiteral("Make the issuer write \"exp\" as a number of seconds since 1970 (RFC 7519 §2).");
    QTest::newRow("a gateway in trouble") << QByteArray() << QByteArray("HTTP/1.1 502 Bad Gateway\n\nno")
                                          << QStringLiteral("Look at the log of the service in prod: our lookup finds this user.");
}

void OwnToken::ofAUserFoundAsksNothingOfTheUser()
{
    QFETCH(QByteArray, exp);
    QFETCH(QByteArray, service);
    QFETCH(QString, next);
    Build build;
    build.say("prod", jotscope::tests::found());
    if (!exp.isEmpty())
        build.claim("exp", json::read(exp).root);
    if (!service.isEmpty())
        build.service(service);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.nextStep, next);
    QVERIFY(found.deed == diagnosis::Deed::None);
}

void OwnToken::theServicesWordsStandWhereTheyDecide_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("said");
    QTest::newRow("the signature") << QByteArray("{\"msg\":\"signature verification failed\"}") << QStringLiteral("keys-disagree")
                                   << QStringLiteral("signature verification failed");
    QTest::newRow("the time") << QByteArray("{\"msg\":\"jwt expired\"}") << QStringLiteral("token-time") << QStringLiteral("jwt expired");
}

void OwnToken::theServicesWordsStandWhereTheyDecide()
{
    QFETCH(QByteArray, service);
    QFETCH(QString, cause);
    QFETCH(QString, said);
    Build build = onlyStagingHasZed();
    build.service(service);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, cause);
    QStringList values;
    for (const diagnosis::Comparison &line : found.comparison)
        values.append(line.value);
    QVERIFY2(values.contains(said), qPrintable(values.join(u'|')));
    for (const QString &value : values)
        QVERIFY2(!value.contains(u"404"), qPrintable(value));
}

QTEST_GUILESS_MAIN(OwnToken)
#include "tst_own_token.moc"

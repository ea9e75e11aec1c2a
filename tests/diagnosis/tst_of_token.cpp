// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"
#include "diagnosis/evidence_builder.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Diagnosis;
using diagnosis::Standing;
using directory::UserVerdict;

/// UserInfo and introspection answer from the token or its session: nobody was looked up.
class OfToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerProvesNoUser_data();
    void anAnswerProvesNoUser();
    void whatTheServiceSaysOfTheUserStands();
    void anotherSubjectIsNoCollision();
    void anotherPersonsSessionMayBeOne();
};

namespace {

Build of(const char *provider)
{
    Build build;
    build.environment("prod").userEndpoint->provider = QString::fromLatin1(provider);
    return build;
}

Record answeredAs(const char *id, const char *email)
{
    Record record;
    record.id = QString::fromLatin1(id);
    record.with("sub", id);
    return email ? record.with("email", email) : record;
}

} // namespace

void OfToken::anAnswerProvesNoUser_data()
{
    QTest::addColumn<QByteArray>("provider");
    for (const char *provider : {"oidc-userinfo", "introspection", "ory-hydra"})
        QTest::newRow(provider) << QByteArray(provider);
}

void OfToken::anAnswerProvesNoUser()
{
    QFETCH(QByteArray, provider);
    Build build = of(provider.constData());
    build.say("prod", found());
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("accepted"));
    for (const char *cause : {"user-deleted-hard", "user-deleted-soft", "never-existed", "store-reset", "user-disabled", "user-pending",
             "not-provisioned", "wrong-store", "user-recreated"})
        QVERIFY2(causeOf(found, cause).standing != Standing::RuledOut, cause);
    const QString against = reasons(causeOf(found, "never-existed").reasonsAgainst);
    QVERIFY2(against.contains(u"does not prove that the user exists"), qPrintable(against));
}

void OfToken::whatTheServiceSaysOfTheUserStands()
{
    Build build = of("ory-hydra");
    build.say("prod", found()).service("{\"detail\":\"User not found\",\"code\":\"user_not_found\"}");
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("inconclusive"));
    QCOMPARE(causeOf(found, "user-deleted-hard").standing, Standing::Possible);
    QCOMPARE(
        found.nextStep, QStringLiteral("Configure a user endpoint of prod that looks users up: this one answers for the token alone."));
}

void OfToken::anotherSubjectIsNoCollision()
{
    Build build = of("oidc-userinfo");
    Said other = found(answeredAs("zzz", nullptr));
    other.verdict = UserVerdict::OtherPerson;
    build.say("prod", other);
    const Diagnosis found = diagnosed(build);
    QCOMPARE(found.cause, QStringLiteral("id-namespace"));
    QCOMPARE(found.standing, Standing::Likely);
    QCOMPARE(causeOf(found, "id-collision").standing, Standing::Possible);
    QCOMPARE(found.verdict, diagnosis::Verdict::Rejected);
}

void OfToken::anotherPersonsSessionMayBeOne()
{
    Build build = of("oidc-userinfo");
    Said other = found(answeredAs("zzz", "bob@acme.example"));
    other.verdict = UserVerdict::OtherPerson;
    build.claim("email", "zed@acme.example").say("prod", other);
    QCOMPARE(causeOf(diagnosed(build), "id-collision").standing, Standing::Likely);
}

QTEST_GUILESS_MAIN(OfToken)
#include "tst_of_token.moc"

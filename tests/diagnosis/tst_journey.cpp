// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence_builder.h"

#include <QTest>

#include <functional>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::Status;
using diagnosis::Step;
using directory::UserVerdict;
using json::Value;
using Signature = jose::Verification::Verdict;

/// Every word of the nine steps, where the fault is and where it was noticed.
class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void details_data();
    void details();
    void causeAndStop_data();
    void causeAndStop();
    void withoutEnvironments();
    void lineIsSolidOnlyWhereSomethingIsKnown();
    void matrix_data();
    void matrix();
};

namespace {

struct WordRow {
    const char *name;
    Step step;
    Status status;
    const char *word;
    void (*make)(Build &);
};

const std::vector<WordRow> &wordRows()
{
    static const std::vector<WordRow> rows = {
        {"well formed", Step::Form, Status::Ok, "well formed", [](Build &) {}},
        {"not a token", Step::Form, Status::Fail, "not a token", [](Build &b) { b.text("hello there"); }},
        {"cut short", Step::Form, Status::Fail, "cut short", [](Build &b) { b.text("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0"); }},
        {"one flaw", Step::Form, Status::Fail, "1 flaw", [](Build &b) { b.text("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0=.c2ln"); }},
        {"encrypted", Step::Form, Status::Unknown, "encrypted",
            [](Build &b) { b.text("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"); }},
        {"published", Step::Key, Status::Ok, "published", [](Build &) {}},
        {"configured", Step::Key, Status::Ok, "configured",
            [](Build &b) {
                b.signature("prod", Signature::Valid, "verified");
                b.of("prod").keySets[0].fetched = QDateTime();
                b.of("prod").keySets[0].from = QStringLiteral("the environments file");
                b.keyFrom("the environments file");
            }},
        {"shared key", Step::Key, Status::Warn, "shared key",
            [](Build &b) {
                b.from("staging").signature("prod", Signature::Valid, "verified").signature("staging", Signature::Valid, "verified");
                b.of("prod").keySets = b.of("staging").keySets;
            }},
        {"no such kid", Step::Key, Status::Fail, "no such kid", [](Build &b) { b.signature("prod", Signature::NoKey, "kid-not-found"); }},
        {"from the token itself", Step::Key, Status::Fail, "from the token itself",
            [](Build &b) { b.signature("prod", Signature::NoKey, "embedded-key"); }},
        {"keys unreachable", Step::Key, Status::Unknown, "unreachable", [](Build &b) { b.keysUnreachable("prod", false); }},
        {"keys not asked", Step::Key, Status::NotAsked, "not asked",
            [](Build &b) { b.signature("prod", Signature::NotAsked, "not-asked"); }},
        {"valid", Step::Signature, Status::Ok, "valid", [](Build &) {}},
        {"invalid", Step::Signature, Status::Fail, "invalid", [](Build &b) { b.signature("prod", Signature::Invalid, "mismatch"); }},
        {"no key", Step::Signature, Status::Unknown, "no key", [](Build &b) { b.signature("prod", Signature::NoKey, "kid-not-found"); }},
        {"unsigned", Step::Signature, Status::Fail, "unsigned", [](Build &b) { b.signature("prod", Signature::Unsigned, "alg-none"); }},
        {"unsupported", Step::Signature, Status::Unknown, "unsupported",
            [](Build &b) { b.signature("prod", Signature::Unsupported, "alg-unknown"); }},
        {"in time", Step::Time, Status::Ok, "in time", [](Build &) {}},
        {"expired", Step::Time, Status::Fail, "expired", [](Build &b) { b.claimAt("exp", -100); }},
        {"not yet valid", Step::Time, Status::Fail, "not yet valid", [](Build &b) { b.claimAt("nbf", 100); }},
        {"in leeway", Step::Time, Status::Warn, "in leeway", [](Build &b) { b.claimAt("exp", -10); }},
        {"no expiry", Step::Time, Status::Warn, "no expiry", [](Build &b) { b.without("exp"); }},
        {"seconds or ms?", Step::Time, Status::Warn, "seconds or ms?",
            [](Build &b) { b.claim("exp", Value::of(Build::now().addSecs(60).toMSecsSinceEpoch())); }},
        {"issuer match", Step::Issuer, Status::Ok, "match", [](Build &) {}},
        {"issuer alias", Step::Issuer, Status::Ok, "alias",
            [](Build &b) {
                b.claim("iss", "https://old.example").environment("prod").issuerAliases = {QStringLiteral("https://old.example")};
            }},
        {"issuer nearly", Step::Issuer, Status::Fail, "nearly", [](Build &b) { b.claim("iss", "https://id.prod.example/"); }},
        {"issuer differs", Step::Issuer, Status::Fail, "differs", [](Build &b) { b.claim("iss", "https://x.example"); }},
        {"issuer missing", Step::Issuer, Status::Fail, "missing", [](Build &b) { b.without("iss"); }},
        {"audience match", Step::Audience, Status::Ok, "match", [](Build &) {}},
        {"audience differs", Step::Audience, Status::Fail, "differs", [](Build &b) { b.claim("aud", "x"); }},
        {"audience missing", Step::Audience, Status::Fail, "missing", [](Build &b) { b.without("aud"); }},
        {"subject UUID", Step::Subject, Status::Ok, "UUID", [](Build &) {}},
        {"subject number", Step::Subject, Status::Warn, "number", [](Build &b) { b.claim("sub", Value::of(7)); }},
        {"subject e-mail", Step::Subject, Status::Ok, "e-mail", [](Build &b) { b.claim("sub", "lee@acme.example"); }},
        {"subject name", Step::Subject, Status::Ok, "name", [](Build &b) { b.claim("sub", "lee"); }},
        {"subject missing", Step::Subject, Status::Fail, "missing", [](Build &b) { b.without("sub"); }},
        {"subject looks altered", Step::Subject, Status::Warn, "looks altered", [](Build &b) { b.claim("sub", "lee "); }},
        {"subject not a user", Step::Subject, Status::Warn, "not a user", [](Build &b) { b.claim("sub", "abc@clients"); }},
        {"user found", Step::UserRecord, Status::Ok, "found", [](Build &b) { b.say("prod", found()); }},
        {"user not found", Step::UserRecord, Status::Fail, "not found", [](Build &b) { b.say("prod", notFound()); }},
        {"user deleted", Step::UserRecord, Status::Fail, "deleted", [](Build &b) { b.say("prod", state(UserVerdict::Deleted)); }},
        {"user disabled", Step::UserRecord, Status::Fail, "disabled", [](Build &b) { b.say("prod", state(UserVerdict::Disabled)); }},
        {"user pending", Step::UserRecord, Status::Fail, "pending", [](Build &b) { b.say("prod", state(UserVerdict::Pending)); }},
        {"other person", Step::UserRecord, Status::Fail, "other person", [](Build &b) { b.say("prod", state(UserVerdict::OtherPerson)); }},
        {"user refused", Step::UserRecord, Status::Unknown, "refused",
            [](Build &b) { b.say("prod", answered(UserVerdict::Refused, 401, "{}")); }},
        {"user unreachable", Step::UserRecord, Status::Unknown, "unreachable",
            [](Build &b) { b.say("prod", answered(UserVerdict::Unreachable, 0, "")); }},
        {"user not asked", Step::UserRecord, Status::NotAsked, "not asked", [](Build &) {}},
        {"no user endpoint", Step::UserRecord, Status::NotChecked, "not checked",
            [](Build &b) { b.environment("prod").userEndpoint.reset(); }},
        {"session live", Step::Session, Status::Ok, "live",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::Found, 200)); }},
        {"session ended", Step::Session, Status::Fail, "ended",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::SessionGone, 403)); }},
        {"session revoked", Step::Session, Status::Fail, "revoked",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::TokenRefused, 401)); }},
        {"session not asked", Step::Session, Status::NotAsked, "not asked", [](Build &b) { b.say("prod", found()); }},
    };
    return rows;
}

struct StopRow {
    const char *name;
    const char *cause; ///< step, or empty
    const char *stop;
    void (*make)(Build &);
};

const std::vector<StopRow> &stopRows()
{
    static const std::vector<StopRow> rows = {
        {"a healthy token has neither", "", "", [](Build &b) { b.say("prod", found()); }},
        {"staging's issuer, noticed at the key", "issuer", "key", [](Build &b) { b.from("staging").say("prod", notFound()).known(); }},
        {"staging's issuer, noticed at the user by a service that checks no issuer", "issuer", "user-record",
            [](Build &b) {
                b.from("staging").signature("prod", Signature::Valid, "verified").say("prod", notFound(true)).say("staging", found());
                b.service("{\"code\":403,\"error_code\":\"user_not_found\",\"msg\":\"User from sub claim in JWT does not exist\"}",
                    "supabase-auth");
            }},
        {"a deleted user, fault and notice in one", "user-record", "user-record",
            [](Build &b) { b.say("prod", state(UserVerdict::Deleted)); }},
        {"another form, noticed at the user", "subject", "user-record",
            [](Build &b) { b.claim("sub", "Lee ").say("prod", notFound()).known().say("prod", variant("trimmed")); }},
        {"an expired token", "time", "time", [](Build &b) { b.claimAt("exp", -100).say("prod", found()); }},
        {"an ended session", "session", "session",
            [](Build &b) { b.say("prod", found()).say("prod", tokenCall(UserVerdict::SessionGone, 403)); }},
    };
    return rows;
}

} // namespace

void JourneyTest::words_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(wordRows().size()); ++i)
        QTest::newRow(wordRows()[std::size_t(i)].name) << i;
}

void JourneyTest::words()
{
    QFETCH(int, index);
    const WordRow &row = wordRows()[std::size_t(index)];
    Build build;
    row.make(build);
    const auto found = diagnosis::diagnose(build.evidence());
    const diagnosis::JourneyStep &step = found.environments[0].journey.steps[std::size_t(row.step)];
    QCOMPARE(step.word, QString::fromLatin1(row.word));
    QCOMPARE(int(step.status), int(row.status));
    QCOMPARE(int(step.step), int(row.step));
}

void JourneyTest::details_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<std::function<void(Build &)>>("make");
    const auto row = [](const char *name, Step step, const char *detail, std::function<void(Build &)> make) {
        QTest::newRow(name) << int(step) << QString::fromLatin1(detail) << std::move(make);
    };
    row("an audience tells its host, not its scheme", Step::Audience, "api.prod.example", [](Build &) {});
    row("so does one that differs", Step::Audience, "api.else.example", [](Build &b) { b.claim("aud", "https://api.else.example"); });
    row("the scheme stands where nothing else differs", Step::Audience, "http://api.prod.example",
        [](Build &b) { b.claim("aud", "http://api.prod.example"); });
    row("a name that is no address stays", Step::Audience, "orders", [](Build &b) { b.claim("aud", "orders"); });
    row("an issuer tells its host", Step::Issuer, "id.else.example", [](Build &b) { b.claim("iss", "https://id.else.example"); });
    row("milliseconds, in few words", Step::Time, "should be seconds",
        [](Build &b) { b.claim("exp", Value::of(Build::now().addSecs(60).toMSecsSinceEpoch())); });
    const auto notAsked = [](Build &b, const char *because, const char *claim) {
        b.of("prod").lookup = directory::Lookup{};
        b.of("prod").lookup->notAskedBecause = QString::fromLatin1(because);
        b.of("prod").lookup->unusableClaim = QString::fromLatin1(claim);
    };
    row("a claim that nobody can be asked for", Step::UserRecord, "no usable sub",
        [notAsked](Build &b) { notAsked(b.without("sub"), "the token has no sub that could be asked for", "sub"); });
    row("the provider's own claim is named, not sub", Step::UserRecord, "no usable oid",
        [notAsked](Build &b) { notAsked(b, "the token has no oid that could be asked for", "oid"); });
    row("a claim with a long name is an id", Step::UserRecord, "no usable id",
        [notAsked](Build &b) { notAsked(b, "the token has no preferred_username that could be asked for", "preferred_username"); });
    row("another reason is told, though sub is absent", Step::UserRecord, "offline",
        [notAsked](Build &b) { notAsked(b.without("sub"), "offline", ""); });
}

/// Each fits below its step: the rest stands in the claims, the requests and the answer.
void JourneyTest::details()
{
    QFETCH(int, step);
    QFETCH(std::function<void(Build &)>, make);
    Build build;
    make(build);
    const auto found = diagnosis::diagnose(build.evidence());
    QTEST(found.environments[0].journey.steps[std::size_t(step)].detail, "detail");
}

void JourneyTest::causeAndStop_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(stopRows().size()); ++i)
        QTest::newRow(stopRows()[std::size_t(i)].name) << i;
}

void JourneyTest::causeAndStop()
{
    QFETCH(int, index);
    const StopRow &row = stopRows()[std::size_t(index)];
    Build build;
    row.make(build);
    const auto journey = diagnosis::diagnose(build.evidence()).journey;
    QCOMPARE(QString::fromLatin1(journey.causeStep ? wordOf(*journey.causeStep) : ""), QString::fromLatin1(row.cause));
    QCOMPARE(QString::fromLatin1(journey.stoppedAt ? wordOf(*journey.stoppedAt) : ""), QString::fromLatin1(row.stop));
}

void JourneyTest::withoutEnvironments()
{
    Build build;
    build.noEnvironments();
    const auto found = diagnosis::diagnose(build.evidence());
    QCOMPARE(found.headline, QStringLiteral("Decoded. No environment is configured to judge it."));
    QCOMPARE(found.journey.steps.size(), std::size_t(9));
    QCOMPARE(found.journey.steps[std::size_t(Step::Form)].status, Status::Ok);
    QCOMPARE(found.journey.steps[std::size_t(Step::Time)].word, QStringLiteral("in time"));
    QCOMPARE(found.journey.steps[std::size_t(Step::UserRecord)].status, Status::NotAsked);
    QCOMPARE(found.verdict, diagnosis::Verdict::Undecided);
    QCOMPARE(found.presented, -1);
}

void JourneyTest::lineIsSolidOnlyWhereSomethingIsKnown()
{
    Build build;
    build.signature("prod", Signature::NotAsked, "not-asked").claimAt("iat", -7200).claimAt("exp", -3600);
    const auto silent = diagnosis::diagnose(build.evidence());
    QCOMPARE(silent.journey.stoppedAt, std::optional(Step::Time));
    for (const Step step : {Step::Form, Step::Key, Step::Signature}) // nobody has looked at the key
        QVERIFY2(!diagnosis::wentOn(silent.journey, std::size_t(step)), diagnosis::wordOf(step));
    auto said = silent.journey;
    said.stoppedAt = Step::UserRecord; // as the service says: it had looked
    QVERIFY(diagnosis::wentOn(said, std::size_t(Step::Key)));
    QVERIFY(!diagnosis::wentOn(said, std::size_t(Step::UserRecord)));
}

void JourneyTest::matrix_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("prodTag");
    QTest::addColumn<QString>("stagingTag");
    QTest::addColumn<QString>("prodKey");
    QTest::newRow("healthy in prod") << 0 << "belongs here"
                                     << ""
                                     << "published";
    QTest::newRow("staging's, prod has no such user") << 1 << "would refuse"
                                                      << "belongs here"
                                                      << "no-such-kid";
    QTest::newRow("staging's, nothing asked") << 2 << "would refuse"
                                              << "likely"
                                              << "not-asked";
    QTest::newRow("nobody's, undecided") << 3 << "presented"
                                         << ""
                                         << "not-asked";
}

void JourneyTest::matrix()
{
    QFETCH(int, which);
    Build build;
    if (which == 0)
        build.say("prod", found());
    if (which == 1)
        build.from("staging").say("prod", notFound()).known().say("staging", found());
    if (which >= 2)
        build.from("staging").signature("prod", Signature::NotAsked, "not-asked").signature("staging", Signature::NotAsked, "not-asked");
    if (which == 3) {
        build.without("iss").without("aud");
        build.environment("prod").issuer.clear();
        build.environment("prod").audiences.clear();
    }
    const auto result = diagnosis::diagnose(build.evidence());
    QTEST(result.environments[0].tag, "prodTag");
    QTEST(result.environments[1].tag, "stagingTag");
    QTEST(result.environments[0].key, "prodKey");
}

QTEST_GUILESS_MAIN(JourneyTest)
#include "tst_journey.moc"

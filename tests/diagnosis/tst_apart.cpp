// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokens_apart.h"

#include <QTest>

using namespace jotscope;
using diagnosis::MemberApart;
using Kind = MemberApart::Kind;

/// How two tokens differ: by meaning, not by bytes.
class Apart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersAreComparedByMeaning_data();
    void membersAreComparedByMeaning();
    void whatDiffersStandsFirst();
    void theSentenceNamesWhatDiffers_data();
    void theSentenceNamesWhatDiffers();
    void whatMattersIsWhatAnEnvironmentJudgesDifferently();
    void environmentsWithTheSameDifferenceAreToldTogether();
    void environmentsWithOtherDifferencesAreToldApart();
    void hostileNestingEnds();
    void manyMembersTakeLinearTime();
};

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

diagnosis::Diagnosis judged(const QByteArray &payload, const QByteArray &signature = "AAAA",
    const QByteArray &header = "{\"alg\":\"HS256\"}", const std::vector<environments::Environment> &environments = {})
{
    diagnosis::Evidence evidence;
    evidence.token = jose::decode(base64(header) + '.' + base64(payload) + '.' + signature);
    evidence.now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    for (const environments::Environment &environment : environments) {
        diagnosis::EnvironmentEvidence one;
        one.environment = environment;
        evidence.environments.push_back(one);
    }
    return diagnosis::diagnose(evidence);
}

diagnosis::TokensApart apart(const QByteArray &a, const QByteArray &b)
{
    return diagnosis::tokensApart(judged(a), judged(b, "BBBB"));
}

QString told(const MemberApart &member)
{
    return QStringLiteral("%1 %2 [%3]").arg(member.pointer, QLatin1String(wordOf(member.kind)), member.how);
}

} // namespace

void Apart::membersAreComparedByMeaning_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *a, const char *b, const char *expected) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QString::fromUtf8(expected);
    };
    row("equal values are the same", R"({"sub":"1"})", R"({"sub":"1"})", "/sub same []");
    row("another value differs", R"({"sub":"1"})", R"({"sub":"2"})", "/sub differs []");
    row("the order of an audience says nothing", R"({"aud":["x","y"]})", R"({"aud":["y","x"]})", "/aud same [in another order]");
    row("an audience alone or in a list is one", R"({"aud":"x"})", R"({"aud":["x"]})", "/aud same [written differently]");
    row("the order of scopes says nothing", R"({"scope":"a b"})", R"({"scope":"b a"})", "/scope same [in another order]");
    row("a missing scope is named", R"({"scope":"a b"})", R"({"scope":"a"})", "/scope differs [B lacks b]");
    row("roles on both sides are named", R"({"roles":["a","b"]})", R"({"roles":["b","c"]})", "/roles differs [B lacks a; A lacks c]");
    row("the order of other lists counts", R"({"path":["a","b"]})", R"({"path":["b","a"]})", "/path differs []");
    row("objects are entered", R"({"realm_access":{"roles":["a"],"x":1}})", R"({"realm_access":{"x":1,"roles":["a"]}})",
        "/realm_access/roles same []; /realm_access/x same []");
    row("a claim of one alone is told", R"({"sid":"1"})", R"({})", "/sid only-a []");
    row("and of the other", R"({})", R"({"sid":"1"})", "/sid only-b []");
    row("times are told by their distance", R"({"exp":1800000000})", R"({"exp":1801123200})", "/exp differs [B is 13 d later]");
    row("also backwards", R"({"iat":1800000060})", R"({"iat":1800000000})", "/iat differs [B is 1 min earlier]");
    row("a number written differently is the same", R"({"n":10})", R"({"n":1e1})", "/n same [written differently]");
    row("a number beyond 2^53 is compared exactly", R"({"n":9007199254740993})", R"({"n":9007199254740992})", "/n differs []");
    row("a string is no number", R"({"sub":"1"})", R"({"sub":1})", "/sub differs [of another type]");
    row("an escape is the same character", R"({"sub":"a"})", "{\"sub\":\"\\u0061\"}", "/sub same [written differently]");
    row("capitals are said", R"({"sub":"Lee"})", R"({"sub":"lee"})", "/sub differs [in capitals alone]");
    row("blanks are said", R"({"sub":"lee "})", R"({"sub":"lee"})", "/sub differs [in blanks alone]");
    row("of a name that stands twice the last counts", R"({"sub":"1","sub":"2"})", R"({"sub":"2"})", "/sub same []");
    row("names are escaped as pointers", R"({"https://x/r":1})", R"({"https://x/r":1})", "/https:~1~1x~1r same []");
}

void Apart::membersAreComparedByMeaning()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QStringList found;
    for (const MemberApart &member : apart(a, b).members) {
        if (member.part == jose::Part::Payload)
            found.append(told(member));
    }
    QTEST(found.join(QStringLiteral("; ")), "expected");
}

void Apart::whatDiffersStandsFirst()
{
    QString order;
    for (const MemberApart &member : apart(R"({"s":1,"a":1,"d":1})", R"({"b":1,"d":2,"s":1})").members)
        order += member.pointer;
    QCOMPARE(order, QStringLiteral("/d/a/b/alg/s"));
}

void Apart::theSentenceNamesWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *a, const char *b, const char *expected) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QString::fromUtf8(expected);
    };
    row("what services judge is named", R"({"iss":"a","aud":"x","exp":1})", R"({"iss":"b","aud":"y","exp":2})",
        "They differ in issuer and audience, and in one time or id.");
    row("times and ids are counted too", R"({"sub":"a","iat":1,"exp":2,"jti":"x"})", R"({"sub":"b","iat":3,"exp":4,"jti":"y"})",
        "They differ in subject, and in 3 times and ids.");
    row("others are counted", R"({"iss":"a","x":1,"y":1})", R"({"iss":"b","x":2,"y":2})", "They differ in issuer and 2 other members.");
    row("times and ids are those of every token", R"({"iat":1,"jti":"a"})", R"({"iat":2,"jti":"b"})",
        "They differ only in what every new token has of its own: times and ids.");
    row("a signature alone is said", R"({"sub":"a"})", R"({"sub":"a"})", "They say the same; only the signatures differ.");
}

void Apart::theSentenceNamesWhatDiffers()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(apart(a, b).headline, "expected");
    QVERIFY(apart(a, b).why.startsWith(u"No environment is configured"));
}

void Apart::whatMattersIsWhatAnEnvironmentJudgesDifferently()
{
    environments::Environment prod;
    prod.name = QStringLiteral("prod");
    prod.issuer = QStringLiteral("https://id.example");
    prod.audiences = {QStringLiteral("api")};
    const QByteArray good = R"({"iss":"https://id.example","aud":"api","sub":"1"})";
    const QByteArray bad = R"({"iss":"https://id.staging.example","aud":"api","sub":"2"})";
    const auto found
        = diagnosis::tokensApart(judged(good, "AAAA", "{\"alg\":\"HS256\"}", {prod}), judged(bad, "BBBB", "{\"alg\":\"HS256\"}", {prod}));
    QCOMPARE(found.headline, QStringLiteral("They differ in issuer and subject."));
    QCOMPARE(found.environments.size(), std::size_t(1));
    QVERIFY2(found.why.endsWith(u" What differs there: issuer."), qPrintable(found.why)); // and not the subject
    QVERIFY2(found.why.startsWith(u"Prod "), qPrintable(found.why));                      // it begins a sentence
    const auto same
        = diagnosis::tokensApart(judged(good, "AAAA", "{\"alg\":\"HS256\"}", {prod}), judged(good, "AAAA", "{\"alg\":\"HS256\"}", {prod}));
    QCOMPARE(same.headline, QStringLiteral("They are the same token."));
    QVERIFY2(same.why.startsWith(u"No environment judges them differently"), qPrintable(same.why));
}

void Apart::environmentsWithTheSameDifferenceAreToldTogether()
{
    std::vector<environments::Environment> both(2);
    for (environments::Environment &one : both) {
        one.audiences = {QStringLiteral("api")};
        one.issuer = QStringLiteral("https://id.example");
    }
    both[0].name = QStringLiteral("prod");
    both[1].name = QStringLiteral("staging");
    const auto of = [&both](const char *issuer) {
        return judged(QByteArray(R"({"aud":"api","sub":"1","iss":")") + issuer + "\"}", "AAAA", "{\"alg\":\"HS256\"}", both);
    };
    const QString why = diagnosis::tokensApart(of("https://id.example"), of("https://other.example")).why;
    QVERIFY2(why.contains(u"Prod ") && why.contains(u"Staging "), qPrintable(why));
    QCOMPARE(why.count(u"What differs there"), 1);
}

void Apart::environmentsWithOtherDifferencesAreToldApart()
{
    std::vector<environments::Environment> three(3);
    three[0].name = QStringLiteral("prod");
    three[1].name = QStringLiteral("staging");
    three[2].name = QStringLiteral("local");
    three[0].issuer = three[2].issuer = QStringLiteral("https://id.example");
    three[1].audiences = {QStringLiteral("api")};
    const auto of = [&three](const QByteArray &payload) { return judged(payload, "AAAA", "{\"alg\":\"HS256\"}", three); };
    const QString why = diagnosis::tokensApart(
        of(R"({"iss":"https://id.example","aud":"api","sub":"1"})"), of(R"({"iss":"https://other.example","aud":"other","sub":"1"})"))
                            .why;
    QCOMPARE(why.count(u"What differs there: issuer."), 1); // prod and local
    QCOMPARE(why.count(u"What differs there: audience."), 1);
    QVERIFY2(why.indexOf(u"Local ") < why.indexOf(u"Staging "), qPrintable(why)); // beside prod, though it stands behind staging
}

void Apart::hostileNestingEnds()
{
    const QByteArray open = QByteArray("{\"a\":").repeated(400);
    const QByteArray close = QByteArray("}").repeated(400);
    const auto found = apart(open + '1' + close, open + '2' + close);
    QVERIFY(found.members.size() >= 2);
    QCOMPARE(found.members.front().kind, Kind::Differs);
}

/// A watchdog, no measure: quadratic would take minutes.
void Apart::manyMembersTakeLinearTime()
{
    QByteArray a = "{";
    for (int i = 0; i < 50000; ++i)
        a += "\"m" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    a += "\"end\":1}";
    QCOMPARE(apart(a, a).members.size(), std::size_t(50002));
}

QTEST_GUILESS_MAIN(Apart)
#include "tst_apart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/build_parts.h"
#include "report/leak_search.h"
#include "report_file.h"

#include <QTest>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;
using test::leakIn;

/// Every octet of every format is searched for what must not leave, in each form in which a service may have written it.
class Leaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaves_data();
    void nothingLeaves();
    void nobodyOfAnAnswerLeaves_data();
    void nobodyOfAnAnswerLeaves();
    void noSpellingLeaves_data();
    void noSpellingLeaves();
    void noProofLeaves_data();
    void noProofLeaves();
    void nobodyLeavesInAText_data();
    void nobodyLeavesInAText();
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
};

namespace {

void addRows()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("redaction");
    for (const Format format : report::allFormats()) {
        for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
            QTest::addRow("%s, %s", report::titleOf(format), report::wordOf(redaction)) << int(format) << int(redaction);
    }
}

} // namespace

void Leaks::nothingLeaves_data()
{
    addRows();
}

void Leaks::nothingLeaves()
{
    QFETCH(int, format);
    QFETCH(int, redaction);
    const Inspection inspection = test::talkative();
    const auto mode = Redaction(redaction);
    const QByteArray bytes = reportOf({inspection, test::stagingTokenInProduction()}, {Format(format), mode}, test::now).bytes;
    QVERIFY(!bytes.isEmpty());
    const QByteArrayList leaks = test::leaksOf(bytes, inspection, mode);
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
}

void Leaks::nobodyOfAnAnswerLeaves_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : report::allFormats())
        QTest::addRow("whom the service names, in %s", report::titleOf(format)) << int(format);
}

/// Neither from what was captured with the token nor from what was pasted; the refusal itself stays.
void Leaks::nobodyOfAnAnswerLeaves()
{
    QFETCH(int, format);
    Inspection inspection = test::stagingTokenInProduction();
    inspection.sighting.request = QStringLiteral("GET https://api.example/users/kim.ito%40other.example");
    inspection.sighting.answer = "HTTP/1.1 403 Forbidden\nX-User: Kim Ito\n\n{\"email\":\"kim.ito@other.example\",\"name\":\"Kim Ito\"}";
    inspection.diagnosis.evidence.serviceAnswer = "< HTTP/1.1 403 Forbidden\r\n< X-User: Kim Ito\r\n<\r\n"
                                                  "{\"error\":\"account_frozen\",\"message\":\"kim.ito@other.example, Kim Ito\"}\n";
    inspection.diagnosis.service.text = QStringLiteral("kim.ito@other.example is frozen");
    const QByteArray bytes = reportOf({inspection}, {Format(format), Redaction::Identity}, test::now).bytes;
    for (const QByteArray name : {"Kim Ito", "kim.ito"}) {
        const QByteArray leak = leakIn(bytes, name, true);
        QVERIFY2(leak.isEmpty(), leak.constData());
    }
}

namespace {

const QByteArray plainId = "64afbeefcafe0123needle99";
const QByteArray plainUuid = "3b1f9c52-7d4e-4a39-9a4a-0b6f2f7d1c11";

/// An id as an issuer may have written it, and what it says.
struct OddId {
    const char *how;
    QByteArray written;
    QByteArray said;
};

QByteArray base64(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QList<OddId> oddIds()
{
    const QByteArray dex = QByteArray("\x0a\x18") + plainId + QByteArray("\x12\x04ldap");
    const QByteArray dashless = QByteArray(plainUuid).replace("-", "");
    return {{"plain", plainId, plainId}, {"a UUID without dashes", dashless, plainUuid},
        {"a UUID as a URN", "urn:uuid:" + plainUuid, plainUuid}, {"a UUID in braces", "{" + plainUuid + "}", plainUuid},
        {"a UUID in capitals, without dashes", dashless.toUpper(), plainUuid}, {"behind a provider", "auth0|" + plainId, plainId},
        {"behind a provider and a connection", "oauth2|corp|" + plainId, plainId},
        {"behind a component of Keycloak", "f:9d1e4a90-0000-4000-8000-000000000001:" + plainId, plainId},
        {"behind a kind", "user:" + plainId, plainId}, {"Dex's form", base64(dex), plainId}, {"base64", base64(plainId), plainId},
        {"base64 of a prefixed id", base64("auth0|" + plainId), plainId}, {"base64 of base64", base64(base64(plainId)), plainId},
        {"an escaped address", "needle%40corp.example", "needle@corp.example"},
        {"an address escaped twice", "needle%2540corp.example", "needle@corp.example"},
        {"an escaped prefix", "auth0%7C" + plainId, plainId}, {"HTML entities", "needle&amp;64afbeef", "needle&64afbeef"},
        {"quotation marks", "\\\"" + plainId + "\\\"", plainId},
        {"a zero-width space",
            "64afbeefcafe\xe2\x80\x8b"
            "0123needle99",
            plainId},
        {"a no-break space behind", plainId + "\xc2\xa0", plainId},
        {"a Cyrillic letter",
            "64\xd0\xb0"
            "fbeefcafe0123needle99",
            plainId},
        {"UTF-8 read as Latin-1", "needle-Jos\xc3\x83\xc2\xa9-64", "needle-Jos\xc3\xa9-64"},
        {"accents that stand apart", "needle-Jose\xcc\x81-64", "needle-Jos\xc3\xa9-64"},
        {"a number with zeros", "000640123456789", "640123456789"}};
}

/// A token of that id, as `decode` and `explain --offline` see it; other claims, the request and the answer have the id as it is said.
Inspection ofSubject(const OddId &id, bool isExplained)
{
    Inspection inspection = test::decoded(test::signedToken("{\"iss\":\"https://id.example/u/" + id.said.toPercentEncoding()
        + "\",\"sub\":\"" + id.written + "\",\"aud\":[\"api\",\"https://api.example/u/" + id.said.toPercentEncoding() + "\"],\"azp\":\""
        + id.said + "\",\"exp\":1794997872}"));
    diagnosis::Evidence evidence = inspection.diagnosis.evidence;
    evidence.request = QString::fromUtf8("GET https://api.example/users/" + id.said.toPercentEncoding());
    evidence.serviceAnswer = "HTTP/1.1 404 Not Found\r\nWWW-Authenticate: Bearer error_description=\"no user " + id.said
        + "\"\r\n\r\n{\"error_code\":\"user_not_found\",\"msg\":\"User " + id.said + " not found\"}";
    if (isExplained) {
        evidence.environments.emplace_back().environment
            = test::environmentNamed("production", "https://id.example", "https://api.example");
        evidence.environments.front().environment.userEndpoint = environments::UserEndpoint();
        inspection.depth = Inspection::Depth::Explained;
    }
    inspection.sighting.request = evidence.request;
    inspection.sighting.answer = evidence.serviceAnswer;
    inspection.diagnosis = diagnosis::diagnose(evidence);
    return inspection;
}

} // namespace

void Leaks::noSpellingLeaves_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("explained");
    const QList<OddId> ids = oddIds();
    for (const Format format : report::allFormats()) {
        for (int i = 0; i < ids.size(); ++i) {
            QTest::addRow("%s: %s, decoded", report::titleOf(format), ids[i].how) << int(format) << i << false;
            QTest::addRow("%s: %s, explained offline", report::titleOf(format), ids[i].how) << int(format) << i << true;
        }
    }
}

/// An id is a label in each of its spellings, whether or not it was looked up.
void Leaks::noSpellingLeaves()
{
    QFETCH(int, format);
    QFETCH(int, id);
    QFETCH(bool, explained);
    const OddId odd = oddIds().at(id);
    const Inspection inspection = ofSubject(odd, explained);
    QVERIFY(!inspection.diagnosis.subject.value.isEmpty());
    const Inspection clean = report::Redactor(Redaction::Identity).redact(inspection);
    QCOMPARE(clean.diagnosis.subject.value, QStringLiteral("subject-1"));
    const QByteArray bytes = reportOf({inspection}, {Format(format), Redaction::Identity}, test::now).bytes;
    for (const QByteArray &value : {odd.said, inspection.diagnosis.subject.value.toUtf8(), QByteArray(odd.said).replace("-", "")}) {
        const QByteArray leak = leakIn(bytes, value, true);
        QVERIFY2(leak.isEmpty(), leak.constData());
    }
}

void Leaks::noProofLeaves_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : report::allFormats())
        QTest::addRow("the address that a proof is for, in %s", report::titleOf(format)) << int(format);
}

void Leaks::noProofLeaves()
{
    QFETCH(int, format);
    Inspection inspection = test::stagingTokenInProduction();
    const QString address = QStringLiteral("https://api.example/users/") + test::subject;
    inspection.companions = {{QStringLiteral("dpop-proof"), 2, false,
        {QStringLiteral("Its \"htu\" is \"%1\", but the address of the request is \"%1/cart?token=OPQ7f3a91c2e8\".").arg(address)}, {}}};
    const QByteArray person = reportOf({inspection}, {Format(format), Redaction::Identity}, test::now).bytes;
    QVERIFY2(leakIn(person, test::subject.toUtf8(), true).isEmpty(), "the user id");
    const QByteArray secret = reportOf({inspection}, {Format(format), Redaction::None}, test::now).bytes;
    QVERIFY2(leakIn(secret, "OPQ7f3a91c2e8", true).isEmpty(), "the token in the address");
}

void Leaks::nobodyLeavesInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("the id, one letter escaped needlessly", "/u/%37c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3/x", "/u/subject-1/x");
    row("the id, its dashes escaped", "/u/7c2e4a90%2D5b1f%2d4d83-9a6e%2d2f0c8b417de3", "/u/subject-1");
    row("the id, a letter escaped twice", "/u/%25377c", "/u/%25377c");
    row("the id, all of it escaped twice at one letter", "/u/%25%33%37c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3?a=%20b", "/u/subject-1?a=%20b");
    row("an address in which only the dot is escaped", "to=dana%2Eokafor+shop@acme.example&n=1", "to=email-1&n=1");
    row("an address of which only the tag is escaped", "/m/dana.okafor%2Bshop@acme.example", "/m/email-1");
    row("the local part of the address", "user dana.okafor+shop unknown", "user email-1~local-part unknown");
    row("the local part without its tag, in capitals", "home of Dana.Okafor.", "home of email-1~local-part.");
    row("the local part as a part of a word", "xdana.okaforx", "xdana.okaforx");
    row("the id behind a sign of per cent", "100%7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3", "100%subject-1");
    row("somebody of a directory", "dn cn=kim.ito,ou=people", "dn cn=name-1,ou=people");
    row("an address of a network", "no login from 203.0.113.9.", "no login from network-address-1.");
    row("an address of a network behind a colon", "client:203.0.113.9, twice", "client:network-address-1, twice");
    row("an address of IPv6", "from 2001:db8::17, twice", "from network-address-1, twice");
    row("a version, a time and this machine", "openresty/1.21.4.1 at 09:41:26, 127.0.0.1", "openresty/1.21.4.1 at 09:41:26, 127.0.0.1");
    row("no escapes of anybody", "100% of %zz, %e4%, a%20b", "100% of %zz, %e4%, a%20b");
}

/// Whoever the token and the service name is a label in any text, however it is escaped.
void Leaks::nobodyLeavesInAText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Inspection inspection = test::decoded(
        test::signedToken("{\"sub\":\"" + test::subject.toUtf8() + "\",\"email\":\"dana.okafor+shop@acme.example\",\"exp\":1794997872}"));
    inspection.sighting.answer = "HTTP/1.1 401 No\nWWW-Authenticate: Bearer error_description=\"" + text.toUtf8() + "\"\n\n";
    inspection.sighting.request = QStringLiteral("GET https://api.example/") + text;
    const Inspection clean = report::Redactor(Redaction::Identity).redact(inspection);
    QCOMPARE(QString::fromUtf8(clean.sighting.answer).section(u'"', 1, 1), expected);
    QCOMPARE(clean.sighting.request.sliced(qstrlen("GET https://api.example/")), expected);
}

void Leaks::findsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray value = "dana.okafor@acme.example";
    QTest::newRow("raw") << "<b>" + value + "</b>";
    QTest::newRow("base64 at any place") << ("xy" + value + "z").toBase64();
    QTest::newRow("hex, in capitals") << value.toHex().toUpper();
    QTest::newRow("percent") << QByteArray("q=dana.okafor%40acme.example");
    QTest::newRow("UTF-16") << test::utf16Of(QString::fromUtf8(value));
    QTest::newRow("escaped for Markdown") << QByteArray("dana.okafor\\@acme.example");
}

void Leaks::findsWhatItLooksFor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!leakIn(bytes, "dana.okafor@acme.example", true).isEmpty());
}

QTEST_GUILESS_MAIN(Leaks)
#include "tst_leaks.moc"

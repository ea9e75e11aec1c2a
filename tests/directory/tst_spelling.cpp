// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/lookup.h"
#include "directory/sigv4.h"

#include <QRegularExpression>
#include <QTest>

using namespace jotscope;

/// How ids are put into requests and spelled otherwise.
class DirectorySpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
    void refusesToFill_data();
    void refusesToFill();
    void variants_data();
    void variants();
    void variantsAreFewAndDifferent_data();
    void variantsAreFewAndDifferent();
    void randomIds_data();
    void randomIds();
    void signsLikeAws_data();
    void signsLikeAws();
};

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void DirectorySpelling::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *name, const char *text, const char *value, const char *filled) {
        QTest::newRow(name) << utf8(text) << utf8(value) << utf8(filled);
    };
    row("once is the default", "/u/{sub}", "auth0|a/b 12?x=1#\xc3\xa9", "/u/auth0%7Ca%2Fb%2012%3Fx%3D1%23%C3%A9");
    row("once encodes a percent sign", "{sub}", "50%", "50%25");
    row("unreserved characters stay", "{sub}", "A-z0.9_~", "A-z0.9_~");
    row("raw changes nothing", "{sub|raw}", "a/b c%7C", "a/b c%7C");
    row("twice encodes twice", "{sub|twice}", "a|b", "a%257Cb");
    row("odata doubles quotes", "'{sub|odata}'", "o'neill#EXT#@x", "'o%27%27neill%23EXT%23%40x'");
    row("scim escapes quotes and backslashes", "%22{sub|scim}%22", "a\"b\\c", "%22a%5C%22b%5C%5Cc%22");
    row("json escapes quotes, backslashes and controls", "\"{sub|json}\"", "a\"b\\c\n", "\"a\\\"b\\\\c\\n\"");
    row("json2 is a quoted text inside a JSON string", "{sub|json2}", "a\"b", "a\\\\\\\"b");
    row("a value with braces is not filled again", "{sub|raw}", "{base_url}", "{base_url}");
    row("braces of JSON stay", "{\"id\":[\"{sub|json}\"],\"x\":{}}", "7", "{\"id\":[\"7\"],\"x\":{}}");
    row("the base URL is not encoded", "{base_url}/u/{sub}", "7", "https://x.example/a/u/7");
    row("the base URL is, where that is asked for", "{base_url|twice}", "7", "https%253A%252F%252Fx.example%252Fa");
    row("an open brace at the end stays", "a{", "7", "a{");
    row("a claim of a URI name fills", "{claim:https://acme.example/tid}", "7", "t%201");
}

void DirectorySpelling::fills()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto filled = directory::fill(text,
        {{QStringLiteral("sub"), value}, {QStringLiteral("base_url"), QStringLiteral("https://x.example/a")},
            {QStringLiteral("claim:https://acme.example/tid"), QStringLiteral("t 1")}});
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    QTEST(*filled, "filled");
}

void DirectorySpelling::refusesToFill_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("a parameter that is not there is named")
        << QStringLiteral("/{realm}/x") << QStringLiteral("no such parameter; add \"realm\"");
    QTest::newRow("a claim that is not there is named")
        << QStringLiteral("{claim:tid}") << QStringLiteral("the token has no claim \"tid\"");
    QTest::newRow("an escape that is not there is named") << QStringLiteral("{sub|base64}") << QStringLiteral("found \"base64\"");
}

void DirectorySpelling::refusesToFill()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto filled = directory::fill(text, {{QStringLiteral("sub"), QStringLiteral("7")}});
    QVERIFY(!filled);
    QVERIFY2(filled.error().message.contains(says), qPrintable(filled.error().message));
}

void DirectorySpelling::variants_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variants"); // "name: text" by lines
    const auto row = [](const char *name, const char *id, const char *variants) { QTest::newRow(name) << utf8(id) << utf8(variants); };
    row("an ordinary UUID has its upper case only", "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71",
        "upper case: 3F9D1C62-08AE-4B7F-8C15-D2E6A0B94F71");
    row("a UUID in upper case", "3F9D1C62-08AE-4B7F-8C15-D2E6A0B94F71", "lower case: 3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
    row("a UUID without dashes", "3f9d1c6208ae4b7f8c15d2e6a0b94f71", "as a plain UUID: 3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
    row("a UUID in braces", "{3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71}",
        "as a plain UUID: 3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71\npercent-encoded: %7B3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71%7D");
    row("a UUID as URN", "urn:uuid:3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71",
        "as a plain UUID: 3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71\npercent-encoded: urn%3Auuid%3A3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");
    row("a plain lower-case name has none", "kim", "");
    row("a plain number has none", "42", "");
    row("a blank behind", "kim ", "trimmed: kim\npercent-encoded: kim%20");
    row("a no-break space before", "\xc2\xa0kim", "trimmed: kim\nwithout compatibility forms (NFKC):  kim\npercent-encoded: %C2%A0kim");
    row("a zero-width space inside", "k\xe2\x80\x8bim", "without invisible characters: kim\npercent-encoded: k%E2%80%8Bim");
    row("a byte order mark before", "\xef\xbb\xbf\xef\xbb\xbfkim" /* fromUtf8 takes the first */,
        "trimmed: kim\npercent-encoded: %EF%BB%BFkim");
    row("encoded once", "auth0%7C64ab%2012", "percent-decoded: auth0|64ab 12\nlower case: auth0%7c64ab%2012\nwithout its prefix: 64ab 12");
    row("encoded twice", "a%257Cb", "percent-decoded: a%7Cb\npercent-decoded twice: a|b\nlower case: a%257cb");
    row("a percent sign that encodes nothing", "50%", "percent-encoded: 50%25");
    row("a provider before a pipe", "auth0|64ab", "without its prefix: 64ab\npercent-encoded: auth0%7C64ab");
    row("a federated id", "f:1a2b:li", "without its prefix: li\npercent-encoded: f%3A1a2b%3Ali");
    row("user: before", "user:42", "without its prefix: 42\npercent-encoded: user%3A42");
    row("base64 of a name", "bGkubW9yZWF1", "lower case: bgkubw9yzwf1\nbase64-decoded: li.moreau");
    row("base64url of UTF-8", "w6lsaXNlLTE", "lower case: w6lsaxnllte\nbase64-decoded: \xc3\xa9lise-1");
    row("a Dex subject", "CgR1c2VyEgRsZGFw", "lower case: cgr1c2vyegrszgfw\nthe user id inside a Dex subject: user");
    row("decomposed accents", "jose\xcc\x81", "composed (NFC): jos\xc3\xa9\npercent-encoded: jose%CC%81");
    row("full-width letters", "\xef\xbd\x8bim", "without compatibility forms (NFKC): kim\npercent-encoded: %EF%BD%8Bim");
    row("a Cyrillic letter among Latin ones", "k\xd1\x96m", "in Latin letters: kim\npercent-encoded: k%D1%96m");
    row("an all-Cyrillic name stays", "\xd0\xba\xd0\xb8\xd0\xbc", "percent-encoded: %D0%BA%D0%B8%D0%BC");
    row("UTF-8 that was read as Latin-1", "jos\xc3\x83\xc2\xa9",
        "lower case: jos\xc3\xa3\xc2\xa9\nwith its UTF-8 read aright: jos\xc3\xa9\npercent-encoded: jos%C3%83%C2%A9");
    row("zeros before a number", "007", "as a plain number: 7");
    row("a number with a fraction of nothing", "42.0", "as a plain number: 42");
    row("mixed case", "KimL", "lower case: kiml");
    row("an e-mail address", "Kim@Acme.example", "lower case: kim@acme.example\npercent-encoded: Kim%40Acme.example");
    row("nothing has none", "", "");
}

void DirectorySpelling::variants()
{
    QFETCH(QString, id);
    QFETCH(QString, variants);
    QStringList found;
    for (const auto &variant : directory::variantsOf(id))
        found.append(variant.first + QStringLiteral(": ") + variant.second);
    QCOMPARE(found.join(u'\n'), variants);
}

void DirectorySpelling::variantsAreFewAndDifferent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("all lints at once") << utf8("\xc2\xa0 auth0%257CJose\xcc\x81\xe2\x80\x8b \xef\xbd\x8b ");
    QTest::newRow("a hostile length") << QString(100'000, u'%');
    QTest::newRow("percent signs all over") << QString(500, u'%');
    QTest::newRow("control characters") << utf8("\x01\x02 a");
    QTest::newRow("an astral character") << utf8("\xf0\x9f\x98\x80 A");
}

void DirectorySpelling::variantsAreFewAndDifferent()
{
    QFETCH(QString, id);
    const auto variants = directory::variantsOf(id);
    QVERIFY(variants.size() <= 6);
    QStringList seen = {id};
    for (const auto &variant : variants) {
        QVERIFY2(!seen.contains(variant.second), qPrintable(variant.first));
        QVERIFY(!variant.second.isEmpty());
        seen.append(variant.second);
    }
}

void DirectorySpelling::randomIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("form");
    QTest::newRow("a UUID is a random UUID") << QStringLiteral("3f9d1c62-08ae-1b7f-0c15-d2e6a0b94f71")
                                             << QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    QTest::newRow("upper case stays upper case") << QStringLiteral("3F9D1C62-08AE-4B7F-8C15-D2E6A0B94F71")
                                                 << QStringLiteral("^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$");
    QTest::newRow("a small number becomes one that nobody has") << QStringLiteral("7") << QStringLiteral("^19[0-9]{8}$");
    QTest::newRow("ten digits stay within 32 bits") << QStringLiteral("1234567890") << QStringLiteral("^19[0-9]{8}$");
    QTest::newRow("eighteen digits stay eighteen") << QStringLiteral("163840776835432705") << QStringLiteral("^[0-9]{18}$");
    QTest::newRow("a Mongo id stays one") << QStringLiteral("5f1d7a2b9c3e4d6f8a0b1c2d") << QStringLiteral("^[0-9a-f]{24}$");
    QTest::newRow("the provider before the pipe stays")
        << QStringLiteral("auth0|5f1d7a2b9c3e4d6f8a0b1c2d") << QStringLiteral("^auth0\\|[0-9a-f]{24}$");
    QTest::newRow("the component of a federated id stays") << QStringLiteral("f:1a:li") << QStringLiteral("^f:1a:[a-z]{12}$");
    QTest::newRow("the domain of an address stays") << QStringLiteral("li@acme.example") << QStringLiteral("^[a-z]{12}@acme\\.example$");
    QTest::newRow("a short name grows") << QStringLiteral("li") << QStringLiteral("^[a-z]{12}$");
    QTest::newRow("an Okta id keeps letters and digits") << QStringLiteral(
        "00u1ab2cd3ef4GH5I6j7") << QStringLiteral("^\\d\\d[a-z]\\d[a-z]{2}\\d[a-z]{2}\\d[a-z]{2}\\d[A-Z]{2}\\d[A-Z]\\d[a-z]\\d$");
}

void DirectorySpelling::randomIds()
{
    QFETCH(QString, id);
    QFETCH(QString, form);
    const QString random = directory::randomLike(id);
    QVERIFY2(QRegularExpression(form).match(random).hasMatch(), qPrintable(random));
    QVERIFY(random != id);
    QCOMPARE(directory::randomLike(id), random);
}

void DirectorySpelling::signsLikeAws_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("signature");
    // From AWS' published test suite for Signature Version 4.
    QTest::newRow("get-vanilla") << QByteArray("GET") << QByteArray("http://example.amazonaws.com/")
                                 << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("post-vanilla") << QByteArray("POST") << QByteArray("http://example.amazonaws.com/")
                                  << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    QTest::newRow("get-vanilla-query-order-key-case")
        << QByteArray("GET") << QByteArray("http://example.amazonaws.com/?Param2=value2&Param1=value1")
        << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
}

void DirectorySpelling::signsLikeAws()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, signature);
    net::Request request;
    request.method = method;
    request.url = QUrl::fromEncoded(url);
    directory::signV4(request, {"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service"},
        QDateTime::fromString(QStringLiteral("2015-08-30T12:36:00Z"), Qt::ISODate));
    const QByteArray authorization = request.headers.last().second;
    QCOMPARE(authorization,
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature="
            + signature);
}

QTEST_GUILESS_MAIN(DirectorySpelling)
#include "tst_spelling.moc"

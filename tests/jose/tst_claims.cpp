// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "jose/making.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using jose::Part;

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC); // 1767323045

json::Value valueOf(const QByteArray &text)
{
    return json::read(text).root;
}

jose::Token tokenWith(const QByteArray &payload)
{
    return jose::decode(test::encoded("{\"alg\":\"HS256\"}") + '.' + test::encoded(payload) + ".AAAA");
}

} // namespace

class ClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumericDates_data();
    void readsNumericDates();
    void refusesWhatIsNoNumericDate();
    void writesSpans_data();
    void writesSpans();
    void explainsTimes_data();
    void explainsTimes();
    void explainsSubjects_data();
    void explainsSubjects();
    void readsAudiences_data();
    void readsAudiences();
    void readsScopes_data();
    void readsScopes();
    void findsTheSubject_data();
    void findsTheSubject();
    void knowsEveryRegisteredName_data();
    void knowsEveryRegisteredName();
    void hasASoundDictionary();
};

void ClaimsTest::readsNumericDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("milliseconds");
    QTest::addColumn<bool>("clamped");
    const auto row = [](const char *name, const char *text, const char *utc, bool milliseconds, bool clamped) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(utc) << milliseconds << clamped;
    };
    row("the epoch", "0", "1970-01-01T00:00:00.000Z", false, false);
    row("RFC 7519 3.1", "1300819380", "2011-03-22T18:43:00.000Z", false, false);
    row("a fraction is kept to the millisecond", "1300819380.5", "2011-03-22T18:43:00.500Z", false, false);
    row("a fraction that no double holds", "1300819380.001", "2011-03-22T18:43:00.001Z", false, false);
    row("with an exponent", "1.30081938e9", "2011-03-22T18:43:00.000Z", false, false);
    row("before the epoch", "-1", "1969-12-31T23:59:59.000Z", false, false);
    row("minus zero", "-0", "1970-01-01T00:00:00.000Z", false, false);
    row("the last second read as seconds", "95617584000", "5000-01-01T00:00:00.000Z", false, false);
    row("one second more is read as milliseconds", "95617584001", "1973-01-11T16:26:24.001Z", true, false);
    row("milliseconds of today", "1767323045000", "2026-01-02T03:04:05.000Z", true, false);
    row("microseconds are neither", "1767323045000000", "9999-12-31T23:59:59.000Z", false, true);
    row("a number beyond any double", "1e400", "9999-12-31T23:59:59.000Z", false, true);
    row("a number below any double", "-1e400", "0001-01-01T00:00:00.000Z", false, true);
    row("a number of 400 digits", "1000000000000000000000000000000000000000000", "9999-12-31T23:59:59.000Z", false, true);
}

void ClaimsTest::readsNumericDates()
{
    QFETCH(QByteArray, text);
    const json::Value value = valueOf(text);
    const auto instant = jose::instantOf(&value);
    QVERIFY(instant);
    QTEST(instant->utc.toString(Qt::ISODateWithMs), "utc");
    QTEST(instant->looksLikeMilliseconds, "milliseconds");
    QTEST(instant->isClamped, "clamped");
}

void ClaimsTest::refusesWhatIsNoNumericDate()
{
    QVERIFY(!jose::instantOf(nullptr));
    for (const char *text : {"\"1300819380\"", "null", "true", "[1]", "{}"}) {
        const json::Value value = valueOf(text);
        QVERIFY2(!jose::instantOf(&value), text);
    }
}

void ClaimsTest::writesSpans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("span");
    const std::pair<qint64, const char *> rows[]
        = {{-5, "0 s"}, {0, "0 s"}, {59, "59 s"}, {60, "1 min"}, {61, "1 min 1 s"}, {10 * 60 - 1, "9 min 59 s"}, {10 * 60, "10 min"},
            {10 * 60 + 1, "10 min"}, {3599, "59 min"}, {3600, "1 h"}, {3661, "1 h 1 min"}, {86399, "23 h 59 min"}, {86400, "1 d"},
            {90000, "1 d 1 h"}, {365 * 86400 - 1, "364 d 23 h"}, {365 * 86400, "1 y"}, {366 * 86400, "1 y 1 d"}};
    for (const auto &[seconds, span] : rows)
        QTest::newRow(span) << seconds << QString::fromLatin1(span);
}

void ClaimsTest::writesSpans()
{
    QFETCH(qint64, seconds);
    QTEST(jose::spanOf(seconds), "span");
}

void ClaimsTest::explainsTimes_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, const char *claim, const char *value, const char *meaning) {
        QTest::newRow(name) << QString::fromLatin1(claim) << QByteArray(value) << QString::fromLatin1(meaning);
    };
    row("one second before the end", "exp", "1767323046", "expires 03:04:06, in 1 s");
    row("the very second of the end", "exp", "1767323045", "expired 03:04:05, 0 s ago");
    row("one second after the end", "exp", "1767323044", "expired 03:04:04, 1 s ago");
    row("another day is written out", "exp", "1767409445", "expires in 1 d, 2026-01-03 03:04:05");
    row("another day: how long ago comes first", "exp", "1767236645", "expired 1 d ago, 2026-01-01 03:04:05");
    row("a start on another day keeps its instant first", "nbf", "1767236645", "valid since 2026-01-01 03:04:05, 1 d ago");
    row("issued", "iat", "1767319445", "issued 02:04:05, 1 h ago");
    row("valid from now on", "nbf", "1767323045", "valid since 03:04:05, 0 s ago");
    row("not valid yet", "nbf", "1767323046", "not valid before 03:04:06, in 1 s");
    row("milliseconds are said", "iat", "1767319445000", "issued 02:04:05, 1 h ago (read as milliseconds; the standard has seconds)");
    row("after everything", "exp", "1e400", "expires after the year 9999");
    row("before everything", "exp", "-1e400", "expired before the year 1");
    row("no number", "exp", "\"soon\"", "end of validity, but not a number");
}

void ClaimsTest::explainsTimes()
{
    QFETCH(QString, claim);
    QFETCH(QByteArray, value);
    QTEST(jose::meaningOf(Part::Payload, claim, valueOf(value), now), "meaning");
}

void ClaimsTest::explainsSubjects_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("meaning");
    const auto row
        = [](const char *value, const char *meaning) { QTest::newRow(meaning) << QByteArray(value) << QString::fromLatin1(meaning); };
    row("\"b4d1f5a0-1d2c-4e3f-8a9b-0c1d2e3f4a5b\"", "the user's id, a UUID");
    row("\"alice@example.com\"", "the user's id, an e-mail");
    row("\"alice\"", "the user's id, 5 characters");
    row("\"\"", "the user's id, but empty");
    row("42", "the user's id, a number (must be a string)");
    row("null", "the user's id, but of the wrong type");
}

void ClaimsTest::explainsSubjects()
{
    QFETCH(QByteArray, value);
    QTEST(jose::meaningOf(Part::Payload, QStringLiteral("sub"), valueOf(value), now), "meaning");
}

void ClaimsTest::readsAudiences_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("audiences");
    const auto row
        = [](const char *name, const char *payload, QStringList audiences) { QTest::newRow(name) << QByteArray(payload) << audiences; };
    row("a string", "{\"aud\":\"a b\"}", {QStringLiteral("a b")});
    row("an array", "{\"aud\":[\"a\",\"b\"]}", {QStringLiteral("a"), QStringLiteral("b")});
    row("an array with other things", "{\"aud\":[\"a\",1,null,[\"c\"]]}", {QStringLiteral("a")});
    row("nothing", "{}", {});
    row("a number", "{\"aud\":1}", {});
    row("twice: the last one counts", "{\"aud\":\"a\",\"aud\":\"b\"}", {QStringLiteral("b")});
}

void ClaimsTest::readsAudiences()
{
    QFETCH(QByteArray, payload);
    QTEST(jose::audiencesOf(tokenWith(payload)), "audiences");
}

void ClaimsTest::readsScopes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("scopes");
    const QStringList both = {QStringLiteral("read"), QStringLiteral("write")};
    QTest::newRow("RFC 8693: a string with blanks") << QByteArray("{\"scope\":\"read  write\"}") << both;
    QTest::newRow("Entra: scp as a string") << QByteArray("{\"scp\":\"read write\"}") << both;
    QTest::newRow("Okta: scp as an array") << QByteArray("{\"scp\":[\"read\",\"write\"]}") << both;
    QTest::newRow("an array with other things") << QByteArray("{\"scope\":[\"read\",1,\"write\"]}") << both;
    QTest::newRow("nothing") << QByteArray("{}") << QStringList();
}

void ClaimsTest::readsScopes()
{
    QFETCH(QByteArray, payload);
    QTEST(jose::scopesOf(tokenWith(payload)), "scopes");
}

void ClaimsTest::findsTheSubject_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a string") << QByteArray("{\"sub\":\" Alice \"}") << QStringLiteral(" Alice ");
    QTest::newRow("a number keeps its text") << QByteArray("{\"sub\":12345678901234567890}") << QStringLiteral("12345678901234567890");
    QTest::newRow("an empty string is none") << QByteArray("{\"sub\":\"\"}") << QString();
    QTest::newRow("null is none") << QByteArray("{\"sub\":null}") << QString();
    QTest::newRow("an array is none") << QByteArray("{\"sub\":[\"a\"]}") << QString();
    QTest::newRow("absent") << QByteArray("{}") << QString();
    QTest::newRow("cut inside the string") << QByteArray("{\"sub\":\"user-1") << QString();
    QTest::newRow("cut behind its backslash") << QByteArray("{\"sub\":\"user-1\\") << QString();
    QTest::newRow("cut inside, twice") << QByteArray("{\"sub\":\"user-2\",\"sub\":\"user-1") << QString();
    QTest::newRow("cut behind a digit") << QByteArray("{\"sub\":12") << QString();
    QTest::newRow("a number that goes on wrongly") << QByteArray("{\"sub\":12x}") << QString();
    QTest::newRow("half a character") << QByteArray("{\"sub\":\"user-1\\ud800\"}") << QString();
    QTest::newRow("whole, and cut behind it") << QByteArray("{\"sub\":\"user-1\"") << QStringLiteral("user-1");
    QTest::newRow("whole, and something behind the object") << QByteArray("{\"sub\":12}x") << QStringLiteral("12");
}

void ClaimsTest::findsTheSubject()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, subject);
    const auto found = jose::subjectOf(tokenWith(payload));
    QCOMPARE(found.has_value(), !subject.isEmpty());
    QCOMPARE(found.value_or(QString()), subject);
}

void ClaimsTest::knowsEveryRegisteredName_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("name");
    const json::Value names = json::read(test::dataFile("jose/registered_names.json")).root;
    for (const auto &[section, part] : {std::pair(u"header", Part::Header), std::pair(u"payload", Part::Payload)}) {
        const json::Value *list = names.find(QStringView(section));
        QVERIFY(list && !list->items.empty());
        for (const json::Value &name : list->items)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QStringView(section), name.text))) << part << name.text;
    }
}

void ClaimsTest::knowsEveryRegisteredName()
{
    QFETCH(Part, part);
    QFETCH(QString, name);
    const QString title = jose::titleOf(part, name);
    QVERIFY(!title.isEmpty());
    QVERIFY2(title.size() <= 70 && !title.endsWith(u'.'), qPrintable(title));
}

void ClaimsTest::hasASoundDictionary()
{
    QFile file(QStringLiteral(":/jotscope/claims.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json::Document document = json::read(file.readAll());
    QVERIFY2(document.isSound(), document.fault ? qPrintable(document.fault->expected) : "");
    for (const json::Member &section : document.root.members) {
        for (const json::Member &claim : section.value.members)
            QVERIFY2(!claim.duplicate && !claim.value.text.isEmpty(), qPrintable(claim.name));
    }
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"

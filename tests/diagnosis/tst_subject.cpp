// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence_builder.h"
#include "diagnosis/subject.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using diagnosis::SubjectForensics;
using json::Value;

/// `sub` character by character: what it is, what was done to it, how it was meant.
class Subject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notes_data();
    void notes();
    void ordinaryIdsHaveNone_data();
    void ordinaryIdsHaveNone();
    void kinds_data();
    void kinds();
    void numbersKeepEveryDigit();
    void duplicatesAreAllListed();
    void charactersHaveNames();
    void wireAndEcho();
    void longIdsAreBounded();
};

void Subject::notes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<bool>("altered");
    const auto row = [](const char *name, const QString &id, const char *note, const QString &reading, bool altered) {
        QTest::newRow(name) << id << QString::fromLatin1(note) << reading << altered;
    };
    row("leading blank", QStringLiteral(" lee"), "leading-blank", QStringLiteral("lee"), true);
    row("trailing blank", QStringLiteral("lee "), "trailing-blank", QStringLiteral("lee"), true);
    row("trailing line break", QStringLiteral("lee\n"), "trailing-blank", QStringLiteral("lee"), true);
    row("inner blank", QStringLiteral("auth0|64ab 12"), "inner-blank", {}, false);
    row("no-break space inside", QStringLiteral("lee\u00a0moreau"), "inner-blank", {}, true);
    row("no-break space behind", QStringLiteral("lee\u00a0"), "trailing-blank", QStringLiteral("lee"), true);
    row("ideographic space before", QStringLiteral("\u3000lee"), "leading-blank", QStringLiteral("lee"), true);
    row("zero width space", QStringLiteral("l\u200bee"), "zero-width", QStringLiteral("lee"), true);
    row("byte order mark", QStringLiteral("\ufefflee"), "zero-width", QStringLiteral("lee"), true);
    row("soft hyphen", QStringLiteral("l\u00adee"), "zero-width", QStringLiteral("lee"), true);
    row("a control character", QStringLiteral("l\u0007ee"), "control", QStringLiteral("lee"), true);
    row("a direction override", QStringLiteral("\u202elee"), "bidi", QStringLiteral("lee"), true);
    row("a Cyrillic e among Latin", QStringLiteral("l\u0435e"), "mixed-scripts", QStringLiteral("lee"), true);
    row("full-width letters", QStringLiteral("\uff4c\uff45\uff45"), "not-nfkc", QStringLiteral("lee"), false);
    row("a dash that is no hyphen", QStringLiteral("3f9d\u201308ae"), "look-alike", QStringLiteral("3f9d-08ae"), false);
    row("decomposed accents", QStringLiteral("jose\u0301"), "not-nfc", QStringLiteral("jos\u00e9"), true);
    row("composed accents", QStringLiteral("jos\u00e9"), "composed", QStringLiteral("jose\u0301"), false);
    row("mojibake", QStringLiteral("jos\u00c3\u00a9"), "mojibake", QStringLiteral("jos\u00e9"), true);
    row("Windows-1252 mojibake", QStringLiteral("lee\u00e2\u20ac\u2122s"), "mojibake", QStringLiteral("lee\u2019s"), true);
    row("lost characters", QStringLiteral("jos\ufffd"), "replacement", {}, true);
    row("percent", QStringLiteral("auth0%7C64ab%2012"), "percent-encoded", QStringLiteral("auth0|64ab 12"), true);
    row("percent twice", QStringLiteral("auth0%257C64ab"), "percent-encoded-twice", QStringLiteral("auth0%7C64ab"), true);
    row("HTML entities", QStringLiteral("o&#39;neill &amp; co"), "html-escaped", QStringLiteral("o'neill & co"), true);
    row("quotation marks", QStringLiteral("\"lee\""), "quoted", QStringLiteral("lee"), true);
    row("base64", QStringLiteral("VXNlcjoxMjM0"), "base64", QStringLiteral("User:1234"), false);
    row("base64 with padding", QStringLiteral("VXNlcjoxMjM="), "base64", QStringLiteral("User:123"), false);
    row("Dex", QStringLiteral("CgNsZWUSBGxkYXA"), "dex-protobuf", QStringLiteral("lee"), false);
    row("upper-case UUID", QStringLiteral("3F9D1C62-08AE-4B7F-8C15-D2E6A0B94F71"), "uuid-upper-case",
        QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"), false);
    row("UUID in braces", QStringLiteral("{3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71}"), "uuid-spelling",
        QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"), false);
    row("UUID without dashes", QStringLiteral("3f9d1c6208ae4b7f8c15d2e6a0b94f71"), "uuid-spelling",
        QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"), false);
    row("UUID as URN", QStringLiteral("urn:uuid:3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"), "uuid-spelling",
        QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"), false);
    row("nil UUID", QStringLiteral("00000000-0000-0000-0000-000000000000"), "nil-uuid", {}, false);
    row("provider", QStringLiteral("google-oauth2|1234"), "provider-prefix", QStringLiteral("1234"), false);
    row("Keycloak federated", QStringLiteral("f:5a1b-2c:lee"), "keycloak-federated", QStringLiteral("lee"), false);
    row("e-mail in mixed case", QStringLiteral("Lee@Acme.example"), "email-case", QStringLiteral("lee@acme.example"), false);
    row("small number", QStringLiteral("42"), "small-integer", {}, false);
    row("number above 2^53", QStringLiteral("9007199254740993"), "big-number", {}, false);
    row("a program", QStringLiteral("abc@clients"), "machine", {}, false);
    row("a service account", QStringLiteral("system:serviceaccount:shop:api"), "machine", {}, false);
    row("the word undefined", QStringLiteral("undefined"), "placeholder", {}, true);
    row("empty", QString(), "empty", {}, false);
}

void Subject::notes()
{
    QFETCH(QString, id);
    QFETCH(QString, note);
    QFETCH(QString, reading);
    QFETCH(bool, altered);
    QStringList ids;
    for (const diagnosis::SubjectNote &one : diagnosis::notesOn(id)) {
        ids.append(one.id);
        if (one.id != note)
            continue;
        QCOMPARE(one.reading, reading);
        QCOMPARE(one.altered, altered);
        QVERIFY(one.message.endsWith(u'.'));
        return;
    }
    QFAIL(qPrintable(QStringLiteral("found only: ") + ids.join(u' ')));
}

void Subject::ordinaryIdsHaveNone_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71", "00u1abcdEFGH2ijkl345", "lee.moreau", "lee@acme.example", "1234567890",
             "AAAAAKe5Xq9pairwiseXbcd", "64ab12cd34ef56ab78cd90ef", "aliceinwonderland", "o'neill"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void Subject::ordinaryIdsHaveNone()
{
    QFETCH(QString, id);
    const auto notes = diagnosis::notesOn(id);
    QVERIFY2(notes.empty(), notes.empty() ? "" : qPrintable(notes.front().id));
}

void Subject::kinds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    QTest::newRow("UUID") << "3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"
                          << "UUID";
    QTest::newRow("digits") << "1234567890"
                            << "number";
    QTest::newRow("e-mail") << "lee@acme.example"
                            << "e-mail";
    QTest::newRow("name") << "lee.moreau"
                          << "name";
    QTest::newRow("opaque") << "auth0|64ab12"
                            << "id";
    QTest::newRow("program") << "abc@clients"
                             << "not a user";
    QTest::newRow("empty") << ""
                           << "missing";
}

void Subject::kinds()
{
    QFETCH(QString, id);
    Build build;
    build.claim("sub", Value::of(id));
    QTEST(QString::fromLatin1(wordOf(diagnosis::forensicsOf(build.evidence().token, nullptr).kind)), "word");
}

void Subject::numbersKeepEveryDigit()
{
    Value number;
    number.type = Value::Type::Number;
    number.number = "9007199254740993";
    Build build;
    build.claim("sub", number);
    const SubjectForensics found = diagnosis::forensicsOf(build.evidence().token, nullptr);
    QCOMPARE(found.raw, QByteArray("9007199254740993"));
    QCOMPARE(found.value, QStringLiteral("9007199254740993"));
    QCOMPARE(found.type, QStringLiteral("number"));
    QVERIFY(found.note(u"numeric"));
    QVERIFY(found.note(u"inexact-number"));
}

void Subject::duplicatesAreAllListed()
{
    Build build;
    const auto text = QByteArray("{\"alg\":\"HS256\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.'
        + QByteArray("{\"sub\":\"a\",\"sub\":\"b\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    build.text(text);
    const SubjectForensics found = diagnosis::forensicsOf(build.evidence().token, nullptr);
    QCOMPARE(found.all, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(found.value, QStringLiteral("b"));
    QVERIFY(found.note(u"duplicate"));
}

void Subject::charactersHaveNames()
{
    Build build;
    build.claim("sub", Value::of(QStringLiteral("a\u00a0\U0001F600z")));
    const SubjectForensics found = diagnosis::forensicsOf(build.evidence().token, nullptr);
    QCOMPARE(found.characters.size(), std::size_t(4));
    QVERIFY(!found.characters[0].unusual);
    QCOMPARE(found.characters[1].code(), QStringLiteral("U+00A0"));
    QCOMPARE(found.characters[1].name, QStringLiteral("NO-BREAK SPACE"));
    QCOMPARE(found.characters[2].code(), QStringLiteral("U+1F600"));
    QCOMPARE(found.characters[3].offset, 4);
}

void Subject::wireAndEcho()
{
    Build build;
    Said said = notFound(true);
    said.echoed = QStringLiteral("lee%20m");
    build.claim("sub", "lee m").say("prod", said);
    const auto evidence = build.evidence();
    const SubjectForensics found = diagnosis::forensicsOf(evidence.token, &*evidence.environments[0].lookup);
    QCOMPARE(found.onTheWire, QStringLiteral("/users/x"));
    QCOMPARE(found.echoed, QStringLiteral("lee%20m"));
    QVERIFY(found.isEchoDifferent);
}

void Subject::longIdsAreBounded()
{
    Build build;
    build.claim("sub", Value::of(QString(1 << 20, u'\u0435')));
    const SubjectForensics found = diagnosis::forensicsOf(build.evidence().token, nullptr);
    QVERIFY(found.characters.size() <= 1024);
    for (const diagnosis::SubjectNote &note : found.notes)
        QVERIFY(note.message.size() < 1000);
}

QTEST_GUILESS_MAIN(Subject)
#include "tst_subject.moc"

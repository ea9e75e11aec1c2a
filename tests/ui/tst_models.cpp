// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"
#include "ui/models/claim_places.h"
#include "ui/models/claims_model.h"
#include "ui/models/difference.h"
#include "ui/models/environments_model.h"
#include "ui/models/exchange_text.h"
#include "ui/models/findings_model.h"
#include "ui/models/hostile.h"
#include "ui/models/json_lines.h"
#include "ui/models/requests_model.h"
#include "ui/models/timeline_model.h"
#include "ui/models/tokens_matrix_model.h"
#include "ui/picture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;
using namespace jotscope::ui;
using Shown = std::shared_ptr<const report::Inspection>;

namespace {

Shown shown(report::Inspection inspection)
{
    return std::make_shared<const report::Inspection>(std::move(inspection));
}

Shown payloadOf(const QByteArray &payload)
{
    return shown(test::bare(test::tokenOf("{\"alg\":\"ES256\"}", payload)));
}

Cell cellAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(CellRole).value<Cell>();
}

std::vector<Cell> cellsAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(CellsRole).value<std::vector<Cell>>();
}

QString marked(const Cell &cell)
{
    QStringList texts;
    for (const Mark &mark : cell.marks)
        texts += cell.text.mid(mark.begin, mark.end - mark.begin);
    return texts.join(u'|');
}

/// Every index of a model must have something to say.
void checkSpoken(const QAbstractItemModel &model, const char *name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isEmpty = index.data(CellRole).value<Cell>().text.isEmpty() && index.data(CellRole).isValid();
            QVERIFY2(isEmpty || !index.data(Qt::AccessibleTextRole).toString().isEmpty(), name);
        }
    }
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostilePieces_data();
    void hostilePieces();
    void whatIsSaid_data();
    void whatIsSaid();
    void aLineOfJsonKeepsItsIndentation();
    void aBriefIdHasNoHalfCode_data();
    void aBriefIdHasNoHalfCode();
    void everyCharacterIsInOnePiece();
    void cutNeverSplitsAPair();
    void differingParts_data();
    void differingParts();
    void claimsAsInTheBytes();
    void claimsThatDiffer();
    void claimsOfOneEnvironment();
    void brokenJson_data();
    void brokenJson();
    void aThousandMembersAndOne();
    void copiedValues_data();
    void copiedValues();
    void tidyJson();
    void exactJson();
    void foldedLines();
    void cutLines();
    void environments();
    void manyEnvironments();
    void causes();
    void causesInLittleRoom();
    void inconclusiveCauses();
    void findings();
    void literalsAreNoWords_data();
    void literalsAreNoWords();
    void requests();
    void aRequestKeepsItsHostAndTellsWhatHasNoColumn();
    void aRedirectThatWasFollowedSaysWhereTo();
    void curl_data();
    void curl();
    void timeline();
    void tokensMatrix();
    void placesOfClaims();
};

void TestModels::hostilePieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("painted"); // codes in [], blanks as ·, look-alikes in ~~
    QTest::newRow("plain text is one piece") << QStringLiteral("dana") << QStringLiteral("dana");
    QTest::newRow("a zero-width space is a code") << QStringLiteral("da\u200Bna") << QStringLiteral("da[U+200B]na");
    QTest::newRow("a bidi override is a code") << QStringLiteral("\u202Egnp") << QStringLiteral("[U+202E]gnp");
    QTest::newRow("NUL and DEL are codes") << QString(QChar(0)) + QChar(0x7f) << QStringLiteral("[U+0000][U+007F]");
    QTest::newRow("a tag character beyond the BMP is one code") << QString::fromUcs4(U"a\U000E0041") << QStringLiteral("a[U+E0041]");
    QTest::newRow("private use is a code") << QStringLiteral("\uE000") << QStringLiteral("[U+E000]");
    QTest::newRow("a lone surrogate is a code") << QString(QChar(0xD800)) << QStringLiteral("[U+D800]");
    QTest::newRow("a Hangul filler is a code") << QStringLiteral("\u3164") << QStringLiteral("[U+3164]");
    QTest::newRow("blanks at the ends are dots") << QStringLiteral(" a b ") << QStringLiteral("·a b·");
    QTest::newRow("two blanks at the end are two dots") << QStringLiteral("a  ") << QStringLiteral("a··");
    QTest::newRow("blanks just inside the quotes are dots") << QStringLiteral("\" a b \"") << QStringLiteral("\"·a b·\"");
    QTest::newRow("blanks inside the strings of a list are dots")
        << QStringLiteral("[\" a \", \"b\"]") << QStringLiteral("[\"·a·\", \"b\"]");
    QTest::newRow("blanks inside the names of an object are dots") << QStringLiteral("{\" k \": 1}") << QStringLiteral("{\"·k·\": 1}");
    QTest::newRow("an escaped quote ends no string") << QStringLiteral("[\"a\\\" b\"]") << QStringLiteral("[\"a\\\" b\"]");
    QTest::newRow("blanks between two quoted words are plain") << QStringLiteral("\"a\" or \"b\"") << QStringLiteral("\"a\" or \"b\"");
    QTest::newRow("blanks at the ends of a pointer's names are dots") << QStringLiteral("/ k /b") << QStringLiteral("/·k·/b");
    QTest::newRow("a non-breaking space is a dot anywhere") << QStringLiteral("a\u00A0b") << QStringLiteral("a·b");
    QTest::newRow("a full-width comma behind a Latin word is how Chinese is written")
        << QStringLiteral("ID\uFF0C\u4E3A UUID") << QStringLiteral("ID\uFF0C\u4E3A UUID");
    QTest::newRow("a full-width dot within a Latin word is a look-alike")
        << QStringLiteral("id\uFF0Eexample") << QStringLiteral("id~\uFF0E~example");
    QTest::newRow("a Cyrillic letter in a Latin word is a look-alike") << QStringLiteral("p\u0430ypal") << QStringLiteral("p~\u0430~ypal");
    QTest::newRow("a Cyrillic word is honest") << QStringLiteral("привет") << QStringLiteral("привет");
    QTest::newRow("a Latin and a Cyrillic word are honest") << QStringLiteral("hi привет") << QStringLiteral("hi привет");
    QTest::newRow("an emoji is plain") << QString::fromUcs4(U"\U0001F600") << QString::fromUcs4(U"\U0001F600");
    QTest::newRow("umlauts are plain") << QStringLiteral("Jürgen") << QStringLiteral("Jürgen");
}

void TestModels::hostilePieces()
{
    QFETCH(QString, text);
    QFETCH(QString, painted);
    QString found;
    for (const Piece &piece : piecesOf(text)) {
        switch (piece.kind) {
        case Piece::Kind::Plain: found += piece.text; break;
        case Piece::Kind::Code: found += u'[' + piece.text + u']'; break;
        case Piece::Kind::Blank: found += QStringLiteral("·"); break;
        case Piece::Kind::Lookalike: found += u'~' + piece.text + u'~'; break;
        }
    }
    QCOMPARE(found, painted);
    QCOMPARE(warningOf(text).isEmpty(), painted == text);
}

void TestModels::whatIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("an ordinary value is said as it is") << QStringLiteral("dana of staging") << QStringLiteral("dana of staging");
    QTest::newRow("a blank before a value is said") << QStringLiteral(" dana") << QStringLiteral("<blank>dana");
    QTest::newRow("several blanks are counted") << QStringLiteral("dana   ") << QStringLiteral("dana<3 blanks>");
    QTest::newRow("a no-break space is said") << QStringLiteral("\u00A0dana\u202F")
                                              << QStringLiteral("<no-break space>dana<no-break space>");
    QTest::newRow("a blank of another width is a code") << QStringLiteral("a\u2009b") << QStringLiteral("a<U+2009>b");
    QTest::newRow("what does not show is a code") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
    QTest::newRow("a blank inside quotes is said") << QStringLiteral("\" a\"") << QStringLiteral("\"<blank>a\"");
}

void TestModels::whatIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QCOMPARE(isolated(text), QChar(0x2068) + said + QChar(0x2069));
    QCOMPARE(report::plain(text), said);
}

void TestModels::aLineOfJsonKeepsItsIndentation()
{
    const QString line = QStringLiteral("    \"a\": \" b\",");
    QCOMPARE(isolated(line, Blanks::InStrings), QChar(0x2068) + QStringLiteral("    \"a\": \"<blank>b\",") + QChar(0x2069));
    int blanks = 0;
    for (const Piece &piece : piecesOf(line, Blanks::InStrings)) {
        if (piece.kind == Piece::Kind::Blank) {
            QCOMPARE(piece.begin, 10);
            ++blanks;
        }
    }
    QCOMPARE(blanks, 1);
}

void TestModels::aBriefIdHasNoHalfCode_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("brief");
    QTest::newRow("a short id is whole") << QStringLiteral("dana") << QStringLiteral("dana");
    QTest::newRow("a long id has both ends") << QStringLiteral("7c2e1f0b-1111-4222-8333-444455559d1e4a90")
                                             << QStringLiteral("7c2e1f0b…9d1e4a90");
    QTest::newRow("a code at the cut is whole or not there")
        << QStringLiteral("<i>7c2e\u202E</i>1111422283334444\u200B4a90") << QStringLiteral("<i>7c2e<U+202E>…444<U+200B>4a90");
    QTest::newRow("a blank at the cut is at no end")
        << QStringLiteral(" 234567 9abcdefghijklmnop 1234567") << QStringLiteral("<blank>234567 … 1234567");
}

void TestModels::aBriefIdHasNoHalfCode()
{
    QFETCH(QString, id);
    QFETCH(QString, brief);
    QCOMPARE(report::briefId(id, 22), brief);
}

void TestModels::everyCharacterIsInOnePiece()
{
    QString text;
    for (char32_t code = 0; code < 0x3000; code += 7)
        text += QString::fromUcs4(&code, 1);
    int at = 0;
    for (const Piece &piece : piecesOf(text)) {
        QCOMPARE(piece.begin, at);
        QVERIFY(piece.end > piece.begin);
        at = piece.end;
    }
    QCOMPARE(at, int(text.size()));
}

void TestModels::cutNeverSplitsAPair()
{
    const QString text = QStringLiteral("ab") + QString::fromUcs4(U"\U0001F600") + QStringLiteral("c");
    QCOMPARE(cutAt(text, 2).size(), 2);
    QCOMPARE(cutAt(text, 3).size(), 2);
    QCOMPARE(cutAt(text, 4).size(), 4);
    QCOMPARE(cutAt(text, 9), text);
}

void TestModels::differingParts_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("mark");
    QTest::newRow("equal texts mark nothing") << QStringLiteral("id") << QStringLiteral("id") << QString();
    QTest::newRow("what was put in is marked") << QStringLiteral("https://id.example") << QStringLiteral("https://id.staging.example")
                                               << QStringLiteral("staging.");
    QTest::newRow("what is missing marks nothing") << QStringLiteral("https://id/") << QStringLiteral("https://id") << QString();
    QTest::newRow("a changed letter is marked") << QStringLiteral("abc") << QStringLiteral("aBc") << QStringLiteral("B");
    QTest::newRow("nothing in common marks all") << QStringLiteral("x") << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("a doubled letter is marked once") << QStringLiteral("ab") << QStringLiteral("aab") << QStringLiteral("a");
}

void TestModels::differingParts()
{
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const Mark mark = differingPart(expected, found, Role::Fail);
    QVERIFY(mark.begin <= mark.end);
    QTEST(found.mid(mark.begin, mark.end - mark.begin), "mark");
}

void TestModels::claimsAsInTheBytes()
{
    ClaimsModel model(jose::Part::Payload);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(payloadOf("{\"z\":1.50,\"n\":12345678901234567890123,\"a\":\"\\u0041\",\"z\":2,\"o\": {\"x\" :1} }"));
    QCOMPARE(model.members(), 5);
    QCOMPARE(model.rowCount(), 5);
    const QStringList names = {QStringLiteral("z"), QStringLiteral("n"), QStringLiteral("a"), QStringLiteral("z"), QStringLiteral("o")};
    const QStringList values = {QStringLiteral("1.50"), QStringLiteral("12345678901234567890123"), QStringLiteral("\"\\u0041\""),
        QStringLiteral("2"), QStringLiteral("{\"x\" :1}")};
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(cellAt(model, row, ClaimsModel::Name).text, names[row]);
        QCOMPARE(cellAt(model, row, ClaimsModel::Value).text, values[row]);
        QCOMPARE(cellAt(model, row, ClaimsModel::Name).badge, row == 3 ? QStringLiteral("2nd") : QString());
    }
    QCOMPARE(model.rowOf(QStringLiteral("z")), 3); // the last one counts
    checkSpoken(model, "claims");
}

void TestModels::claimsThatDiffer()
{
    ClaimsModel payload(jose::Part::Payload);
    ClaimsModel header(jose::Part::Header);
    const QAbstractItemModelTester tester(&payload, QAbstractItemModelTester::FailureReportingMode::QtTest);
    payload.show(shown(test::wrongEnvironment()));
    header.show(shown(test::wrongEnvironment()));
    QCOMPARE(marked(cellAt(payload, 0, ClaimsModel::Value)), QStringLiteral("staging."));
    QCOMPARE(cellAt(payload, 0, ClaimsModel::Meaning).text, QStringLiteral("production: id.example"));
    QCOMPARE(payload.index(0, 0).data(TintRole).toInt(), int(Role::TintFail));
    QCOMPARE(marked(cellAt(payload, 2, ClaimsModel::Value)), QStringLiteral("staging."));
    QVERIFY(payload.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("differs")));
    QVERIFY(!payload.index(1, 0).data(TintRole).isValid()); // the user is missing because of the issuer: sub is no fault
    QVERIFY(!payload.index(3, 0).data(TintRole).isValid());
    QVERIFY(cellAt(payload, 3, ClaimsModel::Meaning).text.startsWith(QStringLiteral("expires 10:31:12")));
    QCOMPARE(header.index(1, 0).data(TintRole).toInt(), int(Role::TintWarn)); // kid: a shared key
}

void TestModels::claimsOfOneEnvironment()
{
    ClaimsModel model(jose::Part::Payload);
    model.show(shown(test::wrongEnvironment()));
    model.setEnvironment(1);
    QVERIFY(!model.index(0, 0).data(TintRole).isValid());
    QCOMPARE(cellAt(model, 0, ClaimsModel::Meaning).text, QStringLiteral("staging's issuer"));
    QCOMPARE(cellAt(model, 2, ClaimsModel::Meaning).text, QStringLiteral("staging's API"));
    model.setEnvironment(-1);
    QVERIFY(model.index(0, 0).data(TintRole).isValid());
}

void TestModels::brokenJson_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("members");
    QTest::addColumn<QString>("rest"); // empty: no row for it
    QTest::newRow("sound JSON has no rest") << QByteArray("{\"a\":1}") << 1 << QString();
    QTest::newRow("an empty object has no rest") << QByteArray("{}") << 0 << QString();
    QTest::newRow("a missing brace leaves the members") << QByteArray("{\"a\":1,\"b\":2") << 2 << QStringLiteral("(the text ends here)");
    QTest::newRow("a word that is no value is the rest") << QByteArray("{\"a\":1,\"b\":nope}") << 1 << QStringLiteral(",\"b\":nope}");
    QTest::newRow("an array is all rest") << QByteArray("[1,2]") << 0 << QStringLiteral("[1,2]");
    QTest::newRow("plain text is all rest") << QByteArray("hello") << 0 << QStringLiteral("hello");
}

void TestModels::brokenJson()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, members);
    QFETCH(QString, rest);
    ClaimsModel model(jose::Part::Payload);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(payloadOf(payload));
    QCOMPARE(model.rowCount(), members + (rest.isEmpty() ? 0 : 1));
    if (rest.isEmpty())
        return;
    QCOMPARE(cellAt(model, members, ClaimsModel::Value).text, rest);
    QVERIFY(!cellAt(model, members, ClaimsModel::Meaning).text.isEmpty());
    QCOMPARE(model.index(members, 0).data(TintRole).toInt(), int(Role::TintFail));
    QCOMPARE(model.rowOf(QStringLiteral("rest")), -1);
}

void TestModels::aThousandMembersAndOne()
{
    for (const int members : {999, 1000, 1001}) {
        QByteArray payload = "{";
        for (int i = 0; i < members; ++i)
            payload += (i > 0 ? ",\"c" : "\"c") + QByteArray::number(i) + "\":" + QByteArray::number(i);
        ClaimsModel model(jose::Part::Payload);
        model.show(payloadOf(payload + '}'));
        QCOMPARE(model.rowCount(), qMin(members, 1000));
        QCOMPARE(model.hiddenMembers(), qMax(0, members - 1000));
        model.showAll();
        QCOMPARE(model.rowCount(), members);
    }
}

void TestModels::copiedValues_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("copied");
    QTest::newRow("a string is copied without its quotes") << 0 << int(ClaimsModel::CopyValue) << QStringLiteral("a\"A");
    QTest::newRow("the pair keeps the bytes") << 0 << int(ClaimsModel::CopyPair) << QStringLiteral("s/x~: \"a\\\"\\u0041\"");
    QTest::newRow("the name alone") << 0 << int(ClaimsModel::CopyName) << QStringLiteral("s/x~");
    QTest::newRow("the pointer escapes ~ and /") << 0 << int(ClaimsModel::CopyPointer) << QStringLiteral("/s~1x~0");
    QTest::newRow("a number is copied as it stands") << 1 << int(ClaimsModel::CopyValue) << QStringLiteral("1e400");
    QTest::newRow("an object is copied with its blanks") << 2 << int(ClaimsModel::CopyValue) << QStringLiteral("{ }");
    QTest::newRow("no row, nothing") << 9 << int(ClaimsModel::CopyValue) << QString();
}

void TestModels::copiedValues()
{
    QFETCH(int, row);
    QFETCH(int, what);
    ClaimsModel model(jose::Part::Payload);
    model.show(payloadOf("{\"s/x~\":\"a\\\"\\u0041\",\"n\":1e400,\"o\":{ }}"));
    QTEST(model.copied(row, ClaimsModel::Copy(what)), "copied");
}

void TestModels::tidyJson()
{
    const QByteArray bytes = "{\"a\":[1,2.50],\"b\":{},\"c\":\"x\"}";
    const json::Document document = json::read(bytes);
    QStringList texts;
    const std::vector<Line> lines = tidyLines(document, bytes, {}, Role::PartPayload);
    for (const Line &line : lines)
        texts += line.text;
    QCOMPARE(texts.join(u'\n'), QStringLiteral("{\n  \"a\": [\n    1,\n    2.50\n  ],\n  \"b\": {},\n  \"c\": \"x\"\n}"));
    QCOMPARE(lines[0].foldEnd, 7);
    QCOMPARE(lines[1].foldEnd, 4);
    QCOMPARE(lines[3].claim, QStringLiteral("a"));
    QCOMPARE(lines[7].claim, QString());
}

void TestModels::exactJson()
{
    const QByteArray bytes = "{ \"a\" : [\n1 ] ,\n\"ü\":2}";
    const json::Document document = json::read(bytes);
    const std::vector<Line> lines = exactLines(document, bytes, {}, Role::PartPayload);
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0].text, QStringLiteral("{ \"a\" : ["));
    QCOMPARE(lines[0].foldEnd, 2);
    QCOMPARE(lines[1].claim, QStringLiteral("a"));
    QCOMPARE(lines[2].text, QStringLiteral("\"ü\":2}"));
    QCOMPARE(lines[2].marks.front().end, 3);
    // Broken: the line of the fault is tinted, and nothing is lost.
    const QByteArray broken = "{\"a\":1,\n\"b\":oops}";
    const std::vector<Line> readable = exactLines(json::read(broken), broken, {}, Role::PartPayload);
    QVERIFY(!readable[0].tint && readable[1].tint);
    QCOMPARE(readable[1].text, QStringLiteral("\"b\":oops}"));
}

void TestModels::foldedLines()
{
    LinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray bytes = "{\"a\":[1,2],\"b\":3}";
    model.show(tidyLines(json::read(bytes), bytes, {}, Role::PartPayload), jose::Part::Payload);
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(model.toggle(1));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(1).data().toString().endsWith(QStringLiteral("[ 2 items ],")));
    QCOMPARE(model.text({model.index(1)}), QStringLiteral("  \"a\": [\n    1,\n    2\n  ],")); // a folded stretch is copied whole
    QVERIFY(model.toggle(0));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.toggle(0));
    QCOMPARE(model.rowCount(), 4); // the inner one stays folded
    QVERIFY(!model.toggle(2));
    QCOMPARE(model.parentRow(2), 0);
    QCOMPARE(model.rowOf(QStringLiteral("b")), 2);
    QCOMPARE(model.index(2).data(SelectionRole).value<Selection>().claim, QStringLiteral("b"));
}

void TestModels::cutLines()
{
    const auto linesOf
        = [](const QByteArray &bytes, const JsonCut &cut) { return tidyLines(json::read(bytes), bytes, cut, Role::PartPayload); };
    for (const int size : {9'990, 10'000}) { // the indentation, the name and the quotes are 8 more
        const std::vector<Line> lines = linesOf("{\"a\":\"" + QByteArray(size - 8 + (size == 10'000 ? 1 : 0), 'x') + "\"}", {});
        QCOMPARE(lines[1].opensAll, size == 10'000);
    }
    for (const int depth : {63, 64, 65}) {
        const QByteArray bytes = "{\"a\":" + QByteArray(depth, '[') + '1' + QByteArray(depth, ']') + '}';
        const auto cut = linesOf(bytes, {});
        QCOMPARE(std::any_of(cut.begin(), cut.end(), [](const Line &line) { return line.opensAll; }), depth >= 64);
        const auto whole = linesOf(bytes, JsonCut::none());
        QVERIFY(std::none_of(whole.begin(), whole.end(), [](const Line &line) { return line.opensAll; }));
    }
    const QByteArray many = "[" + QByteArray("1,").repeated(1000) + "1]";
    QCOMPARE(linesOf(many, {}).size(), std::size_t(1003)); // brackets, a thousand items, "… 1 more"
    QCOMPARE(linesOf(many, JsonCut::none()).size(), std::size_t(1003));
    QVERIFY(linesOf(many, {})[1001].text.contains(QStringLiteral("1 more")));
}

void TestModels::environments()
{
    EnvironmentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test::wrongEnvironment());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, EnvironmentsModel::User).data(Qt::AccessibleTextRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069)),
        QStringLiteral("user, production: not found, 404 user_not_found"));
    const Cell spoken = cellAt(model, 0, EnvironmentsModel::User);
    QVERIFY(spoken.bold && spoken.role == Role::Fail && spoken.icon == QStringLiteral("fail"));
    const Cell calm = cellAt(model, 2, EnvironmentsModel::Issuer); // another row's words stay calm, its icon does not
    QVERIFY(!calm.bold && calm.role == Role::Text && calm.icon == QStringLiteral("fail"));
    QCOMPARE(cellAt(model, 0, EnvironmentsModel::Name).badge, QStringLiteral("refused"));
    QCOMPARE(cellAt(model, 1, EnvironmentsModel::Name).badge, QStringLiteral("belongs here"));
    QVERIFY(model.summary().startsWith(QStringLiteral("3 checked in ")));
    model.choose(QStringLiteral("local"));
    QVERIFY(model.index(2, 0).data(ChosenRole).toBool() && !model.index(0, 0).data(ChosenRole).toBool());
    model.show(test::wrongEnvironment());
    QCOMPARE(model.chosen(), QStringLiteral("local")); // news do not take the choice away
    model.show(test::justPasted());
    QCOMPARE(model.summary(), QStringLiteral("by issuer and audience only"));
    QCOMPARE(cellAt(model, 0, EnvironmentsModel::Key).icon, QStringLiteral("not-asked"));
    checkSpoken(model, "environments");
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::manyEnvironments()
{
    for (const int count : {12, 13}) {
        report::Inspection inspection = test::wrongEnvironment();
        auto &results = inspection.diagnosis.environments;
        while (int(results.size()) < count) {
            results.push_back(results[2]);
            results.back().name = QStringLiteral("env-%1").arg(results.size());
            inspection.diagnosis.evidence.environments.push_back(inspection.diagnosis.evidence.environments[2]);
        }
        std::swap(results.front(), results.back());
        inspection.diagnosis.presented = count - 1;
        EnvironmentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(inspection);
        QCOMPARE(model.rowCount(), 13 - (count == 12 ? 1 : 0));
        QVERIFY(model.rowOf(QStringLiteral("production")) >= 0); // the presented one is never among the hidden
        if (count == 12)
            continue;
        QVERIFY(model.nameAt(12).isEmpty());
        model.showAll();
        QCOMPARE(model.rowCount(), 13);
        QVERIFY(!model.nameAt(12).isEmpty());
    }
}

void TestModels::causes()
{
    CausesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test::wrongEnvironment());
    QCOMPARE(model.openRows(), 6); // heading, three For, Against nothing, Next
    QCOMPARE(cellsAt(model, 0)[0].badge, QStringLiteral("Proven"));
    QCOMPARE(cellsAt(model, 1)[1].link, QStringLiteral("request 6"));
    QCOMPARE(model.index(1).data(LinkRole).value<Selection>().exchange, 6);
    QCOMPARE(model.index(3).data(LinkRole).value<Selection>().claim, QStringLiteral("iss"));
    QCOMPARE(cellsAt(model, 4)[1].text, QStringLiteral("nothing"));
    QVERIFY(!model.index(4).data(LinkRole).isValid());
    QCOMPARE(cellsAt(model, 5)[0].text, QStringLiteral("Next"));
    QVERIFY(!cellsAt(model, 6)[1].struck);
    QVERIFY(cellsAt(model, 8)[1].struck);
    QCOMPARE(cellsAt(model, 8)[0].text, QStringLiteral("Ruled out"));
    checkSpoken(model, "causes");
    QVERIFY(model.toggle(8)); // a closed one opens
    QCOMPARE(model.openRows(), 8);
    model.show(test::wrongEnvironment());
    QCOMPARE(model.openRows(), 8); // and stays so when more is known
    QVERIFY(!model.toggle(1));
    QCOMPARE(model.index(5).data(KindRole).toInt(), int(CausesModel::Last)); // with air below, before the next begins
    QCOMPARE(model.index(4).data(KindRole).toInt(), int(CausesModel::Reason));
    QVERIFY(model.names().contains(QStringLiteral("Wrong environment")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::causesInLittleRoom()
{
    CausesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test::wrongEnvironment());
    const int closed = model.closedCauses();
    for (const int room : {2, closed - 1, closed, closed + 1}) {
        model.setRoom(room);
        const bool isCut = room < closed;
        QCOMPARE(model.rowCount(), model.openRows() + (isCut ? room : closed));
        QCOMPARE(model.index(model.rowCount() - 1).data(KindRole).toInt(), int(isCut ? CausesModel::More : CausesModel::Line));
        QCOMPARE(model.closedCauses(), closed);
    }
    for (const int room : {0, 2}) {
        model.clear();
        model.show(test::wrongEnvironment());
        model.setRoom(room);
        QCOMPARE(model.rowCount(), model.openRows() + room);
        QCOMPARE(model.closedCauses(), closed);
        const int last = model.rowCount() - 1;
        const Cell cell = cellsAt(model, last).back();
        QCOMPARE(room == 0 ? cell.link : cell.text, QStringLiteral("Show %1 more").arg(room == 0 ? closed : closed - room + 1));
        QVERIFY(model.toggle(last));
        QCOMPARE(model.rowCount(), model.openRows() + closed);
        QVERIFY(cellsAt(model, model.openRows() - 1).back().link.isEmpty());
    }
}

void TestModels::inconclusiveCauses()
{
    CausesModel model;
    model.show(test::justPasted());
    QCOMPARE(cellsAt(model, 0)[0].badge, QStringLiteral("Cause still open"));
    QCOMPARE(cellsAt(model, 0)[0].text, QStringLiteral("7 causes open, 1 ruled out"));
    QVERIFY(cellsAt(model, 1)[0].text.startsWith(QStringLiteral("The one question that decides most")));
    QCOMPARE(model.openRows(), 2);
}

void TestModels::findings()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test::wrongEnvironment());
    QCOMPARE(model.findings(), 4);
    QCOMPARE(model.rowCount(), 4 + 3 + 1 + 3); // details of the first, third and second
    QCOMPARE(cellsAt(model, 0)[0].icon, QStringLiteral("fail"));
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(
        spoken.startsWith(QStringLiteral("Fatal")) && spoken.indexOf(QStringLiteral("expected")) < spoken.indexOf(QStringLiteral("found")));
    Selection aud;
    aud.claim = QStringLiteral("aud");
    QCOMPARE(model.rowOf(aud), 4);
    const Cell expected = cellsAt(model, 1)[1];
    const Cell found = cellsAt(model, 2)[1];
    QVERIFY(expected.fixed && found.fixed); // letter below letter
    QVERIFY(expected.elideMiddle && found.elideMiddle);
    QVERIFY(!cellsAt(model, 3)[1].elideMiddle); // what to do is read from its beginning
    QCOMPARE(found.marks.size(), std::size_t(1));
    QCOMPARE(found.text.mid(found.marks[0].begin, found.marks[0].end - found.marks[0].begin), QStringLiteral("staging."));
    QCOMPARE(model.index(5).data(SelectionRole).value<Selection>().claim, QStringLiteral("aud"));
    Selection none;
    QCOMPARE(model.rowOf(none), -1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::literalsAreNoWords_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isLiteral");
    QTest::newRow("an address") << QStringLiteral("https://id.example/") << true;
    QTest::newRow("an id with look-alikes is compared letter by letter") << QString::fromUtf8("ａｐｉ") << true;
    QTest::newRow("an id with a character beyond the first plane") << QString::fromUtf8("api\U0001F511") << true;
    QTest::newRow("words with blanks") << QStringLiteral("one of two") << false;
    QTest::newRow("Chinese words have none") << QString::fromUtf8("已过期") << false;
}

/// One rule for the findings and for the two lines of the answer.
void TestModels::literalsAreNoWords()
{
    QFETCH(QString, value);
    QTEST(isLiteral(value), "isLiteral");
}

void TestModels::requests()
{
    RequestsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<net::Exchange> ledger = test::ledger();
    model.show({ledger.begin(), ledger.begin() + 2});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(ledger);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(resets.count(), 0); // rows come at the end, nothing under the pointer moves
    QCOMPARE(cellAt(model, 1, RequestsModel::Answer).text, QStringLiteral("404 user_not_found"));
    QCOMPARE(cellAt(model, 6, RequestsModel::Answer).text, QStringLiteral("not sent: refused"));
    QCOMPARE(cellAt(model, 6, RequestsModel::Sent).text, QStringLiteral("nothing"));
    QVERIFY(model.index(6, RequestsModel::Answer).data(Qt::ToolTipRole).toString().contains(QStringLiteral("plain HTTP")));
    QCOMPARE(model.rowOf(6), 5);
    QCOMPARE(model.rowOf(99), -1);
    checkSpoken(model, "requests");
}

/// The table is narrow beside the claims: an address is cut between host and the end of its path, and what has no column is told all the
/// same.
void TestModels::aRequestKeepsItsHostAndTellsWhatHasNoColumn()
{
    RequestsModel model;
    model.show(test::ledger());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex asked = model.index(row, RequestsModel::Asked);
        const QUrl url = model.at(row)->url;
        const Cell cell = asked.data(CellRole).value<Cell>();
        QVERIFY2(
            cell.elideMiddle && cell.text.contains(url.host()) && cell.text.endsWith(url.path().section(u'/', -1)), qPrintable(cell.text));
        const QString sent = model.index(row, RequestsModel::Sent).data().toString();
        model.setFolded({});
        QVERIFY(!asked.data(Qt::ToolTipRole).toString().contains(u"Sent: "));
        model.setFolded({RequestsModel::Sent});
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            const QString told = asked.data(role).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
            QVERIFY2(told.contains(QStringLiteral("Sent: ") + sent), qPrintable(told));
        }
        QVERIFY(asked.data(CopyRole).toString().endsWith(url.toString(QUrl::FullyEncoded))); // alone
    }
}

void TestModels::aRedirectThatWasFollowedSaysWhereTo()
{
    net::Exchange exchange = test::ledger()[1];
    exchange.status = 302;
    exchange.redirectTo = QUrl(QStringLiteral("https://users.example/login?next=%2Fa"));
    QCOMPARE(answerOf(exchange), QStringLiteral("302, points to https://users.example"));
    QVERIFY(transcriptOf(exchange).join(u' ').contains(QStringLiteral("was not followed")));
    exchange.followedBy = 8;
    QCOMPARE(answerOf(exchange), QStringLiteral("302, points to /login?next=%2Fa"));
    QVERIFY(!transcriptOf(exchange).join(u' ').contains(QStringLiteral("was not followed")));
}

void TestModels::curl_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *title, const char *name, const char *value, const char *word) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << QString::fromUtf8(word);
    };
    row("a harmless header is quoted", "Accept", "application/json", "-H 'Accept: application/json'");
    row("a masked secret becomes $SECRET", "Authorization", "Bearer (secret env:ADMIN)", "-H 'Authorization: Bearer '\"$SECRET\"");
    row("the token becomes $TOKEN", "Authorization", "Bearer (the token)", "-H 'Authorization: Bearer '\"$TOKEN\"");
    row("what was not kept becomes $SECRET", "apikey", "(not kept)", "-H 'apikey: '\"$SECRET\"");
    row("a quote cannot end the quotes", "X", "a'; rm -rf ~ #", "-H 'X: a'\\''; rm -rf ~ #'");
    row("a dollar is not expanded", "X", "$(id)", "-H 'X: $(id)'");
}

void TestModels::curl()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, word);
    net::Exchange exchange = test::ledger().front();
    exchange.requestHeaders = {{name, value}};
    const QString command = asCurl(exchange);
    QVERIFY2(command.contains(word), qPrintable(command));
    QVERIFY(command.startsWith(QStringLiteral("curl -i \\\n  'https://id.example/.well-known/jwks.json'")));
    QVERIFY(!command.contains(QStringLiteral("env:ADMIN")));
}

void TestModels::timeline()
{
    report::Inspection inspection = test::wrongEnvironment();
    directory::Lookup lookup;
    directory::Question question;
    question.record = directory::UserRecord{};
    question.record->times.insert(QStringLiteral("created"), QDateTime(QDate(2026, 2, 11), QTime(8, 0), Qt::UTC));
    question.record->times.insert(QStringLiteral("deleted"), QDateTime(QDate(2026, 11, 18), QTime(9, 35), Qt::UTC));
    lookup.questions.push_back(question);
    inspection.diagnosis.evidence.environments[1].lookup = lookup;
    const Timeline timeline = timelineOf(inspection);
    QCOMPARE(timeline.lanes.size(), std::size_t(3));
    QCOMPARE(timeline.lanes[1].title, QStringLiteral("User in staging"));
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(timeline);
    QStringList what;
    for (int row = 0; row < model.rowCount(); ++row)
        what += cellAt(model, row, TimelineModel::What).text;
    QCOMPARE(what.join(u' '), QStringLiteral("created issued deleted answered 403 now expires"));
    QCOMPARE(cellAt(model, 5, TimelineModel::Distance).text, QStringLiteral("in 49 min"));
    checkSpoken(model, "timeline");
    diagnosis::Diagnosis &accepted = inspection.diagnosis; // nothing refused, no clock read: its keys alone say nothing of the user
    accepted.service = {};
    accepted.clocks.clear();
    accepted.environments[std::size_t(accepted.presented)].user = directory::UserVerdict::Found;
    keys::KeySet set;
    set.fetched = accepted.evidence.now;
    accepted.evidence.environments[std::size_t(accepted.presented)].keySets = {set};
    QCOMPARE(timelineOf(inspection).lanes[2].note, QStringLiteral("no refused request"));
    const Timeline bare = timelineOf(test::bare("no-token"));
    QCOMPARE(bare.lanes.size(), std::size_t(1));
    QVERIFY(bare.lanes[0].marks.empty() && !bare.lanes[0].note.isEmpty());
    QVERIFY(timelineOf({}).lanes.empty());
}

void TestModels::tokensMatrix()
{
    TokensMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const report::Inspection wrong = test::wrongEnvironment();
    const report::Inspection bare = test::bare("no-token");
    const QString name = QStringLiteral("Access token, prod"); // several of one user are told apart by where they came from
    model.showAll({{&wrong, name, QStringLiteral("request 14")}, {&bare, name, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cellAt(model, 0, 0).text, QStringLiteral("request 14  Access token, prod")); // where it is cut the rows still differ
    QVERIFY(!model.index(0, 0).data().toString().contains(u"7c2e4a90"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"7c2e4a90"));
    QCOMPARE(cellAt(model, 1, 0).text, name);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(cellAt(model, 0, 1).text, QStringLiteral("rejected"));
    QCOMPARE(cellAt(model, 0, 2).text, QStringLiteral("accepted"));
    QCOMPARE(cellAt(model, 1, 1).text, QStringLiteral("not asked"));
    checkSpoken(model, "tokens");
    QCOMPARE(model.shownRow(), -1);
    model.setShown(bare);
    QCOMPARE(model.shownRow(), 1);
    QVERIFY(model.index(1, 0).data(ChosenRole).toBool() && model.index(1, 2).data(ChosenRole).toBool());
    QVERIFY(!model.index(0, 0).data(ChosenRole).toBool());
}

void TestModels::placesOfClaims()
{
    const jose::Token token = test::wrongEnvironment().diagnosis.evidence.token;
    for (const json::Member &member : token.payload.root.members) {
        Selection selection;
        selection.claim = member.name;
        const jose::Segment place = placeOf(token, selection);
        QVERIFY(place.length > 0);
        QCOMPARE(selectionAt(token, place.offset + place.length / 2).claim, member.name);
    }
    QCOMPARE(selectionAt(token, token.segments[2].offset + 3).part, jose::Part::Signature);
    QCOMPARE(selectionAt(token, token.segments[1].offset - 1).part, jose::Part::Whole); // the dot
    QCOMPARE(selectionAt(token, token.text.size()).part, jose::Part::Whole);
    QCOMPARE(placeOf(token, Selection{}).length, 0);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"
#include "ui/picture.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;
using namespace jotscope::ui;

namespace {

QByteArray tokenOfSize(qsizetype characters)
{
    return test::tokenOf("{\"alg\":\"ES256\"}", "{\"a\":\"" + QByteArray(characters * 3 / 4, 'x') + "\"}");
}

int coloured(const QImage &image, Role role)
{
    const QRgb wanted = colour(role).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += (image.pixel(x, y) & 0xffffff) == (wanted & 0xffffff) ? 1 : 0;
    }
    return count;
}

QAccessibleTextInterface *accessibleText(TokenText *view)
{
    return QAccessible::queryAccessibleInterface(view)->textInterface();
}

} // namespace

class TestTokenView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void rowsOfParts_data();
    void rowsOfParts();
    void everyOctetHasARow_data();
    void everyOctetHasARow();
    void unfoldsAndFolds();
    void namesPartsInTheGutter();
    void tintsTheChosenClaim();
    void theFoldOpensAroundWhatIsChosen();
    void aFlawInAFoldIsTold();
    void selectingNeverEmits();
    void theCaretChoosesClaims();
    void arrowsStayWithinTheText();
    void tellsFlaws();
    void saysWhatWasCleaned();
    void copiesAsASecret();
    void hostileCharactersAreCodes();
    void isOpenToAssistiveTechnology();
    void aMegabyteWithinAFrame_data();
    void aMegabyteWithinAFrame();
};

void TestTokenView::rowsOfParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("rows"); // part:rows shown
    const QByteArray token = test::wrongEnvironment().sighting.text;
    QTest::newRow("parts fold to two, three and two rows") << token << 7 << QStringLiteral("header:1 payload:3 signature:2");
    QTest::newRow("room for six is enough for it") << token << 6 << QStringLiteral("header:1 payload:3 signature:2");
    QTest::newRow("in five rows the payload gives way") << token << 5 << QStringLiteral("header:1 payload:2 signature:2");
    QTest::newRow("in four rows the signature does too") << token << 4 << QStringLiteral("header:1 payload:2 signature:1");
    QTest::newRow("each part keeps a row") << token << 1 << QStringLiteral("header:1 payload:1 signature:1");
    QTest::newRow("an opaque text is one part") << QByteArray("sk_live.abc.def.ghi.jkl.mno.pqr.stu") << 6 << QStringLiteral("text:1");
    QTest::newRow("a seventh part is the rest") << QByteArray("eyJhbGciOiJFUzI1NiJ9.e30.YQ.YQ.YQ.YQ.YQ.YQ") << 9
                                                << QStringLiteral("header:1 payload:1 signature:1 part 4:1 part 5:1 part 6:1 rest:1");
    QTest::newRow("an empty signature has its row")
        << QByteArray("eyJhbGciOiJub25lIn0.e30.") << 6 << QStringLiteral("header:1 payload:1 signature:1");
    QTest::newRow("an encrypted token names its parts") << QByteArray("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..YWFh.YWFh.YWFh") << 6
                                                        << QStringLiteral("header:1 key:1 iv:1 ciphertext:1 tag:1");
    QTest::newRow("nothing has no rows") << QByteArray() << 6 << QString();
}

void TestTokenView::rowsOfParts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, room);
    TokenRows rows;
    rows.setToken(jose::decode(text));
    rows.arrange(64, room, false);
    QStringList said;
    for (const TokenPart &part : rows.parts())
        said += QStringLiteral("%1:%2").arg(part.name).arg(part.shown);
    QTEST(said.join(u' '), "rows");
}

void TestTokenView::everyOctetHasARow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a token") << test::wrongEnvironment().sighting.text;
    QTest::newRow("a text of foreign characters") << QByteArray("\xe2\x80\x8b").repeated(40) + "\xff\x80 \t" + QByteArray(100, 'x');
    QTest::newRow("a token with a zero-width space") << QByteArray("eyJhbGciOiJFUzI1NiJ9.e3\xe2\x80\x8b"
                                                                   "0.YQ");
}

void TestTokenView::everyOctetHasARow()
{
    QFETCH(QByteArray, text);
    for (const int columns : {8, 9, 63, 64, 65, 500}) {
        TokenRows rows;
        rows.setToken(jose::decode(text));
        rows.arrange(columns, 3, true);
        qsizetype covered = 0;
        for (qsizetype row = 0; row < rows.count(); ++row) {
            const TokenRow one = rows.at(row);
            covered += one.end - one.begin + (one.isLast && one.end < text.size() ? 1 : 0);
            int used = 0;
            for (const TokenCell &cell : cellsOf(text, one.begin, one.end)) {
                used += cell.columns;
                QCOMPARE(rows.rowOf(cell.begin), row);
            }
            QVERIFY(used <= qMax(columns, 9)); // a code is at most nine columns wide
        }
        QCOMPARE(covered, text.size());
    }
}

void TestTokenView::unfoldsAndFolds()
{
    TokenView view;
    view.resize(560, 150);
    view.show();
    view.show(test::wrongEnvironment());
    QVERIFY(view.unfoldAction()->isEnabled());
    const jose::Token &token = view.text()->token();
    const qsizetype last = token.segments[1].offset + token.segments[1].length - 1;
    QVERIFY(view.text()->rectOf(last).isEmpty());
    view.unfoldAction()->trigger();
    QVERIFY(!view.text()->rectOf(last).isEmpty());
    QVERIFY(view.text()->verticalScrollBar()->maximum() > 0);
    view.unfoldAction()->trigger();
    QVERIFY(view.text()->rectOf(last).isEmpty());
    view.show(test::bare("eyJhbGciOiJub25lIn0.e30."));
    QVERIFY(!view.unfoldAction()->isEnabled()); // nothing is hidden
}

void TestTokenView::namesPartsInTheGutter()
{
    TokenText view;
    view.resize(560, 130);
    view.show(test::wrongEnvironment());
    const QImage image = view.grab().toImage();
    for (const Role role : {Role::PartHeader, Role::PartPayload, Role::PartSignature})
        QVERIFY(coloured(image, role) > 0);
    // The characters begin behind the gutter, each part on a row of its own.
    const jose::Token &token = view.token();
    for (std::size_t i = 1; i < 3; ++i) {
        QCOMPARE(view.rectOf(token.segments[i].offset).left(), view.rectOf(0).left());
        QVERIFY(view.rectOf(token.segments[i].offset).top() > view.rectOf(token.segments[i - 1].offset).top());
    }
}

void TestTokenView::tintsTheChosenClaim()
{
    TokenText view;
    view.resize(560, 130);
    view.show(test::wrongEnvironment());
    Selection sub;
    sub.claim = QStringLiteral("sub");
    QCOMPARE(coloured(view.grab().toImage(), Role::TintInfo), 0);
    view.select(sub);
    QVERIFY(coloured(view.grab().toImage(), Role::TintInfo) > 100);
    Selection iss;
    iss.claim = QStringLiteral("iss");
    view.select(iss); // does not fit the presented environment
    QVERIFY(coloured(view.grab().toImage(), Role::TintFail) > 100);
    QCOMPARE(coloured(view.grab().toImage(), Role::TintInfo), 0);
    view.select({});
    QCOMPARE(coloured(view.grab().toImage(), Role::TintFail), 0);
}

void TestTokenView::theFoldOpensAroundWhatIsChosen()
{
    TokenText view;
    view.resize(560, 110); // a row, three and two
    view.show();
    view.show(test::wrongEnvironment());
    const jose::Token &token = view.token();
    const qsizetype first = token.segments[1].offset;
    Selection last;
    last.claim = QStringLiteral("session_id");
    Selection iss;
    iss.claim = QStringLiteral("iss");
    view.select(last);
    QVERIFY(coloured(view.grab().toImage(), Role::TintInfo) > 50);
    QVERIFY(view.isFolded());
    QVERIFY(view.rectOf(first).isEmpty()); // gave its place
    QVERIFY(!view.rectOf(0).isEmpty() && !view.rectOf(token.segments[2].offset).isEmpty());
    view.select(iss);
    QVERIFY(coloured(view.grab().toImage(), Role::TintFail) > 50);
    QVERIFY(!view.rectOf(first).isEmpty());
    view.select(last);
    view.select({});
    QVERIFY(!view.rectOf(first).isEmpty());
    view.setCaret(token.segments[1].offset + token.segments[1].length - 2); // as the keys walk into it
    QVERIFY(!view.rectOf(view.caret()).isEmpty());
}

void TestTokenView::aFlawInAFoldIsTold()
{
    TokenText view;
    view.resize(560, 110);
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray payload = "{\"a\":\"" + QByteArray(400, 'x') + "\",\"b\":oops,\"c\":\"" + QByteArray(100, 'y') + "\"}";
    view.show(test::bare("eyJhbGciOiJFUzI1NiJ9." + payload.toBase64(options) + ".YQ"));
    QVERIFY(!view.token().flaws.empty());
    const qsizetype flaw = view.token().flaws.front().offset;
    QVERIFY(view.rectOf(flaw).isEmpty());
    QVERIFY(coloured(view.grab().toImage(), Role::Fail) > 20); // the tick, and the words at the fold
    QCOMPARE(foldNote(83, 0), QStringLiteral("83 more"));
    QVERIFY(foldNote(83, 2).contains(QStringLiteral("2 flaws")));
    view.setCaret(flaw);
    QVERIFY(!view.rectOf(flaw).isEmpty());
}

void TestTokenView::selectingNeverEmits()
{
    TokenView view;
    view.show(test::wrongEnvironment());
    const QSignalSpy chosen(&view, &TokenView::chosen);
    const QSignalSpy hovered(&view, &TokenView::hovered);
    Selection sub;
    sub.claim = QStringLiteral("sub");
    view.select(sub);
    view.hint(sub);
    view.select({});
    view.clear();
    QCOMPARE(chosen.count() + hovered.count(), 0);
}

void TestTokenView::theCaretChoosesClaims()
{
    TokenText view;
    view.resize(560, 130);
    view.show();
    view.show(test::wrongEnvironment());
    const QSignalSpy chosen(&view, &TokenText::chosen);
    const jose::Segment aud = jose::placeInText(view.token(), jose::Part::Payload, 90, 91);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(aud.offset).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("aud"));
    QCOMPARE(view.caret(), aud.offset);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(chosen.last().first().value<Selection>().part, jose::Part::Header);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QString()); // the brace
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("alg"));
    const QSignalSpy hovered(&view, &TokenText::hovered);
    QTest::mouseMove(view.viewport(), view.rectOf(aud.offset + 2).center());
    QTRY_COMPARE(hovered.count(), 1);
    QCOMPARE(hovered.last().first().value<Selection>().claim, QStringLiteral("aud"));
}

void TestTokenView::arrowsStayWithinTheText()
{
    TokenText view;
    view.resize(560, 130);
    view.show(test::bare("eyJhbGciOiJub25lIn0.e30."));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Home})
        QTest::keyClick(&view, key);
    QCOMPARE(view.caret(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.caret(), 20); // the payload's first character
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.caret(), view.token().text.size());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedText(), view.token().text);
    TokenText empty;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown})
        QTest::keyClick(&empty, key);
    QCOMPARE(empty.caret(), 0);
}

void TestTokenView::tellsFlaws()
{
    TokenView view;
    view.resize(560, 150);
    view.show();
    view.show(test::bare("eyJhbGciOiJFUzI1NiJ9.e30=.YQ"));
    const jose::Flaw flaw = view.text()->token().flaws.front();
    const auto labels = view.body()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.front()->isVisible()); // without hovering anything
    QCOMPARE(labels.front()->text(), flaw.message);
    const QImage image = view.text()->grab().toImage();
    const Role role = flaw.severity == jose::Severity::Fatal ? Role::Fail : Role::Warn;
    QVERIFY(coloured(image, Role::Fail) + coloured(image, role) > 0); // wave and tick
    view.show(test::wrongEnvironment());
    QVERIFY(!labels.front()->isVisible());
}

void TestTokenView::saysWhatWasCleaned()
{
    TokenView view;
    view.show(test::wrongEnvironment());
    QString all;
    for (const QLabel *label : view.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(QStringLiteral("characters, complete, no flaws; Bearer prefix, 2 quotes removed")), qPrintable(all));
}

void TestTokenView::copiesAsASecret()
{
    TokenView view;
    view.show(test::wrongEnvironment());
    view.copyAction()->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().toUtf8(), view.text()->token().text);
    QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    view.text()->setSelected(0, 5);
    view.copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("eyJhb"));
    view.clear();
    QVERIFY(!view.copyAction()->isEnabled());
}

void TestTokenView::hostileCharactersAreCodes()
{
    const QByteArray text = "ab\xe2\x80\xae"
                            "c\xff d";
    const std::vector<TokenCell> cells = cellsOf(text, 0, text.size());
    QStringList codes;
    for (const TokenCell &cell : cells)
        codes += cell.code.isEmpty() ? QString(QLatin1Char(text[cell.begin])) : cell.code;
    QCOMPARE(codes.join(u' '), QStringLiteral("a b U+202E c 0xff U+0020 d"));
    TokenText view;
    view.resize(560, 130);
    view.show(test::bare(text));
    QVERIFY(coloured(view.grab().toImage(), Role::Warn) > 20);
}

void TestTokenView::isOpenToAssistiveTechnology()
{
    TokenText view;
    view.resize(560, 130);
    view.show();
    view.show(test::wrongEnvironment());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().readOnly && accessible->state().focusable);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QCOMPARE(accessible->childCount(), 0);
    QAccessibleTextInterface *text = accessibleText(&view);
    QVERIFY(text);
    QCOMPARE(text->characterCount(), int(view.token().text.size()));
    QCOMPARE(text->text(0, 5), QStringLiteral("eyJhb"));
    text->setCursorPosition(30);
    QCOMPARE(view.caret(), 30);
    QCOMPARE(text->cursorPosition(), 30);
    QVERIFY(!text->characterRect(30).isEmpty());
    QCOMPARE(text->offsetAtPoint(text->characterRect(30).center()), 30);
    text->setSelection(0, 3, 9);
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(QString::number(begin) + u'-' + QString::number(end), QStringLiteral("3-9"));
}

void TestTokenView::aMegabyteWithinAFrame_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("1 MiB") << (1 << 20);
    QTest::newRow("10 MiB") << (10 << 20);
}

/// From the decoded token to the painted rows; the best of five, since the machine has other work too.
void TestTokenView::aMegabyteWithinAFrame()
{
    QFETCH(int, size);
    const report::Inspection inspection = test::bare(tokenOfSize(size));
    QVERIFY(inspection.diagnosis.evidence.token.text.size() >= size);
    qint64 best = 1'000'000;
    for (int round = 0; round < 5; ++round) {
        TokenText view;
        view.resize(900, 400);
        QElapsedTimer timer;
        timer.start();
        view.show(inspection);
        view.setUnfolded(true);
        const QPixmap first = view.grab();
        best = qMin(best, timer.elapsed());
        QVERIFY(!first.isNull());
    }
    qInfo("%d octets in %lld ms", size, best);
    QVERIFY2(best <= 50, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestTokenView)
#include "tst_token_view.moc"

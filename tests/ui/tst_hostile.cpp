// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "report/visible.h"
#include "ui/editor/editor_dialog.h"
#include "ui/kit/elide.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/foreign_text.h"
#include "ui/stage.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/paint.h"
#include "ui/views/service_view.h"
#include "ui/window/consent_bar.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/token_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPainter>

using namespace jotscope;
using test::Stage;

/// Text of others in the window: nothing of it turns what stands beside it around, nothing of it is unseen.
class Hostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void aFieldIsNotFilledWithWhatNobodyCanSee();
    void whatIsPastedIntoAFieldIsWhatIsSeen();
    void theAnswerOfAServiceIsNotTurnedAround();
    void aCutTextKeepsItsMarks();
    void anEllipsisThatStandsThereIsNotDoubled();
    void wordsOfARowStandOnOneLine();
    void noCodeIsCutInHalf_data();
    void noCodeIsCutInHalf();
    void aLongNameLeavesTheWindowItsShape();
    void rowsOfConsentThatReadTheSameNameTheirEnvironment();
    void aFileThatHoldsHiddenCharactersIsShownWithCodesAndKept();

private:
    std::unique_ptr<Stage> m_stage;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isHonest(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t point = report::nextPoint(text, at);
        if (report::isHidden(point) && point != u'\n' && point != 0x2068 && point != 0x2069)
            return false;
    }
    return true;
}

QString labelsOf(const QWidget *window)
{
    QStringList all;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

QImage painted(const QString &text, const ui::TextLook &look, int width, const std::vector<ui::Mark> &marks)
{
    QImage image(width, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintText(&painter, QRectF(0, 0, width, 40), text, look, marks);
    return image;
}

bool has(const QImage &image, ui::Role role)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == ui::colour(role))
                return true;
        }
    }
    return false;
}

} // namespace

void Hostile::aFieldIsNotFilledWithWhatNobodyCanSee()
{
    ui::EnvironmentDialog dialog({}, m_stage->file(QStringLiteral("environments.json")));
    dialog.proposeFromToken(QStringLiteral("https://good.example/\u202E/moc.live"), QStringLiteral("api\u200B"));
    dialog.show();
    for (const ui::ForeignLine *line : dialog.findChildren<ui::ForeignLine *>())
        QVERIFY2(isHonest(line->text()), qPrintable(line->text()));
    const auto lines = dialog.findChildren<ui::ForeignLine *>();
    QCOMPARE(lines[0]->text(), QString());
    const QString said = labelsOf(&dialog);
    QVERIFY2(said.contains(u"https://good.example/<U+202E>/moc.live"), qPrintable(said));
    QVERIFY2(said.contains(u"api<U+200B>"), qPrintable(said));
    QVERIFY(lines[0]->accessibleDescription().contains(u"U+202E"));
    QTest::keyClicks(lines[0], QStringLiteral("https://good.example"));
    QVERIFY2(!labelsOf(&dialog).contains(u"moc.live"), "the notice goes with its reason");
}

void Hostile::whatIsPastedIntoAFieldIsWhatIsSeen()
{
    ui::ForeignLine line;
    line.show();
    line.setText(QStringLiteral("ac"));
    line.setCursorPosition(1);
    QGuiApplication::clipboard()->setText(QStringLiteral("\u202Ex\u200By"));
    line.paste();
    QCOMPARE(line.text(), QStringLiteral("axyc"));
    QCOMPARE(line.cursorPosition(), 3);
    QVERIFY2(line.notice().contains(u"U+202E, U+200B"), qPrintable(line.notice()));
    QTest::keyClicks(&line, QStringLiteral("z"));
    QCOMPARE(line.notice(), QString());
    line.clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("https://id.example\n"));
    line.paste();
    QCOMPARE(line.text(), QStringLiteral("https://id.example"));
    QVERIFY2(line.notice().isEmpty(), "the end of a copied line is nothing to tell");
    line.setText(QStringLiteral("p\u0430ypal"));
    QVERIFY2(line.notice().contains(u"U+0430"), qPrintable(line.notice()));
}

void Hostile::theAnswerOfAServiceIsNotTurnedAround()
{
    const QString answer = QStringLiteral("HTTP/1.1 403 Forbidden\n\n{\"msg\":\t\"\u202Etsixe ton seod\u200B\u00A0user\U000E0041\"}");
    ui::ForeignText box;
    box.setPlainText(answer);
    const QString codes = QStringLiteral("HTTP/1.1 403 Forbidden\n\n{\"msg\":\t\"<U+202E>tsixe ton seod<U+200B><U+00A0>user<U+E0041>\"}");
    QCOMPARE(box.toPlainText(), codes);
    QCOMPARE(box.value(), answer);
    box.clear();
    QGuiApplication::clipboard()->setText(answer);
    box.paste();
    QCOMPARE(box.toPlainText(), codes);
    QCOMPARE(box.value(), answer);
    box.undo();
    QCOMPARE(box.toPlainText(), QString());
    QCOMPARE(box.document()->defaultTextOption().textDirection(), Qt::LeftToRight);

    m_stage->open();
    QPlainTextEdit *field = m_stage->window().page()->evidence()->service()->text();
    m_stage->paste("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
    field->setPlainText(answer);
    const auto given = [this] { return m_stage->window().session()->current()->inspection.diagnosis.evidence.serviceAnswer; };
    QTRY_COMPARE(QString::fromUtf8(given()), answer); // what is read is what came
    QVERIFY(isHonest(field->toPlainText().remove(u'\t')));
}

void Hostile::aCutTextKeepsItsMarks()
{
    const QString text = QStringLiteral("  ") + QString(200, u'x') + QStringLiteral("abc ");
    const int size = int(text.size());
    ui::TextLook look{ui::scaledFont(1.0), ui::Role::Text};
    look.elideMiddle = true;
    const ui::Mark mark{size - 4, size - 1, ui::Role::Fail, true};
    const QImage whole = painted(text, look, 4000, {});
    const QImage cut = painted(text, look, 160, {});
    QCOMPARE(cut.copy(0, 0, 30, 40), whole.copy(0, 0, 30, 40)); // the boxed dots before it
    QVERIFY(has(cut.copy(130, 0, 30, 40), ui::Role::Warn));     // and the one behind it
    QVERIFY(!has(cut, ui::Role::Fail));
    QVERIFY(has(painted(text, look, 160, {mark}).copy(100, 0, 60, 40), ui::Role::Fail));
}

void Hostile::anEllipsisThatStandsThereIsNotDoubled()
{
    ui::TextLook look{ui::scaledFont(1.0), ui::Role::Text};
    look.elideMiddle = true;
    const QString brief = QStringLiteral("abcdefghijkl\u2026mnopqrstuvwx");
    const int width = int(ui::widthOf(QStringLiteral("abcd\u2026uvwx"), look.font)) + 2;
    QCOMPARE(painted(brief, look, width, {}), painted(QStringLiteral("abcdefghijklmnopqrstuvwx"), look, width, {}));
}

void Hostile::wordsOfARowStandOnOneLine()
{
    const QFont name = ui::scaledFont(1.0, true);
    for (double top = 0; top < 4; top += 0.25) {
        const QRectF where(0, top, 200, 30);
        QCOMPARE(ui::baselineIn(where, ui::scaledFont(0.92, true)), ui::baselineIn(where, name)); // a tag
        QCOMPARE(ui::baselineIn(where, ui::scaledFont(0.96)), ui::baselineIn(where, name));
        QCOMPARE(ui::baselineIn(where, ui::monoFont()), ui::baselineIn(where, name));
    }
}

void Hostile::noCodeIsCutInHalf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mode");
    QTest::newRow("at the end") << QStringLiteral("kid <b>kid</b><U+202E>dik<U+200B>") << int(Qt::ElideRight);
    QTest::newRow("in the middle") << QStringLiteral("<i>7c2e</i><U+200B>4a90<U+202E>") << int(Qt::ElideMiddle);
    QTest::newRow("the name of a blank") << QStringLiteral("abc<no-break space>defghijkl<3 blanks>") << int(Qt::ElideMiddle);
    QTest::newRow("beside an ellipsis") << QStringLiteral("<U+202E>abcd\u2026efgh<U+200B>") << int(Qt::ElideMiddle);
}

void Hostile::noCodeIsCutInHalf()
{
    QFETCH(QString, text);
    QFETCH(int, mode);
    const QFontMetricsF metrics(ui::scaledFont(1.0));
    for (double width = metrics.horizontalAdvance(text) + 1; width > metrics.horizontalAdvance(QChar(0x2026)); width -= 1) {
        const QString shown = ui::elided(text, metrics, Qt::TextElideMode(mode), width);
        QVERIFY2(metrics.horizontalAdvance(shown) <= width + 1, qPrintable(shown));
        QVERIFY2(shown.count(u'<') == shown.count(u'>') && shown.count(QChar(0x2026)) <= 1, qPrintable(shown));
        if (shown == text)
            continue;
        const qsizetype cut = shown.indexOf(QChar(0x2026));
        QVERIFY2(text.startsWith(shown.left(cut)) && text.endsWith(shown.sliced(cut + 1)), qPrintable(shown));
        QVERIFY2(shown.left(cut).count(u'<') == shown.left(cut).count(u'>'), qPrintable(shown));
    }
}

void Hostile::aLongNameLeavesTheWindowItsShape()
{
    m_stage->open();
    m_stage->describeEnvironments();
    auto all = m_stage->window().session()->inspector()->environments();
    all.front().name = QString(300, u'L');
    m_stage->window().resize(1440, 900);
    m_stage->paste(m_stage->tokenOf(QStringLiteral("expired")));
    QVERIFY(m_stage->settle());
    auto *list = m_stage->window().findChild<ui::TokenList *>();
    QVERIFY(list);
    const int before = list->width();
    m_stage->window().session()->setEnvironments(all, QStringLiteral("long.json"));
    QVERIFY(m_stage->settle());
    QTest::qWait(50);
    QCOMPARE(list->width(), before);
    const auto *combo = m_stage->window().page()->journey()->findChild<QComboBox *>();
    QVERIFY2(combo->width() < 400, qPrintable(QString::number(combo->width())));
    const int at = combo->findData(QString(300, u'L'));
    QVERIFY(at >= 0);
    QVERIFY2(combo->itemText(at).size() < 40, qPrintable(combo->itemText(at)));
    QCOMPARE(combo->itemData(at, Qt::AccessibleTextRole).toString().size(), 300);
}

void Hostile::rowsOfConsentThatReadTheSameNameTheirEnvironment()
{
    ConsentRow row;
    row.environment = QStringLiteral("prod");
    row.origin = QStringLiteral("https://id.example");
    row.what = QStringLiteral("its published keys");
    row.leaves = QStringLiteral("nothing of this token");
    ConsentRow twin = row;
    twin.environment = QStringLiteral(" prod");
    ConsentRow other = row;
    other.origin = QStringLiteral("https://users.example");
    ui::ConsentBar bar;
    bar.show({row, twin, other});
    const QString said = labelsOf(&bar);
    QVERIFY2(said.contains(u"for prod: its published keys") && said.contains(u"for <blank>prod: its published keys"), qPrintable(said));
    QCOMPARE(said.count(u"for "), 2);
}

void Hostile::aFileThatHoldsHiddenCharactersIsShownWithCodesAndKept()
{
    const QString path = m_stage->file(QStringLiteral("environments.json"));
    m_stage->write(QStringLiteral("environments.json"), contentOf(QStringLiteral(TEST_DATA "/ui/hostile-environments.json")));
    ui::Options options;
    options.environments = path;
    m_stage->open(options);
    const auto before = environments::loadEnvironments(path);
    QVERIFY(before);
    m_stage->window().openEditor();
    auto *editor = m_stage->dialog<ui::EditorDialog>();
    QVERIFY(editor);
    QStringList shown;
    for (const ui::ForeignLine *line : editor->findChildren<ui::ForeignLine *>()) {
        QVERIFY2(isHonest(line->text()), qPrintable(line->text()));
        QCOMPARE(line->isReadOnly(), line->text().contains(u"<U+"));
        shown += line->text();
    }
    for (const char *one : {"good<U+202E>dab", "https://good.example/<U+202E>/moc.live", "https://api.example, <U+202E>ipa",
             "https://old<U+200B>.example", "a<U+200B>b"})
        QVERIFY2(shown.contains(QLatin1String(one)), qPrintable(shown.join(u'\n')));
    QVERIFY2(labelsOf(editor).contains(u"Holds U+202E"), qPrintable(labelsOf(editor)));
    for (ui::ForeignLine *line : editor->findChildren<ui::ForeignLine *>()) {
        if (line->isVisible() && !line->isReadOnly() && line->text().isEmpty()) {
            QTest::keyClicks(line, QStringLiteral("orders:read")); // the needed scopes
            break;
        }
    }
    Stage::click(Stage::button(editor, QStringLiteral("Save")));
    const auto after = environments::loadEnvironments(path);
    QVERIFY(after);
    QCOMPARE(after->front().requiredScopes, QStringList{QStringLiteral("orders:read")});
    QCOMPARE(after->front().name, before->front().name);
    QCOMPARE(after->front().issuer, before->front().issuer);
    QCOMPARE(after->front().issuerAliases, before->front().issuerAliases);
    QCOMPARE(after->front().audiences, before->front().audiences);
    QCOMPARE(after->front().userEndpoint->baseUrl, before->front().userEndpoint->baseUrl);
    QCOMPARE(after->front().userEndpoint->knownGoodId, before->front().userEndpoint->knownGoodId);
}

QTEST_MAIN(Hostile)
#include "tst_hostile.moc"

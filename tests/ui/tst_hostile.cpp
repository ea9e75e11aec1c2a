// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "report/visible.h"
#include "ui/editor/editor_dialog.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/foreign_text.h"
#include "ui/stage.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/paint.h"
#include "ui/views/service_view.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/inspection_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
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

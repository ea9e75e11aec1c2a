// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "ui/editor/draft.h"
#include "ui/editor/editor_dialog.h"
#include "ui/editor/form.h"
#include "ui/mnemonics.h"
#include "ui/stage.h"
#include "ui/window/banner.h"
#include "ui/window/environment_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace jotscope;
using test::Stage;

/// The environments file, edited as a person does.
class Editor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void everyMemberOfTheFileSurvivesASave();
    void typingInOneFieldIsOneStepThatIsUndone();
    void removedEnvironmentComesBackByUndo();
    void anErrorStandsUnderItsField();
    void mnemonicsAreUniqueOnEachPage();
    void whatTheChosenProviderNeedsIsInSight();
    void theFirstDoesNotMoveUpNorTheLastDown();
    void nothingIsWrittenBeforeSave();
    void aFileThatChangedMeanwhileIsNotOverwrittenUnasked();
    void jsonThatCannotBeReadIsKeptAndTold();
    void keysAreTestedWithoutLeavingConsent();
    void theTrialShowsItsRequestAndTheAnswer();
    void discoveryFillsWhatWasEmpty();
    void aBrokenFileIsNeverOpenedForEditing();
    void aChangeOnDiskIsReadAgain();

private:
    void takeDemo(); ///< the demo's servers as a person's own, with a secret that is not the right one
    ui::EditorDialog *open();
    QLineEdit *field(const char *label) const;
    void type(QLineEdit *line, const QString &text);
    QString shown() const; ///< all labels that show
    QString path() const { return m_stage->file(QStringLiteral("environments.json")); }
    QByteArray onDisk() const;

    std::unique_ptr<Stage> m_stage;
    ui::EditorDialog *m_editor = nullptr;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray two = contentOf(QStringLiteral(TEST_DATA "/ui/two-environments.json"));

} // namespace

void Editor::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->write(QStringLiteral("environments.json"), two);
    ui::Options options;
    options.environments = path();
    m_stage->open(options);
}

void Editor::takeDemo()
{
    m_stage->describeEnvironments();
    auto all = m_stage->window().session()->inspector()->environments();
    m_stage->write(QStringLiteral("secret"), "not the right one");
    for (environments::Environment &environment : all) {
        for (environments::Credential &credential : environment.userEndpoint->credentials)
            credential.secret = credential.secret.isEmpty() ? QString() : QStringLiteral("file:") + m_stage->file(QStringLiteral("secret"));
    }
    QVERIFY(environments::saveEnvironments(path(), all));
    m_stage->window().loadEnvironments(path());
}

ui::EditorDialog *Editor::open()
{
    m_stage->window().openEditor();
    m_editor = m_stage->dialog<ui::EditorDialog>();
    return m_editor;
}

QLineEdit *Editor::field(const char *label) const
{
    for (const QLabel *one : m_editor->findChildren<QLabel *>()) {
        if (one->text().remove(u'&') == QLatin1String(label))
            return qobject_cast<QLineEdit *>(one->buddy());
    }
    return nullptr;
}

void Editor::type(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QTest::keyClicks(line, text);
}

QString Editor::shown() const
{
    QStringList all;
    for (const QLabel *one : m_editor->findChildren<QLabel *>()) {
        if (!one->isHidden())
            all += one->text();
    }
    return all.join(u'\n');
}

QByteArray Editor::onDisk() const
{
    return contentOf(path());
}

void Editor::everyMemberOfTheFileSurvivesASave()
{
    const auto before = environments::loadEnvironments(path());
    QVERIFY2(before, before ? "" : qPrintable(before.error().message));
    QVERIFY(open());
    type(field("Audiences"), QStringLiteral("a, b, c"));
    QVERIFY2(m_editor->complaint().isEmpty(), qPrintable(m_editor->complaint()));
    Stage::click(Stage::button(m_editor, QStringLiteral("Save")));
    auto expected = *before;
    expected[0].audiences = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const auto after = environments::loadEnvironments(path());
    QVERIFY(after);
    QVERIFY(*after == expected);
    QCOMPARE(m_stage->window().session()->inspector()->environments().front().audiences.size(), 3);
}

void Editor::mnemonicsAreUniqueOnEachPage()
{
    QVERIFY(open());
    const QStringList twice = test::mnemonicsTwiceOnAnyPage(m_editor);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    const ui::EnvironmentDialog simple({}, path());
    QCOMPARE(test::mnemonicsTwice(&simple), QStringList());
}

void Editor::typingInOneFieldIsOneStepThatIsUndone()
{
    QVERIFY(open());
    const auto before = m_editor->draft()->all();
    type(field("Name"), QStringLiteral("live"));
    QCOMPARE(m_editor->draft()->environment()->name, QStringLiteral("live"));
    QCOMPARE(m_editor->draft()->history()->count(), 1);
    type(field("Audiences"), QStringLiteral("q"));
    QCOMPARE(m_editor->draft()->history()->count(), 2);
    Stage::click(Stage::button(m_editor, QStringLiteral("Undo")));
    Stage::click(Stage::button(m_editor, QStringLiteral("Undo")));
    QVERIFY(m_editor->draft()->all() == before);
    QCOMPARE(field("Name")->text(), QStringLiteral("prod"));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Save"))->isEnabled());
}

void Editor::removedEnvironmentComesBackByUndo()
{
    QVERIFY(open());
    Stage::click(Stage::button(m_editor, QStringLiteral("Remove")));
    QCOMPARE(int(m_editor->draft()->all().size()), 1);
    QCOMPARE(field("Name")->text(), QStringLiteral("staging"));
    Stage::click(Stage::button(m_editor, QStringLiteral("Duplicate")));
    QCOMPARE(field("Name")->text(), QStringLiteral("staging 2"));
    Stage::click(Stage::button(m_editor, QStringLiteral("Undo")));
    Stage::click(Stage::button(m_editor, QStringLiteral("Undo")));
    QCOMPARE(field("Name")->text(), QStringLiteral("prod"));
}

void Editor::anErrorStandsUnderItsField()
{
    QVERIFY(open());
    m_editor->sections()->setCurrentIndex(2);
    type(field("Base address"), QStringLiteral("ftp://users"));
    QVERIFY2(m_editor->complaint().contains(u"User endpoint"), qPrintable(m_editor->complaint()));
    QVERIFY2(shown().contains(u"Not yet: expected"), qPrintable(shown()));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Save"))->isEnabled());
    type(field("Base address"), QStringLiteral("https://users.example"));
    QVERIFY2(m_editor->complaint().isEmpty(), qPrintable(m_editor->complaint()));
}

void Editor::whatTheChosenProviderNeedsIsInSight()
{
    environments::Environment bare;
    bare.name = QStringLiteral("x");
    bare.issuer = QStringLiteral("https://id.example");
    QVERIFY(environments::saveEnvironments(path(), {bare}));
    m_stage->window().loadEnvironments(path());
    QVERIFY(open());
    m_editor->sections()->setCurrentIndex(2);
    QVERIFY(!field("Base address")->isVisible());
    auto *provider = m_editor->sections()->currentWidget()->findChild<QComboBox *>();
    QCOMPARE(provider->itemText(1), QStringLiteral("Own REST API")); // the most common first, by their titles
    QCOMPARE(provider->itemData(1).toString(), QStringLiteral("rest"));
    QVERIFY(provider->findText(QStringLiteral("Amazon Cognito")) > 0);
    QVERIFY(provider->findText(QStringLiteral("Keycloak")) > 0); // although it needs a parameter
    for (const char *id : {"rest", "file", "supabase-auth"}) {
        provider->setCurrentIndex(provider->findData(QString::fromLatin1(id)));
        Q_EMIT provider->activated(provider->currentIndex());
        QCoreApplication::processEvents();
        const QLineEdit *needed = field(qstrcmp(id, "file") == 0 ? "File of users" : "Base address");
        QVERIFY2(needed->isVisible() && needed->height() > 10, id);
        QVERIFY2(!needed->visibleRegion().isEmpty(), id);
        QVERIFY2(needed->mapTo(m_editor, QPoint(0, needed->height())).y() < field("Known good id")->mapTo(m_editor, QPoint()).y(), id);
        QVERIFY2(!m_editor->complaint().isEmpty(), id);
        QVERIFY2(shown().contains(u"Not yet: this is needed.") || !shown().contains(u"base_url"), qPrintable(shown()));
    }
    type(field("Base address"), QStringLiteral("https://users.example"));
    provider->setCurrentIndex(0);
    Q_EMIT provider->activated(0);
    QVERIFY(!field("Base address")->isVisible());
    QVERIFY2(!shown().contains(u"Not yet: expected"), qPrintable(shown()));
}

void Editor::theFirstDoesNotMoveUpNorTheLastDown()
{
    QVERIFY(open());
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Up"))->isEnabled());
    QVERIFY(Stage::button(m_editor, QStringLiteral("Down"))->isEnabled());
    Stage::click(Stage::button(m_editor, QStringLiteral("Down")));
    QVERIFY(Stage::button(m_editor, QStringLiteral("Up"))->isEnabled());
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Down"))->isEnabled());
    Stage::click(Stage::button(m_editor, QStringLiteral("Remove")));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Up"))->isEnabled());
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Down"))->isEnabled());
}

void Editor::nothingIsWrittenBeforeSave()
{
    QVERIFY(open());
    type(field("Name"), QStringLiteral("other"));
    QCOMPARE(onDisk(), two);
    m_stage->press(Qt::Key_Escape); // asks first
    QVERIFY(m_editor->isVisible());
    QCOMPARE(onDisk(), two);
    auto *question = m_editor->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->icon(), QMessageBox::NoIcon);
    QCOMPARE(question->defaultButton()->text(), QStringLiteral("Keep editing"));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question->isVisible());
    QVERIFY(m_editor->isVisible());
    QCOMPARE(field("Name")->text(), QStringLiteral("other"));
}

void Editor::aFileThatChangedMeanwhileIsNotOverwrittenUnasked()
{
    QVERIFY(open());
    type(field("Name"), QStringLiteral("other"));
    const QByteArray theirs = QByteArray(two).replace("staging\"", "stage\"");
    m_stage->write(QStringLiteral("environments.json"), theirs);
    Stage::click(Stage::button(m_editor, QStringLiteral("Save")));
    QVERIFY(m_editor->isVisible());
    QCOMPARE(onDisk(), theirs);
    QVERIFY2(m_editor->complaint().contains(u"changed on disk"), qPrintable(m_editor->complaint()));
    Stage::click(Stage::button(m_editor, QStringLiteral("Save")));
    QVERIFY(onDisk().contains("\"other\""));
}

void Editor::jsonThatCannotBeReadIsKeptAndTold()
{
    QVERIFY(open());
    m_editor->sections()->setCurrentIndex(4);
    auto *text = m_editor->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"identity_endpoint"));
    const QString good = text->toPlainText();
    text->setPlainText(QString(good).replace(QStringLiteral("\"leeway_seconds\": 5"), QStringLiteral("\"leeway\": 5")));
    QVERIFY2(shown().contains(u"leeway"), qPrintable(shown()));
    QVERIFY(text->toPlainText().contains(u"\"leeway\": 5"));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Save"))->isEnabled());
    text->setPlainText(QString(good).replace(QStringLiteral("\"leeway_seconds\": 5"), QStringLiteral("\"leeway_seconds\": 6")));
    QCOMPARE(m_editor->draft()->environment()->leewaySeconds, 6);
    QVERIFY(Stage::button(m_editor, QStringLiteral("Save"))->isEnabled());
}

void Editor::keysAreTestedWithoutLeavingConsent()
{
    takeDemo();
    QVERIFY(open());
    m_editor->sections()->setCurrentIndex(1);
    Stage::click(Stage::button(m_editor, QStringLiteral("Test the sources")));
    QTRY_VERIFY2(shown().contains(u"Works: 1 key"), qPrintable(shown()));
    QVERIFY(m_stage->window().session()->network()->consent().origins.isEmpty());
    QVERIFY(!m_stage->window().session()->network()->ledger().empty());
}

void Editor::theTrialShowsItsRequestAndTheAnswer()
{
    takeDemo();
    QVERIFY(open());
    m_editor->sections()->setCurrentIndex(2);
    QVERIFY2(shown().contains(u"Sends: GET http://127.0.0.1"), qPrintable(shown()));
    QVERIFY2(shown().contains(u"with the secret file:"), qPrintable(shown()));
    QVERIFY(m_stage->window().session()->network()->ledger().empty());
    Stage::click(Stage::button(m_editor, QStringLiteral("Try it")));
    QTRY_VERIFY2(shown().contains(u"Answer: refused, 401"), qPrintable(shown()));
    QVERIFY(m_stage->window().session()->network()->consent().secrets.isEmpty());
}

void Editor::discoveryFillsWhatWasEmpty()
{
    m_stage->describeEnvironments();
    const QString issuer = m_stage->window().session()->inspector()->environments().front().issuer;
    environments::Environment bare;
    bare.name = QStringLiteral("x");
    bare.issuer = issuer;
    QVERIFY(environments::saveEnvironments(path(), {bare}));
    m_stage->window().loadEnvironments(path());
    QVERIFY(open());
    QVERIFY(m_editor->draft()->environment()->keys.empty());
    Stage::click(Stage::button(m_editor, QStringLiteral("Fill from issuer")));
    QTRY_COMPARE(int(m_editor->draft()->environment()->keys.size()), 1);
    QVERIFY2(m_editor->complaint().startsWith(u"Discovered: keys at"), qPrintable(m_editor->complaint()));
    type(field("Issuer"), issuer + QStringLiteral("/nobody"));
    Stage::click(Stage::button(m_editor, QStringLiteral("Fill from issuer")));
    QTRY_VERIFY2(shown().contains(u"Not yet:"), qPrintable(shown()));
}

void Editor::aBrokenFileIsNeverOpenedForEditing()
{
    m_stage->write(QStringLiteral("environments.json"), "{ \"schema\": ");
    m_stage->window().openEditor();
    QVERIFY(!m_stage->window().findChild<ui::EditorDialog *>());
    QVERIFY2(m_stage->window().banner()->text().contains(u"line 1"), qPrintable(m_stage->window().banner()->text()));
}

void Editor::aChangeOnDiskIsReadAgain()
{
    m_stage->write(QStringLiteral("environments.json"), QByteArray(two).replace("https://id.staging.example", "https://id.stage.example"));
    QTRY_COMPARE(m_stage->window().session()->inspector()->environments().back().issuer, QStringLiteral("https://id.stage.example"));
    m_stage->write(QStringLiteral("environments.json"), "{ broken");
    QTRY_VERIFY2(m_stage->window().banner()->text().contains(u"not read"), qPrintable(m_stage->window().banner()->text()));
    QCOMPARE(int(m_stage->window().session()->inspector()->environments().size()), 2);
}

QTEST_MAIN(Editor)
#include "tst_editor.moc"

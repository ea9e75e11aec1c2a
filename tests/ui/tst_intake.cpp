// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "support/packed.h"
#include "ui/capture/capture_panel.h"
#include "ui/capture/clipboard_row.h"
#include "ui/capture/file_row.h"
#include "ui/capture/scan_line.h"
#include "ui/kit/english.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/switch.h"
#include "ui/stage.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/status_line.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace jotscope;
using test::Stage;

/// What comes in by drop, and keys that stay.
class Intake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void aDroppedFileIsLookedThrough();
    void aCopiedFileIsPasted();
    void aTokenOnTheCommandLineIsLookedAt();
    void noMessageShowsATokenThatStoodForAName();
    void aLargeFileIsScannedBesideTheWindow();
    void aFileWithoutATokenIsTold_data();
    void aFileWithoutATokenIsTold();
    void ofSeveralFilesWithoutATokenOneNoticeTells();
    void aDamagedArchiveTellsHowFarItCame();
    void aLogIsFollowedFromTheWindowUntilItIsStopped();
    void aDroppedTextIsLookedThrough();
    void anEnvironmentIsProposedFromTheToken();
    void theNameOfAnEnvironmentComesFromItsHost_data();
    void theNameOfAnEnvironmentComesFromItsHost();
    void whatWasTypedForAnEnvironmentIsNotThrownAwayUnasked();
    void aMissingFieldIsNamedAsItIsLabelled();
    void keysOpenWhereOneTypes();
    void whatTheClipboardsWatchListedIsNotListedAgainByPasting();
    void manyThatTheWatchListedAreNotListedAgain();
    void theEmptyPageLeadsToCapture();
    void keysOfNowAreSavedAsAnEnvironment();
    void whatComesByItselfJoinsTheListAndMovesNothing();
    void aTokenThatComesAgainIsListedOnceAndItsAnswerCounts();
    void oneIsWrittenInTheSingular();
    void whatWasForgottenComesBackInItsPlace();
    void theMarkdownHasNoSignature();
    void theCommandRepeatsWhatIsShownWithoutTheToken();
    void thePanelOpensByKeyAndTheStatusBarTellsWhatGoesOn();

private:
    bool drop(const QMimeData &data);
    ui::ScanLine *dropFile(const QString &name, const QByteArray &content);
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
const QString jwks = QStringLiteral(
    "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"a1\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}");

capture::Sighting sightingOf(const QByteArray &text, const QByteArray &answer = {})
{
    capture::Sighting sighting;
    sighting.text = text;
    sighting.origin = QStringLiteral("Relay");
    sighting.seen = QDateTime::currentDateTimeUtc();
    sighting.answer = answer;
    return sighting;
}

} // namespace

bool Intake::drop(const QMimeData &data)
{
    ui::MainWindow &window = m_stage->window();
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return enter.isAccepted() && window.session()->current();
}

void Intake::aDroppedFileIsLookedThrough()
{
    m_stage->open();
    m_stage->write(QStringLiteral("app.log"), "WARN Authorization: Bearer " + token + "\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_stage->file(QStringLiteral("app.log")))});
    QVERIFY(drop(data));
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.text, token);
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.origin, QStringLiteral("app.log"));
}

/// As a file manager copies it, which puts its path there as text too.
void Intake::aCopiedFileIsPasted()
{
    m_stage->open();
    m_stage->write(QStringLiteral("app.log"), "WARN Authorization: Bearer " + token + "\n");
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_stage->file(QStringLiteral("app.log")))});
    data->setText(m_stage->file(QStringLiteral("app.log")));
    QApplication::clipboard()->setMimeData(data);
    m_stage->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_stage->window().session()->current());
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.text, token);
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.origin, QStringLiteral("app.log"));
}

void Intake::aTokenOnTheCommandLineIsLookedAt()
{
    ui::Options options;
    options.given.texts = {{"Bearer " + token, QStringLiteral("Command line")}};
    ui::MainWindow &window = m_stage->open(options);
    QVERIFY(window.session()->current());
    QCOMPARE(window.session()->current()->inspection.sighting.text, token);
    QCOMPARE(window.session()->current()->inspection.sighting.origin, QStringLiteral("Command line"));
    m_stage->describeEnvironments();
    window.open({{}, {{m_stage->tokenOf(QStringLiteral("expired")), QStringLiteral("Standard input")}}});
    QCOMPARE(int(window.session()->entries().size()), 2);
    QCOMPARE(window.session()->current()->inspection.sighting.origin, QStringLiteral("Standard input"));
}

void Intake::noMessageShowsATokenThatStoodForAName()
{
    ui::MainWindow &window = m_stage->open();
    window.open({{m_stage->file(QString::fromUtf8(token))}, {}});
    const QString told = window.banner()->text();
    QVERIFY2(told.contains(QStringLiteral("eyJhbGci… cannot be read")), qPrintable(told));
    QVERIFY(!told.contains(QString::fromUtf8(token.right(20))));
}

/// The line that scans it.
ui::ScanLine *Intake::dropFile(const QString &name, const QByteArray &content)
{
    m_stage->write(name, content);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_stage->file(name))});
    drop(data);
    const auto &scans = m_stage->window().capture()->findChild<ui::FileRow *>()->scans();
    return scans.empty() ? nullptr : scans.back();
}

void Intake::aLargeFileIsScannedBesideTheWindow()
{
    ui::MainWindow &window = m_stage->open();
    ui::ScanLine *line = dropFile(QStringLiteral("large.log"), QByteArray(5 << 20, ' ') + "\nauth=\"Bearer " + token + "\"\n");
    QVERIFY(line && line->isRunning());
    auto *status = window.findChild<ui::StatusLine *>();
    QVERIFY(Stage::button(status, QStringLiteral("scanning 1 file")));
    QTRY_VERIFY(!line->isRunning());
    QCOMPARE(line->words(), QStringLiteral("1 token in 5.2 MB"));
    QVERIFY(!Stage::button(status, QStringLiteral("scanning 1 file")));
    const capture::Sighting &shown = window.session()->current()->inspection.sighting;
    QCOMPARE(shown.text, token);
    QCOMPARE(shown.origin, QStringLiteral("large.log"));
    QCOMPARE(shown.place, QStringLiteral("line 2, auth"));
    window.openCapture();
    QVERIFY(m_stage->dialog<ui::CapturePanel>());
    Stage::button(line, QStringLiteral("Remove"))->click();
    QVERIFY(window.capture()->findChild<ui::FileRow *>()->scans().empty());
}

void Intake::aFileWithoutATokenIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    const QByteArray picture = QByteArray::fromHex("ffd8ffe000104a46494600010101006000600000") + "\xff\xdb" + QByteArray(2000, '\x03');
    const QString noText = QStringLiteral(", which is no text. Open a log, a HAR, a saved request or a case file");
    QTest::newRow("empty") << QStringLiteral("a.log") << QByteArray() << QStringLiteral("Nothing to inspect. a.log is empty.");
    QTest::newRow("a picture") << QStringLiteral("a.jpg") << picture << QStringLiteral("No token was found in a.jpg (2.0 kB)") + noText;
    QTest::newRow("a large picture") << QStringLiteral("b.jpg") << picture + QByteArray(3'000'000, '\x07')
                                     << QStringLiteral("No token was found in b.jpg (3.0 MB)") + noText;
    QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("no token here\n")
                          << QStringLiteral("No token was found in a.txt (14 bytes). Expected something like eyJ");
    QTest::newRow("a large text") << QStringLiteral("b.txt") << QByteArray(3'000'000, ' ')
                                  << QStringLiteral("No token was found in b.txt (3.0 MB). Expected something like eyJ");
    QTest::newRow("a packed text") << QStringLiteral("a.log.gz") << test::gzipped(QByteArray("no token in this line\n").repeated(2000))
                                   << QStringLiteral("No token was found in a.log.gz: it was unpacked and read to its end.");
    QTest::newRow("packed otherwise") << QStringLiteral("a.zip") << QByteArray("PK\x03\x04") + QByteArray(3000, 'z')
                                      << QStringLiteral("Nothing to inspect. a.zip: ");
}

/// Where one is, and no panel opens that has nothing to show.
void Intake::aFileWithoutATokenIsTold()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    ui::MainWindow &window = m_stage->open();
    dropFile(name, content);
    QTRY_VERIFY2(window.banner()->isVisible() && window.banner()->text().contains(told), qPrintable(window.banner()->text()));
    QVERIFY(!window.capture()->isVisible());
    QVERIFY(!window.session()->current());
}

void Intake::ofSeveralFilesWithoutATokenOneNoticeTells()
{
    ui::MainWindow &window = m_stage->open();
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &[name, content] : {std::pair(QStringLiteral("a.txt"), QByteArray("no token here\n")),
             {QStringLiteral("b.log"), QByteArray()}, {QStringLiteral("c.log"), token}}) {
        m_stage->write(name, content);
        urls.append(QUrl::fromLocalFile(m_stage->file(name)));
    }
    data.setUrls(urls);
    QVERIFY(drop(data));
    QVERIFY(window.session()->current());
    QVERIFY2(window.banner()->isVisible() && window.banner()->text().contains(u"Nothing was found in 2 of 3 files: a.txt, b.log."),
        qPrintable(window.banner()->text()));
    data.setUrls(urls.mid(1));
    QVERIFY(drop(data));
    QVERIFY2(window.banner()->text().contains(u"b.log is empty."), qPrintable(window.banner()->text()));
}

void Intake::aDamagedArchiveTellsHowFarItCame()
{
    m_stage->open();
    const QByteArray packed = test::gzipped("auth=\"Bearer " + token + "\"\n");
    ui::ScanLine *line = dropFile(QStringLiteral("cut.gz"), packed + packed.first(12));
    QVERIFY(line);
    QTRY_VERIFY(!line->isRunning());
    QCOMPARE(line->words(), QStringLiteral("1 found: cannot be read further: the gzip data are cut short."));
    const ui::Banner *banner = m_stage->window().banner();
    QCOMPARE(banner->text(), QStringLiteral("Only a part was read. cut.gz: 1 found: cannot be read further: the gzip data are cut short."));
    m_stage->window().openCapture();
    QVERIFY(m_stage->dialog<ui::CapturePanel>());
    QVERIFY(Stage::button(line, QStringLiteral("Retry")));
    QVERIFY(!Stage::button(line, QStringLiteral("Cancel")));
    m_stage->write(QStringLiteral("cut.gz"), packed);
    Stage::button(m_stage->window().banner(), QStringLiteral("Retry"))->click();
    const auto &scans = m_stage->window().capture()->findChild<ui::FileRow *>()->scans();
    QCOMPARE(int(scans.size()), 1);
    QTRY_VERIFY(scans.front()->words().startsWith(QStringLiteral("1 token in ")));
}

void Intake::aLogIsFollowedFromTheWindowUntilItIsStopped()
{
    ui::MainWindow &window = m_stage->open();
    ui::ScanLine *line = dropFile(QStringLiteral("grows.log"), QByteArray(3 << 20, ' ') + "\n");
    QVERIFY(line);
    for (auto *button : line->findChildren<QAbstractButton *>()) { // before the panel shows
        if (button->text() == u"Follow")
            button->click();
    }
    QTRY_VERIFY(line->words().startsWith(QStringLiteral("following as it grows")));
    QVERIFY2(m_stage->dialog<ui::CapturePanel>(), "how far it is, is seen where it takes long");
    QVERIFY(Stage::button(window.findChild<ui::StatusLine *>(), QStringLiteral("following 1 file")));
    QFile log(m_stage->file(QStringLiteral("grows.log")));
    QVERIFY(log.open(QIODevice::Append) && log.write("auth=\"Bearer " + token + "\"\n") > 0 && log.flush());
    QTRY_VERIFY(window.session()->current());
    QCOMPARE(window.session()->current()->inspection.sighting.place, QStringLiteral("line 2, auth"));
    Stage::button(line, QStringLiteral("Stop"))->click();
    QTRY_VERIFY(!line->isRunning());
    QCOMPARE(line->words(), QStringLiteral("1 found"));
}

void Intake::aDroppedTextIsLookedThrough()
{
    m_stage->open();
    QMimeData data;
    data.setText(QString::fromUtf8("\"" + token + "\""));
    QVERIFY(drop(data));
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.text, token);
}

void Intake::anEnvironmentIsProposedFromTheToken()
{
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("environments.json"));
    m_stage->write(QStringLiteral("environments.json"), "{\"schema\":\"jotscope/environments/1\",\"environments\":[]}");
    ui::MainWindow &window = m_stage->open(options);
    // {"iss":"https://id.acme.example","aud":"https://api.acme.example"}
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZSIsImF1ZCI6Imh0dHBzOi8vYXBpLmFjbWUuZXhhbXBsZSJ9."
                   "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
    window.actions()->addEnvironment->trigger();
    auto *dialog = m_stage->dialog<ui::EnvironmentDialog>();
    QVERIFY(dialog);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields[0]->text(), QStringLiteral("https://id.acme.example"));
    QCOMPARE(fields[1]->text(), QStringLiteral("acme"));
    QCOMPARE(fields[2]->text(), QStringLiteral("https://api.acme.example"));
    bool isMarked = false;
    for (const ui::FlowLabel *label : dialog->findChildren<ui::FlowLabel *>())
        isMarked = isMarked || (label->isVisible() && label->text().contains(QStringLiteral("From the token that is shown")));
    QVERIFY(isMarked);
    QVERIFY2(window.session()->network()->ledger().empty(), "nobody was asked");
    QVERIFY(window.session()->network()->consent().origins.isEmpty());
}

void Intake::theNameOfAnEnvironmentComesFromItsHost_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("name");
    QTest::newRow("the owner's label, behind what every issuer is called") << "https://id.acme.example"
                                                                           << "acme";
    QTest::newRow("the first label, where it says something") << "https://acme.eu.auth0.com/"
                                                              << "acme";
    QTest::newRow("a deployment's word counts more") << "https://id.staging.acme.example"
                                                     << "staging";
    QTest::newRow("also inside a label") << "https://acme-dev.example.com/realms/x"
                                         << "dev";
    QTest::newRow("but only as a whole word") << "https://latest.example.com"
                                              << "latest";
    QTest::newRow("nothing is called production that does not say so") << "https://login.example.com"
                                                                       << "example";
    QTest::newRow("what says so is") << "https://prod.example.com"
                                     << "prod";
    QTest::newRow("this computer is local") << "http://127.0.0.1:8080/realms/x"
                                            << "local";
    QTest::newRow("this computer by name is local") << "http://localhost:8080"
                                                    << "local";
    QTest::newRow("a taken name gets a number") << "https://id.taken.example"
                                                << "taken-2";
}

void Intake::theNameOfAnEnvironmentComesFromItsHost()
{
    QFETCH(QString, issuer);
    QFETCH(QString, name);
    environments::Environment known;
    known.name = QStringLiteral("taken");
    ui::EnvironmentDialog dialog({known}, m_stage->file(QStringLiteral("environments.json")));
    dialog.show();
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral("https://first.example"));
    Q_EMIT fields[0]->editingFinished(); // offscreen no window is active
    QCOMPARE(fields[1]->text(), QStringLiteral("first"));
    fields[0]->clear();
    QTest::keyClicks(fields[0], issuer);
    Q_EMIT fields[0]->editingFinished(); // offscreen no window is active
    QCOMPARE(fields[1]->text(), name);
    fields[1]->setText(QStringLiteral("mine"));
    QTest::keyClicks(fields[0], QStringLiteral("x"));
    Q_EMIT fields[0]->editingFinished(); // offscreen no window is active
    QVERIFY2(fields[1]->text() == u"mine", "a typed name stays");
}

void Intake::whatWasTypedForAnEnvironmentIsNotThrownAwayUnasked()
{
    ui::EnvironmentDialog dialog({}, m_stage->file(QStringLiteral("environments.json")));
    dialog.proposeFromToken(QStringLiteral("https://id.acme.example"), {});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY2(!dialog.isVisible(), "what was only proposed is not asked about");
    dialog.show();
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().at(1), QStringLiteral("-mine"));
    const auto question = [&dialog]() -> QMessageBox * {
        for (auto *one : dialog.findChildren<QMessageBox *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(question());
    QCOMPARE(question()->text(), QStringLiteral("Throw the changes away?"));
    QTest::keyClick(question(), Qt::Key_Return); // it keeps
    QTRY_VERIFY(!question());
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.findChildren<QLineEdit *>().at(1)->text(), QStringLiteral("acme-mine"));
    Stage::click(Stage::button(&dialog, QStringLiteral("Cancel")));
    QVERIFY(question());
    Stage::click(Stage::button(question(), QStringLiteral("Throw away")));
    QVERIFY(!dialog.isVisible());
}

void Intake::aMissingFieldIsNamedAsItIsLabelled()
{
    ui::EnvironmentDialog dialog({}, m_stage->file(QStringLiteral("environments.json")));
    dialog.show();
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral("https://id.acme.example"));
    fields[1]->setText(QStringLiteral("acme"));
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        const int rest = box->findData(QStringLiteral("rest"));
        if (rest < 0)
            continue;
        box->setCurrentIndex(rest);
        Q_EMIT box->activated(rest);
    }
    Stage::click(Stage::button(&dialog, QStringLiteral("Add environment")));
    QStringList told;
    for (const ui::FlowLabel *label : dialog.findChildren<ui::FlowLabel *>())
        told += label->text();
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("Base address is empty.")), qPrintable(told.join(u'\n')));
    QVERIFY(!told.join(u'\n').contains(QStringLiteral("base_url")));
}

void Intake::keysOpenWhereOneTypes()
{
    m_stage->open();
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    auto *keys = m_stage->dialog<ui::KeysDialog>();
    QVERIFY(keys);
    QCOMPARE(keys->focusWidget(), keys->findChild<QPlainTextEdit *>());
}

void Intake::whatTheClipboardsWatchListedIsNotListedAgainByPasting()
{
    m_stage->open();
    m_stage->describeEnvironments();
    ui::Session *session = m_stage->window().session();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("expired")));
    auto *watch = m_stage->window().capture()->findChild<ui::ClipboardRow *>();
    QVERIFY(watch);
    capture::Sighting seen = sightingOf(token);
    seen.origin = QStringLiteral("Clipboard");
    Q_EMIT watch->found({seen}, {});
    QCOMPARE(session->entries().size(), std::size_t(2));
    QVERIFY(session->current()->inspection.sighting.text != token);
    m_stage->paste(token);
    QCOMPARE(session->entries().size(), std::size_t(2));
    QCOMPARE(session->current()->inspection.sighting.text, token);
    session->forget(session->currentId());
    m_stage->paste(token); // it is not listed any more
    QCOMPARE(session->entries().size(), std::size_t(2));
    const QByteArray other = m_stage->tokenOf(QStringLiteral("wrong-environment"));
    m_stage->paste(other);
    m_stage->paste(other); // which the watch has not seen: as often as it is pasted
    QCOMPARE(session->entries().size(), std::size_t(4));
}

/// More than are listed as a whole; and an answer that was given to the token on the page waits for no further one.
void Intake::manyThatTheWatchListedAreNotListedAgain()
{
    m_stage->open();
    ui::Session *session = m_stage->window().session();
    m_stage->paste(token);
    m_stage->paste("HTTP/1.1 403 X\nContent-Type: application/json\n\n{\"msg\":\"User from sub claim in JWT does not exist\"}");
    std::vector<capture::Sighting> seen;
    QByteArray text;
    for (int i = 0; i < 40; ++i) {
        const QByteArray payload = "{\"sub\":\"user-" + QByteArray::number(i) + "\",\"exp\":1900000000}";
        const auto encoded
            = [](const QByteArray &part) { return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
        seen.push_back(sightingOf(encoded("{\"alg\":\"HS256\"}") + '.' + encoded(payload) + '.' + encoded(QByteArray(32, 's'))));
        seen.back().origin = QStringLiteral("Clipboard");
        text += seen.back().text + '\n';
    }
    Q_EMIT m_stage->window().capture()->findChild<ui::ClipboardRow *>()->found(seen, {});
    QTRY_COMPARE(session->records().count(), 41);
    m_stage->paste(text);
    QTest::qWait(100);
    QCOMPARE(session->records().count(), 41);
}

void Intake::theEmptyPageLeadsToCapture()
{
    ui::MainWindow &window = m_stage->open();
    QAbstractButton *capture = Stage::button(window.firstStart(), QStringLiteral("Capture…"));
    QVERIFY(capture);
    Stage::click(capture);
    QVERIFY(m_stage->dialog<ui::CapturePanel>());
}

void Intake::keysOfNowAreSavedAsAnEnvironment()
{
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("environments.json"));
    m_stage->write(QStringLiteral("environments.json"), "{\"schema\":\"jotscope/environments/1\",\"environments\":[]}");
    m_stage->open(options);
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    auto *keys = m_stage->dialog<ui::KeysDialog>();
    QVERIFY(keys);
    keys->findChild<QPlainTextEdit *>()->setPlainText(jwks);
    Stage::click(Stage::button(keys, QStringLiteral("Use now")));
    Stage::click(Stage::button(keys, QStringLiteral("Save as environment…")));
    auto *dialog = m_stage->dialog<ui::EnvironmentDialog>();
    QVERIFY(dialog);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral("https://id.example"));
    fields[1]->clear();
    QTest::keyClicks(fields[1], QStringLiteral("kept"));
    Stage::click(Stage::button(dialog, QStringLiteral("Add environment")));
    const auto saved = environments::loadEnvironments(options.environments);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QCOMPARE(int(saved->size()), 1);
    QCOMPARE(saved->front().name, QStringLiteral("kept"));
    QCOMPARE(saved->front().issuer, QStringLiteral("https://id.example"));
    QVERIFY(saved->front().keys.front().jwks.contains("a1"));
}

void Intake::whatComesByItselfJoinsTheListAndMovesNothing()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(token);
    const int chosen = m_stage->window().session()->currentId();
    Q_EMIT m_stage->window().capture()->found({sightingOf(m_stage->tokenOf(QStringLiteral("expired")))}, {});
    QCOMPARE(m_stage->window().session()->entries().size(), std::size_t(2));
    QCOMPARE(m_stage->window().session()->currentId(), chosen);
}

void Intake::aTokenThatComesAgainIsListedOnceAndItsAnswerCounts()
{
    m_stage->open();
    ui::Session *session = m_stage->window().session();
    Q_EMIT m_stage->window().capture()->found({sightingOf(token)}, {});
    Q_EMIT m_stage->window().capture()->found(
        {sightingOf(token, "HTTP/1.1 404 Not Found\r\n\r\nUser from sub claim in JWT does not exist")}, {});
    Q_EMIT m_stage->window().capture()->found({sightingOf(token)}, {});
    QCOMPARE(session->entries().size(), std::size_t(1));
    QVERIFY(session->current()->inspection.diagnosis.evidence.serviceAnswer.contains("does not exist"));
}

void Intake::whatWasForgottenComesBackInItsPlace()
{
    ui::MainWindow &window = m_stage->open();
    ui::Session *session = window.session();
    m_stage->paste(token);
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRzISE");
    const int first = session->entries().front().id;
    QVERIFY(!window.actions()->undoForget->isEnabled());
    window.actions()->forget->trigger();
    QCOMPARE(session->entries().size(), std::size_t(1));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session->entries().size(), std::size_t(2));
    QCOMPARE(session->entries().front().id, first);
    QCOMPARE(session->currentId(), first);
    QVERIFY(!window.actions()->undoForget->isEnabled());
}

void Intake::theMarkdownHasNoSignature()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->paste(token);
    m_stage->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(window.session()->current()->inspection.diagnosis.headline), qPrintable(copied.left(200)));
    QVERIFY(!copied.contains(QString::fromUtf8(token.mid(token.lastIndexOf('.') + 1))));
}

void Intake::theCommandRepeatsWhatIsShownWithoutTheToken()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    window.session()->setServiceAnswer("User from sub claim in JWT does not exist");
    window.session()->setOffline(true);
    window.session()->setAsOf(QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC));
    window.actions()->copyCommand->trigger();
    const diagnosis::Diagnosis &shown = window.session()->current()->inspection.diagnosis;
    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral(
            "# Save first: TOKEN-FILE (the token), ANSWER-FILE (the service's answer)\n"
            "jotscope-cli explain --environment %1 --as-of 2027-01-15T08:00:00Z --offline --service-error ANSWER-FILE TOKEN-FILE\n")
            .arg(shown.environments.at(std::size_t(shown.presented)).name));
}

void Intake::oneIsWrittenInTheSingular()
{
    const ui::English english;
    QCOMPARE(english.translate("", "%n tokens in %1", nullptr, 1), QStringLiteral("%n token in %1"));
    QVERIFY(english.translate("", "%n tokens in %1", nullptr, 2).isNull()); // as in the source
    QVERIFY(english.translate("", "Paste tokens", nullptr, -1).isNull());
    QCOMPARE(english.translate("", "%n more", nullptr, 1), QStringLiteral("%n more"));
}

void Intake::thePanelOpensByKeyAndTheStatusBarTellsWhatGoesOn()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_stage->dialog<ui::CapturePanel>());
    auto *status = window.findChild<ui::StatusLine *>();
    QVERIFY(!Stage::button(status, QStringLiteral("watching the clipboard")));
    window.capture()->findChild<ui::Switch *>()->click();
    QVERIFY(Stage::button(status, QStringLiteral("watching the clipboard")));
    window.capture()->close();
    QVERIFY2(Stage::button(status, QStringLiteral("watching the clipboard")), "closing the panel stops nothing");
}

QTEST_MAIN(Intake)
#include "tst_intake.moc"

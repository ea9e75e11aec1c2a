// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "ui/capture/capture_panel.h"
#include "ui/kit/switch.h"
#include "ui/stage.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/status_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
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
    void aDroppedTextIsLookedThrough();
    void keysOfNowAreSavedAsAnEnvironment();
    void whatComesByItselfJoinsTheListAndMovesNothing();
    void aTokenThatComesAgainIsListedOnceAndItsAnswerCounts();
    void thePanelOpensByKeyAndTheStatusBarTellsWhatGoesOn();

private:
    bool drop(const QMimeData &data);
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

void Intake::aDroppedTextIsLookedThrough()
{
    m_stage->open();
    QMimeData data;
    data.setText(QString::fromUtf8("\"" + token + "\""));
    QVERIFY(drop(data));
    QCOMPARE(m_stage->window().session()->current()->inspection.sighting.text, token);
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

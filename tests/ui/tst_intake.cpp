// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "ui/stage.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/first_start.h"
#include "ui/window/keys_dialog.h"

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

private:
    bool drop(const QMimeData &data);
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
const QString jwks = QStringLiteral(
    "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"a1\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}");

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

QTEST_MAIN(Intake)
#include "tst_intake.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "environments/secrets.h"
#include "ui/stage.h"
#include "ui/window/actions.h"
#include "ui/window/session_keys.h"
#include "json/read.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QProcess>

#include <unistd.h>

using namespace jotscope;
using test::Stage;

/// The command that is copied is run, and says what the window says.
class Repeat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theCommandGivesTheVerdictOfTheScreen_data();
    void theCommandGivesTheVerdictOfTheScreen();
    void whatWasNotApprovedIsNotApprovedByTheCommand();
    void pastedKeysStandBelowTheCommand();
    void keysOfAFileAreNamedByIt();
    void keysAloneNeedNoEnvironments();

private:
    void openWithEnvironments();
    QByteArray tokenOf(const QString &scenario) const;
    void askOnce(const QStringList &environments = {});
    struct Said {
        QString verdict;
        QString cause;
        QString error;
        QString command;
    };
    Said said();
    void compare();

    std::unique_ptr<demo::Demo> m_demo;
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray pem = "-----BEGIN PUBLIC KEY-----\n"
                       "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                       "-----END PUBLIC KEY-----\n";

}

void Repeat::init()
{
    m_stage = std::make_unique<Stage>();
    m_demo = std::make_unique<demo::Demo>();
    QVERIFY(m_demo->start());
}

void Repeat::cleanup()
{
    m_stage.reset();
    m_demo.reset();
}

/// The demo's, in a file, their secrets in files of their own.
void Repeat::openWithEnvironments()
{
    std::vector<environments::Environment> described = m_demo->environments();
    for (environments::Environment &one : described) {
        for (environments::Credential &credential : one.userEndpoint->credentials) {
            const QString name = one.name + QStringLiteral(".secret");
            m_stage->write(name, m_demo->secret(credential.secret).value());
            credential.secret = QStringLiteral("file:") + m_stage->file(name);
        }
    }
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("team file.json"));
    QVERIFY(environments::saveEnvironments(options.environments, described));
    m_stage->open(options);
    QVERIFY(!m_stage->window().session()->inspector()->environments().empty());
}

QByteArray Repeat::tokenOf(const QString &scenario) const
{
    for (const demo::Scenario &one : m_demo->scenarios()) {
        if (one.id == scenario)
            return one.sighting.text;
    }
    return {};
}

void Repeat::askOnce(const QStringList &environments)
{
    std::vector<ConsentRow> rows = m_stage->window().session()->waitingRows();
    if (!environments.isEmpty())
        std::erase_if(rows, [&](const ConsentRow &row) { return !environments.contains(row.environment); });
    m_stage->window().session()->allow(rows, false, false);
    QVERIFY(m_stage->settle());
}

/// As a person would run it: the token saved as TOKEN-FILE, the line pasted into a shell that has no terminal to ask at.
Repeat::Said Repeat::said()
{
    ui::MainWindow &window = m_stage->window();
    window.actions()->copyCommand->trigger();
    const QString command = QApplication::clipboard()->text();
    const report::Inspection &shown = window.session()->current()->inspection;
    m_stage->write(QStringLiteral("TOKEN-FILE"), shown.sighting.text);
    QProcess shell;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("PATH"), QStringLiteral(JOTSCOPE_BIN ":") + variables.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(variables);
    shell.setWorkingDirectory(m_stage->file({}));
    shell.setChildProcessModifier([] { setsid(); });
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QString(command).replace(QStringLiteral(" TOKEN-FILE"), QStringLiteral(" --format json TOKEN-FILE"))});
    shell.closeWriteChannel();
    (void)QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 60'000);
    const json::Document document = json::read(shell.readAllStandardOutput());
    const auto word = [&document](QStringView pointer) {
        const json::Value *found = document.root.at(pointer);
        return found ? found->stringOr() : QString();
    };
    return {word(u"/tokens/0/verdict"), word(u"/tokens/0/diagnosis/cause"), QString::fromUtf8(shell.readAllStandardError()), command};
}

void Repeat::compare()
{
    const Said repeated = said();
    const diagnosis::Diagnosis &shown = m_stage->window().session()->current()->inspection.diagnosis;
    const QString what = QStringLiteral("screen: %1 %2, command: %3 %4\n%5\n%6")
                             .arg(QLatin1String(diagnosis::wordOf(shown.verdict)), shown.cause, repeated.verdict, repeated.cause,
                                 repeated.command, repeated.error);
    QVERIFY2(repeated.verdict == QLatin1String(diagnosis::wordOf(shown.verdict)), qPrintable(what));
    QVERIFY2(repeated.cause.isEmpty() || repeated.cause == shown.cause, qPrintable(what));
    QVERIFY2(!what.contains(QString::fromUtf8(m_stage->window().session()->current()->inspection.sighting.text)), qPrintable(what));
}

void Repeat::theCommandGivesTheVerdictOfTheScreen_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("accepted, everybody asked once") << QStringLiteral("healthy") << QStringList();
    QTest::newRow("the wrong environment, everybody asked once") << QStringLiteral("wrong-environment") << QStringList();
    QTest::newRow("a deleted user, only staging asked") << QStringLiteral("user-deleted") << QStringList{QStringLiteral("staging")};
    QTest::newRow("a deleted user, only prod asked") << QStringLiteral("user-deleted") << QStringList{QStringLiteral("prod")};
    QTest::newRow("nobody asked") << QStringLiteral("healthy") << QStringList{QStringLiteral("nobody")};
}

void Repeat::theCommandGivesTheVerdictOfTheScreen()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, asked);
    openWithEnvironments();
    m_stage->paste(tokenOf(scenario));
    if (!asked.contains(QStringLiteral("nobody")))
        askOnce(asked);
    compare();
}

/// One yes on the command line is for all: who was not asked on the screen is not asked there either.
void Repeat::whatWasNotApprovedIsNotApprovedByTheCommand()
{
    openWithEnvironments();
    m_stage->paste(tokenOf(QStringLiteral("healthy")));
    askOnce({QStringLiteral("staging")});
    const Said repeated = said();
    QVERIFY2(repeated.command.contains(u"--only staging --trust-secrets"), qPrintable(repeated.command));
    QVERIFY2(!repeated.command.contains(u"--only prod"), qPrintable(repeated.command));
}

void Repeat::pastedKeysStandBelowTheCommand()
{
    openWithEnvironments();
    m_stage->paste(tokenOf(QStringLiteral("healthy")));
    m_stage->window().keys()->useText(pem, QStringLiteral("pasted PEM"));
    askOnce();
    QVERIFY(said().command.contains(u"--key - "));
    compare();
}

void Repeat::keysOfAFileAreNamedByIt()
{
    openWithEnvironments();
    m_stage->write(QStringLiteral("a key.pem"), pem);
    m_stage->paste(tokenOf(QStringLiteral("healthy")));
    m_stage->window().keys()->useText(pem, QStringLiteral("a key.pem"), m_stage->file(QStringLiteral("a key.pem")));
    askOnce();
    QVERIFY(said().command.contains(QStringLiteral("--key '") + m_stage->file(QStringLiteral("a key.pem")) + u'\''));
    compare();
}

void Repeat::keysAloneNeedNoEnvironments()
{
    m_stage->open();
    m_stage->paste(tokenOf(QStringLiteral("healthy")));
    m_stage->window().keys()->useText(pem, QStringLiteral("pasted PEM"));
    const Said repeated = said();
    QVERIFY2(!repeated.command.contains(u"--environments"), qPrintable(repeated.command));
    compare();
}

QTEST_MAIN(Repeat)
#include "tst_repeat.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "environments/environments_file.h"
#include "json/read.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;

/// The real program, as a script calls it: what stands on standard output, what on standard error, and the exit code.
class CommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exitCode_data();
    void exitCode();
    void jsonHoldsExactNumbersAndDuplicates();
    void reportHasNoSignature();
    void reportReplacesNothingUnasked();
    void reportsAreCheckedBeforeAnybodyIsAsked();
    void reportWithTheWholeTokenIsForItsOwner();
    void caseIsAnInput();
    void claimCannotForgeALine();
    void secretStaysWithoutTrust();
    void explainsOverHttp();
    void offlineAsksNobody();
    void schemasAreJson_data();
    void schemasAreJson();
    void linksNoGui();

private:
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {}) const;
    QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

QByteArray unsecured(const QByteArray &payload)
{
    const auto encoded
        = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    return encoded("{\"alg\":\"none\"}") + '.' + encoded(payload) + '.';
}

} // namespace

void CommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

CommandLine::Run CommandLine::run(const QStringList &arguments, const QByteArray &input, const QStringList &environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), m_folder.path());
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    variables.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    for (const QString &pair : environment)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(JOTSCOPE_BIN "/jotscope-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning) // the demo in this process must be able to answer
        QTest::qWait(5);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QString CommandLine::file(const char *name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a file of the test");
    return path;
}

void CommandLine::exitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const QString secret = file("secret", "your-256-bit-secret");
    const QString wrong = file("wrong", "quite another secret, and a long one too");
    const QString broken
        = file("broken.json", "{\n  \"schema\": \"jotscope/environments/1\",\n  \"environments\": [{\"name\": \"x\", \"issuerr\": 1}]\n}");
    const auto list = [](auto... words) { return QStringList{QString::fromUtf8(words)...}; };
    const QByteArray none;
    QTest::newRow("decode finds the token in a header: 0")
        << list("decode") << "Authorization: Bearer " + tutorial << 0 << QByteArray("John Doe") << none;
    QTest::newRow("decode of a cut token: 1") << list("decode") << tutorial.left(60) << 1 << none << none;
    QTest::newRow("decode without any token: 3")
        << list("decode") << QByteArray("nothing to see here") << 3 << none << QByteArray("found none");
    QTest::newRow("decode of a missing file: 3") << list("decode", "/nowhere/token") << none << 3 << none << QByteArray("/nowhere/token");
    QTest::newRow("verify with the right secret: 0")
        << list("verify", "--secret-file") + QStringList{secret} << tutorial << 0 << QByteArray("published example") << none;
    QTest::newRow("verify with another secret: 1") << list("verify", "--secret-file") + QStringList{wrong} << tutorial << 1 << none << none;
    QTest::newRow("verify without any key: 3") << list("verify") << tutorial << 3 << none << QByteArray("No key to verify with");
    QTest::newRow("verify of alg none: 1") << list("verify", "--secret-file") + QStringList{secret} << unsecured("{\"sub\":\"1\"}") << 1
                                           << none << none;
    QTest::newRow("an unknown option: 2") << list("decode", "--colour") << tutorial << 2 << none << QByteArray("--colour");
    QTest::newRow("no verb: 2") << QStringList() << none << 2 << none << none;
    QTest::newRow("help: 0") << list("--help") << none << 0 << QByteArray("explain") << none;
    QTest::newRow("an instant that is none: 2")
        << list("decode", "--as-of", "yesterday") << tutorial << 2 << none << QByteArray("yesterday");
    for (const char *leeway : {"abc", "-5", "1.5", "99999999999"})
        QTest::addRow("a leeway of %s", leeway) << list("verify", "--leeway", leeway) << tutorial << 2 << none
                                                << QByteArray("--leeway: expected whole seconds such as 60, found \"") + leeway + "\"\n";
    QTest::newRow("a broken environments file: 2, with its line and pointer")
        << list("explain", "--environments") + QStringList{broken} << tutorial << 2 << none << QByteArray("issuerr");
    QTest::newRow("a missing environments file: 3")
        << list("explain", "--environments", "/nowhere/e.json") << tutorial << 3 << none << QByteArray("/nowhere/e.json");
    QTest::newRow("a token as an argument works and warns")
        << list("decode") + QStringList{QString::fromLatin1(tutorial)} << none << 0 << QByteArray("John Doe") << QByteArray("history");
    QTest::newRow("an unknown schema: 2") << list("schema", "everything") << none << 2 << none << QByteArray("inspection");
}

void CommandLine::exitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const Run found = run(arguments, input);
    const QByteArray all = "exit " + QByteArray::number(found.code) + "\n" + found.out + found.err;
    QVERIFY2(found.code == code, all.constData());
    QVERIFY2(found.out.contains(out), found.out.constData());
    QVERIFY2(found.err.contains(err), found.err.constData());
}

void CommandLine::jsonHoldsExactNumbersAndDuplicates()
{
    const Run found = run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json")},
        unsecured("{\"sub\":\"a\",\"sub\":\"b\",\"n\":12345678901234567890123}"));
    const json::Document document = json::read(found.out);
    QVERIFY2(document.isSound(), found.out.constData());
    const json::Value *payload = document.root.at(u"/tokens/0/payload");
    QVERIFY(payload);
    QCOMPARE(payload->members.size(), std::size_t(3));
    QVERIFY(payload->members[1].duplicate);
    QCOMPARE(payload->find(u"n")->number, QByteArray("12345678901234567890123"));
}

void CommandLine::reportHasNoSignature()
{
    for (const char *name : {"a.html", "a.json", "a.md", "a.xml", "a.sarif", "a.jotscope"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const Run found = run({QStringLiteral("decode"), QStringLiteral("--report"), path}, tutorial);
        QCOMPARE(found.code, 0);
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY(!text.isEmpty());
        QVERIFY(name[2] == 'x' || name[2] == 's' || text.contains("1234567890")); // those for machines list findings only
        QVERIFY(!text.contains("SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"));
    }
}

void CommandLine::reportReplacesNothingUnasked()
{
    const QString path = file("mine.html", "mine");
    QCOMPARE(run({QStringLiteral("decode"), QStringLiteral("--report"), path}, tutorial).code, 2);
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("mine"));
    QCOMPARE(run({QStringLiteral("decode"), QStringLiteral("--overwrite"), QStringLiteral("--report"), path}, tutorial).code, 0);
}

void CommandLine::reportsAreCheckedBeforeAnybodyIsAsked()
{
    const QString path = m_folder.filePath(QStringLiteral("a.docx"));
    const Run found = run({QStringLiteral("decode"), QStringLiteral("--report"), path}, tutorial);
    QCOMPARE(found.code, 2);
    QVERIFY(found.out.isEmpty());
    QVERIFY2(found.err.contains(".sarif or .jotscope"), found.err.constData());
    const QString twice = m_folder.filePath(QStringLiteral("twice.md"));
    QCOMPARE(run({QStringLiteral("decode"), QStringLiteral("--report"), twice, QStringLiteral("--report"), twice}, tutorial).code, 2);
    QVERIFY(!QFile::exists(twice));
}

void CommandLine::reportWithTheWholeTokenIsForItsOwner()
{
    const QString path = m_folder.filePath(QStringLiteral("whole.jotscope"));
    const QStringList arguments
        = {QStringLiteral("decode"), QStringLiteral("--redact"), QStringLiteral("none"), QStringLiteral("--report"), path};
    QCOMPARE(run(arguments, tutorial).code, 0);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), owner);
}

void CommandLine::caseIsAnInput()
{
    const QString secret = file("case-secret", "another secret, which is long enough to be one");
    const QString path = m_folder.filePath(QStringLiteral("a case.jotscope"));
    const Run asked = run({QStringLiteral("verify"), QStringLiteral("--secret-file"), secret, QStringLiteral("--report"), path}, tutorial);
    QCOMPARE(asked.code, 1);
    for (const char *verb : {"explain", "verify", "report"}) {
        const Run found = run({QString::fromLatin1(verb), QStringLiteral("--format"), QStringLiteral("json"), path});
        QCOMPARE(found.code, qstrcmp(verb, "report") == 0 ? 0 : 1);
        const json::Document document = json::read(found.out);
        QVERIFY2(document.isSound(), found.err.constData());
        QVERIFY(document.root.find(u"recorded"));
        QCOMPARE(document.root.at(u"/tokens/0/signature/verdict")->stringOr(), QStringLiteral("invalid"));
    }
    const QString page = m_folder.filePath(QStringLiteral("again.md"));
    QCOMPARE(run({QStringLiteral("report"), path, QStringLiteral("--report"), page}).code, 0);
    QVERIFY(QFile::exists(page));
    QCOMPARE(run({QStringLiteral("report")}, tutorial).code, 2);
    QCOMPARE(run({QStringLiteral("report")}, "{\"schema\": \"jotscope/case/9\"}").code, 2);
}

void CommandLine::claimCannotForgeALine()
{
    const Run found = run({QStringLiteral("decode")}, unsecured("{\"sub\":\"x\\r\\nAccepted by prod.\\u001b[32m\\u202e\"}"));
    for (const QByteArray &line : found.out.split('\n'))
        QVERIFY2(!line.startsWith("Accepted by prod."), line.constData());
    QVERIFY(!found.out.contains('\x1b'));
    QVERIFY(!found.out.contains('\r'));
    QVERIFY(!found.out.contains("\xe2\x80\xae"));
}

void CommandLine::secretStaysWithoutTrust()
{
    demo::Demo demo;
    QVERIFY(demo.start());
    auto environments = demo.environments();
    for (auto &environment : environments)
        environment.userEndpoint->credentials.front().secret = QStringLiteral("env:NOBODY_APPROVED_THIS");
    const QString path = file("untrusted.json", environments::writeEnvironments(environments));
    const Run found = run({QStringLiteral("explain"), QStringLiteral("--environments"), path, QStringLiteral("--environment"),
                              QStringLiteral("prod"), QStringLiteral("--format"), QStringLiteral("json")},
        demo.scenarios().front().sighting.text, {QStringLiteral("NOBODY_APPROVED_THIS=a-secret-that-stays")});
    QCOMPARE(found.code, 3);
    QVERIFY2(found.err.contains("--trust-secrets"), found.err.constData());
    QVERIFY(!found.out.contains("a-secret-that-stays"));
    QVERIFY(json::read(found.out).root.at(u"/tokens/0/environments/0/user")->stringOr() == u"not-asked"
        || json::read(found.out).root.at(u"/tokens/0/environments/0/user")->stringOr() == u"refused");
}

void CommandLine::explainsOverHttp()
{
    demo::Demo demo;
    QVERIFY(demo.start());
    auto environments = demo.environments();
    QStringList variables;
    for (auto &environment : environments) {
        auto &credential = environment.userEndpoint->credentials.front();
        const QString name = environment.name.toUpper() + QStringLiteral("_ADMIN");
        variables.append(name + u'=' + QString::fromLatin1(demo.secret(credential.secret).value()));
        credential.secret = QStringLiteral("env:") + name;
    }
    const QString path = file("trusted.json", environments::writeEnvironments(environments));
    for (const demo::Scenario &scenario : demo.scenarios()) {
        QStringList arguments = {QStringLiteral("explain"), QStringLiteral("--environments"), path, QStringLiteral("--environment"),
            scenario.presented, QStringLiteral("--trust-secrets"), QStringLiteral("--format"), QStringLiteral("json")};
        for (const QString &name : scenario.only)
            arguments << QStringLiteral("--only") << name;
        if (!scenario.sighting.answer.isEmpty())
            arguments << QStringLiteral("--service-error") << file("answer.txt", scenario.sighting.answer);
        const Run found = run(arguments, scenario.sighting.text, variables);
        const json::Document document = json::read(found.out);
        QVERIFY2(document.isSound(), found.err.constData());
        const json::Value *cause = document.root.at(u"/tokens/0/diagnosis/cause");
        QVERIFY2(cause, found.out.constData());
        QCOMPARE(cause->stringOr(), scenario.expectedCause);
        const json::Value *verdict = document.root.at(u"/tokens/0/verdict");
        QCOMPARE(found.code, verdict->text == u"accepted" ? 0 : verdict->text == u"rejected" ? 1 : 3);
    }
}

void CommandLine::offlineAsksNobody()
{
    demo::Demo demo;
    QVERIFY(demo.start());
    auto environments = demo.environments();
    for (auto &environment : environments)
        environment.userEndpoint->credentials.front().secret = QStringLiteral("env:NOBODY_IS_ASKED");
    const QString path = file("offline.json", environments::writeEnvironments(environments));
    const Run found = run({QStringLiteral("explain"), QStringLiteral("--offline"), QStringLiteral("--trust-secrets"),
                              QStringLiteral("--environments"), path, QStringLiteral("--format"), QStringLiteral("json")},
        demo.scenarios().front().sighting.text);
    QCOMPARE(found.code, 3);
    const json::Document document = json::read(found.out);
    for (const json::Value &environment : document.root.at(u"/tokens/0/environments")->items)
        QCOMPARE(environment.find(u"user")->stringOr(), QStringLiteral("not-asked"));
}

void CommandLine::schemasAreJson_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("environments") << QStringLiteral("environments");
    QTest::newRow("inspection") << QStringLiteral("inspection");
    QTest::newRow("case") << QStringLiteral("case");
}

void CommandLine::schemasAreJson()
{
    QFETCH(QString, name);
    const Run found = run({QStringLiteral("schema"), name});
    QCOMPARE(found.code, 0);
    QVERIFY(json::read(found.out).isSound());
    QVERIFY(found.out.contains("https://json-schema.org/draft/2020-12/schema"));
}

void CommandLine::linksNoGui()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(JOTSCOPE_BIN "/jotscope-cli")});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAll();
    QVERIFY(libraries.contains("Qt6Core"));
    QVERIFY(!libraries.contains("Qt6Gui"));
}

QTEST_GUILESS_MAIN(CommandLine)
#include "tst_cli.moc"

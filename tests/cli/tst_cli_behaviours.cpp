// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "demo/demo.h"
#include "environments/environments_file.h"
#include "net/raw_server.h"

#include <QDirIterator>
#include <QFile>
#include <QHttpServer>
#include <QProcess>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using test::Program;

/// What is promised of the network and of secrets, each by the real program. The numbers are those of the list of behaviours.
class Behaviours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void n01_withoutANeedNoSocketIsOpened_data();
    void n01_withoutANeedNoSocketIsOpened();
    void n01_theProofKillsWhatOpensOne();
    void n03_aProxyOfOnesOwnIsAsked();
    void n07_localEndpointsNeedAnAdmissionOfThisRun();
    void s01_nothingOfATokenIsKept();
    void s02_noCoreIsDumped();
    void s02_logsHoldNoSecret();
    void s05_noOptionTakesASecret_data();
    void s05_noOptionTakesASecret();
    void s05_secretsComeFromVariablesAndFiles();

private:
    QString environmentsFile(const QString &secret) const;
    QStringList explaining(const QString &environments) const;

    std::unique_ptr<demo::Demo> m_demo;
    QByteArray m_token;
    QByteArray m_secret;
    Program m_program;
};

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Everything below a folder, in one piece.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + file.readAll();
    }
    return all;
}

} // namespace

void Behaviours::initTestCase()
{
    m_demo = std::make_unique<demo::Demo>();
    QVERIFY(m_demo->start());
    for (const demo::Scenario &scenario : m_demo->scenarios()) {
        if (scenario.id == u"healthy")
            m_token = scenario.sighting.text;
    }
    QVERIFY(!m_token.isEmpty());
    for (const environments::Environment &one : m_demo->environments()) {
        if (one.name == u"prod")
            m_secret = m_demo->secret(one.userEndpoint->credentials.front().secret).value_or(QByteArray());
    }
    QVERIFY(m_secret.size() > 8);
}

/// The demo's "prod", whose secret is `secret`.
QString Behaviours::environmentsFile(const QString &secret) const
{
    std::vector<environments::Environment> all = m_demo->environments();
    std::erase_if(all, [](const environments::Environment &one) { return one.name != u"prod"; });
    all.front().userEndpoint->credentials.front().secret = secret;
    return m_program.file(QStringLiteral("environments.json"), environments::writeEnvironments(all));
}

QStringList Behaviours::explaining(const QString &environments) const
{
    return {QStringLiteral("explain"), QStringLiteral("--environments"), environments, QStringLiteral("--trust-secrets"),
        QStringLiteral("--format"), QStringLiteral("json")};
}

void Behaviours::n01_withoutANeedNoSocketIsOpened_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString environments = environmentsFile(QStringLiteral("env:PROD"));
    QTest::newRow("decode asks nobody") << QStringList{QStringLiteral("decode")};
    QTest::newRow("scan asks nobody") << QStringList{QStringLiteral("scan"), QStringLiteral("-")};
    QTest::newRow("verify without keys asks nobody, whatever the token names") << QStringList{QStringLiteral("verify")};
    QTest::newRow("explain without environments asks nobody") << QStringList{QStringLiteral("explain")};
    QTest::newRow("explain --offline asks nobody") << explaining(environments) + QStringList{QStringLiteral("--offline")};
    QTest::newRow("verify --offline asks nobody")
        << QStringList{QStringLiteral("verify"), QStringLiteral("--offline"), QStringLiteral("--jwks"),
               QStringLiteral("https://id.example/jwks"), QStringLiteral("--issuer"), QStringLiteral("https://id.example")};
    QTest::newRow("audit --offline asks nobody") << QStringList{
        QStringLiteral("audit"), QStringLiteral("--offline"), QStringLiteral("--environments"), environments, QStringLiteral("-")};
}

void Behaviours::n01_withoutANeedNoSocketIsOpened()
{
    QFETCH(QStringList, arguments);
    Program program;
    program.set(QStringLiteral("PROD"), QString::fromLatin1(m_secret));
    program.forbidSockets();
    const QByteArray wishes = part("{\"alg\":\"RS256\",\"jku\":\"https://a.example/k\",\"x5u\":\"https://b.example/c\"}") + '.'
        + part("{\"iss\":\"https://c.example\",\"sub\":\"7\"}") + ".AAAA";
    const Program::Run run = program.run(arguments, m_token + '\n' + wishes + '\n');
    QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3, run.err.constData()); // -1: it wanted a socket and was killed
    QVERIFY2(!run.out.isEmpty(), run.err.constData());
}

void Behaviours::n01_theProofKillsWhatOpensOne()
{
    Program program;
    program.set(QStringLiteral("PROD"), QString::fromLatin1(m_secret));
    program.forbidSockets();
    QCOMPARE(program.run(explaining(environmentsFile(QStringLiteral("env:PROD"))), m_token).code, -1);
}

void Behaviours::n03_aProxyOfOnesOwnIsAsked()
{
    RawServer proxy(RawServer::saying("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
    const QStringList asking = {QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--jwks"),
        QStringLiteral("https://keys.invalid/jwks"), QStringLiteral("--proxy")};
    QCOMPARE(m_program.run(asking + QStringList{address}, m_token).code, 3);
    QCOMPARE(proxy.heard.size(), 1);
    QVERIFY2(proxy.heard.first().startsWith("CONNECT keys.invalid:443 HTTP/1.1\r\n"), proxy.heard.first().constData());
    QCOMPARE(m_program.run(asking + QStringList{QStringLiteral("none")}, m_token).code, 3);
    QCOMPARE(proxy.heard.size(), 1);
    for (const QString &wrong : {QStringLiteral("proxy.example"), QStringLiteral("http://me:hunter22@proxy.example:3128")}) {
        const Program::Run run = m_program.run(asking + QStringList{wrong}, m_token);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("Expected a proxy like") && !run.err.contains("hunter22"), run.err.constData());
    }
}

/// The only endpoints of ours are the demo's: on loopback, with an admission that is new in each run, and not for web pages.
void Behaviours::n07_localEndpointsNeedAnAdmissionOfThisRun()
{
    demo::Demo other;
    QVERIFY(other.start());
    for (const environments::Environment &one : other.environments()) {
        const QUrl directory(one.userEndpoint ? one.userEndpoint->baseUrl : QString());
        if (one.name != u"prod")
            continue;
        QVERIFY(QHostAddress(directory.host()).isLoopback());
        const QByteArray secret = other.secret(one.userEndpoint->credentials.front().secret).value_or(QByteArray());
        QVERIFY(secret.size() >= 16 && secret != m_secret);
        for (const QByteArray &admission : {QByteArray(), m_secret, secret}) {
            QTcpSocket socket;
            socket.connectToHost(directory.host(), quint16(directory.port()));
            socket.write("GET " + directory.path().toLatin1()
                + "/users/1 HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\n"
                  "Authorization: Bearer "
                + admission + "\r\nConnection: close\r\n\r\n");
            QByteArray answer;
            QVERIFY(QTest::qWaitFor([&] {
                answer += socket.readAll();
                return answer.contains("\r\n\r\n");
            }));
            QCOMPARE(answer.startsWith("HTTP/1.1 401"), admission != secret);
            QVERIFY(!answer.toLower().contains("access-control-allow-origin"));
        }
    }
}

void Behaviours::s01_nothingOfATokenIsKept()
{
    Program program;
    program.set(QStringLiteral("PROD"), QString::fromLatin1(m_secret));
    const QString environments = environmentsFile(QStringLiteral("env:PROD"));
    const Program::Run run = program.run(explaining(environments), m_token);
    QVERIFY2(run.out.contains("\"accepted\""), run.err.constData());
    const QByteArray kept = everythingIn(program.home());
    for (const QByteArray &piece : m_token.split('.'))
        QVERIFY(!kept.contains(piece));
    QVERIFY(!kept.contains(m_secret));
}

/// While it waits for its input, the kernel says what would be dumped of it.
void Behaviours::s02_noCoreIsDumped()
{
#ifdef __SANITIZE_ADDRESS__
    return; // the sanitizer's look for leaks needs what this forbids
#endif
    QProcess process;
    process.start(QStringLiteral(JOTSCOPE_BIN "/jotscope-cli"), {QStringLiteral("decode")});
    QVERIFY(process.waitForStarted());
    const QString limits = QStringLiteral("/proc/%1/limits").arg(process.processId());
    QByteArray line;
    const bool isOff = QTest::qWaitFor([&] {
        QFile file(limits);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &one : file.readAll().split('\n')) {
            if (one.startsWith("Max core file size"))
                line = one.simplified();
        }
        return line == "Max core file size 0 0 bytes";
    });
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(isOff, line.constData());
}

void Behaviours::s02_logsHoldNoSecret()
{
    Program program;
    program.set(QStringLiteral("PROD"), QString::fromLatin1(m_secret));
    program.set(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    const Program::Run run = program.run(explaining(environmentsFile(QStringLiteral("env:PROD"))), m_token);
    QVERIFY(run.out.contains("\"accepted\""));
    QVERIFY(!run.err.contains(m_secret));
    QVERIFY(!run.out.contains(m_secret));
    QVERIFY(!run.err.contains(m_token.split('.').last()));
}

void Behaviours::s05_noOptionTakesASecret_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"decode", "verify", "explain", "scan", "audit", "sign", "report", "demo", "schema"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

/// The command line is seen by everybody (`ps`) and kept by the shell: what could be secret is named by a file.
void Behaviours::s05_noOptionTakesASecret()
{
    QFETCH(QString, verb);
    const Program::Run help = m_program.run({verb, QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const QByteArray &line : help.out.split('\n')) {
        const QByteArray option = line.trimmed().toLower();
        const bool isAboutOne = option.startsWith("--secret") || option.startsWith("--password") || option.startsWith("--key ")
            || option.startsWith("--jwks");
        if (isAboutOne)
            QVERIFY2(option.contains(" file"), line.constData());
        QVERIFY2(!option.contains(" secret ") || !option.startsWith("--secret "), line.constData());
    }
}

void Behaviours::s05_secretsComeFromVariablesAndFiles()
{
    Program program;
    program.set(QStringLiteral("PROD"), QString::fromLatin1(m_secret));
    const QString file = program.file(QStringLiteral("secret"), m_secret + '\n');
    for (const QString &reference : {QStringLiteral("env:PROD"), QStringLiteral("file:") + file}) {
        const Program::Run run = program.run(explaining(environmentsFile(reference)), m_token);
        QVERIFY2(run.out.contains("\"accepted\""), run.err.constData());
    }
    const QByteArray tutorial
        = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
          "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    const QString token = program.file(QStringLiteral("token"), tutorial);
    const Program::Run byInput
        = program.run({QStringLiteral("verify"), token, QStringLiteral("--secret-file"), QStringLiteral("-")}, "your-256-bit-secret");
    QVERIFY2(byInput.out.contains("valid"), byInput.err.constData());
    QVERIFY(!byInput.out.contains("invalid"));
}

QTEST_GUILESS_MAIN(Behaviours)
#include "tst_cli_behaviours.moc"

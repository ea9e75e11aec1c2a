// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;

/// Several inputs: what each is called, and what becomes of the others when one cannot be read.
class Inputs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesOfOneNameAreToldApart_data();
    void filesOfOneNameAreToldApart();
    void oneThatCannotBeReadCostsOnlyItself_data();
    void oneThatCannotBeReadCostsOnlyItself();
    void diffReadsStandardInput();
    void outputAndReportHoldTheSame_data();
    void outputAndReportHoldTheSame();

private:
    Program m_program;
};

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenOf(const QByteArray &user)
{
    return base64("{\"alg\":\"HS256\"}") + '.' + base64("{\"sub\":\"" + user + "\"}") + '.' + base64("0123456789abcdef0123456789abcdef");
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList originsIn(const QByteArray &out)
{
    QStringList origins;
    for (qsizetype from = 0; (from = out.indexOf("\"origin\":\"", from)) >= 0; ++from)
        origins += QString::fromUtf8(out.mid(from + 10, out.indexOf('"', from + 10) - from - 10));
    return origins;
}

} // namespace

void Inputs::initTestCase()
{
    int user = 0;
    for (const char *path : {"a/x/app.log", "b/x/app.log", "b/y/app.log", "app.log", "other.log"}) {
        QVERIFY(QDir().mkpath(QFileInfo(m_program.path(QString::fromLatin1(path))).path()));
        m_program.file(QString::fromLatin1(path), tokenOf(QByteArray::number(++user)));
    }
}

void Inputs::filesOfOneNameAreToldApart_data()
{
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QStringList>("origins");
    QTest::newRow("one file is called by its name") << words("a/x/app.log") << words("app.log");
    QTest::newRow("files of different names are called by these") << words("a/x/app.log other.log") << words("app.log other.log");
    QTest::newRow("two of one name are called by their folders") << words("b/x/app.log b/y/app.log") << words("x/app.log y/app.log");
    QTest::newRow("so much of the path is told as differs") << words("a/x/app.log b/x/app.log") << words("a/x/app.log b/x/app.log");
    QTest::newRow("of three each as much as it needs")
        << words("a/x/app.log b/x/app.log b/y/app.log") << words("a/x/app.log b/x/app.log y/app.log");
    QTest::newRow("one beside one in a folder") << words("app.log b/y/app.log") << words("app.log y/app.log");
    QTest::newRow("the same file twice is one file") << words("app.log ./app.log") << words("app.log app.log");
}

void Inputs::filesOfOneNameAreToldApart()
{
    QFETCH(QStringList, inputs);
    QFETCH(QStringList, origins);
    for (const char *verb : {"scan", "decode"}) {
        const auto run = m_program.run(QStringList{QLatin1String(verb), QStringLiteral("--format"), QStringLiteral("json")} + inputs);
        QVERIFY2(run.code == 0, run.err.constData());
        const QByteArray out = QByteArray(run.out).replace("\": \"", "\":\"");
        QCOMPARE(originsIn(out), origins);
    }
}

void Inputs::oneThatCannotBeReadCostsOnlyItself_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"decode", "verify", "explain"})
        QTest::addRow("%s tells of the others, and 3", verb) << QString::fromLatin1(verb);
}

void Inputs::oneThatCannotBeReadCostsOnlyItself()
{
    QFETCH(QString, verb);
    const QStringList json{verb, QStringLiteral("--format"), QStringLiteral("json")};
    const auto run = m_program.run(json + words("missing.jwt app.log gone.jwt other.log"));
    QCOMPARE(run.code, 3);
    QCOMPARE(at(run.token(0), u"/origin"), QStringLiteral("app.log"));
    QCOMPARE(at(run.token(1), u"/origin"), QStringLiteral("other.log"));
    QVERIFY2(run.err.contains("missing.jwt: cannot be read") && run.err.contains("gone.jwt: cannot be read"), run.err.constData());
    const auto nothing = m_program.run(json + words("missing.jwt gone.jwt"));
    QCOMPARE(nothing.code, 3);
    QVERIFY2(nothing.out.isEmpty() && nothing.err.count("cannot be read") == 2, nothing.err.constData());
}

void Inputs::diffReadsStandardInput()
{
    const QByteArray both = tokenOf("dana") + '\n' + tokenOf("kim") + '\n';
    const auto run = m_program.run({QStringLiteral("diff"), QStringLiteral("--offline")}, both);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.out, m_program.run({QStringLiteral("diff"), QStringLiteral("--offline"), QStringLiteral("-")}, both).out);
    const auto missing = m_program.run(words("diff app.log missing.jwt --offline"));
    QCOMPARE(missing.code, 3);
    QVERIFY2(missing.out.isEmpty() && missing.err.contains("missing.jwt: cannot be read"), missing.err.constData());
}

void Inputs::outputAndReportHoldTheSame_data()
{
    QTest::addColumn<QStringList>("inputs");
    QTest::newRow("of no token") << words("nothing.log");
    QTest::newRow("of one token") << words("app.log");
    QTest::newRow("of several tokens") << words("app.log other.log a/x/app.log");
}

/// Output is written a token at a time, a report as a whole.
void Inputs::outputAndReportHoldTheSame()
{
    QFETCH(QStringList, inputs);
    m_program.file(QStringLiteral("nothing.log"), "a shopping list: milk, bread");
    const QString report = m_program.path(QStringLiteral("report.json"));
    const auto run = m_program.run(
        words("decode --format json --redact signature --as-of 1767000100 --overwrite --report") + QStringList{report} + inputs);
    QFile file(report);
    QVERIFY2(file.open(QIODevice::ReadOnly), run.err.constData());
    QCOMPARE(run.out, file.readAll());
    QVERIFY(json::read(run.out).isSound());
}

QTEST_GUILESS_MAIN(Inputs)
#include "tst_cli_inputs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using test::Program;

/// Text on terminals that are narrow: lines break between words, and no sentence loses its middle.
class Width : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linesBreakAtTheWidth_data();
    void linesBreakAtTheWidth();
    void pipesAreNotBroken();
    void noSentenceLosesItsMiddle();

private:
    QStringList arguments() const;
    Program m_program;
    QByteArray m_token;
};

namespace {

QString inOneLine(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified();
}

int longestWordIn(const QString &line)
{
    qsizetype longest = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        longest = qMax(longest, word.size());
    return int(longest);
}

} // namespace

void Width::initTestCase()
{
    m_program.file(QStringLiteral("secret"), "a secret of more than thirty-two octets, as it should be");
    m_program.file(QStringLiteral("with line break"), "a secret of more than thirty-two octets, as it should be\n");
    m_program.file(QStringLiteral("environments.json"),
        "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"production\",\"issuer\":\"https://id.example\"},"
        "{\"name\":\"staging\",\"issuer\":\"https://id.staging.example\"}]}");
    m_token = m_program
                  .run({QStringLiteral("sign"), QStringLiteral("--secret-file"), m_program.path(QStringLiteral("secret"))},
                      "{\"iss\":\"https://id.example\",\"sub\":\"7c2e\",\"exp\":1300819380}")
                  .out;
    QVERIFY(!m_token.isEmpty());
}

QStringList Width::arguments() const
{
    return {QStringLiteral("explain"), QStringLiteral("--offline"), QStringLiteral("--as-of"), QStringLiteral("1300819000"),
        QStringLiteral("--environments"), m_program.path(QStringLiteral("environments.json")), QStringLiteral("--secret-file"),
        m_program.path(QStringLiteral("with line break"))};
}

void Width::linesBreakAtTheWidth_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {30, 40, 60, 80, 132})
        QTest::addRow("of %d columns none is passed but by a word that has no blank", columns) << columns;
}

void Width::linesBreakAtTheWidth()
{
    QFETCH(int, columns);
    m_program.set(QStringLiteral("COLUMNS"), QString::number(columns));
    const auto run = m_program.run(arguments(), m_token);
    m_program.set(QStringLiteral("COLUMNS"), QString());
    for (const QString &line : QString::fromUtf8(run.out).split(u'\n')) {
        const int indent = int(line.size() - QStringView(line).trimmed().size());
        QVERIFY2(line.size() <= columns || longestWordIn(line) + indent + 14 > columns, qPrintable(line));
    }
    const QString whole = inOneLine(m_program.run(arguments(), m_token).out);
    for (const QString &sentence : {QStringLiteral("is used without the blanks and line breaks around it"), QStringLiteral("production")})
        QVERIFY2(whole.contains(sentence) && inOneLine(run.out).contains(sentence), run.out.constData());
}

void Width::pipesAreNotBroken()
{
    m_program.set(QStringLiteral("COLUMNS"), QString());
    const auto run = m_program.run(arguments(), m_token);
    QVERIFY2(
        run.out.contains("The signature verifies when the secret (secret file with line break) is used without the blanks and line breaks "
                         "around it."),
        run.out.constData());
}

void Width::noSentenceLosesItsMiddle()
{
    const auto run = m_program.run(
        {QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("--as-of"),
            QStringLiteral("1300819000"), QStringLiteral("--secret-file"), m_program.path(QStringLiteral("with line break"))},
        m_token);
    static const QRegularExpression found(QStringLiteral("\n  Found +[^\n]*verifies when the secret [^\n]* is used without the blanks"));
    QVERIFY2(found.match(QString::fromUtf8(run.out)).hasMatch() && !run.out.contains("\xe2\x80\xa6"), run.out.constData());
}

QTEST_GUILESS_MAIN(Width)
#include "tst_cli_width.moc"

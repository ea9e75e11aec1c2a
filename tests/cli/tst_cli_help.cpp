// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace jotscope;
using test::Program;

/// Help, the man page and the completions tell the same verbs and options; what is mistyped is told with what was meant.
class Help : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyVerbTakesThese_data();
    void everyVerbTakesThese();
    void completionsNameEveryVerbAndOption_data();
    void completionsNameEveryVerbAndOption();
    void bashCompletes_data();
    void bashCompletes();
    void theManPageNamesEveryVerbAndOption();
    void mistypedWordsAreToldWithWhatWasMeant_data();
    void mistypedWordsAreToldWithWhatWasMeant();
    void helpAndVersionAreVerbsToo();
    void quietTellsOnlyWhatWentWrong();

private:
    QByteArray help(const QString &verb) const;
    Program m_program;
    QStringList m_verbs;
};

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// "--format" of "  --format text|json      text or json"
QStringList optionsIn(const QByteArray &help)
{
    static const QRegularExpression line(QStringLiteral("^  (?:-[a-z],)?(--[a-z-]+)"), QRegularExpression::MultilineOption);
    QStringList options;
    for (auto found = line.globalMatch(QString::fromUtf8(help)); found.hasNext();)
        options += found.next().captured(1);
    return options;
}

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

} // namespace

QByteArray Help::help(const QString &verb) const
{
    return m_program.run({QStringLiteral("help"), verb}).out;
}

void Help::initTestCase()
{
    const QString all = QString::fromUtf8(m_program.run({QStringLiteral("help")}).out);
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(all.mid(all.indexOf(u"Subcommands:"))); found.hasNext();)
        m_verbs += found.next().captured(1);
    QVERIFY2(m_verbs.size() >= 14 && m_verbs.contains(QStringLiteral("explain")), qPrintable(all));
}

void Help::everyVerbTakesThese_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : std::as_const(m_verbs))
        QTest::addRow("%s takes --no-color and --quiet", qPrintable(verb)) << verb;
}

void Help::everyVerbTakesThese()
{
    QFETCH(QString, verb);
    const QStringList options = optionsIn(help(verb));
    QVERIFY2(options.contains(QStringLiteral("--no-color")) && options.contains(QStringLiteral("--quiet")), qPrintable(options.join(u' ')));
    for (const char *silent : {"decode", "scan", "report", "verify", "explain", "diff", "audit"})
        QVERIFY(verb != QLatin1String(silent) || options.contains(QStringLiteral("--offline")));
}

void Help::completionsNameEveryVerbAndOption_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("option"); ///< as it writes one
    QTest::newRow("bash") << QStringLiteral("bash") << QStringLiteral("--%1");
    QTest::newRow("zsh") << QStringLiteral("zsh") << QStringLiteral("--%1");
    QTest::newRow("fish") << QStringLiteral("fish") << QStringLiteral(" -l %1 ");
}

void Help::completionsNameEveryVerbAndOption()
{
    QFETCH(QString, shell);
    QFETCH(QString, option);
    const auto run = m_program.run({QStringLiteral("completion"), shell});
    QVERIFY2(run.code == 0, run.err.constData());
    const QString script = QString::fromUtf8(run.out);
    for (const QString &verb : std::as_const(m_verbs)) {
        QVERIFY2(script.contains(verb), qPrintable(verb));
        for (const QString &one : optionsIn(help(verb)))
            QVERIFY2(script.contains(option.arg(one.mid(2))), qPrintable(verb + u' ' + one));
    }
    if (const QString program = QStandardPaths::findExecutable(shell); !program.isEmpty()) {
        QProcess reader; // which runs none of it
        reader.start(program, {QStringLiteral("-n"), m_program.file(QStringLiteral("script"), run.out)});
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    }
}

void Help::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("completed");
    QTest::newRow("a verb") << QStringLiteral("jotscope-cli ver") << QStringLiteral("verify version");
    QTest::newRow("an option of a verb") << QStringLiteral("jotscope-cli explain --serv") << QStringLiteral("--service-error");
    QTest::newRow("no option of another verb") << QStringLiteral("jotscope-cli decode --serv") << QString();
    QTest::newRow("a word of an option") << QStringLiteral("jotscope-cli verify --redact i") << QStringLiteral("identity");
    QTest::newRow("the words of an option are those of its verb")
        << QStringLiteral("jotscope-cli scan --format n") << QStringLiteral("ndjson");
    QTest::newRow("a schema") << QStringLiteral("jotscope-cli schema d") << QStringLiteral("diff");
    QTest::newRow("a verb to be helped with") << QStringLiteral("jotscope-cli help sc") << QStringLiteral("scan schema");
    QTest::newRow("a file is left to the shell") << QStringLiteral("jotscope-cli decode to") << QString();
}

void Help::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, completed);
    const QByteArray script = m_program.run({QStringLiteral("completion"), QStringLiteral("bash")}).out + "\nCOMP_WORDS=(" + line.toUtf8()
        + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_jotscope_cli\necho \"${COMPREPLY[*]}\"\n";
    QProcess bash;
    bash.start(QStringLiteral("bash"), {m_program.file(QStringLiteral("completes"), script)});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), completed);
    QCOMPARE(bash.readAllStandardError(), QByteArray());
}

void Help::theManPageNamesEveryVerbAndOption()
{
    QFile file(QStringLiteral(TEST_DATA "/../../packaging/man/jotscope-cli.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(u'\\');
    for (const QString &verb : std::as_const(m_verbs)) {
        QVERIFY2(page.contains(QStringLiteral(".B %1\n").arg(verb)) || page.contains(QStringLiteral(", \" %1\n").arg(verb))
                || page.contains(QStringLiteral(".BR %1 ").arg(verb)),
            qPrintable(verb));
        for (const QString &option : optionsIn(help(verb)))
            QVERIFY2(page.contains(option), qPrintable(verb + u' ' + option));
    }
    const QString exits = page.mid(page.indexOf(u".SH EXIT STATUS"));
    QCOMPARE(exits.count(QStringLiteral("\" audit :")), 2); // 0 and 1
    QVERIFY(page.contains(QStringLiteral(".BR diff ,\n.BR environments ,")));
}

void Help::mistypedWordsAreToldWithWhatWasMeant_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no verb: all are told") << QStringList()
                                           << QByteArray("jotscope-cli: expected a verb, found none; there are decode, verify,");
    QTest::newRow("a verb") << words("verfy t1.jwt") << QByteArray("jotscope-cli: there is no verb \"verfy\"; did you mean \"verify\"?\n");
    QTest::newRow("a verb like none") << words("frobnicate")
                                      << QByteArray("jotscope-cli: there is no verb \"frobnicate\"; there are decode, ");
    QTest::newRow("a token without a verb") << QStringList{
        QString::fromLatin1(token)} << QByteArray("jotscope-cli: expected a verb before eyJhbGci…, found none; did you mean \"decode\"?\n");
    QTest::newRow("an option") << words("verify --enviroment prod")
                               << QByteArray("jotscope-cli: verify: there is no option --enviroment; did you mean --environment?\n"
                                             "jotscope-cli: See jotscope-cli verify --help.\n");
    QTest::newRow("what stands behind an option is not told")
        << words("login --client-secre=hunter2")
        << QByteArray("jotscope-cli: login: there is no option --client-secre; did you mean --client-secret?\n");
    QTest::newRow("an option of another verb") << words(
        "scan --service-error x") << QByteArray("jotscope-cli: scan: there is no option --service-error here; it is one of explain.\n");
    QTest::newRow("an option like none") << words("decode --xyzzy") << QByteArray("jotscope-cli: decode: there is no option --xyzzy.\n");
    QTest::newRow("an option before the verb") << words("--redact none decode")
                                               << QByteArray("jotscope-cli: there is no option --redact here; it is one of decode, ");
    QTest::newRow("a word that an option does not know")
        << words("decode --format yaml") << QByteArray("jotscope-cli: decode: --format: expected text, json; found \"yaml\"\n");
    QTest::newRow("an option without its value")
        << words("verify --jwks") << QByteArray("jotscope-cli: verify: --jwks: expected FILE-or-URL behind it, found nothing.\n");
    QTest::newRow("an argument too many") << words("sign hunter2")
                                          << QByteArray("jotscope-cli: sign: expected no further argument, found one.\n");
    QTest::newRow("what a verb needs") << words("listen") << QByteArray("jotscope-cli: listen: --upstream is required");
}

void Help::mistypedWordsAreToldWithWhatWasMeant()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const auto run = m_program.run(arguments, token);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith(said) && run.out.isEmpty(), run.err.constData());
    QVERIFY(!run.err.contains("hunter2"));
    for (const QByteArray &line : run.err.trimmed().split('\n'))
        QVERIFY2(line.startsWith("jotscope-cli: "), line.constData());
}

void Help::helpAndVersionAreVerbsToo()
{
    QCOMPARE(m_program.run({QStringLiteral("version")}).out, m_program.run({QStringLiteral("--version")}).out);
    QCOMPARE(m_program.run(words("help decode")).out, m_program.run(words("decode --help")).out);
    QCOMPARE(m_program.run({QStringLiteral("help")}).out, m_program.run({QStringLiteral("--help")}).out);
    QCOMPARE(m_program.run(words("help decoed")).code, 2);
}

void Help::quietTellsOnlyWhatWentWrong()
{
    const QString argument = QString::fromLatin1(token);
    QVERIFY(!m_program.run({QStringLiteral("verify"), argument}).err.isEmpty());
    for (const char *quiet : {"-q", "--quiet"}) {
        const auto run = m_program.run({QStringLiteral("verify"), QString::fromLatin1(quiet), argument});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.isEmpty() && !run.out.isEmpty(), run.err.constData());
        QVERIFY(m_program.run({QString::fromLatin1(quiet), QStringLiteral("verify"), argument}).err.isEmpty());
    }
    QVERIFY(m_program.run(words("decode --quiet missing.jwt")).err.contains("cannot be read"));
}

QTEST_GUILESS_MAIN(Help)
#include "tst_cli_help.moc"

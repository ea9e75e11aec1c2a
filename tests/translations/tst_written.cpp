// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/retold.h"
#include "language/spoken.h"
#include "language/told.h"
#include "language/words.h"
#include "language/written.h"
#include "source_texts.h"
#include "ui/kit/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using tests::SourceText;

/// What is written in English is retold in the window's language, all of it, and nowhere else.
class TestWritten : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageOfTheSourcesCanBeRetold();
    void everyTextOfTheTableIsWrittenSomewhere();
    void everyStateOfARecordIsRetold();
    void whatIsWrittenStaysEnglish();
    void messagesAreRetold_data();
    void messagesAreRetold();
    void hostileTextIsLeftInPeace_data();
    void hostileTextIsLeftInPeace();
    void chineseHasItsOwnPunctuation();
    void whatQtSaysOfFilesIsWrittenInEnglish();
};

namespace {

QStringList filesOf(const QStringList &places)
{
    QStringList files;
    for (const QString &place : places) {
        const QDir folder(QStringLiteral(SOURCE_FOLDER) + u'/' + place);
        for (const QString &name :
            folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.json")}, QDir::Files))
            files.append(folder.filePath(name));
    }
    return files;
}

QStringList writtenTexts()
{
    QStringList texts;
    for (const auto &room : {writtenByNet(), writtenByKeys(), writtenByEnvironments(), writtenByDirectory(), writtenElsewhere()}) {
        for (const char *text : room)
            texts.append(QString::fromUtf8(text));
    }
    return texts;
}

/// What reads as a message and is none for the window.
const QStringList &toOthers()
{
    static const QStringList files = {QStringLiteral("relay_rules.cpp"), QStringLiteral("relay_talk.cpp"), // to the relay's client
        QStringLiteral("loopback_server.cpp"),                                                             // to the browser
        QStringLiteral("known_names.cpp")};                                                                // names
    return files;
}

bool isNoMessage(const QString &text)
{
    static const QStringList texts = {// Octets of HTTP, forms of a time, kinds of media, names in a list
        QStringLiteral("\\r\\nAccept-Encoding: gzip\\r\\nConnection: close\\r\\n"), QStringLiteral("User-Agent: Jotscope/"),
        QStringLiteral("Proxy-Authorization: Basic "), QStringLiteral("<!doctype html"), QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"),
        QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"),
        QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"), QStringLiteral("application/json, application/jwk-set+json"),
        QStringLiteral("text/html, application/json"), QStringLiteral("disabled deleted pending"),
        // What OpenSSL and nginx say, and we look for
        QStringLiteral("certificate required"), QStringLiteral("bad certificate"), QStringLiteral("unknown ca"),
        QStringLiteral("wrong version number"), QStringLiteral("packet length too long"), QStringLiteral("http request"),
        QStringLiteral("unsupported protocol"), QStringLiteral("protocol version"), QStringLiteral("unrecognized name"),
        QStringLiteral("handshake failure"), QStringLiteral("No required SSL certificate was sent"),
        QStringLiteral("The SSL certificate error"),
        // In place of a secret, in a transcript
        QStringLiteral("(not kept)"), QStringLiteral("(not kept: it holds a credential)"),
        QStringLiteral("(not kept: it may hold a credential)"),
        // Places of a token, which spokenPlace() knows
        QStringLiteral("form field"), QStringLiteral("form field "), QStringLiteral("request %1, Authorization"),
        QStringLiteral("from line %1, %2"), QStringLiteral("whole text"), QStringLiteral("login to %1"),
        // To the browser and to the relay's client
        QStringLiteral("Jotscope's relay got no answer: %1."), QStringLiteral("No answer of a login"),
        QStringLiteral("This address waits for the answer of a login, and this is none."), QStringLiteral("Answered already"),
        QStringLiteral("A login is answered once. You can close this page."), QStringLiteral("Jotscope has the answer"),
        QStringLiteral("The provider said no"), QStringLiteral("You can close this page and go back."),
        QStringLiteral("Jotscope explains why. You can close this page and go back."),
        // What is looked for in an answer
        QStringLiteral("not[ _-]?found|not exist|n't exist|\\bno[ _]such|\\bunknown[ _](?:user|account|id)|"
                       "\\bno[ _](?:user|account|record|data|result)|不存在|未找到|找不到|没有找到|查无"),
        // A kind of responder in a table, an id, a trust, an option of the command line
        QStringLiteral("login page"), QStringLiteral("an id that nobody has: "), QStringLiteral("plain http"),
        QStringLiteral("%1: the file exists; give --overwrite to replace it.")};
    return texts.contains(text);
}

} // namespace

void TestWritten::initTestCase()
{
    const QString written = QStringLiteral("The host id.example was not found.");
    QVERIFY(Told::isEnglish());
    QCOMPARE(retold(written), written);
    ui::speak(QStringLiteral("de"));
}

void TestWritten::everyMessageOfTheSourcesCanBeRetold()
{
    QStringList known = writtenTexts();
    for (const char *word : spokenWords())
        known.append(QString::fromUtf8(word));
    QStringList files = filesOf({QStringLiteral("app/net"), QStringLiteral("app/keys"), QStringLiteral("app/environments"),
        QStringLiteral("app/capture"), QStringLiteral("app/login"), QStringLiteral("app/directory"), QStringLiteral("app")});
    files.append(QStringLiteral(SOURCE_FOLDER "/app/report/case_file.cpp"));
    int messages = 0;
    QStringList missing;
    for (const QString &file : files) {
        const QString name = file.section(u'/', -1);
        if (toOthers().contains(name))
            continue;
        for (const SourceText &one : tests::textsOf(file)) {
            if (one.isTold || !tests::readsAsMessage(one.text) || isNoMessage(one.text))
                continue;
            ++messages;
            const QStringList pieces = tests::piecesOf(one.text);
            const bool isKnown
                = std::any_of(known.begin(), known.end(), [&pieces](const QString &text) { return tests::holdsInOrder(text, pieces); });
            if (!isKnown)
                missing.append(name + QStringLiteral(": ") + one.text);
        }
    }
    QVERIFY(messages > 300);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("app/language/written_*.cpp lack:\n") + missing.join(u'\n')));
}

void TestWritten::everyTextOfTheTableIsWrittenSomewhere()
{
    QString all;
    for (const QString &file : filesOf({QStringLiteral("app/net"), QStringLiteral("app/keys"), QStringLiteral("app/environments"),
             QStringLiteral("app/capture"), QStringLiteral("app/login"), QStringLiteral("app/directory"), QStringLiteral("app/report"),
             QStringLiteral("app/demo"), QStringLiteral("app/json"), QStringLiteral("app"), QStringLiteral("resources/providers")})) {
        for (const SourceText &one : tests::textsOf(file))
            all += one.text + u'\n';
    }
    QStringList unwritten;
    for (const QString &text : writtenTexts()) {
        for (const QString &piece : tests::piecesOf(text)) {
            if (!all.contains(piece))
                unwritten.append(text);
        }
    }
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten.join(u'\n')));
}

/// The label of a preset with the record's own value in it.
void TestWritten::everyStateOfARecordIsRetold()
{
    static const QRegularExpression label(QStringLiteral("\"label\": \"([^\"]*\\{[^\"]*)\""));
    static const QRegularExpression slot(QStringLiteral("\\{[^}]*\\}"));
    QStringList english;
    int labels = 0;
    for (const QString &path : filesOf({QStringLiteral("resources/providers")})) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto match = label.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QString state = match.next().captured(1).replace(slot, QStringLiteral("X-1"));
            ++labels;
            if (state != u"X-1" && (spokenState(state) == state || !spokenState(state).contains(u"X-1")))
                english.append(state);
        }
    }
    QVERIFY(labels > 20);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestWritten::whatIsWrittenStaysEnglish()
{
    const QString written = QStringLiteral("The host id.example was not found.");
    QVERIFY(retold(written) != written);
    {
        const InEnglish scope;
        QCOMPARE(retold(written), written);
    }
    QVERIFY(retold(written) != written);
}

void TestWritten::messagesAreRetold_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const char *written, const char *german) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(german);
    };
    row("a host stays letter for letter", "The host id.example was not found.", "Der Host id.example wurde nicht gefunden.");
    row("a reason inside is retold too", "TLS with https://id.example failed: its certificate was revoked.",
        "TLS mit https://id.example ist gescheitert – das Zertifikat wurde widerrufen.");
    row("each of several reasons is retold",
        "TLS with https://id.example failed: its certificate is for a.example, not for id.example; ask the host by a name that its "
        "certificate holds; its certificate was revoked.",
        "TLS mit https://id.example ist gescheitert – das Zertifikat gilt für a.example, nicht für id.example; den Host unter einem Namen "
        "fragen, der im Zertifikat steht; das Zertifikat wurde widerrufen.");
    row("each of several sentences is retold", "Cancelled. The host id.example was not found.",
        "Abgebrochen. Der Host id.example wurde nicht gefunden.");
    row("each line is retold", "Cancelled.\nThe host id.example was not found.", "Abgebrochen.\nDer Host id.example wurde nicht gefunden.");
    row("a fragment with a full stop behind it is known", "https://id.example was not allowed.", "https://id.example wurde nicht erlaubt.");
    row("a value may end in a stop of its own", "it was issued by Acme Inc..", "ausgestellt von Acme Inc..");
    row("and in several", "it was issued by Acme...", "ausgestellt von Acme...");
    row("a sentence without its full stop is known", "The host id.example was not found", "Der Host id.example wurde nicht gefunden");
    row("a word of ours is retold where one stands", "Not sent: offline.", "Nicht gesendet: offline.");
    row("a word of the JSON reader is retold",
        "e.json, line 3, column 7 (/environments/0): expected ',' or '}', found the end of the text.",
        "e.json, Zeile 3, Spalte 7 (/environments/0): erwartet: ',' oder '}', gefunden: das Ende des Textes.");
    row("what the file should hold is retold", "e.json, line 3, column 7 (/environments/0/keys): expected a list, found an object.",
        "e.json, Zeile 3, Spalte 7 (/environments/0/keys): erwartet: eine Liste, gefunden: ein Objekt.");
    row("what the service said stays letter for letter", "The service knows no such user (HTTP status 404: \"a list\").",
        "Der Dienst kennt keinen solchen Benutzer (HTTP-Status 404: \"a list\").");
    row("what the system says of a file is retold", "keys.pem: cannot be read: No such file or directory",
        "keys.pem: nicht lesbar – Datei oder Verzeichnis nicht gefunden");
    row("why a key of a file is left aside is retold",
        "keys.pem: ENCRYPTED PRIVATE KEY: skipped, it is encrypted; expected a key without a passphrase",
        "keys.pem: ENCRYPTED PRIVATE KEY: übersprungen, er ist verschlüsselt; erwartet: ein Schlüssel ohne Passphrase");
    row("the state of a record is retold with its time", "Found, but deleted on 2026-11-29 17:47:19 UTC: Dana",
        "Gefunden, aber gelöscht am 2026-11-29 17:47:19 UTC: Dana");
    row("a state without a value is retold as well", "Found, but blocked: Dana", "Gefunden, aber blockiert: Dana");
    row("a preset's title is retold", "Users from a file", "Benutzer aus einer Datei");
    row("a product's name stays", "Keycloak", "Keycloak");
}

void TestWritten::messagesAreRetold()
{
    QFETCH(QString, written);
    QTEST(retold(written), "german");
}

void TestWritten::hostileTextIsLeftInPeace_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("german");
    const QString host = QStringLiteral("The host %1 was not found.");
    const QString german = QStringLiteral("Der Host %1 wurde nicht gefunden.");
    const auto row = [&](const char *name, const QString &value) {
        QTest::newRow(name) << QString(host).replace(QStringLiteral("%1"), value) << QString(german).replace(QStringLiteral("%1"), value);
    };
    row("a value may look like a place for one", QStringLiteral("%1%2%n%L1.example"));
    row("a value may be long", QString(50'000, u'x'));
    row("a value may be empty", QString());
    row("a value may end like the message", QStringLiteral("a was not found"));
    row("a value may hold characters that no text has", QString::fromUtf8("a\u202e\u0001\ufffd.example"));
    row("a value may be a word of ours", QStringLiteral("offline"));
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("what nobody of us wrote stays", QStringLiteral("Traceback (most recent call last): no; such. user: %1"));
    same("punctuation alone is no message", QStringLiteral("alice: a, b; c. d (e)"));
    same("a long text is not searched", QStringLiteral("; a. b: ").repeated(100'000));
    same("reasons without end are not followed", QStringLiteral("a: b; c. ").repeated(5'000));
}

void TestWritten::hostileTextIsLeftInPeace()
{
    QFETCH(QString, written);
    QTEST(retold(written), "german");
}

void TestWritten::whatQtSaysOfFilesIsWrittenInEnglish()
{
    QFile file(QStringLiteral("/no/such/file"));
    QVERIFY(!file.open(QIODevice::ReadOnly));
    QCOMPARE(file.errorString(), QStringLiteral("No such file or directory"));
    QVERIFY(retold(file.errorString()) != file.errorString());
}

void TestWritten::chineseHasItsOwnPunctuation()
{
    ui::speak(QStringLiteral("zh_CN"));
    QCOMPARE(retold(QStringLiteral("Cancelled. The host id.example was not found.")), QString::fromUtf8("已取消。未找到主机 id.example。"));
    QCOMPARE(retold(QStringLiteral("it was issued by Acme CA.")), QString::fromUtf8("签发者为 Acme CA。")); // the stop is not the name's
    QCOMPARE(retold(QStringLiteral("The host id.example was not found")), QString::fromUtf8("未找到主机 id.example"));
}

QTEST_GUILESS_MAIN(TestWritten)
#include "tst_written.moc"

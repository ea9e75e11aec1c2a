// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_texts.h"
#include "language/told.h"
#include "language/words.h"
#include "linguist_file.h"
#include "ui/kit/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using tests::Message;

namespace {

QString pathOf(const QString &code)
{
    return QStringLiteral(SOURCE_FOLDER "/resources/translations/jotscope_%1.ts").arg(code);
}

/// "%1", "%n", "{client}": what a program puts in, each as often as it stands there.
QStringList slotsOf(const QString &text)
{
    static const QRegularExpression slot(QStringLiteral("%L?[0-9n]|\\{[a-z_]+\\}"));
    QStringList found;
    for (auto match = slot.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return text.contains(mnemonic);
}

int formsOf(const QString &code)
{
    return code == u"zh_CN" ? 1 : 2;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void translationsKeepWhatIsPutIn_data() { addLanguages(); }
    void translationsKeepWhatIsPutIn();
    void filesHoldWhatTheSourcesSay();
    void dataTextsAreSpoken_data() { addLanguages(); }
    void dataTextsAreSpoken();
    void languageIsChosen_data();
    void languageIsChosen();
    void whatIsWrittenStaysEnglish();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const ui::Language &language : ui::languages()) {
        if (language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const auto messages = tests::readLinguistFile(pathOf(code));
    QVERIFY(messages.size() > 2000);
    QStringList bad;
    for (const auto &[key, message] : messages) {
        const bool isWhole = message.type.isEmpty() && !message.translations.contains(QString())
            && message.translations.size() == (message.isPlural ? formsOf(code) : 1);
        if (!isWhole)
            bad.append(key.first + QStringLiteral(": ") + key.second);
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.mid(0, 20).join(u'\n')));
}

void TestTranslations::translationsKeepWhatIsPutIn()
{
    QFETCH(QString, code);
    QStringList bad;
    for (const auto &[key, message] : tests::readLinguistFile(pathOf(code))) {
        const QString source = key.second.section(u'\n', 0, 0);
        for (const QString &translation : message.translations) {
            QStringList wanted = slotsOf(key.second.contains(u'\n') && !source.contains(u'%') ? key.second : source);
            const QStringList found = slotsOf(translation);
            const bool isOfOne = message.isPlural && message.translations.size() > 1 && &translation == &message.translations.first();
            if (isOfOne && !found.contains(QStringLiteral("%n")))
                wanted.removeAll(QStringLiteral("%n")); // "one token"
            if (found != wanted || (hasMnemonic(source) && source.count(u'&') == 1 && !hasMnemonic(translation))
                || (source.endsWith(u'…') && !translation.endsWith(u'…')))
                bad.append(key.second + QStringLiteral(" -> ") + translation);
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.mid(0, 20).join(u'\n')));
}

void TestTranslations::filesHoldWhatTheSourcesSay()
{
    QTemporaryDir folder;
    QProcess collect;
    collect.setStandardOutputFile(folder.filePath(QStringLiteral("data.cpp")));
    collect.start(QStringLiteral(COLLECT), {});
    QVERIFY(collect.waitForFinished() && collect.exitCode() == 0);
    const QString fresh = folder.filePath(QStringLiteral("fresh_de.ts"));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE),
        {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("app"),
            QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"), QStringLiteral("ui"),
            folder.filePath(QStringLiteral("data.cpp")), QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(60'000));
    const QStringList contexts = {QStringLiteral("Causes"), QStringLiteral("Hostile"), QStringLiteral("Standing")}; // of functions alone
    const auto wanted = tests::readLinguistFile(fresh);
    QVERIFY(wanted.size() > 2000);
    for (const auto &[key, message] :
        wanted) // lupdate, when it does not understand a source, finds its texts in a context that nobody asks
        QVERIFY2(
            key.first.startsWith(u"jotscope::") || contexts.contains(key.first), qPrintable(key.first + QStringLiteral(": ") + key.second));
    for (const ui::Language &language : ui::languages()) {
        if (language.code == u"en")
            continue;
        const auto have = tests::readLinguistFile(pathOf(language.code));
        QStringList missing;
        for (const auto &[key, message] : wanted) {
            if (!have.contains(key))
                missing.append(key.first + QStringLiteral(": ") + key.second);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("./dev translate adds:\n") + missing.mid(0, 20).join(u'\n')));
        QCOMPARE(have.size(), wanted.size()); // nothing that is said no more
    }
}

void TestTranslations::dataTextsAreSpoken()
{
    QFETCH(QString, code);
    const auto messages = tests::readLinguistFile(pathOf(code));
    QStringList all = tests::dataTexts();
    QVERIFY(all.size() > 400);
    for (const char *word : spokenWords())
        all.append(QString::fromUtf8(word));
    for (const QString &text : all)
        QVERIFY2(messages.contains({QStringLiteral("jotscope::Told"), text}), qPrintable(text));
}

void TestTranslations::languageIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("a country's own") << QStringList{QStringLiteral("de-CH")} << QStringLiteral("de");
    QTest::newRow("the second when the first is not spoken")
        << QStringList{QStringLiteral("pl-PL"), QStringLiteral("de-DE")} << QStringLiteral("de");
    QTest::newRow("English before what comes behind it")
        << QStringList{QStringLiteral("en-GB"), QStringLiteral("de")} << QStringLiteral("en");
    QTest::newRow("simplified Chinese") << QStringList{QStringLiteral("zh-Hans-CN")} << QStringLiteral("zh_CN");
    QTest::newRow("traditional Chinese is another script") << QStringList{QStringLiteral("zh-Hant-TW")} << QStringLiteral("en");
    QTest::newRow("nothing that is spoken") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
}

void TestTranslations::languageIsChosen()
{
    QFETCH(QStringList, wanted);
    QTEST(ui::languageOf(wanted), "code");
}

void TestTranslations::whatIsWrittenStaysEnglish()
{
    QVERIFY(Told::isEnglish());
    ui::speak(QStringLiteral("de"));
    QVERIFY(!Told::isEnglish());
    QCOMPARE(Told::tr("The token never expires"), QStringLiteral("Das Token läuft nie ab"));
    {
        const InEnglish scope;
        QVERIFY(Told::isEnglish());
        QCOMPARE(Told::tr("The token never expires"), QStringLiteral("The token never expires"));
        QCOMPARE(Told::again("header"), QStringLiteral("header"));
    }
    QVERIFY(!Told::isEnglish());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

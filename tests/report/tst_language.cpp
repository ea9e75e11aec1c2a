// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/build_inspection.h"
#include "report/case_file.h"
#include "report/leak_search.h"
#include "report/report_shape.h"
#include "report/scrub.h"
#include "report/visible.h"
#include "report/words.h"
#include "report_file.h"
#include "ui/kit/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;
using test::linesOf;
using test::Shape;
using test::shapeOf;

/// Reports for people in the language that the environment variable JOTSCOPE_TEST_LANGUAGE names, one a process, held against the English
/// ones: other words, and nothing else.
class ReportLanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void nothingButWordsDiffers_data();
    void nothingButWordsDiffers();
    void noEnglishIsLeft_data() { addPeoples(); }
    void noEnglishIsLeft();
    void noHeadingIsEnglish_data() { addPeoples(); }
    void noHeadingIsEnglish();
    void markdownHasTheSameShape();
    void namesItsLanguage();
    void formatsForProgramsStayEnglish_data();
    void formatsForProgramsStayEnglish();
    void nothingLeavesThatStaysInEnglish_data();
    void nothingLeavesThatStaysInEnglish();
    void shortIdIsNotShownMoreOften_data() { addPeoples(); }
    void shortIdIsNotShownMoreOften();
    void hostileClaimMovesNothing_data() { addPeoples(); }
    void hostileClaimMovesNothing();
    void chineseHasNoBlanksAroundAShortName();
    void countsHaveTheirPlural();
    void whatWasRemovedIsTold();
    void recordedCaseIsJudgedInEnglishForAFile();

private:
    static void addPeoples();
    QString in(const char *german, const char *chinese) const { return QString::fromUtf8(m_isGerman ? german : chinese); }

    bool m_isGerman = true;
    QHash<QString, QByteArray> m_english; ///< what was written before another language was spoken
};

namespace {

/// Decoded and judged anew, so that its words are those of the language that is told now.
Inspection judged(Inspection inspection)
{
    diagnosis::Evidence evidence = inspection.diagnosis.evidence;
    evidence.token = jose::decode(evidence.token.text);
    for (diagnosis::EnvironmentEvidence &environment : evidence.environments) {
        for (jose::TriedKey &tried : environment.verification.tried)
            tried.message = Told::tr("verifies the signature");
    }
    inspection.diagnosis = diagnosis::diagnose(std::move(evidence));
    return inspection;
}

Inspection hostile()
{
    const QByteArray claims
        = "{\"iss\":\"https://id.staging.example\",\"aud\":[\"a or b\",\"c\"],\"sub\":\"</code></td><script>alert(1)</script>\","
          "\"email\":\"a@b.example\\n\\n# Ursachen\\r\\n**x**\\u2028| ok |\",\"name\":\"%1 %2 `x` \\u202egnp.exe\\u0000\"}";
    Inspection inspection = test::withPayload(claims);
    diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    const QString evil = evidence.token.claim(u"sub")->text + evidence.token.claim(u"email")->text + evidence.token.claim(u"name")->text;
    evidence.environments[1].environment.name = evil;
    evidence.environments[0].keyProblems = {evil, QStringLiteral("The host ") + evil + QStringLiteral(" was not found.")};
    evidence.environments[0].lookup->exchanges[0].outcome = net::Exchange::Outcome::Failed;
    evidence.environments[0].lookup->exchanges[0].message = QStringLiteral("The host ") + evil + QStringLiteral(" was not found.");
    evidence.serviceAnswer = evil.toUtf8();
    inspection.sighting.origin = QStringLiteral("login to ") + evil;
    inspection.sighting.place = QStringLiteral("request 14, cookie ") + evil;
    return inspection;
}

/// As they came: signatures are made anew each time, so there is one of each.
const Inspection &came(const QString &name)
{
    static const Inspection staging = test::stagingTokenInProduction();
    static const Inspection talkative = test::talkative();
    static const Inspection evil = hostile();
    return name == u"hostile" ? evil : name == u"talkative" ? talkative : staging;
}

std::vector<Inspection> samples(const QString &name)
{
    if (name == u"list")
        return std::vector<Inspection>(3, judged(came(QStringLiteral("staging"))));
    if (name == u"several")
        return {
            judged(came(QStringLiteral("staging"))), judged(came(QStringLiteral("hostile"))), judged(came(QStringLiteral("talkative")))};
    return {judged(came(name))};
}

const QStringList &names()
{
    static const QStringList all = {QStringLiteral("staging"), QStringLiteral("talkative"), QStringLiteral("hostile"),
        QStringLiteral("several"), QStringLiteral("list")};
    return all;
}

QString keyOf(const QString &name, Format format, Redaction redaction)
{
    return name + QLatin1String(report::endingOf(format)) + QLatin1String(report::wordOf(redaction));
}

} // namespace

void ReportLanguageTest::addPeoples()
{
    QTest::addColumn<int>("format");
    for (const Format format : {Format::Html, Format::Markdown})
        QTest::newRow(report::titleOf(format)) << int(format);
}

void ReportLanguageTest::initTestCase()
{
    for (const QString &name : names()) {
        for (const Format format : report::allFormats()) {
            for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
                m_english[keyOf(name, format, redaction)] = reportOf(samples(name), {format, redaction}, test::now).bytes;
        }
    }
    const QString language = qEnvironmentVariable("JOTSCOPE_TEST_LANGUAGE");
    QVERIFY(!language.isEmpty());
    m_isGerman = language == u"de";
    ui::speak(language);
    QVERIFY(!Told::isEnglish());
}

void ReportLanguageTest::nothingButWordsDiffers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("redaction");
    for (const QString &name : names()) {
        for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
            QTest::addRow("%s, %s", qPrintable(name), report::wordOf(redaction)) << name << int(redaction);
    }
}

/// Elements, classes, ids, links and the ids of causes come from no word that is translated; hostile text opens nothing.
void ReportLanguageTest::nothingButWordsDiffers()
{
    QFETCH(QString, name);
    QFETCH(int, redaction);
    const auto mode = Redaction(redaction);
    const Shape english = shapeOf(m_english[keyOf(name, Format::Html, mode)]);
    const Shape told = shapeOf(reportOf(samples(name), {Format::Html, mode}, test::now).bytes);
    QVERIFY(english.elements.size() > 200);
    QVERIFY(english.ids.contains(QStringLiteral("wrong-environment")) || name == u"hostile");
    QCOMPARE(told.ids, english.ids);
    QCOMPARE(told.elements, english.elements);
}

void ReportLanguageTest::noEnglishIsLeft()
{
    QFETCH(int, format);
    for (const char *name : {"talkative", "list"}) {
        const QByteArray english = m_english[keyOf(QString::fromLatin1(name), Format(format), Redaction::Signature)];
        const QByteArray told = reportOf(samples(QString::fromLatin1(name)), {Format(format)}, test::now).bytes;
        const bool isHtml = Format(format) == Format::Html;
        const QStringList before = isHtml ? shapeOf(english).texts : linesOf(english);
        const QString all = QString::fromUtf8(told);
        QStringList same;
        for (const QString &text : isHtml ? shapeOf(told).texts : linesOf(told)) {
            if (before.contains(text) && !test::isNoWord(text) && !same.contains(text))
                same.append(text);
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
    }
}

void ReportLanguageTest::noHeadingIsEnglish()
{
    QFETCH(int, format);
    const QByteArray bytes = reportOf(samples(QStringLiteral("several")), {Format(format)}, test::now).bytes;
    QStringList headings = shapeOf(bytes).headings;
    if (Format(format) == Format::Markdown) {
        headings.clear();
        for (const QString &line : linesOf(bytes)) {
            if (line.startsWith(u'#'))
                headings.append(line.section(u' ', 1));
        }
    }
    QVERIFY(headings.size() > 12);
    for (const char *english : {"Journey", "Environments", "Timeline", "Causes", "Findings", "User id", "Keys", "Requests",
             "What this rests on", "Removed from this report", "Groups", "Tokens", "Token report"})
        QVERIFY2(!headings.contains(QString::fromUtf8(english)), english);
    for (const report::Chapter chapter : {report::Chapter::Journey, report::Chapter::Causes, report::Chapter::Keys})
        QVERIFY2(headings.contains(Told::again(report::titleOf(chapter))), report::wordOf(chapter));
}

void ReportLanguageTest::markdownHasTheSameShape()
{
    static const QRegularExpression begin(QStringLiteral("^(#+ |- |  - |\\| --- |\\|)?"));
    for (const QString &name : names()) {
        QStringList shapes[2];
        const QByteArray bytes[] = {
            m_english[keyOf(name, Format::Markdown, Redaction::Signature)], reportOf(samples(name), {Format::Markdown}, test::now).bytes};
        for (const int i : {0, 1}) {
            for (const QByteArray &line : bytes[i].split('\n'))
                shapes[i].append(begin.match(QString::fromUtf8(line)).captured());
        }
        QCOMPARE(shapes[1], shapes[0]);
        QVERIFY(name == u"hostile" || bytes[1].contains("`wrong-environment`"));
    }
}

void ReportLanguageTest::namesItsLanguage()
{
    const QByteArray html = reportOf(samples(QStringLiteral("staging")), {}, test::now).bytes;
    QVERIFY2(html.contains("<html lang=\"" + in("de", "zh-CN").toUtf8() + "\">"), html.left(200).constData());
    QVERIFY(m_english[keyOf(QStringLiteral("staging"), Format::Html, Redaction::Signature)].contains("<html lang=\"en\">"));
}

void ReportLanguageTest::formatsForProgramsStayEnglish_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("wanted");
    for (const Format format : report::allFormats())
        QTest::addRow("%s", report::titleOf(format)) << int(format) << report::isForPeople(format);
}

/// Byte for byte; and so do the others where somebody wants them English.
void ReportLanguageTest::formatsForProgramsStayEnglish()
{
    QFETCH(int, format);
    QFETCH(bool, wanted);
    for (const QString &name : names()) {
        std::vector<Inspection> inspections;
        {
            const InEnglish scope;
            inspections = samples(name);
        }
        ReportWish wish;
        wish.format = Format(format);
        wish.isInEnglish = wanted;
        const QByteArray english = m_english[keyOf(name, Format(format), Redaction::Signature)];
        QCOMPARE(reportOf(inspections, wish, test::now).bytes, english);
        wish.isInEnglish = false;
        QCOMPARE(reportOf(inspections, wish, test::now).bytes == english, !wanted);
    }
}

void ReportLanguageTest::nothingLeavesThatStaysInEnglish_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("redaction");
    for (const Format format : {Format::Html, Format::Markdown}) {
        for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
            QTest::addRow("%s, %s", report::titleOf(format), report::wordOf(redaction)) << int(format) << int(redaction);
    }
}

void ReportLanguageTest::nothingLeavesThatStaysInEnglish()
{
    QFETCH(int, format);
    QFETCH(int, redaction);
    const Inspection &inspection = came(QStringLiteral("talkative"));
    const QByteArray bytes = reportOf(samples(QStringLiteral("several")), {Format(format), Redaction(redaction)}, test::now).bytes;
    const QByteArrayList leaks = test::leaksOf(bytes, inspection, Redaction(redaction));
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
}

/// A value of three letters is only replaced where it stands alone, which depends on the sentence around it.
void ReportLanguageTest::shortIdIsNotShownMoreOften()
{
    QFETCH(int, format);
    const auto count = [format] {
        Inspection inspection = test::withPayload(QByteArray(test::samplePayload()).replace(test::subject.toUtf8(), "q7z"));
        directory::Lookup &lookup = *inspection.diagnosis.evidence.environments[0].lookup;
        lookup.subject = lookup.questions[0].asked = QStringLiteral("q7z");
        lookup.questions[0].message = QStringLiteral("The service knows no such user (HTTP status 404: \"q7z\").");
        return reportOf({judged(inspection)}, {Format(format), Redaction::Identity}, test::now).bytes.count("q7z");
    };
    qsizetype inEnglish = 0;
    {
        const InEnglish scope;
        inEnglish = count();
    }
    QVERIFY2(count() <= inEnglish, QByteArray::number(count()).constData());
}

void ReportLanguageTest::hostileClaimMovesNothing()
{
    QFETCH(int, format);
    const QByteArray bytes = reportOf(samples(QStringLiteral("hostile")), {Format(format)}, test::now).bytes;
    const QString all = QString::fromUtf8(bytes);
    for (qsizetype at = 0; at < all.size();) {
        const char32_t point = report::nextPoint(all, at);
        QVERIFY2(point == u'\n' || !report::isHidden(point), qPrintable(report::codeOf(point)));
    }
    QVERIFY(Format(format) != Format::Html || !bytes.contains("<script"));
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(!line.startsWith("# Ursachen") && !line.startsWith("**x**"), line.constData());
}

void ReportLanguageTest::chineseHasNoBlanksAroundAShortName()
{
    report::Scrub scrub;
    scrub.hide(QStringLiteral("q7z"), QStringLiteral("subject-1"));
    QCOMPARE(scrub.text(QString::fromUtf8("用户q7z不存在")), QString::fromUtf8("用户subject-1不存在"));
    QCOMPARE(scrub.text(QStringLiteral("aq7zb")), QStringLiteral("aq7zb"));
}

void ReportLanguageTest::countsHaveTheirPlural()
{
    QCOMPARE(report::countText(1, "further cause", "further causes"), in("1 weitere Ursache", "1 个其他原因"));
    QCOMPARE(report::countText(4, "further cause", "further causes"), in("4 weitere Ursachen", "4 个其他原因"));
    QCOMPARE(report::countText(2, "token", "tokens"), in("2 Token", "2 个令牌"));
    QVERIFY(QString::fromUtf8(reportOf(samples(QStringLiteral("staging")), {}, test::now).bytes)
                .contains(in("weitere Ursachen: ", "个其他原因：")));
}

void ReportLanguageTest::whatWasRemovedIsTold()
{
    ReportWish wish;
    wish.format = Format::Markdown;
    wish.chapters.leaveOut(report::Chapter::Journey);
    wish.chapters.leaveOut(report::Chapter::Keys);
    const ReportBytes made = reportOf(samples(QStringLiteral("staging")), wish, test::now);
    const QString all = QString::fromUtf8(made.bytes);
    QVERIFY2(all.contains(in("- weggelassen: Weg, Schlüssel", "- 省略：历程, 密钥")), qPrintable(all.right(400)));
    QVERIFY2(all.contains(in("- Signatur, 64 Bytes", "- 签名，64 字节")), qPrintable(all.right(400)));
    QVERIFY(made.removed.contains(QStringLiteral("left out: journey, keys"))); // for who writes it down
}

void ReportLanguageTest::recordedCaseIsJudgedInEnglishForAFile()
{
    const QByteArray file = m_english[keyOf(QStringLiteral("staging"), Format::Case, Redaction::Signature)];
    auto read = report::readCase(file, QStringLiteral("a.jotscope"));
    QVERIFY(read);
    Inspection one = read->inspections.front();
    const QString told = one.diagnosis.headline;
    const InEnglish scope;
    report::judgeRecorded(one);
    QVERIFY(one.diagnosis.headline != told);
    QCOMPARE(reportOf({one}, {Format::Json}, test::now).bytes,
        [&file] { return reportOf(report::readCase(file, QStringLiteral("a.jotscope"))->inspections, {Format::Json}, test::now).bytes; }());
}

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "tst_language.moc"

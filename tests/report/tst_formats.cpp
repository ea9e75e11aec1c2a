// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/markdown.h"
#include "report/repeat.h"
#include "report/text.h"
#include "report/visible.h"
#include "report/words.h"
#include "report_file.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;

/// The shape that other programs rely on, and hostile claims: text in every format.
class Formats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endingPicksTheFormat_data();
    void endingPicksTheFormat();
    void fileIsNamedFromVerdictAndDate();
    void fileIsWrittenWholeOrNotAtAll();
    void sarifHasWhatItsSchemaRequires();
    void junitCountsItsCases();
    void jsonKeepsNumbers();
    void theCommandThatRepeatsItIsSafeForAShell();
    void theCommandApprovesWhatTheScreenHadApproved();
    void whatIsLeftOutIsNotThereAndSaidSo_data();
    void whatIsLeftOutIsNotThereAndSaidSo();
    void formatsForProgramsStayWhole();
    void hostileClaimMovesNothing_data();
    void hostileClaimMovesNothing();
    void hostileClaimForgesNoLine_data();
    void hostileClaimForgesNoLine();
    void htmlHasNothingActive();
    void htmlLinksLeadSomewhere();
    void longReportStaysShort();
    void markdownCellsAndSpansHold_data();
    void markdownCellsAndSpansHold();
    void markdownKeepsTheCommaOutOfTheCode();
    void emptyListHasAReport();

private:
    static QByteArray bytes(Format format, const std::vector<Inspection> &inspections, Redaction redaction = Redaction::Signature)
    {
        return reportOf(inspections, {format, redaction}, test::now).bytes;
    }
};

namespace {

const QByteArray hostileClaims
    = "{\"iss\":\"https://id.staging.example\",\"sub\":\"</code></td><script>alert(1)</script>\",\"email\":\"a@b.example\\n\\n# "
      "Accepted\\r\\n**Accepted** by production\\u2028| ok | ok "
      "|\",\"name\":\"```\\n```\\u001b[31mred\\u001b]8;;https://evil.example\\u0007 "
      "\\u202egnp.exe\\u0000\\u009b\\u200b\\ufeff\",\"x\":\"=cmd|' /C calc'!A0\",\"y\":\"![i](https://evil.example/x.png) "
      "<img src=x onerror=alert(1)> [l](javascript:alert(1)) @everyone #1 ]]>\",\"z<script>\":\"' onmouseover='alert(1)\","
      "\"path\":\"../../../etc/passwd\",\"n\":12345678901234567890123,\"m\":1e400}";

Inspection hostile()
{
    Inspection inspection = test::withPayload(hostileClaims);
    const QString evil = inspection.diagnosis.evidence.token.claim(u"sub")->text;
    const QString lines = inspection.diagnosis.evidence.token.claim(u"email")->text;
    const QString controls = inspection.diagnosis.evidence.token.claim(u"name")->text;
    const QString links = inspection.diagnosis.evidence.token.claim(u"y")->text;
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    diagnosis.headline = lines + evil;
    diagnosis.nextStep = links + controls;
    diagnosis.comparison = {{lines, controls, 0, 3}, {evil, links, 0, 5}};
    diagnosis.findings.front().found = lines + controls;
    diagnosis.findings.front().headline = evil + links;
    diagnosis.causes[0].reasonsFor.push_back({lines + links, {}});
    diagnosis.causes[0].title = links;
    diagnosis.environments[0].name = lines;
    diagnosis.environments[1].name = controls + links;
    diagnosis.environments[0].journey.steps[0].word = evil + lines;
    diagnosis.journey.steps[0].detail = controls + links;
    diagnosis.journey.steps[0].word = lines;
    diagnosis.evidence.serviceAnswer = (lines + evil + controls).toUtf8();
    diagnosis.evidence.environments[0].lookup->exchanges[0].body = ("{\"error\":" + json::write(json::Value::of(lines + evil)) + "}");
    diagnosis.evidence.environments[0].lookup->exchanges[0].responder = links + controls;
    diagnosis.evidence.environments[0].keyProblems = {lines, evil + links};
    inspection.sighting.origin = evil + lines;
    inspection.sighting.place = controls + links;
    return inspection;
}

void addFormats()
{
    QTest::addColumn<int>("format");
    for (const Format format : report::allFormats())
        QTest::newRow(report::titleOf(format)) << int(format);
}

/// Code spans (CommonMark §6.1) taken out, so that only prose is left.
QString withoutCode(const QString &line)
{
    QString prose;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] == u'\\') {
            prose += line.mid(i, 2);
            i += 2;
            continue;
        }
        if (line[i] != u'`') {
            prose += line[i++];
            continue;
        }
        qsizetype run = i;
        while (run < line.size() && line[run] == u'`')
            ++run;
        const qsizetype length = run - i;
        qsizetype at = run;
        qsizetype end = -1;
        while (at < line.size() && end < 0) {
            qsizetype close = at;
            while (close < line.size() && line[close] == u'`')
                ++close;
            if (close - at == length)
                end = close;
            at = close > at ? close : at + 1;
        }
        if (end < 0) {
            prose += line.mid(i, length);
            i = run;
        } else {
            i = end;
        }
    }
    return prose;
}

} // namespace

void Formats::endingPicksTheFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const auto row = [](const char *path, int format) { QTest::newRow(path) << QString::fromUtf8(path) << format; };
    row("a.html", int(Format::Html));
    row("A.HTM", int(Format::Html));
    row("ticket.md", int(Format::Markdown));
    row("b.json", int(Format::Json));
    row("ci/b.xml", int(Format::Junit));
    row("b.sarif", int(Format::Sarif));
    row("b.v1.jotscope", int(Format::Case));
    row("b.pdf", -1);
    row("html", -1);
    row("", -1);
}

void Formats::endingPicksTheFormat()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    const auto found = report::formatOf(path);
    QCOMPARE(found ? int(*found) : -1, format);
}

void Formats::fileIsNamedFromVerdictAndDate()
{
    Inspection inspection = hostile();
    QCOMPARE(
        report::fileNameFor(Format::Html, {inspection}, test::now), QStringLiteral("jotscope-rejected-wrong-environment-2026-11-18.html"));
    inspection.diagnosis.cause = QStringLiteral("../../x");
    QVERIFY(!report::fileNameFor(Format::Html, {inspection}, test::now).contains(u'/'));
    QCOMPARE(
        report::fileNameFor(Format::Case, {inspection, inspection}, test::now), QStringLiteral("jotscope-2-tokens-2026-11-18.jotscope"));
}

void Formats::fileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    QVERIFY(writeReportFile(path, "one", Redaction::Signature));
    QVERIFY(!reportFormatFor(path, false));
    QVERIFY(reportFormatFor(path, true));
    QVERIFY(writeReportFile(path, "two", Redaction::None));
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!writeReportFile(folder.filePath(QStringLiteral("no/such/folder/a.md")), "x", Redaction::None));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.md")});
    QVERIFY(!reportFormatFor(folder.path() + QStringLiteral("/."), true));
    const QString link = folder.filePath(QStringLiteral("link.md"));
    QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all.md"), link));
    QVERIFY(!reportFormatFor(link, false));
}

void Formats::sarifHasWhatItsSchemaRequires()
{
    const json::Document document = json::read(bytes(Format::Sarif, {test::stagingTokenInProduction(), hostile()}));
    QVERIFY(document.isSound());
    QCOMPARE(document.root.find(u"version")->text, QStringLiteral("2.1.0"));
    const json::Value *rules = document.root.at(u"/runs/0/tool/driver/rules");
    const json::Value *results = document.root.at(u"/runs/0/results");
    QVERIFY(rules && results && !results->items.empty());
    QCOMPARE(document.root.at(u"/runs/0/tool/driver/name")->text, QStringLiteral("Jotscope"));
    for (const json::Value &result : results->items) {
        const std::size_t index = result.find(u"ruleIndex")->number.toULong();
        QVERIFY(index < rules->items.size());
        QCOMPARE(rules->items[index].find(u"id")->text, result.find(u"ruleId")->text);
        QVERIFY(!result.at(u"/message/text")->text.isEmpty());
        QVERIFY((QStringList{QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("error")})
                    .contains(result.find(u"level")->text));
        const QUrl uri(result.at(u"/locations/0/physicalLocation/artifactLocation/uri")->text, QUrl::StrictMode);
        QVERIFY(uri.isValid() && uri.isRelative());
    }
}

void Formats::junitCountsItsCases()
{
    QXmlStreamReader reader(bytes(Format::Junit, {test::stagingTokenInProduction(), hostile()}));
    int suites = 0;
    int wanted = 0;
    int cases = 0;
    int failures = 0;
    int failed = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == u"testsuite") {
            ++suites;
            wanted += reader.attributes().value(QLatin1String("tests")).toInt();
            failures += reader.attributes().value(QLatin1String("failures")).toInt();
        }
        cases += name == u"testcase" ? 1 : 0;
        failed += name == u"failure" ? 1 : 0;
        QVERIFY2((QStringList{QStringLiteral("testsuites"), QStringLiteral("testsuite"), QStringLiteral("testcase"),
                      QStringLiteral("failure"), QStringLiteral("error"), QStringLiteral("skipped"), QStringLiteral("properties"),
                      QStringLiteral("property"), QStringLiteral("system-out"), QStringLiteral("system-err")})
                     .contains(name),
            qPrintable(name));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(suites, 2);
    QCOMPARE(cases, wanted);
    QCOMPARE(failed, failures);
    QVERIFY(failed > 0);
}

void Formats::jsonKeepsNumbers()
{
    const json::Document document = json::read(bytes(Format::Json, {hostile()}));
    QVERIFY(document.isSound());
    QCOMPARE(document.root.at(u"/tokens/0/payload/n")->number, QByteArray("12345678901234567890123"));
    QCOMPARE(document.root.at(u"/tokens/0/payload/m")->number, QByteArray("1e400"));
}

void Formats::theCommandThatRepeatsItIsSafeForAShell()
{
    report::Inspection inspection = test::stagingTokenInProduction();
    inspection.diagnosis.environments[std::size_t(inspection.diagnosis.presented)].name = QStringLiteral("it's $(id)");
    inspection.diagnosis.evidence.serviceAnswer = "refused";
    report::RepeatSettings settings;
    settings.environmentsFile = QStringLiteral("/home/me/a b.json");
    settings.leeway = 5;
    settings.isOffline = true;
    const QString command = report::repeatText(inspection, settings);
    QVERIFY2(command.contains(u"--environment 'it'\\''s $(id)'"), qPrintable(command));
    QVERIFY2(command.contains(u"--environments '/home/me/a b.json'"), qPrintable(command));
    QVERIFY2(command.endsWith(u"--leeway 5 --offline --service-error ANSWER-FILE TOKEN-FILE"), qPrintable(command));
}

void Formats::theCommandApprovesWhatTheScreenHadApproved()
{
    report::Inspection inspection = test::stagingTokenInProduction();
    auto &all = inspection.diagnosis.evidence.environments;
    report::RepeatSettings settings;
    QVERIFY2(!report::repeatText(inspection, settings).contains(u"--trust"), "a report for others approves nothing");
    settings.repeatsAsking = true;
    for (auto &environment : all) { // as after "Ask once" of the first two
        environment.keysAsked = &environment != &all.back();
        if (environment.lookup && !environment.lookup->exchanges.empty())
            environment.lookup->exchanges.front().secretReference = QStringLiteral("env:ADMIN");
    }
    const QString once = report::repeatText(inspection, settings);
    QVERIFY2(once.contains(u"--trust-secrets"), qPrintable(once));
    QVERIFY2(once.contains(QStringLiteral("--only ") + report::shellWord(all[0].environment.name)), qPrintable(once));
    QVERIFY2(!once.contains(QStringLiteral("--only ") + report::shellWord(all.back().environment.name)), qPrintable(once));
    QVERIFY2(!once.contains(u"--send-token"), qPrintable(once));

    net::Exchange &first = all[0].lookup->exchanges.front();
    first.carriesToken = true;
    QVERIFY(report::repeatText(inspection, settings).contains(u"--send-token"));
    first.outcome = net::Exchange::Outcome::Refused;
    first.stage = net::Exchange::Stage::Consent;
    const QString heldBack = report::repeatText(inspection, settings);
    QVERIFY2(!heldBack.contains(u"--send-token"), qPrintable(heldBack));
    QVERIFY2(!heldBack.contains(QStringLiteral("--only ") + report::shellWord(all[0].environment.name)), qPrintable(heldBack));

    for (const auto &environment : all) {
        if (environment.lookup)
            for (const net::Exchange &one : environment.lookup->exchanges)
                settings.approved.insert({QStringLiteral("env:ADMIN"), net::originOf(one.url)});
    }
    QVERIFY2(!report::repeatText(inspection, settings).contains(u"--trust"), "what is approved for always needs no option");
    settings.proxy = QStringLiteral("none");
    settings.keyFiles = {QStringLiteral("/home/me/a key.pem")};
    settings.jwks = "{\"keys\":[]}";
    const QString withKeys = report::repeatText(inspection, settings);
    QVERIFY2(withKeys.contains(u"--key '/home/me/a key.pem' --key - "), qPrintable(withKeys));
    QVERIFY2(withKeys.contains(u"--proxy none"), qPrintable(withKeys));
    QVERIFY2(withKeys.endsWith(u" TOKEN-FILE <<'KEYS'\n{\"keys\":[]}\nKEYS"), qPrintable(withKeys));
}

void Formats::whatIsLeftOutIsNotThereAndSaidSo_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("chapter");
    for (const Format format : {Format::Html, Format::Markdown}) {
        for (const report::Chapter chapter : report::allChapters())
            QTest::addRow("%s without %s", report::titleOf(format), report::wordOf(chapter)) << int(format) << int(chapter);
    }
}

void Formats::whatIsLeftOutIsNotThereAndSaidSo()
{
    QFETCH(int, format);
    QFETCH(int, chapter);
    ReportWish wish;
    wish.format = Format(format);
    const QDateTime asOf = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    const report::Inspection inspection = test::stagingTokenInProduction();
    const QString title = QString::fromLatin1(report::titleOf(report::Chapter(chapter)));
    const QString heading = format == int(Format::Html) ? QStringLiteral("<h2>%1").arg(title) : QStringLiteral("# %1\n").arg(title);
    const QString whole = QString::fromUtf8(reportOf({inspection}, wish, asOf).bytes);
    const bool isDrawing = report::Chapter(chapter) == report::Chapter::Timeline && format == int(Format::Markdown);
    const bool isEmpty = report::Chapter(chapter) == report::Chapter::Subject; // of a usual id nothing is to be said
    QVERIFY2(isDrawing || isEmpty || whole.contains(heading), qPrintable(heading));
    QVERIFY(!whole.contains(QStringLiteral("eft out")));
    wish.chapters.leaveOut(report::Chapter(chapter));
    const QString partial = QString::fromUtf8(reportOf({inspection}, wish, asOf).bytes);
    QVERIFY2(!partial.contains(heading), qPrintable(heading));
    QVERIFY2(partial.contains(QStringLiteral("eft out: ") + QLatin1String(report::wordOf(report::Chapter(chapter)))),
        qPrintable(partial.right(600)));
    QVERIFY(partial.contains(inspection.diagnosis.headline));
    static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
    for (auto found = link.globalMatch(partial); found.hasNext();) {
        const QString id = found.next().captured(1);
        QVERIFY2(partial.contains(QStringLiteral("id=\"%1\"").arg(id)), qPrintable(id));
    }
}

void Formats::formatsForProgramsStayWhole()
{
    const QDateTime asOf = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    const report::Inspection inspection = test::stagingTokenInProduction();
    for (const Format format : {Format::Json, Format::Junit, Format::Sarif, Format::Case}) {
        ReportWish wish;
        wish.format = format;
        const ReportBytes whole = reportOf({inspection}, wish, asOf);
        wish.chapters.leaveOutAll();
        const ReportBytes same = reportOf({inspection}, wish, asOf);
        QCOMPARE(same.bytes, whole.bytes);
        QCOMPARE(same.removed, whole.removed);
    }
}

void Formats::hostileClaimMovesNothing_data()
{
    addFormats();
}

/// O01, O05: no control, escape sequence, bidi or invisible character but line breaks, in any format, the terminal's included.
void Formats::hostileClaimMovesNothing()
{
    QFETCH(int, format);
    for (const QByteArray &text :
        {bytes(Format(format), {hostile()}), bytes(Format(format), {hostile()}, Redaction::None), report::toText({hostile()})}) {
        const QString all = QString::fromUtf8(text);
        QCOMPARE(all.toUtf8(), text); // valid UTF-8
        for (qsizetype at = 0; at < all.size();) {
            const char32_t point = report::nextPoint(all, at);
            QVERIFY2(point == u'\n' || !report::isHidden(point), qPrintable(report::codeOf(point)));
        }
    }
}

void Formats::hostileClaimForgesNoLine_data()
{
    addFormats();
}

/// O05: what a claim says never begins a line of the report as if we said it.
void Formats::hostileClaimForgesNoLine()
{
    QFETCH(int, format);
    for (const QByteArray &text : {bytes(Format(format), {hostile()}), report::toText({hostile()})}) {
        for (const QByteArray &line : text.split('\n')) {
            for (const char *forged : {"# Accepted", "**Accepted**", "Accepted by production", "| ok |"})
                QVERIFY2(!line.trimmed().startsWith(forged), line.constData());
        }
    }
}

/// O02: nothing in it runs, loads or leads anywhere.
void Formats::htmlHasNothingActive()
{
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity}) {
        const QByteArray html = bytes(Format::Html, {hostile(), test::stagingTokenInProduction()}, redaction);
        QString policy;
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString element = reader.name().toString();
            QVERIFY2((QStringList{QStringLiteral("script"), QStringLiteral("img"), QStringLiteral("iframe"), QStringLiteral("object"),
                          QStringLiteral("embed"), QStringLiteral("link"), QStringLiteral("base"), QStringLiteral("form")})
                         .indexOf(element)
                    < 0,
                qPrintable(element));
            if (reader.attributes().value(QLatin1String("http-equiv")) == QLatin1String("Content-Security-Policy"))
                policy = reader.attributes().value(QLatin1String("content")).toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const QString name = attribute.name().toString();
                QVERIFY2(!name.startsWith(u"on") && name != u"style" && name != u"src", qPrintable(name));
                if (name == u"href")
                    QVERIFY2(attribute.value().startsWith(u'#'), qPrintable(attribute.value().toString()));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(policy.startsWith(u"default-src 'none'; style-src 'sha256-"), qPrintable(policy));
    }
}

void Formats::htmlLinksLeadSomewhere()
{
    const Inspection one = test::stagingTokenInProduction();
    for (const auto &inspections : {std::vector<Inspection>{one}, std::vector<Inspection>{one, hostile(), one}}) {
        QStringList ids;
        QStringList wanted;
        QXmlStreamReader reader(bytes(Format::Html, inspections));
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString id = reader.attributes().value(QLatin1String("id")).toString();
            const QString href = reader.attributes().value(QLatin1String("href")).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id + QStringLiteral(" stands twice")));
            ids.append(id);
            if (!href.isEmpty())
                wanted.append(href.mid(1));
        }
        QVERIFY(!wanted.isEmpty());
        for (const QString &id : wanted)
            QVERIFY2(ids.contains(id), qPrintable(id + QStringLiteral(" is not there")));
    }
}

void Formats::longReportStaysShort()
{
    const Inspection one = test::stagingTokenInProduction();
    const QByteArray few = bytes(Format::Html, std::vector<Inspection>(10, one));
    const QByteArray many = bytes(Format::Html, std::vector<Inspection>(1000, one));
    QVERIFY2(many.size() < 1000 * 3000, QByteArray::number(many.size()).constData());
    QVERIFY(few.size() > 10 * 10'000);
    QVERIFY(many.contains("1000 rejected"));
}

void Formats::markdownCellsAndSpansHold_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("O03: a fence inside", "``` x ```` y");
    row("a back tick at the end", "x`");
    row("a bar in a table", "a | b");
    row("a bar in a code span of a table", "http://x|y");
    row("a script", "<script>alert(1)</script>");
    row("an image", "![i](https://evil.example/x.png)");
    row("a link to a script", "[l](javascript:alert(1))");
    row("a mention", "@everyone and team@x");
    row("a reference", "#1 !2 ~label %milestone");
    row("an address without brackets", "www.evil.example or mailto:a@b");
    row("an entity", "&lt;b&gt; &#x3c;script&#x3e;");
    row("a formula", "$\\href{javascript:alert(1)}{x}$");
    row("a back slash before a bar", "a\\| b\\");
    row("Jira's macros and links", "{code} [x|https://evil.example] !pic.png! {color:red}");
}

void Formats::markdownKeepsTheCommaOutOfTheCode()
{
    QCOMPARE(report::proseOf(QStringLiteral("to dana@acme.example, and not")), QStringLiteral("to `dana@acme.example`, and not"));
    QCOMPARE(report::proseOf(QStringLiteral("ask https://id.example.")), QStringLiteral("ask `https://id.example`."));
}

void Formats::markdownCellsAndSpansHold()
{
    QFETCH(QString, text);
    static const QRegularExpression live(QStringLiteral("(?<!\\\\)[<>\\[\\]|*_!#$&~{}]|://|(?<!\\\\)@"));
    for (const QString &written : {report::proseOf(text), report::codeSpan(text)}) {
        const QString prose = withoutCode(written);
        QVERIFY2(!prose.contains(live), qPrintable(written + QStringLiteral("\n prose: ") + prose));
    }
}

void Formats::emptyListHasAReport()
{
    for (const Format format : report::allFormats())
        QVERIFY2(!bytes(format, {}).isEmpty(), report::titleOf(format));
}

QTEST_GUILESS_MAIN(Formats)
#include "tst_formats.moc"

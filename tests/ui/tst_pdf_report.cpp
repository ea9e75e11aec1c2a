// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/build_inspection.h"
#include "report/leak_search.h"
#include "report_file.h"
#include "ui/kit/language.h"
#include "ui/report/pdf_report.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using report::Inspection;
using report::Redaction;

/// The PDF as others read it: its text, its pictures, its pages.
class PdfReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheReportSays();
    void drawingsAreLinesAndText();
    void pagesAreNumberedAndFilled();
    void everyTokenBeginsOnAPageOfItsOwn();
    void isCalledByItsVerdict();
    void hostileClaimIsText();
    void longValueStaysOnThePage();
    void nothingLeaves_data();
    void nothingLeaves();
    void speaksTheLanguageOfTheWindow(); // the last: from here on German is spoken

private:
    QByteArray read(const char *program, const QStringList &arguments) const;
    QByteArray write(const std::vector<Inspection> &inspections, Redaction redaction);
    /// In the order of reading, with single blanks.
    QString text() const { return QString::fromUtf8(read("pdftotext", {m_path, QStringLiteral("-")})).simplified(); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.pdf"));
};

QByteArray PdfReport::read(const char *program, const QStringList &arguments) const
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s of poppler-utils: %s", program, process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray PdfReport::write(const std::vector<Inspection> &inspections, Redaction redaction)
{
    const Redacted clean = redactedFor(inspections, {report::Format::Html, redaction});
    const QByteArray bytes = ui::toPdf(clean.inspections, clean.removed);
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? bytes : QByteArray();
}

void PdfReport::saysWhatTheReportSays()
{
    const Inspection inspection = test::stagingTokenInProduction();
    QVERIFY(write({inspection}, Redaction::Signature).startsWith("%PDF-"));
    const QString all = text();
    QVERIFY2(all.contains(u"differs"), qPrintable(all)); // not a ligature in it
    for (const QString &word : {inspection.diagnosis.headline, QStringLiteral("wrong-environment"),
             QStringLiteral("https://id.staging.example"), test::subject, QStringLiteral("Journey"), QStringLiteral("stopped here"),
             QStringLiteral("belongs here"), QStringLiteral("Timeline"), QStringLiteral("09:41:26"), QStringLiteral("Claims"),
             QStringLiteral("session_id"), QStringLiteral("Keys"), QStringLiteral("Requests"), QStringLiteral("Time zone"),
             QStringLiteral("jotscope-cli"), QStringLiteral("Secrets of environments are never written.")})
        QVERIFY2(all.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + all));
}

void PdfReport::drawingsAreLinesAndText()
{
    write({test::stagingTokenInProduction()}, Redaction::Signature);
    const QByteArray images = read("pdfimages", {QStringLiteral("-list"), m_path});
    QVERIFY2(images.trimmed().count('\n') <= 1, images.constData()); // the heading of the list
}

void PdfReport::pagesAreNumberedAndFilled()
{
    write({test::stagingTokenInProduction(), test::stagingTokenInProduction()}, Redaction::Signature);
    const QString all = text();
    const QString prefix = m_folder.filePath(QStringLiteral("page"));
    read("pdftoppm", {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("50"), m_path, prefix});
    const QStringList pages = QDir(m_folder.path()).entryList({QStringLiteral("page*.png")});
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(all.contains(u"0 accepted, 2 rejected, 0 undecided"));
        QVERIFY2(all.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())), qPrintable(all));
        const QImage image(m_folder.filePath(pages[i]));
        int dark = 0;
        for (int y = 0; y < image.height() * 9 / 10; ++y) { // above its foot
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 50, qPrintable(pages[i]));
    }
}

/// They are laid out apart from each other, and still one report: no page is empty, and what belongs to a page stands only there.
void PdfReport::everyTokenBeginsOnAPageOfItsOwn()
{
    write(std::vector<Inspection>(5, test::stagingTokenInProduction()), Redaction::Signature);
    QStringList pages = QString::fromUtf8(read("pdftotext", {m_path, QStringLiteral("-")})).split(u'\f');
    pages.removeLast(); // behind the last form feed
    QStringList titles;
    for (const QString &page : pages) {
        const QString first = page.simplified();
        QVERIFY2(first.size() > 60, qPrintable(first));
        static const QRegularExpression title(QStringLiteral("^Token (\\d|report)"));
        if (const auto found = title.match(first); found.hasMatch())
            titles.append(found.captured(1));
    }
    QCOMPARE(titles.join(u' '), QStringLiteral("report 1 2 3 4 5"));
    QCOMPARE(pages.join(u' ').count(QStringLiteral("Removed from this report")), 1);
}

void PdfReport::isCalledByItsVerdict()
{
    write({test::stagingTokenInProduction()}, Redaction::Signature);
    const QByteArray facts = read("pdfinfo", {m_path});
    QVERIFY2(facts.contains("Token report: rejected, wrong-environment"), facts.constData());
    QVERIFY2(facts.contains("A4"), facts.constData());
}

void PdfReport::hostileClaimIsText()
{
    Inspection inspection = test::withPayload("{\"sub\":\"<b>x</b><img src=x>\",\"name\":\"a\\u202egnp.exe\\u0000\"}");
    inspection.sighting.place = QStringLiteral("request of ") + QChar(0x202e) + QStringLiteral("nobody") + QChar(0x200b);
    write({inspection}, Redaction::Signature);
    const QString all = text();
    for (const char16_t *said : {u"<b>x</b><img src=x>", u"a\\u202egnp.exe\\u0000", u"U+202E", u"U+200B"})
        QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY(!all.contains(QChar(0x202e)) && !all.contains(QChar(0x200b)));
}

void PdfReport::longValueStaysOnThePage()
{
    const QByteArray endless(3000, 'w');
    write({test::withPayload("{\"sub\":\"1\",\"groups\":\"" + endless + "\"}")}, Redaction::Signature);
    const QString boxes = QString::fromUtf8(read("pdftotext", {QStringLiteral("-bbox"), m_path, QStringLiteral("-")}));
    static const QRegularExpression word(QStringLiteral("xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">(?:&quot;)?w+(?:&quot;)?<"));
    qsizetype letters = 0;
    auto found = word.globalMatch(boxes);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QVERIFY2(match.captured(1).toDouble() < 560, qPrintable(match.captured())); // points; A4 is 595 wide
        letters += match.captured().count(u'w');
    }
    QVERIFY(letters >= endless.size());
}

void PdfReport::nothingLeaves_data()
{
    QTest::addColumn<int>("redaction");
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
        QTest::newRow(report::wordOf(redaction)) << int(redaction);
}

/// Its octets, its text as it is laid out, and the same without the blanks that the layout put in.
void PdfReport::nothingLeaves()
{
    QFETCH(int, redaction);
    const Inspection inspection = test::talkative();
    QByteArray all = write({inspection, test::stagingTokenInProduction()}, Redaction(redaction));
    QVERIFY(!all.isEmpty());
    QByteArray laidOut = read("pdftotext", {QStringLiteral("-raw"), m_path, QStringLiteral("-")});
    all += laidOut + read("pdfinfo", {m_path});
    laidOut.replace('\n', "").replace(' ', "").replace('\f', "");
    const QByteArrayList leaks = test::leaksOf(all + '\n' + laidOut, inspection, Redaction(redaction));
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
}

void PdfReport::speaksTheLanguageOfTheWindow()
{
    const auto judged = [](Inspection inspection) {
        inspection.diagnosis = diagnosis::diagnose(diagnosis::Evidence(inspection.diagnosis.evidence));
        return inspection;
    };
    const Inspection talkative = test::talkative();
    ui::speak(QStringLiteral("de"));
    QByteArray bytes = write({judged(test::stagingTokenInProduction()), judged(talkative)}, Redaction::Identity);
    const QString all = text();
    for (const char *heading :
        {"Journey", "Environments", "Timeline", "Causes", "Findings", "Requests", "What this rests on", "Token report",
            "Removed from this report", "Time zone", "Against", "Remedy", "Asked for", "stopped here", "as of ", "Page 1 of"})
        QVERIFY2(!all.contains(QString::fromUtf8(heading)), heading);
    for (const char *heading : {"Weg", "Umgebungen", "Zeitleiste", "Ursachen", "Befunde", "Anfragen", "Worauf das beruht", "Token-Bericht",
             "Aus diesem Bericht entfernt", "Zeitzone", "Dafür", "Abhilfe", "Gefragt nach", "Stand 18. Nov", "09:41:26", "Seite 1 von",
             "wrong-environment", "0 akzeptiert, 2 abgelehnt"})
        QVERIFY2(all.contains(QString::fromUtf8(heading)), qPrintable(QString::fromUtf8(heading) + QStringLiteral(" is not in: ") + all));
    bytes += read("pdftotext", {QStringLiteral("-raw"), m_path, QStringLiteral("-")});
    const QByteArrayList leaks = test::leaksOf(bytes, talkative, Redaction::Identity);
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
    const InEnglish scope;
    write({judged(talkative)}, Redaction::Identity);
    QVERIFY(text().contains(u"Removed from this report"));
}

QTEST_MAIN(PdfReport)
#include "tst_pdf_report.moc"

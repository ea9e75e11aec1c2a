// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/leak_search.h"
#include "report_file.h"

#include <QTest>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;
using test::leakIn;

/// Every octet of every format is searched for what must not leave, in each form in which a service may have written it.
class Leaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaves_data();
    void nothingLeaves();
    void nobodyOfAnAnswerLeaves_data();
    void nobodyOfAnAnswerLeaves();
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
};

namespace {

void addRows()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("redaction");
    for (const Format format : report::allFormats()) {
        for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity})
            QTest::addRow("%s, %s", report::titleOf(format), report::wordOf(redaction)) << int(format) << int(redaction);
    }
}

} // namespace

void Leaks::nothingLeaves_data()
{
    addRows();
}

void Leaks::nothingLeaves()
{
    QFETCH(int, format);
    QFETCH(int, redaction);
    const Inspection inspection = test::talkative();
    const auto mode = Redaction(redaction);
    const QByteArray bytes = reportOf({inspection, test::stagingTokenInProduction()}, {Format(format), mode}, test::now).bytes;
    QVERIFY(!bytes.isEmpty());
    const QByteArrayList leaks = test::leaksOf(bytes, inspection, mode);
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
}

void Leaks::nobodyOfAnAnswerLeaves_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : report::allFormats())
        QTest::addRow("whom the service names, in %s", report::titleOf(format)) << int(format);
}

/// Neither from what was captured with the token nor from what was pasted; the refusal itself stays.
void Leaks::nobodyOfAnAnswerLeaves()
{
    QFETCH(int, format);
    Inspection inspection = test::stagingTokenInProduction();
    inspection.sighting.request = QStringLiteral("GET https://api.example/users/kim.ito%40other.example");
    inspection.sighting.answer = "HTTP/1.1 403 Forbidden\nX-User: Kim Ito\n\n{\"email\":\"kim.ito@other.example\",\"name\":\"Kim Ito\"}";
    inspection.diagnosis.evidence.serviceAnswer = "< HTTP/1.1 403 Forbidden\r\n< X-User: Kim Ito\r\n<\r\n"
                                                  "{\"error\":\"account_frozen\",\"message\":\"kim.ito@other.example, Kim Ito\"}\n";
    inspection.diagnosis.service.text = QStringLiteral("kim.ito@other.example is frozen");
    const QByteArray bytes = reportOf({inspection}, {Format(format), Redaction::Identity}, test::now).bytes;
    for (const QByteArray name : {"Kim Ito", "kim.ito"}) {
        const QByteArray leak = leakIn(bytes, name, true);
        QVERIFY2(leak.isEmpty(), leak.constData());
    }
}

void Leaks::findsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray value = "dana.okafor@acme.example";
    QTest::newRow("raw") << "<b>" + value + "</b>";
    QTest::newRow("base64 at any place") << ("xy" + value + "z").toBase64();
    QTest::newRow("hex, in capitals") << value.toHex().toUpper();
    QTest::newRow("percent") << QByteArray("q=dana.okafor%40acme.example");
    QTest::newRow("UTF-16") << test::utf16Of(QString::fromUtf8(value));
    QTest::newRow("escaped for Markdown") << QByteArray("dana.okafor\\@acme.example");
}

void Leaks::findsWhatItLooksFor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!leakIn(bytes, "dana.okafor@acme.example", true).isEmpty());
}

QTEST_GUILESS_MAIN(Leaks)
#include "tst_leaks.moc"

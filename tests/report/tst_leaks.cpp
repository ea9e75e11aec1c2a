// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "report/build_inspection.h"
#include "report/build_parts.h"
#include "report_file.h"
#include "json/read.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace jotscope;
using report::Format;
using report::Inspection;
using report::Redaction;

/// Every octet of every format is searched for what must not leave, in each form in which a service may have written it.
class Leaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaves_data();
    void nothingLeaves();
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
};

namespace {

using Forms = QList<QPair<QByteArray, QByteArray>>; ///< what it is, the octets

/// The characters that octets give inside longer base64, at each of the three places where they can begin.
QByteArrayList base64Of(const QByteArray &octets)
{
    QByteArrayList forms;
    for (int shift = 0; octets.size() >= 6 && shift < 3; ++shift) {
        const QByteArray padded = QByteArray(shift, '\0') + octets;
        const qsizetype first = shift == 0 ? 0 : shift + 1;
        for (const auto alphabet : {QByteArray::Base64UrlEncoding, QByteArray::Base64Encoding})
            forms.append(padded.toBase64(alphabet | QByteArray::OmitTrailingEquals).first(padded.size() * 8 / 6).sliced(first));
    }
    return forms;
}

QByteArray utf16Of(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2); // little-endian here
}

Forms formsOf(const QByteArray &octets, bool isText)
{
    Forms forms = {{"raw", octets}, {"hex", octets.toHex()}};
    for (const QByteArray &form : base64Of(octets))
        forms.append({"base64", form});
    if (!isText)
        return forms;
    const QString text = QString::fromUtf8(octets);
    forms.append({"percent", QUrl::toPercentEncoding(text)});
    forms.append({"percent twice", QUrl::toPercentEncoding(QString::fromLatin1(QUrl::toPercentEncoding(text)))});
    forms.append({"UTF-16", utf16Of(text)});
    forms.append({"UTF-16 in hex", utf16Of(text).toHex()});
    for (const QByteArray &form : base64Of(utf16Of(text)))
        forms.append({"UTF-16 in base64", form});
    return forms;
}

/// The octets themselves, without the escapes of the format, and what their base64 says.
QByteArrayList readingsOf(const QByteArray &bytes)
{
    QByteArray plain = bytes;
    plain.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    QByteArray bare = bytes;
    bare.replace("\\", "");
    QByteArray dotted = bytes; // as our own formats show NUL
    dotted.replace("&lt;U+0000&gt;", QByteArray(1, '\0')).replace("<U+0000>", QByteArray(1, '\0')).replace("\\u0000", QByteArray(1, '\0'));
    QByteArrayList readings = {dotted.toLower(), bytes.toLower(), plain.toLower(), bare.toLower()};
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_+/-]{16,}"));
    auto words = word.globalMatch(QString::fromUtf8(bytes));
    while (words.hasNext()) {
        QByteArray encoded = words.next().captured().toLatin1();
        encoded.replace('+', '-').replace('/', '_');
        readings.append(jose::fromBase64Url(encoded).octets.toLower());
    }
    return readings;
}

QByteArray leakIn(const QByteArray &bytes, const QByteArray &octets, bool isText)
{
    const QByteArrayList readings = readingsOf(bytes);
    for (const auto &[form, needle] : formsOf(octets, isText)) {
        for (const QByteArray &reading : readings) {
            if (const qsizetype at = reading.indexOf(needle.toLower()); at >= 0)
                return form + " near: " + reading.mid(qMax<qsizetype>(at - 80, 0), 160 + needle.size());
        }
    }
    return {};
}

/// A service that repeats everything in every way, and a token that holds another one.
Inspection talkative()
{
    QByteArray payload = test::samplePayload();
    const QByteArray inner = test::signedToken("{\"sub\":\"" + test::subject.toUtf8() + "\",\"email\":\"" + test::email.toUtf8() + "\"}");
    payload.chop(1);
    payload += ",\"act\":{\"sub\":\"" + test::subject.toUtf8() + "\"},\"note\":\"for " + test::fullName.toUtf8() + "\",\"previous\":\""
        + inner + "\",\"access_token\":\"" + inner + "\"}";
    Inspection inspection = test::withPayload(payload);
    const QByteArray token = inspection.sighting.text;
    QByteArray echo = "Authorization: Bearer " + token + "\n";
    for (const QString &value : {test::subject, test::email, test::fullName, test::sessionId}) {
        for (const auto &[form, needle] : formsOf(value.toUtf8(), true)) {
            echo += "<" + needle + ">\n";
        }
    }
    for (const auto &[form, needle] : formsOf(test::secret, true)) {
        if (form != "UTF-16")
            echo += "<" + needle + ">\n";
    }
    for (const auto &[form, needle] : formsOf(inspection.diagnosis.evidence.token.signature, false)) {
        if (form != "raw")
            echo += "<" + needle + ">\n";
    }
    diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    evidence.serviceAnswer = "HTTP/1.1 404 Not Found\r\nSet-Cookie: sid=s3cr3t-cookie-value\r\n\r\n" + echo;
    inspection.sighting.answer = evidence.serviceAnswer;
    inspection.sighting.request = QStringLiteral("GET https://api.example/orders?access_token=") + QString::fromLatin1(token);
    inspection.sighting.place = QStringLiteral("request of ") + test::email;
    directory::Lookup &lookup = *evidence.environments[0].lookup;
    lookup.exchanges[0].body = echo;
    lookup.exchanges[0].headers.append({"X-Echo", token});
    lookup.exchanges[0].message = QString::fromUtf8(echo.left(400));
    lookup.exchanges[1].url
        = QUrl(QStringLiteral("https://users.example/u?email=") + QString::fromLatin1(QUrl::toPercentEncoding(test::email)));
    lookup.questions[0].message = QStringLiteral("nobody is called ") + test::fullName;
    lookup.questions[0].echoed = test::subject;
    inspection.diagnosis.causes[0].reasonsFor.push_back({QStringLiteral("the token %1").arg(QString::fromLatin1(token)), {}});
    inspection.diagnosis.service.text = QString::fromUtf8(echo.left(300));
    inspection.diagnosis.clocks = {{QStringLiteral("users.example"), QStringLiteral("production"), 0, test::now, 2}};
    return inspection;
}

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
    const Inspection inspection = talkative();
    const auto mode = Redaction(redaction);
    const QByteArray bytes = reportOf({inspection, test::stagingTokenInProduction()}, {Format(format), mode}, test::now).bytes;
    QVERIFY(!bytes.isEmpty());
    const auto keepsOut = [&](const char *what, const QByteArray &octets, bool isText) {
        const QByteArray leak = leakIn(bytes, octets, isText);
        return leak.isEmpty() ? QByteArray() : QByteArray(what) + ": " + leak;
    };
    QByteArrayList leaks = {keepsOut("secret", test::secret, true), keepsOut("cookie", "s3cr3t-cookie-value", true),
        keepsOut("refresh token", "rt-5c1fd0a7", true)};
    if (mode != Redaction::None) {
        leaks.append(keepsOut("signature", inspection.diagnosis.evidence.token.signature, false));
        const QByteArray text = inspection.sighting.text;
        leaks.append(keepsOut("signature as text", text.mid(text.lastIndexOf('.') + 1), false));
        const QByteArray inner = inspection.diagnosis.evidence.token.claim(u"previous")->text.toLatin1();
        leaks.append(keepsOut("signature of a token in a claim", inner.mid(inner.lastIndexOf('.') + 1), false));
    }
    if (mode == Redaction::Identity) {
        for (const QString &value : {test::subject, test::email, test::fullName, test::sessionId, test::knownGood})
            leaks.append(keepsOut(qPrintable(value), value.toUtf8(), true));
        leaks.append(keepsOut("phone", "+49 30 901820", true));
        leaks.append(keepsOut("half of a name", "Okafor", true));
    }
    leaks.removeAll(QByteArray());
    QVERIFY2(leaks.isEmpty(), leaks.join("\n\n").constData());
}

void Leaks::findsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray value = "dana.okafor@acme.example";
    QTest::newRow("raw") << "<b>" + value + "</b>";
    QTest::newRow("base64 at any place") << ("xy" + value + "z").toBase64();
    QTest::newRow("hex, in capitals") << value.toHex().toUpper();
    QTest::newRow("percent") << QByteArray("q=dana.okafor%40acme.example");
    QTest::newRow("UTF-16") << utf16Of(QString::fromUtf8(value));
    QTest::newRow("escaped for Markdown") << QByteArray("dana.okafor\\@acme.example");
}

void Leaks::findsWhatItLooksFor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!leakIn(bytes, "dana.okafor@acme.example", true).isEmpty());
}

QTEST_GUILESS_MAIN(Leaks)
#include "tst_leaks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/leak_search.h"

#include "jose/base64url.h"
#include "report/build_inspection.h"
#include "report/build_parts.h"
#include "json/read.h"

#include <QRegularExpression>
#include <QUrl>

namespace jotscope::test {

using report::Redaction;

namespace {

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

} // namespace

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

report::Inspection talkative()
{
    QByteArray payload = samplePayload();
    const QByteArray inner = signedToken("{\"sub\":\"" + subject.toUtf8() + "\",\"email\":\"" + email.toUtf8() + "\"}");
    payload.chop(1);
    payload += ",\"act\":{\"sub\":\"" + subject.toUtf8() + "\"},\"note\":\"for " + fullName.toUtf8() + "\",\"previous\":\"" + inner
        + "\",\"access_token\":\"" + inner + "\"}";
    report::Inspection inspection = withPayload(payload);
    const QByteArray token = inspection.sighting.text;
    QByteArray echo = "Authorization: Bearer " + token + "\n";
    for (const QString &value : {subject, email, fullName, sessionId}) {
        for (const auto &[form, needle] : formsOf(value.toUtf8(), true)) {
            echo += "<" + needle + ">\n";
        }
    }
    for (const auto &[form, needle] : formsOf(secret, true)) {
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
    inspection.sighting.place = QStringLiteral("request of ") + email;
    directory::Lookup &lookup = *evidence.environments[0].lookup;
    lookup.exchanges[0].body = echo;
    lookup.exchanges[0].headers.append({"X-Echo", token});
    lookup.exchanges[2].body
        = "{\"data\":{\"jwt\":\"" + token + "\",\"note\":\"was " + inner + "\"},\"id\":\"" + knownGood.toUtf8() + "\"}";
    lookup.exchanges[0].message = QString::fromUtf8(echo.left(400));
    lookup.exchanges[1].url = QUrl(QStringLiteral("https://users.example/u?email=") + QString::fromLatin1(QUrl::toPercentEncoding(email)));
    lookup.questions[0].message = QStringLiteral("nobody is called ") + fullName;
    lookup.questions[0].echoed = subject;
    inspection.diagnosis.causes[0].reasonsFor.push_back({QStringLiteral("the token %1").arg(QString::fromLatin1(token)), {}});
    inspection.diagnosis.service.text = QString::fromUtf8(echo.left(300));
    inspection.diagnosis.clocks = {{QStringLiteral("users.example"), QStringLiteral("production"), 0, now, 2}};
    return inspection;
}

QByteArrayList leaksOf(const QByteArray &bytes, const report::Inspection &inspection, Redaction mode)
{
    const auto keepsOut = [&](const char *what, const QByteArray &octets, bool isText) {
        const QByteArray leak = leakIn(bytes, octets, isText);
        return leak.isEmpty() ? QByteArray() : QByteArray(what) + ": " + leak;
    };
    QByteArrayList leaks = {
        keepsOut("secret", secret, true), keepsOut("cookie", "s3cr3t-cookie-value", true), keepsOut("refresh token", "rt-5c1fd0a7", true)};
    if (mode != Redaction::None) {
        leaks.append(keepsOut("signature", inspection.diagnosis.evidence.token.signature, false));
        const QByteArray text = inspection.sighting.text;
        leaks.append(keepsOut("signature as text", text.mid(text.lastIndexOf('.') + 1), false));
        const QByteArray inner = inspection.diagnosis.evidence.token.claim(u"previous")->text.toLatin1();
        leaks.append(keepsOut("signature of a token in a claim", inner.mid(inner.lastIndexOf('.') + 1), false));
        leaks.append(keepsOut("its octets", jose::fromBase64Url(inner.mid(inner.lastIndexOf('.') + 1)).octets, false));
    }
    if (mode == Redaction::Identity) {
        for (const QString &value : {subject, email, fullName, sessionId, knownGood})
            leaks.append(keepsOut(qPrintable(value), value.toUtf8(), true));
        leaks.append(keepsOut("phone", "+49 30 901820", true));
        leaks.append(keepsOut("half of a name", "Okafor", true));
    }
    leaks.removeAll(QByteArray());
    return leaks;
}

} // namespace jotscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/spelling.h"

#include <QStringDecoder>

namespace jotscope::directory {

namespace {

bool isInvisible(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool zeroWidth = (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff || code == 0x00ad || code == 0x180e;
    const bool bidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return zeroWidth || bidi || code < 0x20 || (code >= 0x7f && code < 0xa0);
}

bool isReadable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isPrint(); });
}

/// Cyrillic and Greek letters with the Latin one that they look like, place by place.
constexpr char16_t looksForeign[] = u"\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u04bb\u0501\u0410\u0412\u0415\u041a"
                                    u"\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405\u03b1\u03bf\u03bd\u0391\u0392\u0395\u0399"
                                    u"\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u0131";
constexpr char16_t looksLatin[] = u"aeopcxyijshdABEKMHOPCTXISaovABEIKMNOPTXi";
static_assert(sizeof looksForeign == sizeof looksLatin);

QChar latinFor(QChar letter)
{
    const qsizetype at = QStringView(looksForeign).indexOf(letter);
    return at < 0 ? letter : QChar(looksLatin[at]);
}

/// Windows-1252 octet of a character, or -1.
int octetOf(QChar letter)
{
    static const QString upper
        = QStringLiteral("\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018"
                         "\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178");
    const qsizetype at = upper.indexOf(letter);
    if (at >= 0)
        return 0x80 + int(at);
    return letter.unicode() < 0x100 ? int(letter.unicode()) : -1;
}

QByteArray decodedOctets(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    const auto strict = QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals;
    for (const auto alphabet : {QByteArray::Base64UrlEncoding, QByteArray::Base64Encoding}) {
        const auto read = QByteArray::fromBase64Encoding(latin, alphabet | strict);
        if (read && text.size() >= 4 && QString::fromLatin1(latin) == text)
            return *read;
    }
    return {};
}

} // namespace

bool isUtf8(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(octets);
    return !decoder.hasError() && text.toUtf8() == octets;
}

QString trimmedWidely(const QString &text)
{
    const auto isBlank = [](QChar letter) { return letter.isSpace() || isInvisible(letter); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

QString withoutInvisible(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (!isInvisible(letter))
            kept += letter;
    }
    return kept;
}

QString inLatinLetters(const QString &text)
{
    QString made;
    bool hasLatin = false;
    for (const QChar letter : text) {
        hasLatin = hasLatin || (letter.unicode() < 0x80 && letter.isLetterOrNumber());
        made += latinFor(letter);
    }
    const bool allLatin = std::all_of(made.begin(), made.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    return hasLatin && allLatin ? made : text;
}

QString withoutMojibake(const QString &text)
{
    QByteArray octets;
    bool hasHigh = false;
    for (const QChar letter : text) {
        const int octet = octetOf(letter);
        if (octet < 0)
            return text;
        hasHigh = hasHigh || octet >= 0x80;
        octets += char(octet);
    }
    return hasHigh && isUtf8(octets) ? QString::fromUtf8(octets) : text;
}

QString base64Decoded(const QString &text)
{
    const QByteArray octets = decodedOctets(text);
    if (octets.size() < 3 || !isUtf8(octets))
        return text;
    const QString decoded = QString::fromUtf8(octets);
    return isReadable(decoded) ? decoded : text;
}

QString insideDexSubject(const QString &text)
{
    const QByteArray octets = decodedOctets(text);
    constexpr char userField = 0x0a;      // field 1, length-delimited
    constexpr char connectorField = 0x12; // field 2, length-delimited
    if (octets.size() < 4 || octets[0] != userField)
        return text;
    const qsizetype length = uchar(octets[1]);
    if (length == 0 || length > 0x7f || octets.size() < length + 4 || octets[length + 2] != connectorField
        || octets.size() != length + 4 + uchar(octets[length + 3]))
        return text;
    const QByteArray user = octets.mid(2, length);
    return isUtf8(user) ? QString::fromUtf8(user) : text;
}

} // namespace jotscope::directory

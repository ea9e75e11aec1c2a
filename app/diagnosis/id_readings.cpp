// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/id_readings.h"

#include "jose/base64url.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

std::optional<QString> strictUtf8(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(octets);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QByteArray> octetsOfBase64(const QString &id)
{
    if (id.size() < 8 || id.size() > 4096)
        return std::nullopt;
    QByteArray text = id.toUtf8();
    while (text.endsWith('='))
        text.chop(1);
    text.replace('+', '-').replace('/', '_');
    const jose::Base64Read read = jose::fromBase64Url(text);
    if (!read.isStrict() || !read.isReadable)
        return std::nullopt;
    return read.octets;
}

/// One length-delimited protobuf field of that number with a length below 128.
std::optional<QByteArray> takeField(QByteArray &octets, int number)
{
    if (octets.size() < 2 || octets[0] != char(number << 3 | 2))
        return std::nullopt;
    const auto length = static_cast<unsigned char>(octets[1]);
    if (length > 127 || octets.size() < 2 + int(length))
        return std::nullopt;
    const QByteArray field = octets.mid(2, length);
    octets.remove(0, 2 + length);
    return field;
}

/// The octet that Windows-1252 (0x80–0x9F) or Latin-1 has for a character; -1 when neither has it.
int legacyOctet(QChar character)
{
    constexpr char16_t windows[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};
    if (character.unicode() <= 0xFF)
        return character.unicode();
    for (int i = 0; i < 32; ++i) {
        if (windows[i] == character.unicode())
            return 0x80 + i;
    }
    return -1;
}

} // namespace

std::optional<DexSubject> readDexSubject(const QString &id)
{
    auto octets = octetsOfBase64(id);
    if (!octets)
        return std::nullopt;
    const auto user = takeField(*octets, 1);
    const auto connector = user ? takeField(*octets, 2) : std::nullopt;
    if (!connector || !octets->isEmpty())
        return std::nullopt;
    const auto userText = strictUtf8(*user);
    const auto connectorText = strictUtf8(*connector);
    if (!userText || !connectorText || userText->isEmpty())
        return std::nullopt;
    return DexSubject{*userText, *connectorText};
}

std::optional<QString> readBase64(const QString &id)
{
    const auto octets = octetsOfBase64(id);
    const auto isPrintable = [](char octet) { return octet >= 0x20 && octet < 0x7F; };
    if (!octets || octets->size() < 6 || !std::all_of(octets->begin(), octets->end(), isPrintable))
        return std::nullopt;
    return QString::fromLatin1(*octets);
}

std::optional<QString> readMojibake(const QString &id)
{
    QByteArray octets;
    bool high = false;
    for (const QChar character : id) {
        const int octet = legacyOctet(character);
        if (octet < 0)
            return std::nullopt;
        high = high || octet >= 0x80;
        octets.append(char(octet));
    }
    if (!high)
        return std::nullopt;
    return strictUtf8(octets);
}

std::optional<QString> readPercent(const QString &id, bool &twice)
{
    static const QRegularExpression escape(QStringLiteral("%[0-9A-Fa-f]{2}"));
    twice = false;
    if (!id.contains(escape))
        return std::nullopt;
    const auto decoded = strictUtf8(QByteArray::fromPercentEncoding(id.toUtf8()));
    if (!decoded)
        return std::nullopt;
    twice = decoded->contains(escape);
    return decoded;
}

std::optional<QString> readHtml(const QString &id)
{
    static const QRegularExpression entity(QStringLiteral("&(?:amp|lt|gt|quot|apos|#39|#x27);"));
    if (!id.contains(entity))
        return std::nullopt;
    QString plain = id;
    plain.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    plain.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    plain.replace(QStringLiteral("&#39;"), QStringLiteral("'")).replace(QStringLiteral("&#x27;"), QStringLiteral("'"));
    return plain.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

std::optional<QString> canonicalUuid(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:urn:uuid:)?\\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?"
                                                        "([0-9a-f]{4})-?([0-9a-f]{12})\\}?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(id);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedTexts().mid(1).join(u'-').toLower();
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/octets.h"

#include <QStringDecoder>

namespace jotscope::json {

bool hexUnit(QByteArrayView text, qsizetype at, char16_t &unit)
{
    if (at + 4 > text.size())
        return false;
    bool ok = true;
    uint value = 0;
    for (qsizetype i = at; i < at + 4 && ok; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        ok = digit >= 0;
        value = value * 16 + uint(digit);
    }
    unit = char16_t(value);
    return ok;
}

int sequenceLength(QByteArrayView text, qsizetype at)
{
    const auto octet = [&text, at](int i) { return at + i < text.size() ? uchar(text[at + i]) : uchar(0); };
    const auto isTail = [&octet](int i, uchar low = 0x80, uchar high = 0xbf) { return octet(i) >= low && octet(i) <= high; };
    const uchar first = octet(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return isTail(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef)
        return isTail(1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) && isTail(2) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return isTail(1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) && isTail(2) && isTail(3) ? 4 : 0;
    return 0;
}

QString decodeRun(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

} // namespace jotscope::json

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"

namespace jotscope::jose {

namespace {

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '-' || c == '+')
        return 62;
    if (c == '_' || c == '/')
        return 63;
    return -1;
}

void note(Base64Read &read, Base64Fault::Kind kind, qsizetype offset)
{
    for (const Base64Fault &fault : read.faults) {
        if (fault.kind == kind)
            return;
    }
    read.faults.push_back({kind, offset});
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

Base64Read fromBase64Url(QByteArrayView text)
{
    Base64Read read;
    read.octets.reserve(text.size() * 3 / 4);
    quint32 bits = 0;
    int count = 0; // sextets of the group that is being read
    qsizetype last = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isBlank(c)) {
            note(read, Base64Fault::Kind::Blank, i);
            continue;
        }
        if (c == '=') {
            note(read, Base64Fault::Kind::Padding, i);
            continue;
        }
        const int value = sextet(c);
        if (value < 0) {
            note(read, Base64Fault::Kind::Foreign, i);
            read.isReadable = false;
            break;
        }
        if (c == '+' || c == '/')
            note(read, Base64Fault::Kind::StandardAlphabet, i);
        bits = (bits << 6) | quint32(value);
        last = i;
        if (++count == 4) {
            read.octets.append(char(bits >> 16)).append(char(bits >> 8)).append(char(bits));
            bits = 0;
            count = 0;
        }
    }
    if (count == 1) {
        note(read, Base64Fault::Kind::Length, last);
        read.isReadable = false;
    } else if (count == 2) {
        read.octets.append(char(bits >> 4));
        if (bits & 0xf)
            note(read, Base64Fault::Kind::SpareBits, last);
    } else if (count == 3) {
        read.octets.append(char(bits >> 10)).append(char(bits >> 2));
        if (bits & 0x3)
            note(read, Base64Fault::Kind::SpareBits, last);
    }
    return read;
}

QByteArray toBase64Url(QByteArrayView octets)
{
    return QByteArray::fromRawData(octets.data(), octets.size()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/utf8.h"

#include <QStringDecoder>

namespace jotscope::capture {

namespace {

/// Every second octet of the beginning is NUL and none of the others.
bool isWideAscii(QByteArrayView text, qsizetype nul)
{
    const qsizetype looked = qMin<qsizetype>(text.size() & ~qsizetype(1), 256);
    for (qsizetype i = 0; i < looked; ++i) {
        if ((text[i] == '\0') != (i % 2 == nul))
            return false;
    }
    return looked >= 16;
}

Utf8 decoded(QByteArrayView text, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString wide = decoder.decode(text);
    return {wide.toUtf8(), true};
}

} // namespace

Utf8 asUtf8(QByteArrayView text)
{
    if (text.startsWith("\xff\xfe") || isWideAscii(text, 1))
        return decoded(text, QStringConverter::Utf16LE);
    if (text.startsWith("\xfe\xff") || isWideAscii(text, 0))
        return decoded(text, QStringConverter::Utf16BE);
    return {text.sliced(text.startsWith("\xef\xbb\xbf") ? 3 : 0).toByteArray()};
}

} // namespace jotscope::capture

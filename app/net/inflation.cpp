// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/inflation.h"

#include <zlib.h>

namespace jotscope::net {

Inflation::Inflation() : m_stream(std::make_unique<z_stream_s>())
{
    constexpr int anyWindowGzipOrZlib = 15 + 32;
    inflateInit2(m_stream.get(), anyWindowGzipOrZlib);
}

Inflation::~Inflation()
{
    inflateEnd(m_stream.get());
}

Inflation::Result Inflation::take(QByteArrayView piece, QByteArray &body, qsizetype cap)
{
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    m_stream->avail_in = uInt(piece.size());
    char out[16384];
    do {
        if (m_isComplete && (m_stream->avail_in == 0 || inflateReset(m_stream.get()) != Z_OK)) // gzip may hold several members
            return Result::Fine;
        m_isComplete = false;
        m_stream->next_out = reinterpret_cast<Bytef *>(out);
        m_stream->avail_out = sizeof out;
        const int code = inflate(m_stream.get(), Z_NO_FLUSH);
        body.append(out, qsizetype(sizeof out - m_stream->avail_out));
        if (body.size() > cap)
            return Result::TooLarge;
        m_isComplete = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return Result::Damaged;
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return Result::Fine;
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/inflate.h"

#include "language/told.h"

#include <zlib.h>

namespace jotscope::jose {

namespace {

constexpr int rawWindow = -15;

void feed(z_stream &stream, const QByteArray &input)
{
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.constData()));
    stream.avail_in = uInt(input.size());
}

int nextPiece(z_stream &stream, QByteArray &output, int (*step)(z_stream *, int), int flush)
{
    char piece[16384];
    stream.next_out = reinterpret_cast<Bytef *>(piece);
    stream.avail_out = sizeof piece;
    const int result = step(&stream, flush);
    output.append(piece, qsizetype(sizeof piece - stream.avail_out));
    return result;
}

} // namespace

Result<QByteArray> inflateRaw(const QByteArray &deflated, qsizetype most)
{
    z_stream stream = {};
    if (inflateInit2(&stream, rawWindow) != Z_OK)
        return failure(Error::Kind::Unsupported, Told::tr("zlib cannot start"));
    feed(stream, deflated);
    QByteArray output;
    int result = Z_OK;
    while (result == Z_OK && output.size() <= most)
        result = nextPiece(stream, output, inflate, Z_NO_FLUSH);
    const uInt rest = stream.avail_in;
    inflateEnd(&stream);
    if (output.size() > most)
        return failure(Error::Kind::Refused,
            Told::tr("the compressed content grows beyond %1 octets, where reading stops (raise the limit to see it)").arg(most));
    if (result == Z_BUF_ERROR || result == Z_OK)
        return failure(Error::Kind::Format, Told::tr("the compressed content is cut short"));
    if (result != Z_STREAM_END)
        return failure(Error::Kind::Format, Told::tr("the content is no DEFLATE stream"));
    if (rest > 0)
        return failure(Error::Kind::Format, Told::tr("%1 octets stand behind the end of the compressed content").arg(rest));
    return output;
}

QByteArray deflateRaw(const QByteArray &octets)
{
    z_stream stream = {};
    QByteArray output;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawWindow, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return output;
    feed(stream, octets);
    while (nextPiece(stream, output, deflate, Z_FINISH) == Z_OK) { }
    deflateEnd(&stream);
    return output;
}

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/unpacker.h"

#include <algorithm>
#include <limits>

#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

namespace jotscope::capture {

namespace {

constexpr int widestZstdWindow = 27; ///< as a power of two: 128 MiB, what the zstd program takes without being told to
constexpr int gzipWindow = 15 + 16;  ///< the widest, in gzip's own frame

/// Of the first octets of a file: what its name would say if names could be trusted.
struct Magic {
    const char *name;
    QByteArrayView octets;
};
const Magic gzipMagic{"gzip", QByteArrayView("\x1f\x8b\x08", 3)};
const Magic zstdMagic{"zstd", QByteArrayView("\x28\xb5\x2f\xfd", 4)};
const Magic others[] = {
    {"xz", QByteArrayView("\xfd\x37zXZ\0", 6)},
    {"bzip2", QByteArrayView("BZh91AY&SY", 10)},
    {"zip", QByteArrayView("PK\x03\x04", 4)},
    {"lz4", QByteArrayView("\x04\x22\x4d\x18", 4)},
};

/// A zstd frame that holds something else; pzstd begins with one.
bool isSkippable(QByteArrayView text)
{
    return text.size() >= 4 && (static_cast<unsigned char>(text[0]) & 0xf0) == 0x50
        && text.sliced(1).startsWith(QByteArrayView("\x2a\x4d\x18", 3));
}

bool mayBecomeSkippable(QByteArrayView text)
{
    return !text.isEmpty() && (static_cast<unsigned char>(text[0]) & 0xf0) == 0x50
        && QByteArrayView("\x2a\x4d\x18", 3).startsWith(text.sliced(1));
}

bool mayBecome(QByteArrayView text, const Magic &magic)
{
    return text.size() < magic.octets.size() && magic.octets.startsWith(text);
}

bool isGzip(QByteArrayView text)
{
    return text.startsWith(gzipMagic.octets);
}

bool isZstd(QByteArrayView text)
{
    return text.startsWith(zstdMagic.octets) || isSkippable(text);
}

/// Packed in a way that is not read; null when it is not.
const Magic *otherOf(QByteArrayView text)
{
    const auto *found
        = std::find_if(std::begin(others), std::end(others), [text](const Magic &one) { return text.startsWith(one.octets); });
    return found != std::end(others) ? found : nullptr;
}

} // namespace

void Unpacker::FreeGzip::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

void Unpacker::FreeZstd::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

void Unpacker::give(const QByteArray &octets)
{
    if (m_at == m_given.size())
        m_given = octets;
    else
        m_given = m_given.mid(m_at) + octets;
    m_at = 0;
}

void Unpacker::fail(const QString &why)
{
    m_fault = why;
    m_at = m_given.size();
}

void Unpacker::finish()
{
    m_isLast = true;
}

/// What stands at the place where a member may begin. False: more octets are needed to tell, or it is over.
bool Unpacker::recognise()
{
    const QByteArrayView next = pending();
    if (next.isEmpty())
        return false;
    if (isGzip(next))
        return begin(Form::Gzip);
    if (isZstd(next))
        return begin(Form::Zstd);
    const bool isShort = mayBecome(next, gzipMagic) || mayBecome(next, zstdMagic) || mayBecomeSkippable(next)
        || (m_isFirst && std::any_of(std::begin(others), std::end(others), [next](const Magic &magic) { return mayBecome(next, magic); }));
    if (isShort && !m_isLast)
        return false;
    if (const Magic *other = otherOf(next); m_isFirst && other) {
        fail(QStringLiteral("it is packed with %1; of packed files gzip and zstd are read").arg(QLatin1String(other->name)));
    } else if (m_isFirst) {
        m_form = Form::Plain;
    } else if (next[0] == '\0') {
        m_form = Form::Padding;
    } else {
        fail(QStringLiteral("something that is not packed stands behind the packed text"));
    }
    return m_fault.isEmpty();
}

bool Unpacker::begin(Form form)
{
    m_form = form;
    if (form == Form::Zstd) {
        if (!m_zstd)
            m_zstd.reset(ZSTD_createDCtx());
        ZSTD_DCtx_reset(m_zstd.get(), ZSTD_reset_session_only);
        ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, widestZstdWindow);
        return true;
    }
    if (m_gzip)
        return inflateReset(m_gzip.get()) == Z_OK;
    auto stream = std::make_unique<z_stream_s>();
    *stream = {};
    if (inflateInit2(stream.get(), gzipWindow) != Z_OK) {
        fail(QStringLiteral("there is no memory to unpack it"));
        return false;
    }
    m_gzip.reset(stream.release());
    return true;
}

qsizetype Unpacker::take(char *to, qsizetype most)
{
    while (m_fault.isEmpty()) {
        qsizetype taken = 0;
        const qsizetype before = m_at;
        switch (m_form) {
        case Form::Unknown:
            if (!recognise())
                return 0;
            continue;
        case Form::Padding:
            skipPadding();
            if (m_form == Form::Padding)
                return 0;
            continue;
        case Form::Plain: return takePlain(to, most);
        case Form::Gzip: taken = takeGzip(to, most); break;
        case Form::Zstd: taken = takeZstd(to, most); break;
        }
        if (taken > 0)
            return taken;
        if (m_form == Form::Unknown || (m_at < m_given.size() && m_at > before))
            continue;
        if (m_fault.isEmpty() && (m_isLast || m_at < m_given.size()))
            fail(QStringLiteral("the %1 data are cut short").arg(QLatin1String(m_form == Form::Gzip ? "gzip" : "zstd")));
        return 0;
    }
    return 0;
}

qsizetype Unpacker::takePlain(char *to, qsizetype most)
{
    const qsizetype octets = qMin(most, m_given.size() - m_at);
    std::copy_n(m_given.constData() + m_at, octets, to);
    m_at += octets;
    return octets;
}

qsizetype Unpacker::takeGzip(char *to, qsizetype most)
{
    constexpr qsizetype mostAtOnce = std::numeric_limits<int>::max();
    const QByteArrayView in = pending();
    z_stream_s &stream = *m_gzip;
    stream.next_in = reinterpret_cast<const Bytef *>(in.data());
    stream.avail_in = uInt(qMin(in.size(), mostAtOnce));
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = uInt(qMin(most, mostAtOnce));
    const uInt room = stream.avail_out;
    const int code = inflate(&stream, Z_NO_FLUSH);
    m_at = m_given.size() - (in.size() - (reinterpret_cast<const char *>(stream.next_in) - in.data()));
    if (code == Z_STREAM_END) {
        m_form = Form::Unknown;
        m_isFirst = false;
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        fail(QStringLiteral("the gzip data are damaged (%1)").arg(QLatin1String(stream.msg ? stream.msg : "unreadable")));
    }
    return qsizetype(room - stream.avail_out);
}

qsizetype Unpacker::takeZstd(char *to, qsizetype most)
{
    const QByteArrayView in = pending();
    ZSTD_inBuffer input{in.data(), std::size_t(in.size()), 0};
    ZSTD_outBuffer output{to, std::size_t(most), 0};
    const std::size_t code = ZSTD_decompressStream(m_zstd.get(), &output, &input);
    m_at += qsizetype(input.pos);
    if (ZSTD_isError(code)) {
        if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
            fail(QStringLiteral("the zstd data need a window of more than 128 MiB"));
        else
            fail(QStringLiteral("the zstd data are damaged (%1)").arg(QLatin1String(ZSTD_getErrorName(code))));
    } else if (code == 0) {
        m_form = Form::Unknown;
        m_isFirst = false;
    }
    return qsizetype(output.pos);
}

/// Zeros up to the end of a tape's block (gzip allows them); then perhaps a further member.
void Unpacker::skipPadding()
{
    const QByteArrayView next = pending();
    const auto *end = std::find_if(next.begin(), next.end(), [](char octet) { return octet != '\0'; });
    m_at += end - next.begin();
    if (m_at < m_given.size())
        m_form = Form::Unknown;
}

bool isPacked(QByteArrayView head)
{
    return isGzip(head) || isZstd(head) || otherOf(head);
}

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/inflation.h"
#include "net/request.h"

#include <optional>

namespace jotscope::net {

constexpr qsizetype headCap = 64 << 10; ///< octets of status line and headers, of each interim answer too
constexpr qsizetype bodyCap = 1 << 20;  ///< octets, after inflation

/// Reads one HTTP/1.x answer (RFC 9112) as its octets come, within caps. Knows no socket.
class AnswerReader {
public:
    enum class Fault { None, NotHttp, HeadTooLarge, BodyTooLarge, BadLength, BadChunk, BadCompression, Truncated };

    explicit AnswerReader(const QByteArray &method) : m_isHead(method == "HEAD") { }

    void take(QByteArrayView octets);
    void close(); ///< the connection ended
    bool isComplete() const { return m_stage == Stage::Complete; }
    bool isOver() const { return isComplete() || m_fault != Fault::None; } ///< nothing more is wanted
    Fault fault() const { return m_fault; }
    bool hasBegun() const { return m_hasBegun; }

    int status() const { return m_status; }
    const QList<Header> &headers() const { return m_headers; } ///< in their order, duplicates kept
    const QByteArray &body() const { return m_body; }          ///< inflated

private:
    enum class Stage { Head, Sized, UntilClose, ChunkSize, Chunk, ChunkEnd, Trailers, Complete };

    bool takeHead(QByteArrayView &octets);
    bool readHead(const QByteArray &head);
    void readFields(const QList<QByteArray> &lines);
    void begin();
    bool takeBody(QByteArrayView &octets);
    bool takeLine(QByteArrayView &octets, QByteArray &line);
    void takeChunkLine(const QByteArray &line);
    void append(QByteArrayView piece);
    void complete();
    std::optional<QByteArray> field(const char *name) const; ///< several of one name joined by ", "
    void fail(Fault fault);

    bool m_isHead;
    bool m_hasBegun = false;
    bool m_hasBody = false;
    Stage m_stage = Stage::Head;
    Fault m_fault = Fault::None;
    QByteArray m_line; ///< the head, a chunk's line or the trailers so far
    qint64 m_left = 0; ///< of the body or of this chunk
    int m_status = 0;
    QList<Header> m_headers;
    QByteArray m_body;
    std::unique_ptr<Inflation> m_inflation;
};

} // namespace jotscope::net

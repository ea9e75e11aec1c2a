// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answer_reader.h"

#include <algorithm>
#include <cctype>

namespace jotscope::net {

namespace {

constexpr qsizetype chunkLineCap = 1 << 10;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char one) { return one >= '0' && one <= '9'; });
}

/// `HTTP/1.1 200 OK`; the reason may be missing. 0 for anything else.
int statusOf(const QByteArray &line)
{
    constexpr qsizetype shortest = 12;
    const bool isOurs = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    if (!isOurs || line.size() < shortest || (line.size() > shortest && line[shortest] != ' '))
        return 0;
    const QByteArrayView digits = QByteArrayView(line).sliced(9, 3);
    return isDigits(digits) ? digits.toInt() : 0;
}

/// One length, or the same one several times (RFC 9110 §8.6); negative for anything else.
qint64 lengthOf(const QByteArray &field)
{
    qint64 length = -1;
    for (const QByteArray &part : field.split(',')) {
        const QByteArray digits = part.trimmed();
        bool isNumber = false;
        const qint64 one = digits.toLongLong(&isNumber);
        if (!isDigits(digits) || !isNumber || (length >= 0 && one != length))
            return -1;
        length = one;
    }
    return length;
}

} // namespace

void AnswerReader::fail(Fault fault)
{
    if (m_fault == Fault::None && m_stage != Stage::Complete)
        m_fault = fault;
}

std::optional<QByteArray> AnswerReader::field(const char *name) const
{
    std::optional<QByteArray> found;
    for (const Header &header : m_headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            found = found ? *found + ", " + header.second : header.second;
    }
    return found;
}

void AnswerReader::take(QByteArrayView octets)
{
    while (!isOver() && !octets.isEmpty()) {
        if (!(m_stage == Stage::Head ? takeHead(octets) : takeBody(octets)))
            return;
    }
}

void AnswerReader::close()
{
    if (isOver())
        return;
    if (m_stage == Stage::UntilClose)
        complete();
    else
        fail(Fault::Truncated);
}

bool AnswerReader::takeHead(QByteArrayView &octets)
{
    m_hasBegun = true;
    while (!octets.isEmpty()) {
        const qsizetype lineEnd = octets.indexOf('\n');
        const qsizetype taken = lineEnd < 0 ? octets.size() : lineEnd + 1;
        if (m_line.size() + taken > headCap) {
            fail(Fault::HeadTooLarge);
            return false;
        }
        m_line += octets.first(taken);
        octets = octets.sliced(taken);
        constexpr QByteArrayView beginning("HTTP/1.");
        const qsizetype known = std::min(m_line.size(), beginning.size());
        if (QByteArrayView(m_line).first(known) != beginning.first(known)) {
            fail(Fault::NotHttp);
            return false;
        }
        if (lineEnd >= 0 && (m_line.endsWith("\n\n") || m_line.endsWith("\n\r\n")))
            return readHead(std::exchange(m_line, {}));
    }
    return true;
}

bool AnswerReader::readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    m_status = statusOf(lines.takeFirst());
    m_headers.clear();
    constexpr int firstFinal = 200;
    constexpr int switching = 101; // was not asked for
    if (m_status < 100 || m_status == switching) {
        fail(Fault::NotHttp);
        return false;
    }
    if (m_status < firstFinal) { // an interim answer: the real one follows
        m_status = 0;
        return true;
    }
    readFields(lines);
    begin();
    return !isOver();
}

void AnswerReader::readFields(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (isFolded && !m_headers.isEmpty())
            m_headers.last().second += ' ' + line.trimmed();
        else if (colon > 0)
            m_headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
}

/// How long the body is: RFC 9112 §6.3.
void AnswerReader::begin()
{
    const QByteArray coding = field("Content-Encoding").value_or(QByteArray()).toLower();
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate")
        m_inflation = std::make_unique<Inflation>();
    const QByteArray transfer = field("Transfer-Encoding").value_or(QByteArray()).toLower();
    const std::optional<QByteArray> length = field("Content-Length");
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    if (m_isHead || m_status == noContent || m_status == notModified) {
        m_inflation.reset();
        complete();
    } else if (!transfer.isEmpty()) {
        m_stage = Stage::ChunkSize;
        if (transfer != "chunked")
            fail(Fault::BadChunk);
    } else if (length) {
        m_stage = Stage::Sized;
        m_left = lengthOf(*length);
        if (m_left < 0)
            fail(Fault::BadLength);
        else if (m_left > bodyCap)
            fail(Fault::BodyTooLarge);
        else if (m_left == 0)
            complete();
    } else {
        m_stage = Stage::UntilClose;
    }
}

bool AnswerReader::takeBody(QByteArrayView &octets)
{
    if (m_stage == Stage::UntilClose || m_stage == Stage::Sized || m_stage == Stage::Chunk) {
        const qsizetype taken = m_stage == Stage::UntilClose ? octets.size() : qsizetype(std::min<qint64>(m_left, octets.size()));
        append(octets.first(taken));
        octets = octets.sliced(taken);
        m_left -= m_stage == Stage::UntilClose ? 0 : taken;
        if (m_left == 0 && m_stage == Stage::Sized)
            complete();
        else if (m_left == 0 && m_stage == Stage::Chunk)
            m_stage = Stage::ChunkEnd;
        return !isOver();
    }
    QByteArray line;
    if (takeLine(octets, line))
        takeChunkLine(line);
    return !isOver();
}

bool AnswerReader::takeLine(QByteArrayView &octets, QByteArray &line)
{
    const qsizetype lineEnd = octets.indexOf('\n');
    const qsizetype taken = lineEnd < 0 ? octets.size() : lineEnd + 1;
    m_line += octets.first(taken);
    octets = octets.sliced(taken);
    if (m_line.size() > chunkLineCap)
        fail(m_stage == Stage::Trailers ? Fault::HeadTooLarge : Fault::BadChunk);
    if (lineEnd < 0 || isOver())
        return false;
    line = std::exchange(m_line, {});
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    return true;
}

/// RFC 9112 §7.1. Extensions and trailers are read over.
void AnswerReader::takeChunkLine(const QByteArray &line)
{
    constexpr int longest = 8; // hexadecimal digits
    if (m_stage == Stage::ChunkEnd) {
        if (line.isEmpty())
            m_stage = Stage::ChunkSize;
        else
            fail(Fault::BadChunk);
    } else if (m_stage == Stage::Trailers) {
        if (line.isEmpty())
            complete();
        else if ((m_left += line.size()) > headCap)
            fail(Fault::HeadTooLarge);
    } else {
        const QByteArray digits = line.split(';').first().trimmed();
        const bool isNumber = std::all_of(digits.begin(), digits.end(), [](char one) { return std::isxdigit(uchar(one)) != 0; });
        m_left = digits.toLongLong(nullptr, 16);
        if (!isNumber || digits.isEmpty() || digits.size() > longest)
            fail(Fault::BadChunk);
        else
            m_stage = m_left == 0 ? Stage::Trailers : Stage::Chunk;
    }
}

void AnswerReader::append(QByteArrayView piece)
{
    m_hasBody = m_hasBody || !piece.isEmpty();
    if (!m_inflation) {
        m_body += piece;
        if (m_body.size() > bodyCap)
            fail(Fault::BodyTooLarge);
        return;
    }
    switch (m_inflation->take(piece, m_body, bodyCap)) {
    case Inflation::Result::Fine: return;
    case Inflation::Result::TooLarge: fail(Fault::BodyTooLarge); return;
    case Inflation::Result::Damaged: fail(Fault::BadCompression); return;
    }
}

void AnswerReader::complete()
{
    if (m_inflation && m_hasBody && !m_inflation->isComplete())
        fail(Fault::BadCompression);
    else
        m_stage = Stage::Complete;
}

} // namespace jotscope::net

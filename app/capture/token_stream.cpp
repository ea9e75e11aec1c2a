// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/token_stream.h"

#include "capture/find_tokens.h"
#include "jose/token.h"

#include <QRegularExpression>

namespace jotscope::capture {

namespace {

constexpr qsizetype blockOctets = 4 << 20;
constexpr qsizetype lookBack = 1 << 20; ///< how far a good end is looked for; longer tokens are rare

bool isTokenLetter(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || letter == '-'
        || letter == '_' || letter == '.' || letter == '+' || letter == '/' || letter == '=' || letter == '~' || letter == '%';
}

/// "line 3, Authorization" of a block that begins after `before` lines.
QString placeInWhole(const QString &place, qint64 before)
{
    static const QRegularExpression line(QStringLiteral("^line (\\d+)"));
    const auto found = line.match(place);
    if (found.hasMatch())
        return QStringLiteral("line %1").arg(found.captured(1).toLongLong() + before) + place.mid(found.capturedLength());
    if (place.isEmpty() || place == u"whole text")
        return QStringLiteral("line %1").arg(before + 1);
    return QStringLiteral("from line %1, %2").arg(before + 1).arg(place);
}

std::vector<Sighting> look(const QByteArray &block, const QString &origin, qint64 before)
{
    std::vector<Sighting> found = findTokens(block, origin, QDateTime::currentDateTimeUtc());
    std::erase_if(found, [](const Sighting &one) { return jose::decode(one.text).kind == jose::Kind::Opaque; });
    for (Sighting &one : found) {
        if (before > 0)
            one.place = placeInWhole(one.place, before);
    }
    return found;
}

} // namespace

qsizetype blockEnd(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    const qsizetype least = qMax<qsizetype>(1, most - lookBack);
    qsizetype anyLine = 0;
    for (qsizetype end = most; end > least; --end) {
        if (text[end - 1] != '\n')
            continue;
        qsizetype before = end - 1;
        if (before > 0 && text[before - 1] == '\r')
            --before;
        if (before == 0 || !isTokenLetter(text[before - 1]))
            return end; // no token is wrapped here
        anyLine = qMax(anyLine, end);
    }
    if (anyLine > 0)
        return anyLine;
    for (qsizetype end = most; end > least; --end) {
        if (!isTokenLetter(text[end - 1]))
            return end;
    }
    return most;
}

TokenStream::TokenStream(QIODevice *device, QString origin, int jobs)
    : m_device(device), m_origin(std::move(origin)), m_jobs(std::size_t(qMax(1, jobs)))
{
}

QByteArray TokenStream::nextBlock()
{
    while (!m_isAtEnd && m_rest.size() <= blockOctets) {
        QByteArray more(blockOctets, Qt::Uninitialized);
        const qint64 octets = m_device->read(more.data(), more.size());
        m_isAtEnd = octets <= 0;
        m_hasFailed = octets < 0;
        m_rest.append(more.constData(), qMax<qint64>(0, octets));
    }
    const qsizetype end = blockEnd(m_rest, blockOctets);
    const QByteArray block = m_rest.left(end);
    m_rest.remove(0, end);
    return block;
}

void TokenStream::fill()
{
    while (m_underWay.size() < m_jobs && !(m_isAtEnd && m_rest.isEmpty())) {
        const QByteArray block = nextBlock();
        if (block.isEmpty())
            return;
        const auto policy = m_jobs > 1 ? std::launch::async : std::launch::deferred;
        m_underWay.push_back(std::async(policy, look, block, m_origin, m_line));
        m_line += block.count('\n');
    }
}

Result<std::vector<Sighting>> TokenStream::next()
{
    for (fill(); !m_underWay.empty(); fill()) {
        std::vector<Sighting> found = m_underWay.front().get();
        m_underWay.pop_front();
        if (!found.empty())
            return found;
    }
    if (m_hasFailed)
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read further: %2.").arg(m_origin, m_device->errorString()));
    return std::vector<Sighting>();
}

} // namespace jotscope::capture

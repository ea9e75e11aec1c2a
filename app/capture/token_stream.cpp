// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/token_stream.h"

#include "capture/find_tokens.h"
#include "capture/har.h"
#include "jose/token.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr qsizetype blockOctets = 4 << 20;
constexpr qsizetype readOctets = 1 << 20;
constexpr qsizetype lookBack = 1 << 20;      ///< how far a good end is looked for; longer tokens are rare
constexpr qsizetype longestEntry = 16 << 20; ///< of a HAR: a request and its answer
constexpr qint64 pauseMs = 2000;             ///< then a line is looked through although it has not ended
constexpr qint64 mostDelayMs = 500;          ///< of a source that never pauses

bool isTokenLetter(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || letter == '-'
        || letter == '_' || letter == '.' || letter == '+' || letter == '/' || letter == '=' || letter == '~' || letter == '%';
}

/// "line 3, Authorization": what a block says of itself, told of the whole.
QString placeInWhole(const QString &place, QByteArrayView block, TokenStream::Before before)
{
    static const QRegularExpression line(QStringLiteral("^line (\\d+)"));
    static const QRegularExpression character(QStringLiteral("^character (\\d+)$"));
    if (const auto found = line.match(place); found.hasMatch())
        return QStringLiteral("line %1").arg(found.captured(1).toLongLong() + before.lines) + place.mid(found.capturedLength());
    const QByteArrayView trimmed = block.trimmed();
    if (trimmed.contains('\n')) // a document of several lines
        return before.lines == 0 ? place : QStringLiteral("from line %1, %2").arg(before.lines + 1).arg(place);
    const qint64 lines = before.lines + std::count(block.data(), trimmed.data(), '\n');
    const auto found = character.match(place);
    if (found.hasMatch() && lines == 0)
        return QStringLiteral("character %1").arg(found.captured(1).toLongLong() + before.octets);
    const QString number = QStringLiteral("line %1").arg(lines + 1);
    if (found.hasMatch() || place.isEmpty() || place == u"whole text")
        return number;
    return lines == 0 ? place : number + QStringLiteral(", ") + place;
}

/// "request 3, Authorization" of a HAR that had that many requests before.
QString requestInWhole(const QString &place, qint64 requests)
{
    static const QRegularExpression request(QStringLiteral("^request (\\d+)"));
    const auto found = request.match(place);
    if (!found.hasMatch())
        return place;
    return QStringLiteral("request %1").arg(found.captured(1).toLongLong() + requests) + place.mid(found.capturedLength());
}

std::vector<Sighting> sureOnes(std::vector<Sighting> found)
{
    std::erase_if(found, [](const Sighting &one) { return jose::decode(one.text).kind == jose::Kind::Opaque; });
    return found;
}

} // namespace

std::vector<Sighting> sureTokensIn(QByteArrayView text, const QString &origin)
{
    return sureOnes(findTokens(text, origin, QDateTime::currentDateTimeUtc()));
}

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

TokenStream::TokenStream(Source &source, QString origin, int jobs)
    : m_source(source), m_origin(std::move(origin)), m_jobs(std::size_t(qMax(1, jobs))), m_want(blockOctets)
{
    m_sinceRead.start();
    m_sinceRest.start();
}

TokenStream::~TokenStream() = default;

TokenStream::Looked TokenStream::look(const QByteArray &block, const QString &origin, Before before, bool isHar)
{
    TokensFound found = findTokensAndRequests(block, origin, QDateTime::currentDateTimeUtc());
    Looked looked{sureOnes(std::move(found.sightings)), isHar ? found.harRequests : 0};
    for (Sighting &one : looked.sightings) {
        if (before.octets > 0 && !(isHar && one.place.startsWith(u"request ")))
            one.place = placeInWhole(one.place, block, before);
    }
    return looked;
}

/// The last place where an entry of a HAR may begin; none when more must be read to find one.
qsizetype TokenStream::harEnd()
{
    const qsizetype at = lastHarRequestIn(m_rest, qMax<qsizetype>(1, m_searched));
    if (at > 0)
        return at;
    m_searched = qMax<qsizetype>(1, m_rest.size() - 100);
    if (m_rest.size() >= longestEntry)
        return blockEnd(m_rest, blockOctets);
    m_want = m_rest.size() + blockOctets;
    return 0;
}

/// Behind how many octets of the rest a block ends; none when it does not yet.
qsizetype TokenStream::nextEnd()
{
    const bool isWhole = m_isAtEnd || !m_note.isEmpty();
    if (m_rest.size() > m_want) {
        const qsizetype end = m_isHar ? harEnd() : blockEnd(m_rest, blockOctets);
        return end == 0 && isWhole ? m_rest.size() : end;
    }
    if (isWhole)
        return m_rest.size();
    const bool isDue = m_source.isLive() && !m_rest.isEmpty() && (m_isQuiet || m_sinceRest.hasExpired(mostDelayMs));
    if (!isDue)
        return 0;
    const qsizetype lines = m_isHar ? 0 : m_rest.lastIndexOf('\n') + 1;
    if (lines > 0)
        return lines;
    return m_source.isFollowed() && m_sinceRead.hasExpired(pauseMs) ? m_rest.size() : 0;
}

void TokenStream::cut(qsizetype end)
{
    const QByteArray block = m_rest.left(end);
    m_rest.remove(0, end);
    m_isFirst = false;
    m_want = blockOctets;
    m_searched = 0;
    m_sinceRest.start();
    const auto policy = m_jobs > 1 ? std::launch::async : std::launch::deferred;
    m_underWay.push_back(std::async(policy, &TokenStream::look, block, m_origin, m_before, m_isHar));
    m_before.lines += block.count('\n');
    m_before.octets += block.size();
}

void TokenStream::read()
{
    const qsizetype before = m_rest.size();
    if (before == 0)
        m_sinceRest.start();
    m_rest.resize(before + readOctets);
    const Source::Piece piece = m_source.read(m_rest.data() + before, readOctets);
    m_rest.resize(before + piece.octets);
    if (piece.octets > 0)
        m_sinceRead.start();
    m_isQuiet = piece.what == Source::What::Quiet;
    m_isAtEnd = piece.what == Source::What::End;
    if (piece.what == Source::What::Restarted)
        m_note = m_source.whyRestarted();
    if (m_isFirst)
        m_isHar = startsLikeHar(m_rest);
}

/// Reads until there is a block more. False: there is none now.
bool TokenStream::fill()
{
    for (;;) {
        if (const qsizetype end = nextEnd(); end > 0) {
            cut(end);
            return true;
        }
        if (m_isAtEnd || !m_note.isEmpty() || std::exchange(m_isQuiet, false))
            return false;
        read();
    }
}

Result<TokenStream::Batch> TokenStream::next()
{
    while (m_underWay.size() < m_jobs && fill()) { }
    Batch batch;
    if (!m_underWay.empty()) {
        Looked looked = m_underWay.front().get();
        m_underWay.pop_front();
        for (Sighting &one : looked.sightings) {
            if (m_requests > 0)
                one.place = requestInWhole(one.place, m_requests);
        }
        m_requests += looked.requests;
        batch.sightings = std::move(looked.sightings);
        return batch;
    }
    if (!m_note.isEmpty()) { // another text begins
        batch.note = std::exchange(m_note, {});
        m_before = {};
        m_requests = 0;
        m_isFirst = true;
        m_isHar = false;
    } else if (m_isAtEnd && !m_source.fault().isEmpty()) {
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read further: %2.").arg(m_origin, m_source.fault()));
    } else {
        batch.isLast = m_isAtEnd;
    }
    return batch;
}

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/file_scan.h"

#include "capture/conversation.h"
#include "capture/token_stream.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>

namespace jotscope::capture {

namespace {

constexpr int mostUnderWay = 4;  ///< batches that the owner has not taken yet
constexpr std::size_t most = 64; ///< sightings in a batch: a window decodes them as it takes them
constexpr qint64 gatherMs = 100; ///< between two batches, after the first
constexpr qint64 betweenMs = 100;
constexpr int waitMs = 100;

} // namespace

FileScan::FileScan(Wish wish, QObject *parent) : QObject(parent), m_wish(std::move(wish)), m_room(mostUnderWay)
{
    if (m_wish.origin.isEmpty())
        m_wish.origin = QFileInfo(m_wish.path).fileName();
    m_isFollowing = m_wish.follow;
}

FileScan::~FileScan()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void FileScan::start()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

void FileScan::cancel()
{
    m_isCancelled = true;
}

/// Without what was told before.
std::vector<Sighting> FileScan::fresh(std::vector<Sighting> sightings)
{
    std::erase_if(sightings, [this](const Sighting &one) {
        const QUuid id = QUuid::fromRfc4122(QCryptographicHash::hash(one.text, QCryptographicHash::Sha256).left(16));
        const auto known = m_known.find(id);
        const int worth = worthOf(one);
        const bool isNews = known == m_known.end() || worth > *known;
        if (isNews)
            m_known.insert(id, worth);
        return !isNews;
    });
    return sightings;
}

/// False: it was cancelled meanwhile.
bool FileScan::deliver(std::vector<Sighting> &sightings)
{
    for (std::size_t at = 0; at < sightings.size(); at += most) {
        const auto from = sightings.begin() + qsizetype(at);
        std::vector<Sighting> piece(from, from + qsizetype(qMin(most, sightings.size() - at)));
        while (!m_room.tryAcquire(1, waitMs)) {
            if (m_isCancelled)
                return false;
        }
        QMetaObject::invokeMethod(
            this,
            [this, piece = std::move(piece)] {
                m_room.release();
                Q_EMIT found(piece);
            },
            Qt::QueuedConnection);
    }
    sightings.clear();
    return true;
}

void FileScan::run()
{
    End end;
    qint64 told = -betweenMs;
    Pace pace;
    QElapsedTimer time;
    time.start();
    const auto tell = [this](auto signal, auto value) {
        QMetaObject::invokeMethod(
            this,
            [this, signal, value] {
                Q_EMIT(this->*signal)
                (value);
            },
            Qt::QueuedConnection);
    };
    auto source = Source::open(m_wish.path, m_isFollowing);
    if (!source) {
        end.how = End::How::Failed;
        end.message = source.error().message;
        return tell(&FileScan::ended, end);
    }
    TokenStream stream(*source, m_wish.origin, m_wish.jobs);
    qint64 delivered = -gatherMs;
    std::vector<Sighting> gathered;
    for (bool isLast = false; !isLast && !m_isCancelled;) {
        source->setFollowed(m_isFollowing);
        auto batch = stream.next();
        isLast = !batch || batch->isLast;
        if (!batch) {
            end.how = End::How::Failed;
            end.message = batch.error().message;
        } else {
            if (!batch->note.isEmpty())
                tell(&FileScan::noted, batch->note);
            const bool wasQuiet = batch->sightings.empty();
            for (Sighting &one : fresh(std::move(batch->sightings)))
                gathered.push_back(std::move(one));
            if (isLast || wasQuiet || gathered.size() >= most || time.elapsed() - delivered >= gatherMs) {
                if (!gathered.empty())
                    delivered = time.elapsed();
                if (!deliver(gathered))
                    break;
            }
            if (m_wish.most > 0 && m_known.size() >= m_wish.most && !isLast) {
                end.how = End::How::Enough;
                isLast = true; // what was gathered is still delivered
            }
        }
        pace.note(source->position(), time.elapsed());
        end.progress = pace.progress(source->position(), source->size(), m_known.size());
        if (!isLast && time.elapsed() - told >= betweenMs) {
            told = time.elapsed();
            tell(&FileScan::progressed, end.progress);
        }
    }
    deliver(gathered);
    if (m_isCancelled && end.how == End::How::Done)
        end.how = End::How::Cancelled;
    tell(&FileScan::ended, end);
}

} // namespace jotscope::capture

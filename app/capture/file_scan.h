// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/pace.h"
#include "capture/sighting.h"

#include <QHash>
#include <QObject>
#include <QSemaphore>
#include <QUuid>

#include <atomic>
#include <thread>

namespace jotscope::capture {

/// Scans one file of any size in a thread of its own, and tells in the thread of its owner what was found, as it is found, and how far it
/// is. Each text comes once, and once more when it came with a service's answer, or with a refusal, later. It waits for whoever listens: a
/// few batches at most are under way. Destroying it ends it.
class FileScan : public QObject {
    Q_OBJECT
public:
    struct Wish {
        QString path;
        QString origin = {}; ///< of the sightings; empty: the file's name
        bool follow = false; ///< read on as it grows, is truncated or replaced, until cancel()
        int jobs = 1;
        qint64 most = 0; ///< it ends when that many were found; 0: never
    };
    struct End {
        enum class How { Done, Cancelled, Enough, Failed };
        How how = How::Done;
        QString message; ///< English, why it failed: "app.log.gz: cannot be read further: the gzip data are cut short."
        Progress progress;
    };

    explicit FileScan(Wish wish, QObject *parent = nullptr);
    ~FileScan() override;

    void start();
    void cancel();                                          ///< soon; ended() is told
    void setFollow(bool follow) { m_isFollowing = follow; } ///< also while it runs, as long as it has not ended
    bool isFollowing() const { return m_isFollowing; }

Q_SIGNALS:
    void found(const std::vector<jotscope::capture::Sighting> &sightings);
    void progressed(const jotscope::capture::Progress &progress); ///< ten times a second at most
    void noted(const QString &note);                              ///< English: "was truncated: reading it from its beginning"
    void ended(const jotscope::capture::FileScan::End &end);      ///< the last one

private:
    void run();
    bool deliver(std::vector<Sighting> &sightings);
    std::vector<Sighting> fresh(std::vector<Sighting> sightings);

    Wish m_wish;
    std::atomic_bool m_isCancelled = false;
    std::atomic_bool m_isFollowing = false;
    QHash<QUuid, int> m_known; ///< by half a SHA-256, which needs no memory of its own; what its best answer was worth
    QSemaphore m_room;
    std::thread m_thread;
};

} // namespace jotscope::capture

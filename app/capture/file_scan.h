// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/pace.h"
#include "capture/sighting.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <thread>

namespace jotscope::capture {

/// Scans one file of any size in a thread of its own, and tells in the thread of its owner what was found, as it is found, and how far it
/// is. It waits for whoever listens: a few batches at most are under way. Destroying it ends it.
class FileScan : public QObject {
    Q_OBJECT
public:
    struct Wish {
        QString path;
        QString origin = {}; ///< of the sightings; empty: the file's name
        bool follow = false; ///< read on as it grows, is truncated or replaced, until cancel()
        int jobs = 1;
    };
    struct End {
        enum class How { Done, Cancelled, Failed };
        How how = How::Done;
        QString message; ///< English, why it failed: "app.log.gz: cannot be read further: the gzip data are cut short."
        Progress progress;
    };

    explicit FileScan(Wish wish, QObject *parent = nullptr);
    ~FileScan() override;

    void start();
    void cancel(); ///< soon; ended() is told
    const Wish &wish() const { return m_wish; }

Q_SIGNALS:
    void found(const std::vector<jotscope::capture::Sighting> &sightings);
    void progressed(const jotscope::capture::Progress &progress); ///< ten times a second at most
    void noted(const QString &note);                              ///< English: "was truncated: reading it from its beginning"
    void ended(const jotscope::capture::FileScan::End &end);      ///< the last one

private:
    void run();
    bool deliver(std::vector<Sighting> sightings);

    Wish m_wish;
    std::atomic_bool m_isCancelled = false;
    QSemaphore m_room;
    std::thread m_thread;
};

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/relayed.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <mutex>

namespace jotscope::capture {

/// A relay whose calls are looked through for tokens, in a thread of its own, in order of their end.
class RelayCapture : public QObject {
    Q_OBJECT
public:
    explicit RelayCapture(QObject *parent = nullptr);
    ~RelayCapture() override;

    /// http://127.0.0.1:PORT. Where the wished port is taken, the Error names a free one.
    Result<QString> start(const net::RelaySettings &settings);
    /// When this returns, `seen` has told of every call that ended.
    void stop();
    bool isOn() const { return m_relay.isOn(); }
    QString address() const; ///< empty while it is off
    net::RelayCounts counts() const { return m_relay.counts(); }

Q_SIGNALS:
    /// A call ended; `sightings` is empty where it carried no token. In the thread of this object.
    void seen(const jotscope::net::RelayCall &call, const std::vector<jotscope::capture::Sighting> &sightings);

private:
    void take(net::RelayCall call, std::function<void()> done);
    void deliver(); ///< some of what waits; more in the next turn of the event loop
    bool deliverSome();

    struct Seen {
        net::RelayCall call;
        std::vector<Sighting> sightings;
        std::function<void()> done;
    };
    std::mutex m_mutex;
    std::deque<Seen> m_waiting; ///< looked through, for our thread
    QThreadPool m_lookers;
    net::Relay m_relay;
};

} // namespace jotscope::capture

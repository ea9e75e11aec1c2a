// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"
#include "net/tls.h"
#include "result.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <memory>

namespace jotscope::net {

class RelayPump;

/// Where a relay forwards to, and how much it bears.
struct RelaySettings {
    QUrl upstream;         ///< https, or http on loopback; its path stands before that of each request
    quint16 port = 0;      ///< on 127.0.0.1; 0: any free one
    QString caFile;        ///< trusted beside the system's authorities
    TlsSettings tls;       ///< of it, only the exceptions: no client certificate of ours is shown for other programs
    int connections = 400; ///< two descriptors each, of 1,024 that a process mostly has
    int idleMs = 120'000;  ///< a connection that says nothing
    int headMs = 30'000;   ///< from a request's first octet to the end of its headers
    int connectMs = 10'000;
    int stallMs = 60'000; ///< a client that sends or takes nothing in the middle of a body
};

/// One call that went through, as far as it got.
struct RelayCall {
    enum class End { Answered, UpstreamFailed, ClientLeft, Stopped };

    qint64 number = 0; ///< from 1, in order of coming
    QDateTime began;
    qint64 milliseconds = 0;
    QByteArray method;
    QByteArray target;            ///< as the client said it
    QString url;                  ///< where it went: "https://api.example/orders?page=2"
    QList<Header> requestHeaders; ///< as the client sent them; those of one name stand together
    QByteArray requestBody;       ///< what is recorded of it: inflated, at most recordedCap octets
    int status = 0;               ///< 0: the upstream gave no answer
    QByteArray statusLine;        ///< "HTTP/1.1 404 Not Found"
    QList<Header> headers;        ///< as the upstream sent them, likewise
    QByteArray body;              ///< like requestBody
    End end = End::Answered;
    QString fault; ///< English; why it came to nothing
};

/// Everything that ever came; each call ends as one of the four last.
struct RelayCounts {
    qint64 connections = 0;
    qint64 turnedAway = 0; ///< of these: over the cap
    qint64 open = 0;
    qint64 refused = 0; ///< not passed on: foreign, or no sound request
    qint64 calls = 0;   ///< passed on, or meant to be
    qint64 answered = 0;
    qint64 upstreamFailed = 0;
    qint64 clientLeft = 0;
    qint64 stopped = 0; ///< cut off by stop()

    qint64 underWay() const { return calls - answered - upstreamFailed - clientLeft - stopped; }
};

constexpr qsizetype recordedCap = 64 << 10;

/// What cannot be relayed to, for people; empty when it can.
QString flawOf(const RelaySettings &settings);

/// An HTTP/1.1 endpoint on loopback that forwards to one upstream and tells of each call. It runs in a thread of its own.
class Relay {
public:
    /// Called in the relay's thread, once for each call. What it returns is called when that call needs no memory any more, from
    /// whatever thread: with too much waiting, clients wait.
    using Told = std::function<void(RelayCall call, std::function<void()> done)>;

    explicit Relay(Told told);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// The port. Where the wished one is taken, the Error is of the kind Refused, and names a free one.
    Result<quint16> start(const RelaySettings &settings);
    void stop(); ///< closes every connection; what was under way is told of before this returns
    bool isOn() const { return bool(m_pump); }
    quint16 port() const;
    RelayCounts counts() const; ///< since the last start

private:
    Told m_told;
    std::unique_ptr<RelayPump> m_pump;
    std::shared_ptr<struct RelayTally> m_tally;
};

/// A port that is free now.
quint16 freePort();

} // namespace jotscope::net

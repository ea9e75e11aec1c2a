// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>

#include <coroutine>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
struct z_stream_s;

namespace jotscope::net {

constexpr qsizetype bodyCap = 1 << 20; ///< octets, after inflation

/// One HTTP message on its way back: collects the body within the cap and remembers why it ended.
class Transfer {
public:
    Transfer(QNetworkAccessManager *manager, const Request &request, const QUrl &url, const QHostAddress &address, int timeoutMs);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    void cancel();
    QNetworkReply *reply() const { return m_reply; }
    /// Fills status, headers, body, outcome, stage and message; to be called once, after the reply has finished.
    void finish(Exchange &exchange);

private:
    enum class End { Natural, Cancelled, Timeout, TooLarge, Damaged };
    void take();
    bool inflateFrom(const QByteArray &piece);
    void stop(End end);
    QString failureMessage(const QUrl &url, Exchange::Stage &stage) const;

    QNetworkReply *m_reply;
    QByteArray m_body;
    std::unique_ptr<z_stream_s> m_zip;
    bool m_begun = false;
    End m_end = End::Natural;
    QString m_tls;
    int m_timeoutMs;
};

/// Resumes as soon as the reply has finished. A reply is aborted, never deleted, under a waiter.
struct Finished {
    QNetworkReply *reply;
    bool await_ready() const;
    void await_suspend(std::coroutine_handle<> waiting) const;
    void await_resume() const { }
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace jotscope::net {

/// What it answers with: a page without script that loads nothing.
struct Page {
    int status = 200;
    QString title;
    QString text;
};

/// Hears what a browser is redirected to (RFC 8252 §7.3): on loopback only, GET only, one message a connection, caps on all of it.
/// A request that names another host (DNS rebinding), another path or comes from another site's script is turned away unheard.
class LoopbackServer : public QObject {
    Q_OBJECT
public:
    /// Sees the address that was asked for, query included; its page is the answer.
    using Hearing = std::function<Page(const QUrl &asked)>;

    explicit LoopbackServer(Hearing hearing, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// `wanted`: "http://127.0.0.1/callback"; without a port a random one is taken. The address with its port; Io when it is taken.
    Result<QUrl> listen(const QUrl &wanted);
    void close();

private:
    struct Caller;
    void welcome(QTcpServer *server);
    void take(Caller *caller);
    Page answerTo(const QByteArray &head);
    void say(QTcpSocket *socket, const Page &page);

    Hearing m_hearing;
    QUrl m_url;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< "localhost" is two addresses
    int m_callers = 0;
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QTcpServer>

#include <functional>

namespace jotscope::tests {

/// One request as it came over the wire.
struct Heard {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray header(const QByteArray &name) const;
};

struct Said {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    QByteArray body;
    bool silent = false; ///< never answers
};

/// A loopback HTTP server that writes down what it hears and says what the test wants.
class CannedService : public QTcpServer {
    Q_OBJECT
public:
    using Speech = std::function<Said(const Heard &)>;
    explicit CannedService(Speech speech, QObject *parent = nullptr);

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QList<Heard> heard;
    QList<QByteArray> targets() const; ///< "GET /users/7"

private:
    void take(QTcpSocket *socket);
    Speech m_speech;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

} // namespace jotscope::tests

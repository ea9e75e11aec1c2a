// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int patienceMs = 2000;

QString socketPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("jotscope.sock"));
}

} // namespace

Instance::Instance(QObject *parent) : QObject(parent), m_name(socketPath()), m_lock(m_name + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // a dead owner is noticed by its process
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::hear);
}

bool Instance::claim()
{
    if (m_name.isEmpty()) // there is no place of this user alone: every window is the first
        return true;
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_name); // what a killed one left; safe, for the lock is held
    m_server.listen(m_name);
    return true;
}

bool Instance::handOver(const Given &given) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(messageOf(given));
    // The answer says that it was read: a first one that hangs must not swallow what was opened.
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patienceMs))
            return false;
    }
    return socket.waitForReadyRead(patienceMs) && socket.readAll() == "ok\n";
}

void Instance::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        auto *silence = new QTimer(socket);
        silence->setSingleShot(true);
        silence->start(patienceMs);
        connect(silence, &QTimer::timeout, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, silence] {
            silence->start(patienceMs);
            if (socket->bytesAvailable() > mostMessageOctets)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const auto given = givenOf(socket->readLine());
            if (!given)
                return socket->abort();
            socket->write("ok\n");
            socket->flush(); // at once: to open the files may take longer than the other one waits
            socket->disconnectFromServer();
            Q_EMIT received(*given);
        });
    }
}

} // namespace jotscope::ui

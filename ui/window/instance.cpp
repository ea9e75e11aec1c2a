// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instance.h"

#include "json/read.h"
#include "json/write.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr qint64 mostOctets = 1 << 20; ///< of paths
constexpr int patienceMs = 2000;

QString socketPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("jotscope.sock"));
}

/// Of a message that is one: an object whose "files" are absolute paths.
std::optional<QStringList> filesOf(const QByteArray &message)
{
    const json::Document document = json::read(message);
    const json::Value *files = document.isSound() ? document.root.find(u"files") : nullptr;
    if (!files || !files->isArray())
        return std::nullopt;
    QStringList paths;
    for (const json::Value &item : files->items) {
        if (!item.isString() || !QDir::isAbsolutePath(item.text))
            return std::nullopt;
        paths.append(item.text);
    }
    return paths;
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

bool Instance::handOver(const QStringList &files) const
{
    json::Value list = json::Value::array();
    for (const QString &file : files)
        list.add(json::Value::of(file));
    json::Value message = json::Value::object();
    message.add(QStringLiteral("files"), std::move(list));
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(json::write(message) + '\n');
    // The answer says that it was read: a first one that hangs must not swallow what was opened.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == "ok\n";
}

void Instance::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > mostOctets)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const auto files = filesOf(socket->readLine());
            if (!files)
                return socket->abort();
            socket->write("ok\n");
            socket->flush(); // at once: to open the files may take longer than the other one waits
            socket->disconnectFromServer();
            Q_EMIT received(*files);
        });
    }
}

} // namespace jotscope::ui

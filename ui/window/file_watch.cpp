// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jotscope::ui {

namespace {

constexpr int settleMs = 200; ///< who replaces a file writes it in several steps

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString &path)
{
    m_path = path;
    m_known = fingerprint();
    follow();
}

/// The folder too: a file that is replaced is another one, and the watch on the old one ends.
void FileWatch::follow()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

/// SHA-1 tells versions of one file apart; nothing is protected by it.
QByteArray FileWatch::fingerprint() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1) : QByteArray();
}

void FileWatch::look()
{
    const QByteArray now = fingerprint();
    follow();
    if (now == m_known || now.isEmpty()) // gone for a moment, or for good: what was read stays
        return;
    m_known = now;
    Q_EMIT changed(m_path);
}

} // namespace jotscope::ui

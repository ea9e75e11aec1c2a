// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace jotscope::environments {

Result<std::vector<Environment>> loadEnvironments(const QString &path)
{
    constexpr qint64 most = 16 << 20;
    const QFileInfo place(path);
    QFile file(path);
    if (place.isDir())
        return failure(Error::Kind::Io, QStringLiteral("%1: expected an environments file, found a folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, QStringLiteral("%1: the environments file cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Io, QStringLiteral("%1: the environments file cannot be read: %2.").arg(path, file.errorString()));
    if (text.size() > most)
        return failure(Error::Kind::Format, QStringLiteral("%1: expected an environments file, found more than 16 MiB.").arg(path));
    return readEnvironments(text, place.fileName(), place.absolutePath());
}

Result<void> saveEnvironments(const QString &path, const std::vector<Environment> &environments)
{
    const QFileInfo place(path);
    const QString target = place.isSymLink() && place.exists() ? place.canonicalFilePath() : path; // a link stays a link
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Io, QStringLiteral("%1: the folder cannot be made.").arg(folder));
    QSaveFile file(target);
    const QByteArray text = writeEnvironments(environments, folder);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(Error::Kind::Io, QStringLiteral("%1: the environments file cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/environments.json");
}

} // namespace jotscope::environments

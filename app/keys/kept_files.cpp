// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/kept_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace jotscope::keys {

namespace {

QFileInfoList filesIn(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("^[0-9a-f]{64}\\.json$"));
    QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks);
    files.removeIf([](const QFileInfo &file) { return !name.match(file.fileName()).hasMatch(); });
    return files;
}

} // namespace

KeptFiles keptFiles(const QString &folder)
{
    KeptFiles kept;
    for (const QFileInfo &file : filesIn(folder)) {
        ++kept.sources;
        kept.octets += file.size();
    }
    return kept;
}

KeptFiles forgetKeptFiles(const QString &folder)
{
    for (const QFileInfo &file : filesIn(folder))
        QFile::remove(file.absoluteFilePath());
    return keptFiles(folder);
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kept_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jotscope::ui {

namespace {

QString name()
{
    return QStringLiteral("jotscope");
}

/// Before QSettings looks there: it keeps what it read first.
QString takenOver()
{
    static const bool isDone = [] {
        const auto fileOf = [](const QString &organization) {
            return QSettings(QSettings::NativeFormat, QSettings::UserScope, organization, name()).fileName();
        };
        KeptSettings::takeOver(fileOf(QStringLiteral("Unknown Organization")), fileOf(name()));
        return true;
    }();
    Q_UNUSED(isDone)
    return name();
}

} // namespace

KeptSettings::KeptSettings() : QSettings(NativeFormat, UserScope, takenOver(), name())
{
}

void KeptSettings::takeOver(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) || !QFileInfo::exists(from))
        return;
    const QFileInfo before(from);
    if (QDir().mkpath(QFileInfo(to).path()) && QFile::rename(from, to))
        QDir().rmdir(before.path()); // unless another program's stand there too
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jotscope::cli {

int schema(const std::string &name)
{
    const QDir folder(QStringLiteral(":/jotscope/schemas"));
    QStringList names;
    for (const QString &entry : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(QFileInfo(entry).completeBaseName());
    const QString wanted = QString::fromStdString(name);
    QFile file(folder.filePath(wanted + QStringLiteral(".json")));
    if (!names.contains(wanted) || !file.open(QIODevice::ReadOnly))
        return fail({Error::Kind::Usage,
            QStringLiteral("schema: expected one of %1, found \"%2\".").arg(names.join(QStringLiteral(", ")), wanted)});
    print(file.readAll());
    return Done;
}

} // namespace jotscope::cli

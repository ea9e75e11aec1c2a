// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jotscope::cli {

namespace {

const QString folder = QStringLiteral(":/jotscope/schemas");

} // namespace

std::vector<std::string> schemaNames()
{
    std::vector<std::string> names;
    for (const QString &entry : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.push_back(QFileInfo(entry).completeBaseName().toStdString());
    return names;
}

int schema(const std::string &name)
{
    QFile file(QDir(folder).filePath(QString::fromStdString(name) + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        return fail({Error::Kind::Io, QStringLiteral("schema: %1 cannot be read.").arg(QString::fromStdString(name))});
    print(file.readAll());
    return Done;
}

} // namespace jotscope::cli

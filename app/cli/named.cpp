// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/named.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace jotscope::cli {

namespace {

/// One name more of the path before what it is called. False: there is none.
bool lengthen(Named &file)
{
    const QStringList names = QDir::cleanPath(file.path).split(u'/', Qt::SkipEmptyParts);
    const qsizetype told = file.name.count(u'/') + 1;
    if (file.path.isEmpty() || told >= names.size())
        return false;
    file.name = names.last(told + 1).join(u'/');
    return true;
}

} // namespace

void tellApart(std::vector<Named> &files)
{
    for (bool isOver = false; !isOver;) {
        isOver = true;
        QHash<QString, QSet<QString>> paths;
        for (const Named &file : files)
            paths[file.name].insert(QDir::cleanPath(file.path));
        for (Named &file : files) {
            if (paths.value(file.name).size() > 1 && lengthen(file))
                isOver = false;
        }
    }
}

} // namespace jotscope::cli

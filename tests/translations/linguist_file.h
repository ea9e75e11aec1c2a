// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QStringList>

#include <map>

namespace jotscope::tests {

/// One message of a .ts file.
struct Message {
    QStringList translations; ///< one, or one for each plural form
    QString type;             ///< "unfinished", "vanished", "obsolete", or empty: finished
    bool isPlural = false;
};

/// By context and source text (with its disambiguation behind a line break).
std::map<QPair<QString, QString>, Message> readLinguistFile(const QString &path);

} // namespace jotscope::tests

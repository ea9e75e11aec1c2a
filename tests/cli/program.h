// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/read.h"

#include <QTemporaryDir>

namespace jotscope::test {

/// The real program in a folder of its own, with a home that holds nothing.
class Program {
public:
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
        json::Value token(std::size_t index = 0) const; ///< of --format json; null when there is none
    };
    /// Servers of the test go on answering while it runs.
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// From now on the kernel kills the program as soon as it wants a socket, of whatever kind.
    void forbidSockets() { m_hasSockets = false; }
    void set(const QString &variable, const QString &value) { m_variables.insert(variable, value); }
    QString home() const { return m_folder.path(); }
    QString file(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_variables;
    bool m_hasSockets = true;
};

/// A word in what stands under a JSON pointer; empty when there is none.
QString at(const json::Value &value, QStringView pointer);
json::Document dataOf(const char *path); ///< in tests/data

} // namespace jotscope::test

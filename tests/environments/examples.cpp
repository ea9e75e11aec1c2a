// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/examples.h"

#include <QFile>

namespace jotscope::tests {

std::vector<Example> examplesIn(const QString &name)
{
    std::vector<Example> examples;
    QFile file(QStringLiteral(TEST_DATA "/environments/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("# "))
            examples.push_back({line.mid(2).trimmed(), {}, false, {}});
        else if (line.startsWith("> "))
            examples.back().message = QString::fromUtf8(line.mid(2).trimmed());
        else if (line.startsWith('@'))
            examples.back().isForReaderOnly = true;
        else
            examples.back().text += line;
    }
    return examples;
}

} // namespace jotscope::tests

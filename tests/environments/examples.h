// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jotscope::tests {

/// One block of tests/data/environments/*.txt: "# name", then perhaps "> message" and "@marks", then the text of a file.
struct Example {
    QByteArray name;
    QString message;
    bool isForReaderOnly = false; ///< beyond what a schema can say
    QByteArray text;
};

std::vector<Example> examplesIn(const QString &file);

} // namespace jotscope::tests

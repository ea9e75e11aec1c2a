// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

#include <vector>

class QIODevice;

namespace jotscope::ui {

struct GivenText {
    QByteArray text;
    QString origin; ///< "Standard input", "Command line"

    bool operator==(const GivenText &) const = default;
};

/// What a start of the program was given to look into.
struct Given {
    QStringList files; ///< absolute paths
    std::vector<GivenText> texts;

    bool operator==(const Given &) const = default;
};

/// An argument that names no file but holds a token, a request or keys is that text; `-` is the text of standard input, all of it.
Result<Given> readGiven(const QStringList &arguments, QIODevice &standardInput);

/// As one start of the program tells another, in one line.
QByteArray messageOf(const Given &given);
std::optional<Given> givenOf(const QByteArray &message);

inline constexpr qint64 mostGivenOctets = 4LL << 20;   ///< of standard input
inline constexpr qint64 mostMessageOctets = 8LL << 20; ///< with room for its base64

} // namespace jotscope::ui

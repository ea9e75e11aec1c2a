// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace jotscope::report {

/// A piece of what a service answered, as it was captured or pasted: `curl -i`, `curl -v`, or a body alone. The pieces are the whole text.
struct AnswerPiece {
    enum class Kind { Status, Header, Blank, Body };
    Kind kind = Kind::Body;
    QByteArray text; ///< a line with its end; of a body all lines
};
std::vector<AnswerPiece> answerPieces(const QByteArray &whole);

/// E-mail addresses that stand in a text, each once.
QStringList addressesIn(const QString &text);

} // namespace jotscope::report

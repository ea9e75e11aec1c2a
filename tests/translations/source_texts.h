// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope::tests {

/// A string literal of a C++ source, with those that the compiler joins to it.
struct SourceText {
    QString text;
    bool isTold = false; ///< marked for Linguist where it stands
};

QList<SourceText> textsOf(const QString &path);

/// Whether it is a message, or a piece of one: two words beside each other, or a word beside a place for a value.
bool readsAsMessage(const QString &text);

/// What stands between the values that are put into it: the pieces that hold letters, without the punctuation around them.
QStringList piecesOf(const QString &text);

/// Whether all the pieces stand in it, one behind the other.
bool holdsInOrder(const QString &text, const QStringList &pieces);

} // namespace jotscope::tests

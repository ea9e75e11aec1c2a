// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope::test {

/// One element after the other, with all that is no text; the drawings apart, whose labels take the room that they need.
struct Shape {
    QStringList elements;
    QStringList ids; ///< of causes and findings
    QStringList headings;
    QStringList texts; ///< outside of values
};
Shape shapeOf(const QByteArray &html);

/// Markdown's lines without their code spans.
QStringList linesOf(const QByteArray &markdown);

/// What is the same in every language: names, numbers, dates, units, terms of the field.
bool isNoWord(QString text);

} // namespace jotscope::test

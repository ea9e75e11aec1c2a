// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace jotscope::capture {

using NamedTexts = QHash<QString, QByteArray>;

/// What happens to tokens on their way to us, by name: "percent", "fold:64", "base64", "ansi", … An unknown name ends the test.
QByteArray transformed(const QByteArray &text, const QString &how);
/// "seed|first:60|percent": a named token and what happens to it, in order.
QByteArray chained(const QString &recipe, const NamedTexts &tokens);
/// A text with {{recipe}} in it.
QByteArray expanded(const QString &pattern, const NamedTexts &tokens);
/// Of transformed(): those that must always give the token back as it was.
QStringList losslessTransforms();

/// tests/data/capture/tokens.json
NamedTexts sampleTokens();

} // namespace jotscope::capture

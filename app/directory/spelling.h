// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Other spellings of one text; each gives the text back where its lint does not apply.
namespace jotscope::directory {

bool isUtf8(const QByteArray &octets);
QString trimmedWidely(const QString &text);    ///< blanks of every kind, NBSP, zero-width and control characters at both ends
QString withoutInvisible(const QString &text); ///< zero-width, bidi and control characters anywhere
QString inLatinLetters(const QString &text);   ///< Cyrillic and Greek letters that look Latin, in a text that is Latin otherwise
QString withoutMojibake(const QString &text);  ///< UTF-8 that was read as Latin-1 or Windows-1252
QString base64Decoded(const QString &text);    ///< base64 or base64url of readable text
QString insideDexSubject(const QString &text); ///< Dex: base64url of a protobuf {1: user id, 2: connector}

} // namespace jotscope::directory

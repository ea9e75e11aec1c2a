// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace jotscope::capture {

/// A word of base64 (either alphabet, perhaps over several lines) and what it decodes to.
struct Base64Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray decoded;
};

/// The words that may hold a token: those whose base64 shows that "eyJ" is inside. Linear.
std::vector<Base64Word> base64WordsIn(QByteArrayView text);

} // namespace jotscope::capture

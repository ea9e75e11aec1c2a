// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace jotscope::capture {

/// A value that was too long for one cookie and was spread over "name.0", "name.1", … ('_' and '-' too).
struct ChunkedCookie {
    struct Chunk {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    QByteArray name;
    QByteArray value; ///< of all its chunks
    std::vector<Chunk> chunks;

    qsizetype placeOf(qsizetype offset) const; ///< in the text, of an offset in `value`
    std::size_t chunkOf(qsizetype offset) const;
};

/// Of Cookie and Set-Cookie headers, of cookie lists in JSON and of the browser's cookie table. Linear.
std::vector<ChunkedCookie> chunkedCookiesIn(QByteArrayView text);

} // namespace jotscope::capture

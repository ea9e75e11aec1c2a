// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "result.h"

#include <QIODevice>

#include <deque>
#include <future>

namespace jotscope::capture {

/// Finds tokens in a text of any size, block by block: memory stays what a few blocks take. Blocks end where a line ends that is not the
/// wrapped part of a token; a text without line breaks (a HAR) is cut between two words. Places count lines of the whole text.
/// What is no token for sure (a lone word) is left out.
class TokenStream {
public:
    /// `jobs` blocks are looked through at the same time; the order is that of the text.
    TokenStream(QIODevice *device, QString origin, int jobs = 1);

    /// Those of the next block that has any; empty at the end of the text. Io when it cannot be read to its end: what was found is told
    /// first.
    Result<std::vector<Sighting>> next();

private:
    QByteArray nextBlock();
    void fill();

    QIODevice *m_device;
    QString m_origin;
    std::size_t m_jobs;
    QByteArray m_rest; ///< read, and not yet part of a block
    qint64 m_line = 0; ///< lines before the next block
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
    std::deque<std::future<std::vector<Sighting>>> m_underWay;
};

/// Where a block of at most this text may end: behind that many octets. The whole when it is short.
qsizetype blockEnd(QByteArrayView text, qsizetype most);

} // namespace jotscope::capture

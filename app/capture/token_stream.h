// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "capture/source.h"
#include "result.h"

#include <QElapsedTimer>

#include <deque>
#include <future>

namespace jotscope::capture {

/// Finds tokens in a text of any size, block by block: memory stays what a few blocks take. Blocks end where a line ends that is not the
/// wrapped part of a token; a text without line breaks is cut between two words; a HAR before a request, so that each token has its
/// request and the answer (an entry of more than 16 MiB is cut like any other text). Places count lines and requests of the whole text.
/// Where the source makes a pause, what stands there in whole lines is looked through at once.
/// What is no token for sure (a lone word) is left out.
class TokenStream {
public:
    struct Batch {
        std::vector<Sighting> sightings; ///< in the order of the text; those of one block each once
        QString note;                    ///< English, for whoever follows: "was truncated: …"; mostly empty
        bool isLast = false;
    };

    /// What stands before a block.
    struct Before {
        qint64 lines = 0;
        qint64 octets = 0;
    };

    /// `jobs` blocks are looked through at the same time; the order is that of the text.
    TokenStream(Source &source, QString origin, int jobs = 1);
    ~TokenStream();

    /// Those of the next block, perhaps none; nothing also when the source is quiet. Io when it cannot be read to its end: what was found
    /// is told first.
    Result<Batch> next();

private:
    struct Looked {
        std::vector<Sighting> sightings;
        qint64 requests = 0; ///< of a HAR
    };
    static Looked look(const QByteArray &block, const QString &origin, Before before, bool isHar);
    bool fill();
    void read();
    void cut(qsizetype end);
    qsizetype nextEnd();
    qsizetype harEnd();

    Source &m_source;
    QString m_origin;
    std::size_t m_jobs;
    QByteArray m_rest;        ///< read, and not yet part of a block
    Before m_before;          ///< the next block
    qint64 m_requests = 0;    ///< requests before the next one that is told
    qsizetype m_want;         ///< octets for a block
    qsizetype m_searched = 0; ///< of the rest: no request of a HAR begins before
    bool m_isFirst = true;
    bool m_isHar = false;
    bool m_isQuiet = false;
    bool m_isAtEnd = false;
    QString m_note;            ///< what comes next is another text: why
    QElapsedTimer m_sinceRead; ///< since the last octets came
    QElapsedTimer m_sinceRest; ///< since the rest began
    std::deque<std::future<Looked>> m_underWay;
};

/// The tokens of a text that is at hand, without what is none for sure.
std::vector<Sighting> sureTokensIn(QByteArrayView text, const QString &origin);
/// Where a block of at most this text may end: behind that many octets. The whole when it is short.
qsizetype blockEnd(QByteArrayView text, qsizetype most);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace jotscope::capture {

/// One line of a terminal's transcript.
struct TranscriptLine {
    enum class Kind {
        Other,
        Blank,
        Command,  ///< curl, wget, http, https, xh, behind a prompt or not
        Request,  ///< "GET /orders HTTP/1.1"
        Status,   ///< "HTTP/2 401"
        Info,     ///< of curl -v: "* Connected to …", "{ [123 bytes data]", its progress meter
        Wrapping, ///< of wget -d: "---response end---"
    };
    qsizetype begin = 0;
    qsizetype next = 0;  ///< the line behind it
    char mark = '\0';    ///< '>', '<', '*' of curl -v
    QByteArrayView text; ///< without mark and line break
    Kind kind = Kind::Other;
    bool isIndented = false; ///< as wget -S does
    bool goesOn = false;     ///< a command that its last character continues in the next line
};

/// The line that begins at `at`.
TranscriptLine transcriptLineAt(QByteArrayView text, qsizetype at);

} // namespace jotscope::capture

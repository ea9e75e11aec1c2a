// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/transcript_line.h"

#include "capture/octets.h"

#include <algorithm>

namespace jotscope::capture {

namespace {

using Kind = TranscriptLine::Kind;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "HTTP/1.1 401 Unauthorized", "HTTP/2 200".
bool isStatus(QByteArrayView line)
{
    if (!line.startsWith("HTTP/"))
        return false;
    const qsizetype blank = line.indexOf(' ');
    if (blank < 6 || blank > 8 || line.size() < blank + 4)
        return false;
    const QByteArrayView code = line.sliced(blank + 1, 3);
    return std::all_of(code.begin(), code.end(), isDigit) && (line.size() == blank + 4 || line[blank + 4] == ' ');
}

/// "GET /orders HTTP/1.1"
bool isRequest(QByteArrayView line)
{
    const qsizetype method = line.indexOf(' ');
    if (method < 3 || method > 12 || !std::all_of(line.begin(), line.begin() + method, isUpper))
        return false;
    const qsizetype version = line.lastIndexOf(' ');
    return version > method && line.sliced(version + 1).startsWith("HTTP/") && line.size() - version <= 9;
}

/// "$ curl …", "ann@host:~$ curl …", "PS C:\> curl …", "curl …"
bool isCommand(QByteArrayView line)
{
    constexpr qsizetype longestPrompt = 100;
    QByteArrayView rest = line.first(qMin<qsizetype>(line.size(), longestPrompt));
    for (const char *prompt : {"$ ", "# ", "% ", "> ", "\xe2\x9d\xaf ", "\xe2\x9e\x9c "}) {
        const qsizetype at = rest.indexOf(prompt);
        if (at >= 0) {
            rest = rest.sliced(at + qsizetype(qstrlen(prompt)));
            break;
        }
    }
    for (const char *program : {"curl ", "curl.exe ", "wget ", "http ", "https ", "xh "}) {
        if (rest.trimmed().startsWith(program))
            return true;
    }
    return false;
}

bool isProgress(QByteArrayView line)
{
    return line.startsWith("{ [") || line.startsWith("} [") || line.contains("--:--:--") || line.contains("% Total    % Received")
        || line.contains(" Dload  Upload ");
}

Kind kindOf(QByteArrayView line, char mark)
{
    if (line.trimmed().isEmpty())
        return Kind::Blank;
    if (isStatus(line))
        return Kind::Status;
    if (isRequest(line))
        return Kind::Request;
    if (mark == '*' || isProgress(line))
        return Kind::Info;
    if (line.startsWith("---re") && line.endsWith("---"))
        return Kind::Wrapping;
    return isCommand(line) ? Kind::Command : Kind::Other;
}

} // namespace

TranscriptLine transcriptLineAt(QByteArrayView text, qsizetype at)
{
    TranscriptLine line;
    line.begin = at;
    const qsizetype end = text.indexOf('\n', at);
    line.next = end < 0 ? text.size() : end + 1;
    line.text = text.sliced(at, (end < 0 ? text.size() : end) - at);
    while (line.text.endsWith('\r'))
        line.text = line.text.chopped(1);
    const bool isMarked
        = !line.text.isEmpty() && QByteArrayView("><*").contains(line.text[0]) && (line.text.size() == 1 || line.text[1] == ' ');
    if (isMarked) {
        line.mark = line.text[0];
        line.text = line.text.sliced(qMin<qsizetype>(2, line.text.size()));
    }
    line.isIndented = line.text.startsWith("  ");
    if (line.isIndented && isStatus(line.text.trimmed()))
        line.text = line.text.trimmed();
    line.kind = kindOf(line.text, line.mark);
    line.goesOn = line.text.endsWith('\\') || line.text.endsWith('^') || line.text.endsWith('`');
    return line;
}

} // namespace jotscope::capture

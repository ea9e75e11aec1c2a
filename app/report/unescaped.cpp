// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/unescaped.h"

#include <numeric>

namespace jotscope::report {

namespace {

/// The octet of the escape there, or -1.
int octetAt(const QString &text, qsizetype at)
{
    if (at + 3 > text.size() || text[at] != u'%')
        return -1;
    bool isHex = false;
    const int octet = text.mid(at + 1, 2).toInt(&isHex, 16);
    return isHex && text[at + 1].isLetterOrNumber() ? octet : -1;
}

/// The character that escapes spell there; empty: none.
QString characterAt(const QString &text, qsizetype at)
{
    const int first = octetAt(text, at);
    if (first < 0)
        return {};
    const int size = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    QByteArray octets(1, char(first));
    for (int i = 1; i < size; ++i)
        octets += char(octetAt(text, at + 3 * i));
    const QString character = QString::fromUtf8(octets);
    return character.toUtf8() == octets ? character : QString();
}

/// False: there was none.
bool undo(Unescaped &read)
{
    Unescaped made;
    bool isAny = false;
    for (qsizetype at = 0; at < read.text.size();) {
        const QString character = characterAt(read.text, at);
        const QString kept = character.isEmpty() ? QString(read.text[at]) : character;
        made.text += kept;
        made.begins.insert(made.begins.end(), std::size_t(kept.size()), read.begins[std::size_t(at)]);
        at += character.isEmpty() ? 1 : 3 * character.toUtf8().size();
        isAny = isAny || !character.isEmpty();
    }
    made.begins.push_back(read.begins.back());
    made.times = read.times + 1;
    if (isAny)
        read = std::move(made);
    return isAny;
}

} // namespace

Unescaped unescaped(const QString &text, int most)
{
    Unescaped read{text, std::vector<qsizetype>(std::size_t(text.size()) + 1), 0};
    std::iota(read.begins.begin(), read.begins.end(), 0);
    while (read.times < most && undo(read)) { }
    return read;
}

} // namespace jotscope::report

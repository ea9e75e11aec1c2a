// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown.h"

#include "language/told.h"
#include "report/drawing.h"
#include "report/visible.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::report {

namespace {

qsizetype longestRun(const QString &text, QChar wanted)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == wanted ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString fenced(const QString &shown)
{
    if (shown.isEmpty())
        return {};
    const QString fence(longestRun(shown, u'`') + 1, u'`');
    const auto needsBlank = [](QChar unit) { return unit == u'`' || unit == u' '; };
    const QString blank = needsBlank(shown.front()) || needsBlank(shown.back()) ? QStringLiteral(" ") : QString();
    return fence + blank + shown + blank + fence;
}

/// A cell is split at '|' before its code spans are looked for: the bar stands between two of them, escaped.
QString fencedForCell(const QString &word)
{
    QStringList pieces;
    for (const QString &piece : word.split(u'|'))
        pieces.append(fenced(piece));
    return pieces.join(QStringLiteral("\\|"));
}

/// What the sentence, not the address, ends with stays outside of the code.
QString fencedInSentence(const QString &run)
{
    qsizetype end = run.size();
    while (end > 1 && QStringView(u",;.").contains(run[end - 1]))
        --end;
    return fencedForCell(run.first(end)) + run.sliced(end);
}

QString escapedWord(const QString &word, bool first)
{
    QString clean;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar unit = word[i];
        const bool startsLine = first && i == 0 && QStringView(u"-+=").contains(unit);
        const bool numbersLine
            = first && (unit == u'.' || unit == u')') && std::ranges::all_of(word.first(i), [](QChar c) { return c.isDigit(); });
        if (startsLine || numbersLine || QStringView(u"\\`*_{}[]<>#|~^&$!").contains(unit))
            clean += u'\\';
        clean += unit;
    }
    return clean;
}

/// A word, and what Chinese writes beside it without a blank: an address ends where its characters begin.
QStringList runsOf(const QString &word)
{
    QStringList runs;
    for (const QChar unit : word) {
        if (runs.isEmpty() || isFullWidth(unit) != isFullWidth(runs.last().back()))
            runs.append(QString());
        runs.last() += unit;
    }
    return runs;
}

} // namespace

QString codeSpan(const QString &text)
{
    return text.isEmpty() ? Told::tr("(empty)") : fenced(visible(text));
}

QString proseOf(const QString &text)
{
    // Addresses, mentions, and what GitHub and GitLab take for references: #1, !1, ~label, %milestone, $snippet, &epic.
    static const QRegularExpression reference(
        QStringLiteral("://|@|[Ww][Ww][Ww]\\.|(?:^|[^\\w])[#!~%$&][\\w\"]|(?:mailto|javascript|data|xmpp):"));
    QStringList words;
    for (const QString &word : visible(text).split(u' ')) {
        QString safe;
        for (const QString &run : runsOf(word))
            safe += run.contains(reference) ? fencedInSentence(run) : escapedWord(run, words.isEmpty() && safe.isEmpty());
        words.append(safe);
    }
    return words.join(u' ');
}

} // namespace jotscope::report

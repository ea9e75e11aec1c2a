// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/filter_words.h"

#include "language/told.h"

#include <QStringList>

namespace jotscope::ui {

namespace {

constexpr qsizetype leastBeginning = 3; ///< characters; fewer begin too much

/// Those that nobody has judged, or that are no tokens, say so in their rows.
QString wordsFor(TokenState state)
{
    switch (state) {
    case TokenState::Rejected: return Told::tr("rejected invalid refused", "words that find rejected tokens, the beginning is enough");
    case TokenState::Accepted: return Told::tr("accepted valid", "words that find accepted tokens, the beginning is enough");
    case TokenState::Undecided: return Told::tr("undecided open", "words that find undecided tokens, the beginning is enough");
    case TokenState::Asking:
    case TokenState::Waiting:
    case TokenState::Opaque: break;
    }
    return {};
}

} // namespace

std::vector<FilterWord> filterWords(const QString &filter)
{
    std::vector<FilterWord> words;
    for (const QString &typed : filter.simplified().split(u' ', Qt::SkipEmptyParts)) {
        FilterWord word{TextPool::folded(typed), {}, 0};
        bool isWhole = false;
        for (const TokenState state : {TokenState::Rejected, TokenState::Accepted, TokenState::Undecided}) {
            for (const QString &known : wordsFor(state).split(u' ', Qt::SkipEmptyParts)) {
                const QByteArray folded = TextPool::folded(known);
                const bool isSame = folded == word.text;
                if (isSame || (typed.size() >= leastBeginning && folded.startsWith(word.text)))
                    word.states = quint8(word.states | 1 << int(state));
                isWhole = isWhole || isSame;
            }
        }
        if (!isWhole)
            word.verdict = word.text;
        else if (!words.empty())
            word.verdict = words.back().text + ' ' + word.text;
        words.push_back(word);
    }
    return words;
}

} // namespace jotscope::ui

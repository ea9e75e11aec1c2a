// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sought.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QTextBoundaryFinder>
#include <QWidget>

#include <algorithm>

namespace jotscope::ui {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
}

QString folded(const QString &letter, bool matchesCase)
{
    const QString composed = letter.normalized(QString::NormalizationForm_C);
    return matchesCase ? composed : composed.toCaseFolded().normalized(QString::NormalizationForm_C);
}

/// A text as it is compared, and where each of its units stands in the text itself.
struct Folded {
    QString text;
    std::vector<Sought::Place> units;
};

Folded fold(const QString &text, bool matchesCase)
{
    Folded result;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0, end = letters.toNextBoundary(); end > begin; begin = end, end = letters.toNextBoundary()) {
        const QString letter = folded(text.mid(begin, end - begin), matchesCase);
        result.text += letter;
        result.units.insert(result.units.end(), std::size_t(letter.size()), {int(begin), int(end)});
    }
    return result;
}

Sought &wantedNow()
{
    static Sought wanted;
    return wanted;
}

struct HitPlace {
    QPointer<const QWidget> widget;
    QPersistentModelIndex index;
    bool isWidget = false;
    QPointer<const QAbstractItemModel> model;
    int row = -1;
    int column = -1;
};

HitPlace &placeNow()
{
    static HitPlace place;
    return place;
}

} // namespace

Sought::Sought(const QString &words, bool matchesCase) : m_words(fold(words, matchesCase).text), m_matchesCase(matchesCase)
{
}

bool Sought::isIn(const QString &text) const
{
    return !places(text, true).empty();
}

std::vector<Sought::Place> Sought::placesIn(const QString &text) const
{
    return places(text, false);
}

std::vector<Sought::Place> Sought::places(const QString &text, bool onlyFirst) const
{
    std::vector<Place> found;
    if (isEmpty() || text.isEmpty())
        return found;
    const bool isPlain = isAscii(text);
    if (isPlain && !isAscii(m_words))
        return found;
    const Folded inOneForm = isPlain ? Folded{text, {}} : fold(text, m_matchesCase);
    const Qt::CaseSensitivity how = m_matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = inOneForm.text.indexOf(m_words, 0, how); at >= 0; at = inOneForm.text.indexOf(m_words, at + m_words.size(), how)) {
        const qsizetype last = at + m_words.size() - 1;
        const Place place = isPlain ? Place{int(at), int(last) + 1}
                                    : Place{inOneForm.units[std::size_t(at)].begin, inOneForm.units[std::size_t(last)].end};
        if (found.empty() || place.begin >= found.back().end)
            found.push_back(place);
        if (onlyFirst)
            break;
    }
    return found;
}

const Sought &sought()
{
    return wantedNow();
}

void setSought(const Sought &wanted)
{
    wantedNow() = wanted;
}

bool isPlaceOfHit(const QWidget *widget, const QModelIndex &index)
{
    return widget && placeNow().widget == widget && !placeNow().isWidget && index.isValid() && placeNow().index == index;
}

bool isPlaceOfHit(const QWidget *widget)
{
    return widget && placeNow().widget == widget && placeNow().isWidget;
}

void setPlaceOfHit(const QWidget *widget, const QModelIndex &index)
{
    placeNow() = {widget, index, false, index.model(), index.row(), index.column()};
}

void setPlaceOfHit(const QWidget *widget)
{
    placeNow() = {widget, {}, true, nullptr, -1, -1};
}

void renewPlaceOfHit()
{
    HitPlace &place = placeNow();
    if (place.model && !place.index.isValid())
        place.index = place.model->index(place.row, place.column);
}

} // namespace jotscope::ui

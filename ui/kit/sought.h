// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QModelIndex;
class QWidget;

namespace jotscope::ui {

/// What is looked for in texts. However a letter is composed it is the same letter; upper and lower case too, unless they are to matter.
class Sought {
public:
    /// A stretch that is what was looked for, UTF-16 units.
    struct Place {
        int begin = 0;
        int end = 0;
        bool operator==(const Place &) const = default;
    };
    Sought() = default;
    explicit Sought(const QString &words, bool matchesCase = false);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool isIn(const QString &text) const;
    std::vector<Place> placesIn(const QString &text) const; ///< in order, none within another
    const QString &words() const { return m_words; }
    bool matchesCase() const { return m_matchesCase; }
    bool operator==(const Sought &) const = default;

private:
    std::vector<Place> places(const QString &text, bool onlyFirst) const;

    QString m_words; ///< as they are compared
    bool m_matchesCase = false;
};

/// What the panes mark in the texts that they paint, and the one place among them that the person is at: a widget, or an index in a view.
const Sought &sought();
void setSought(const Sought &wanted);
bool isPlaceOfHit(const QWidget *widget, const QModelIndex &index);
bool isPlaceOfHit(const QWidget *widget);
void setPlaceOfHit(const QWidget *widget, const QModelIndex &index);
void setPlaceOfHit(const QWidget *widget); ///< null: none
/// After its model was filled anew, with the same in the same place.
void renewPlaceOfHit();

} // namespace jotscope::ui

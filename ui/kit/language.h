// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace jotscope::ui {

/// A language that the window speaks.
struct Language {
    QString code; ///< as in Linguist's files: "de", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

const QList<Language> &languages(); ///< English first
/// The first of ours among those that the person reads, as the system lists them; English when there is none.
QString languageOf(const QStringList &wanted);
/// The program speaks it from now on: our texts, Qt's own, dates and numbers. Empty: as the system is set.
/// What was made before keeps its words, so this comes before the first window.
void speak(const QString &code);

} // namespace jotscope::ui

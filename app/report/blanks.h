// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::report {

/// A blank that is another than it seems: it does not break, or has another width.
bool isOddBlank(char32_t point);

enum class Blanks {
    None,      ///< of U+0020 none
    AtEnds,    ///< at the ends of a text; of JSON also at those of its strings, of a JSON pointer at those of its names
    InStrings, ///< at the ends of the strings in a line of JSON; its indentation is none
};
/// The places of the U+0020 that are easily overlooked, ascending.
std::vector<int> overlookedBlanks(QStringView text, Blanks where);

/// visible(), and the blanks that are overlooked or odd are named: "<blank>admin", "a<no-break space>b". For sentences and for ears.
QString plain(const QString &text, Blanks where = Blanks::AtEnds);

/// The beginning and the end of a long id, in all some `most` characters: "7c2e1f0b…9d1e4a90". In the words of plain(), no code is cut.
QString briefId(const QString &id, int most);

} // namespace jotscope::report

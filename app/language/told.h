// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope {

/// What the rooms of the app tell a person. The source has it in English; a program that installs translators reads it in their language.
/// Ids, JSON, errors of the network and of files are not told but written: they are English everywhere.
class Told {
public:
    /// A text that stands here, for lupdate to find. `note` is for who translates it.
    static QString tr(const char *english, const char *note = nullptr, int n = -1);
    /// A text that stands elsewhere: in a table, marked with QT_TRANSLATE_NOOP("jotscope::Told", …), or in a data file under resources.
    static QString again(const QString &english);
    static QString again(const char *english) { return tr(english); }
    /// A title inside a sentence: in lower case, as English has it; other languages keep theirs.
    static QString inSentence(const QString &title);
    /// Whether it is the source's own words that are read now.
    static bool isEnglish();
};

/// While it lives, this thread is told everything in English: what is written for another program, or where English is wished.
class InEnglish {
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;
};

} // namespace jotscope

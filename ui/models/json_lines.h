// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lines_model.h"
#include "json/read.h"

namespace jotscope::ui {

/// How far a document is drawn out; the verdict is always about all of it.
struct JsonCut {
    int members = 1000; ///< of one object or array
    int depth = 64;
    int characters = 10'000; ///< of one line
    static JsonCut none();
};

/// One line per member, indented by two; values keep their bytes. Where the JSON breaks off, the raw rest stands in tinted lines.
std::vector<Line> tidyLines(const json::Document &document, const QByteArray &bytes, const JsonCut &cut, Role names);
/// The lines of the source with its white space; stretches fold where a value spans lines.
std::vector<Line> exactLines(const json::Document &document, const QByteArray &bytes, const JsonCut &cut, Role names);
/// Where the part that could not be read begins: behind the last member that could.
qsizetype restOf(const json::Document &document);
/// Any text, cut likewise.
std::vector<Line> plainLines(const QStringList &texts, const JsonCut &cut);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::cli {

/// A file and what it is called where it is told: its name, in a folder that was given its path from there.
struct Named {
    QString path; ///< empty: no file
    QString name;
};

/// Different files that are called the same are called by the shortest ends of their paths that differ: "a/app.log", "b/app.log".
/// More of a path is not told, since it may name a person.
void tellApart(std::vector<Named> &files);

} // namespace jotscope::cli

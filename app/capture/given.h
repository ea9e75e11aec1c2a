// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::capture {

/// An argument of a command line that is no file's name but the text to look into: a token, a request, `Bearer …`, keys, several lines,
/// or longer than any name. What is there as a file is a file.
bool isGivenText(const QString &argument);

/// A file's name as a message may tell it: shortened where it holds a token, or is longer than anyone reads; of keys nothing.
QString toldName(const QString &name);

} // namespace jotscope::capture

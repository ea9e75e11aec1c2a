// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include <QString>

namespace jotscope::cli {

/// Those that help tells of, in its order.
std::vector<const CLI::App *> verbsOf(const CLI::App &app);
/// What is wrong with the command line, and what was probably meant.
QString flawOf(const CLI::App &app, const CLI::ParseError &error);
/// The same on standard error, or, where it was asked for, help or the version on standard output; the exit code.
int answer(const CLI::App &app, const CLI::ParseError &error);
/// Of one verb, or of all when it is empty.
int help(const CLI::App &app, const std::string &verb);

} // namespace jotscope::cli

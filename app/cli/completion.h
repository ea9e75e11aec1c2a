// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include <QByteArray>

namespace jotscope::cli {

const std::vector<std::string> &shells();
/// What makes a shell complete verbs, options, their words and files, made from the options themselves.
QByteArray completionFor(const std::string &shell, const CLI::App &app);

} // namespace jotscope::cli

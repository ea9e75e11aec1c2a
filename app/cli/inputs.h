// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "cli/options.h"

namespace jotscope::cli {

/// Every token in what the command line names: files, standard input, a token itself (with a warning about the shell's history).
Result<std::vector<capture::Sighting>> readInputs(const Options &options);
/// The whole of a file, or of standard input for "-".
Result<QByteArray> readAll(const QString &path);
/// --service-error: a file's content where there is such a file, else the text itself.
Result<QByteArray> readServiceError(const Options &options);

} // namespace jotscope::cli

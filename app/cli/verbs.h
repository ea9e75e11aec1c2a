// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace jotscope::cli {

// One file each. They return the exit code.
int decode(const Options &options);
int verify(const Options &options);
int explain(const Options &options);
int diff(const Options &options);
int report(const Options &options);
int scan(const Options &options);
int audit(const Options &options);
int listen(const Options &options);
int demo(const Options &options);
int schema(const std::string &name);
std::vector<std::string> schemaNames();

} // namespace jotscope::cli

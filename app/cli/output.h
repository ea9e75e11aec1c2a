// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inputs.h"
#include "report_file.h"

namespace jotscope::cli {

/// Exit codes: what scripts rely on.
enum Exit { Done = 0, Rejected = 1, WrongUse = 2, Undecided = 3 };

/// To standard error, control characters made visible.
void warn(const QString &message);
/// The same, of what nobody needs to know who asked for quiet.
void note(const QString &message);
/// --quiet: from now on standard error tells only what went wrong or must be done.
void beQuiet();
bool isQuiet();
/// The error, and the exit code that its kind means.
int fail(const Error &error);
/// Standard output is a terminal that shows colours, and they are wanted.
bool wantsColour(const Options &options);
/// At how many columns lines break: what COLUMNS says, else the terminal's; 0: nowhere.
int columnsWanted();
/// To standard output. Where that cannot be written, a full disk say, the program ends with a word and 3.
void print(const QByteArray &text);

/// Writes every --report and prints the inspections as --format says, which are gone then; the exit code is `otherwise` unless writing
/// fails.
int deliver(std::vector<report::Inspection> &&inspections, const Options &options, const QDateTime &asOf, int otherwise);
/// Every --report can be written as far as its name tells: asked before anything is.
Result<void> checkReports(const Options &options);
/// Of the report that goes there: format by its ending, redacted as told.
ReportWish reportWish(const Options &options, const QString &path);
/// Writes every --report; the exit code is `otherwise` unless that fails.
int writeReports(const std::vector<report::Inspection> &inspections, const Options &options, const QDateTime &asOf, int otherwise);
/// Cases as they were recorded, with the clock of the first; asks nobody.
int deliverCases(const Inputs &inputs, const Options &options);
/// 3 where not all inputs could be read; else 1 if any was rejected, else 3 if any is undecided, else 0.
int exitCodeOf(const std::vector<report::Inspection> &inspections, bool isWhole = true);

} // namespace jotscope::cli

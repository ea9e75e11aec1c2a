// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "capture/sighting.h"
#include "cli/options.h"
#include "report/case_file.h"

class QFile;

namespace jotscope::cli {

/// What the command line names.
struct Inputs {
    std::vector<capture::Sighting> sightings; ///< every token in files, standard input, arguments
    capture::Beside beside;                   ///< what stood there beside them
    std::vector<report::Case> cases;          ///< recorded diagnoses
    bool isWhole = true;                      ///< everything could be read to its end; what could not is told

    bool hasOnlyCases() const { return sightings.empty() && !cases.empty(); }
    /// What the cases recorded, in their order, before `walked`, which was asked now.
    std::vector<report::Inspection> together(std::vector<report::Inspection> walked) const;
};

/// Every token (with a warning about the shell's history where one is an argument), and every case file. What cannot be read does not
/// keep the others from it, unless there are none.
Result<Inputs> readInputs(const Options &options);
/// The same, a case file being a text in which tokens are looked for like any other.
Result<Inputs> readTexts(const Options &options);
/// The same, each input on its own; all must be readable.
Result<std::vector<Inputs>> readEach(const Options &options);
/// A file that can be read, or standard input for "-".
Result<void> openInput(QFile &file, const QString &path);
/// The whole of a file, or of standard input for "-".
Result<QByteArray> readAll(const QString &path);
/// The same of what holds a secret or a private key. A name that leads nowhere may be that itself and is not told, only the option.
Result<QByteArray> readSecret(const char *option, const QString &path);
/// --service-error: a file's content where there is such a file, else the text itself.
Result<QByteArray> readServiceError(const Options &options);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QPair>
#include <QSet>

namespace jotscope::report {

/// What a command needs besides what the inspection knows.
struct RepeatSettings {
    QString environmentsFile; ///< empty: one's own
    std::optional<int> leeway;
    bool isOffline = false;
    bool repeatsAsking = false; ///< whom the screen had asked and what a person had approved there; a report for others approves nothing
    QString proxy;              ///< as --proxy takes it; empty: the system's
    /// What was given as keys besides the environments' own.
    QStringList keyFiles; ///< KEY-FILE: pasted, with a private half that no command may hold
    QStringList jwksUrls;
    QStringList issuers;                    ///< only where there are no environments
    QByteArray jwks;                        ///< public keys that stand in no file: written below the command
    int secrets = 0;                        ///< typed ones, which no command may hold
    QSet<QPair<QString, QString>> approved; ///< secret reference and origin, for always: the command line reads that itself
};

/// A command that gives this report again, for a POSIX shell: it asks whom the screen had asked, and approves what was approved there,
/// nothing else. Token, answer and typed secrets stay out of it, in files of those names: TOKEN-FILE, ANSWER-FILE, KEY-FILE, SECRET-FILE.
QString repeatText(const Inspection &inspection, const RepeatSettings &settings = {});
/// The same below a comment that says which files to save first.
QString repeatScript(const Inspection &inspection, const RepeatSettings &settings);

} // namespace jotscope::report

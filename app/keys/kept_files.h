// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::keys {

/// What a KeyCache has on disk.
struct KeptFiles {
    int sources = 0;
    qint64 octets = 0;
};

KeptFiles keptFiles(const QString &folder);
/// Only what a KeyCache wrote: nothing else in the folder goes. A KeyCache that is in use keeps what it has in memory.
KeptFiles forgetKeptFiles(const QString &folder); ///< returns what is left, which should be nothing

} // namespace jotscope::keys

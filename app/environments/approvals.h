// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QPair>
#include <QSet>

namespace jotscope::environments {

/// What a person allowed "always". Kept outside the environments file, since that may come from somebody else; another reference or
/// another origin is another row, so a change asks again. The token itself is never approved for always.
struct Approvals {
    QSet<QString> origins;                 ///< "https://host:port": may be asked without a secret and without the token
    QSet<QPair<QString, QString>> secrets; ///< (secret reference, origin): that secret may go there
    QString problem;                       ///< English; why nothing could be read from the file, empty when all is well

    bool operator==(const Approvals &) const = default;
};

/// A missing file approves nothing; a broken one neither, and says so in `problem`.
Approvals loadApprovals(const QString &path = {});
/// Atomic, mode 0600. `problem` is not kept.
Result<void> saveApprovals(const Approvals &approvals, const QString &path = {});
/// QStandardPaths::AppDataLocation/approvals.json, where an empty path leads.
QString approvalsPath();

} // namespace jotscope::environments

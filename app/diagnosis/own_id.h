// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::diagnosis {

/// Where a record that stands under another id still names the one that was asked for.
struct OwnId {
    const char *cause = nullptr; ///< what that proves: "user-merged", "id-namespace", "wrong-claim"; null: nothing names it
    QString place;               ///< "identities.user_id"
};
OwnId ownIdIn(const json::Value &record, const QString &id);

} // namespace jotscope::diagnosis

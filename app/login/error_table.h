// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace jotscope::login {

/// One row of resources/login_errors.json, the first that fits counts. Slots in braces are filled from the circumstances.
struct ErrorRow {
    QString id;
    QStringList where;               ///< words of Where; empty: anywhere
    QStringList flows;               ///< words of Flow; empty: any
    QStringList codes;               ///< of `error`; with `contains` too, both must fit
    QStringList contains;            ///< of the text, in any case; one is enough
    std::optional<bool> wantsSecret; ///< only for a client with a secret, or only for one without
    QString headline;
    QString remedy;
};

const std::vector<ErrorRow> &errorRows();

} // namespace jotscope::login

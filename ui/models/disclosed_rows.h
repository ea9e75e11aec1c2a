// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/sd_jwt.h"

namespace jotscope::ui {

/// What an SD-JWT says beyond the members of its signed payload: a claim that is disclosed, one that is kept back, a disclosure that
/// does not fit.
struct DisclosedRow {
    enum class Sort { Disclosed, KeptBack, Refused };
    Sort sort = Sort::Disclosed;
    QString below;     ///< the member of the payload that it hangs under ("_sd": claims at the top)
    int level = 1;     ///< how deep
    QString path;      ///< "address.street_address"; empty unless disclosed
    QString name;      ///< its last step
    QString message;   ///< of a refused one
    json::Value value; ///< of a digest: the digest
};

/// In the order in which they are to stand; those that do not fit come last, below nothing.
std::vector<DisclosedRow> disclosedRows(const jose::Token &token, const jose::SdJwt &opened);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jotscope::report {

/// What a member's name says about its value.
struct Privacy {
    enum class Kind {
        Public,   ///< about the deployment, the time or the rules: may leave
        Personal, ///< says who somebody is: leaves as a label
        Secret,   ///< opens something: never leaves
        Unknown,  ///< not in any table: treated as personal where identities are removed
    };
    Kind kind = Kind::Unknown;
    const char *label = "value"; ///< what its pseudonyms are called: "subject" gives "subject-1"
};

/// A header parameter or a claim.
Privacy privacyOfClaim(QStringView name);
/// A member of a service's answer.
Privacy privacyOfAnswer(QStringView name);
/// An HTTP header of a question or an answer.
bool isPrivateHeader(QStringView name);

} // namespace jotscope::report

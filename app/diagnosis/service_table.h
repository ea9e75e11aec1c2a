// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/service_profile.h"

#include <QRegularExpression>

namespace jotscope::diagnosis {

/// One text of resources/service_errors.json.
struct ServiceText {
    QString code;         ///< a machine-readable code of the answer
    QStringList contains; ///< any of these stands in its words
    QStringList equals;   ///< the message, or the whole body, is one of these
    QRegularExpression pattern;
    bool both = false;    ///< code and words are needed
    bool general = false; ///< a wrapper: any other text that fits says more
    QString common; ///< what of it others say too: "code" (only its words name the service), "words" (only its code does), "each" (only
                    ///< both together do), "order" (both, by services that check in another order)
    QString key;    ///< a member that must be there
    std::optional<Step> step;
    std::optional<std::vector<Step>> passed; ///< instead of what the order says
    bool absent = false;
    bool session = false;
    QString meaning;
    std::vector<ServiceCause> causes;
};

struct ServiceProfile {
    QString id;
    QString title;
    std::vector<Step> order; ///< what the service checks, in its order
    QStringList marks;       ///< "header:NAME", "server:TEXT", "server:=WHOLE TEXT", "www-authenticate:TEXT", "/code:TEXT"
    QStringList codeAt;      ///< where its codes stand; empty: the usual places
    QString notWith;         ///< a member that its answers never have
    QString claim;           ///< the claim it looks users up by, when that is not sub
    std::vector<ServiceText> texts;
};

/// The table, read once; a broken table is empty.
const std::vector<ServiceProfile> &serviceProfiles();
std::vector<ServiceProfile> readServiceProfiles(const QByteArray &json);

} // namespace jotscope::diagnosis

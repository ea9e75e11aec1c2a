// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QSet>
#include <QString>

namespace jotscope::net {

/// What a person allowed. Nothing is asked without it.
struct Consent {
    QSet<QString> origins;                 ///< originOf(): may be asked without a secret and without the token
    QSet<QPair<QString, QString>> secrets; ///< (secret reference, origin): that secret may go there
    QSet<QString> tokenOrigins;            ///< the inspected token itself may go there
};

} // namespace jotscope::net

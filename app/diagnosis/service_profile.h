// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/journey.h"
#include "net/exchange.h"

#include <optional>

namespace jotscope::diagnosis {

/// What a text that a service answers says about causes.
struct ServiceCause {
    QString id;
    Standing standing = Standing::Possible; ///< Proven, Likely, Possible or RuledOut
};

/// A failing service's answer, read by what is known of services (resources/service_errors.json).
struct ServiceReading {
    bool given = false;               ///< there was an answer that refuses, or may
    bool accepted = false;            ///< there was one with a status of 2xx and no error inside: nothing is refused
    bool recognised = false;          ///< a profile knows the text
    bool configured = false;          ///< the profile is the environment's own, not guessed from the text
    bool isShared = false;            ///< many services say so: it names nobody, proves nothing and tells no order of checks
    QString profile;                  ///< "supabase-auth"; empty when unknown or when several services say this
    QString title;                    ///< "Supabase Auth (GoTrue)", "jsonwebtoken or Kong"
    int status = 0;                   ///< HTTP status; 0 when only a body was given
    QString text;                     ///< what was recognised, as it stands in the answer: "User from sub claim in JWT does not exist"
    QString meaning;                  ///< English, a sentence; of an unknown text: that no profile knows it
    std::optional<Step> step;         ///< where the service stopped
    QString proves;                   ///< "had already accepted signature, time and the form of sub"; empty when it proves nothing
    std::vector<Step> passed;         ///< steps it checks before and had accepted
    std::vector<Step> unchecked;      ///< steps it never checks
    std::vector<ServiceCause> causes; ///< what the text itself says, rulings out included
    bool absent = false;              ///< it says in its own words that there is no such user
    bool sessionGone = false;         ///< it says that the session has ended
    QString claim;                    ///< the claim it looks users up by, when that is not sub
    QDateTime date;                   ///< of its Date header, UTC; invalid when none

    const ServiceCause *cause(QStringView id) const;
    bool hasPassed(Step one) const;
};

/// `profile` is the environment's configured one and may be empty.
ServiceReading readServiceAnswer(const QByteArray &answer, const QString &profile);
/// The same of an answer that was asked for here; `profile` may be any provider's name.
ServiceReading readServiceAnswer(const net::Exchange &exchange, const QString &profile);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/site.h"

#include <QDateTime>

namespace jotscope::demo {

/// The deployments of the demo, as its scenarios need them.
struct Sites {
    Site &staging;
    Site &prod;
    Site &legacy; ///< its admin secret was revoked
    Site &local;  ///< its user directory is down
};

/// The subjects of the sample tokens; what each meets in prod stands beside it.
namespace ids {
inline const QString dana = QStringLiteral("7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3");   // only in staging
inline const QString lee = QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");    // active
inline const QString noor = QStringLiteral("b81d5f04-6c3a-4e19-a7d2-90fe3c4b6a15");   // deactivated
inline const QString sam = QStringLiteral("0d4c9e7b-2a61-4f58-b3c7-e815fa6d2c90");    // in the recycle bin
inline const QString kim = QStringLiteral("c4a7e2f9-1b5d-4c80-9e36-7a2df0b8c541");    // active
inline const QString gone = QStringLiteral("5e1b7d38-94c2-4a6f-8d07-3cb2a9f0e164");   // had logged in, no record
inline const QString nobody = QStringLiteral("9a3f6c15-7e20-4d9b-a5c8-1f4e0b72d386"); // no trace anywhere
inline const QString known = QStringLiteral("11111111-1111-4111-8111-111111111111");
inline const QString invited = QStringLiteral("6f2b90d1-3c47-4e8a-b5d6-0a91c7e4f238");   // never activated
inline const QString moved = QStringLiteral("27d8e5c3-b16f-4a92-8e70-4c5a3f9d1b06");     // deleted, registered anew with the same e-mail
inline const QString imported = QStringLiteral("d90a4f6e-75b2-4c13-9f8d-e2b671c0a354");  // came back from LDAP under a new id
inline const QString merged = QStringLiteral("48c1f7a5-e03d-4b69-a2c4-5d7e90b3f816");    // absorbed into another account
inline const QString legacy = QStringLiteral("507f1f77bcf86cd799439011");                // the id of the old database
inline const QString login = QStringLiteral("ines.costa@acme.example");                  // a login where ids are asked for
inline const QString stale = QStringLiteral("8be25d07-fa34-41c6-9d1e-63b0c8a7f592");     // tokens are valid since a minute ago
inline const QString reused = QStringLiteral("1042");                                    // a number given out again
inline const QString hidden = QStringLiteral("f35a8c72-0d9e-4b16-87a4-1ce6d5b2903f");    // lookups miss it, searches list it
inline const QString late = QStringLiteral("1a7c3e95-64d0-4f2b-b8e1-9d05a6f4c7b3");      // a replica lags behind
inline const QString cached = QStringLiteral("e6d402b8-5f17-49ac-b03e-78c91da5f264");    // a cache still says 404
inline const QString busy = QStringLiteral("92b6f0e4-c8a1-4735-a69d-b4e70f3d1c58");      // 429
inline const QString broken = QStringLiteral("03e9d7a6-1b4c-4f80-95c2-a8f6e2b07d14");    // 500
inline const QString routed = QStringLiteral("acme/kim");                                // a slash that the router takes for its own
inline const QString shapeless = QStringLiteral("b2f4a1c8-9e06-4d73-8a5b-c01d7e93f642"); // 200, and no user in it
}

void addUsers(const Sites &sites, const QDateTime &now);

} // namespace jotscope::demo

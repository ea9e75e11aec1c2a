// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause.h"

namespace jotscope::diagnosis {

const char *wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Proven: return "proven";
    case Standing::Likely: return "likely";
    case Standing::Possible: return "possible";
    case Standing::RuledOut: return "ruled-out";
    case Standing::Unknown: break;
    }
    return "unknown";
}

const std::vector<QPair<QString, QString>> &taxonomy()
{
    static const std::vector<QPair<QString, QString>> rows = {
        {QStringLiteral("network"), QStringLiteral("Network")},
        {QStringLiteral("intermediary"), QStringLiteral("Something in between answered")},
        {QStringLiteral("wrong-route"), QStringLiteral("Wrong path")},
        {QStringLiteral("our-credential"), QStringLiteral("Our credential")},
        {QStringLiteral("rate-limit"), QStringLiteral("Rate limit")},
        {QStringLiteral("backend-failure"), QStringLiteral("Backend failure")},
        {QStringLiteral("cached-answer"), QStringLiteral("Cached answer")},
        {QStringLiteral("not-a-user-token"), QStringLiteral("Not a user's token")},
        {QStringLiteral("token-time"), QStringLiteral("Token time")},
        {QStringLiteral("token-invalid"), QStringLiteral("Token invalid")},
        {QStringLiteral("keys-disagree"), QStringLiteral("Keys disagree")},
        {QStringLiteral("wrong-environment"), QStringLiteral("Wrong environment")},
        {QStringLiteral("wrong-claim"), QStringLiteral("Wrong claim")},
        {QStringLiteral("wrong-store"), QStringLiteral("Wrong store")},
        {QStringLiteral("id-namespace"), QStringLiteral("Another kind of id")},
        {QStringLiteral("id-format"), QStringLiteral("Id written differently")},
        {QStringLiteral("id-collision"), QStringLiteral("Id of another person")},
        {QStringLiteral("user-deleted-soft"), QStringLiteral("User in the recycle bin")},
        {QStringLiteral("store-reset"), QStringLiteral("User store reset")},
        {QStringLiteral("user-recreated"), QStringLiteral("User re-created")},
        {QStringLiteral("user-merged"), QStringLiteral("User merged")},
        {QStringLiteral("id-regenerated"), QStringLiteral("Id regenerated")},
        {QStringLiteral("user-deleted-hard"), QStringLiteral("User deleted")},
        {QStringLiteral("user-disabled"), QStringLiteral("User disabled")},
        {QStringLiteral("user-pending"), QStringLiteral("User not activated")},
        {QStringLiteral("session-revoked"), QStringLiteral("Session revoked")},
        {QStringLiteral("token-predates"), QStringLiteral("Token older than the account's state")},
        {QStringLiteral("not-provisioned"), QStringLiteral("User not provisioned")},
        {QStringLiteral("row-hidden"), QStringLiteral("Record hidden")},
        {QStringLiteral("lag"), QStringLiteral("Lag")},
        {QStringLiteral("never-existed"), QStringLiteral("User never existed")},
        {QStringLiteral("inconclusive"), QStringLiteral("Inconclusive")},
    };
    return rows;
}

} // namespace jotscope::diagnosis

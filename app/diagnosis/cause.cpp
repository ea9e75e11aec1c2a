// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause.h"
#include <QCoreApplication>

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

const std::vector<QPair<QString, const char *>> &taxonomy()
{
    static const std::vector<QPair<QString, const char *>> rows = {
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("jotscope::Told", "Network")},
        {QStringLiteral("intermediary"), QT_TRANSLATE_NOOP("jotscope::Told", "An intermediary answered")},
        {QStringLiteral("wrong-route"), QT_TRANSLATE_NOOP("jotscope::Told", "Wrong path")},
        {QStringLiteral("our-credential"), QT_TRANSLATE_NOOP("jotscope::Told", "Our credential")},
        {QStringLiteral("rate-limit"), QT_TRANSLATE_NOOP("jotscope::Told", "Rate limit")},
        {QStringLiteral("backend-failure"), QT_TRANSLATE_NOOP("jotscope::Told", "Backend failure")},
        {QStringLiteral("cached-answer"), QT_TRANSLATE_NOOP("jotscope::Told", "Cached answer")},
        {QStringLiteral("not-a-user-token"), QT_TRANSLATE_NOOP("jotscope::Told", "Not a user's token")},
        {QStringLiteral("token-time"), QT_TRANSLATE_NOOP("jotscope::Told", "Token time")},
        {QStringLiteral("token-invalid"), QT_TRANSLATE_NOOP("jotscope::Told", "Token invalid")},
        {QStringLiteral("keys-disagree"), QT_TRANSLATE_NOOP("jotscope::Told", "Keys disagree")},
        {QStringLiteral("wrong-environment"), QT_TRANSLATE_NOOP("jotscope::Told", "Wrong environment")},
        {QStringLiteral("wrong-claim"), QT_TRANSLATE_NOOP("jotscope::Told", "Wrong claim")},
        {QStringLiteral("wrong-store"), QT_TRANSLATE_NOOP("jotscope::Told", "Wrong store")},
        {QStringLiteral("id-namespace"), QT_TRANSLATE_NOOP("jotscope::Told", "Another kind of id")},
        {QStringLiteral("id-format"), QT_TRANSLATE_NOOP("jotscope::Told", "Id written differently")},
        {QStringLiteral("id-collision"), QT_TRANSLATE_NOOP("jotscope::Told", "Id of another person")},
        {QStringLiteral("user-deleted-soft"), QT_TRANSLATE_NOOP("jotscope::Told", "User in the recycle bin")},
        {QStringLiteral("store-reset"), QT_TRANSLATE_NOOP("jotscope::Told", "User store reset")},
        {QStringLiteral("user-recreated"), QT_TRANSLATE_NOOP("jotscope::Told", "User re-created")},
        {QStringLiteral("user-merged"), QT_TRANSLATE_NOOP("jotscope::Told", "User merged")},
        {QStringLiteral("id-regenerated"), QT_TRANSLATE_NOOP("jotscope::Told", "Id regenerated")},
        {QStringLiteral("user-deleted-hard"), QT_TRANSLATE_NOOP("jotscope::Told", "User deleted")},
        {QStringLiteral("user-disabled"), QT_TRANSLATE_NOOP("jotscope::Told", "User disabled")},
        {QStringLiteral("user-pending"), QT_TRANSLATE_NOOP("jotscope::Told", "User not activated")},
        {QStringLiteral("session-revoked"), QT_TRANSLATE_NOOP("jotscope::Told", "Session revoked")},
        {QStringLiteral("token-predates"), QT_TRANSLATE_NOOP("jotscope::Told", "Account changed since")},
        {QStringLiteral("not-provisioned"), QT_TRANSLATE_NOOP("jotscope::Told", "User not provisioned")},
        {QStringLiteral("row-hidden"), QT_TRANSLATE_NOOP("jotscope::Told", "Record hidden")},
        {QStringLiteral("lag"), QT_TRANSLATE_NOOP("jotscope::Told", "Lag")},
        {QStringLiteral("never-existed"), QT_TRANSLATE_NOOP("jotscope::Told", "User never existed")},
        {QStringLiteral("inconclusive"), QT_TRANSLATE_NOOP("jotscope::Told", "Cause still open")},
    };
    return rows;
}

const char *titleOfCause(QStringView id)
{
    const auto &rows = taxonomy();
    const auto row = std::ranges::find_if(rows, [id](const auto &one) { return one.first == id; });
    return row == rows.end() ? nullptr : row->second;
}

} // namespace jotscope::diagnosis

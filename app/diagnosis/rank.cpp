// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rank.h"

#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

/// Among causes of one standing the earlier explains the later ones.
int precedence(const QString &id)
{
    static const QStringList order = {QStringLiteral("wrong-environment"), QStringLiteral("token-invalid"), QStringLiteral("keys-disagree"),
        QStringLiteral("not-a-user-token"), QStringLiteral("token-time"), QStringLiteral("cached-answer"), QStringLiteral("network"),
        QStringLiteral("intermediary"), QStringLiteral("wrong-route"), QStringLiteral("our-credential"), QStringLiteral("rate-limit"),
        QStringLiteral("backend-failure"), QStringLiteral("id-format"), QStringLiteral("user-merged"), QStringLiteral("id-regenerated"),
        QStringLiteral("user-recreated"), QStringLiteral("id-namespace"), QStringLiteral("not-provisioned"), QStringLiteral("row-hidden"),
        QStringLiteral("id-collision"), QStringLiteral("user-deleted-soft"), QStringLiteral("user-disabled"),
        QStringLiteral("user-pending"), QStringLiteral("token-predates"), QStringLiteral("session-revoked"), QStringLiteral("lag"),
        QStringLiteral("wrong-claim"), QStringLiteral("wrong-store"), QStringLiteral("store-reset"), QStringLiteral("user-deleted-hard"),
        QStringLiteral("never-existed"), QStringLiteral("inconclusive")};
    const auto at = order.indexOf(id);
    return at < 0 ? int(order.size()) : int(at);
}

Standing strongest(bool proven, bool ruledOut, bool likely, bool possible)
{
    if (proven)
        return Standing::Proven;
    if (ruledOut)
        return Standing::RuledOut;
    return likely ? Standing::Likely : possible ? Standing::Possible : Standing::Unknown;
}

Cause weigh(const QString &id, const QString &title, const std::vector<Opinion> &opinions)
{
    Cause cause;
    cause.id = id;
    cause.title = title;
    bool has[5] = {};
    for (const Opinion &opinion : opinions) {
        if (opinion.cause != id)
            continue;
        has[int(opinion.weight)] = true;
        const bool against = opinion.weight == Weight::Against || opinion.weight == Weight::RulesOut;
        auto &reasons = against ? cause.reasonsAgainst : cause.reasonsFor;
        const bool isKnown
            = std::any_of(reasons.begin(), reasons.end(), [&](const Reason &one) { return one.text == opinion.reason.text; });
        if (!isKnown)
            reasons.push_back(opinion.reason);
    }
    cause.standing = strongest(has[int(Weight::Proves)], has[int(Weight::RulesOut)], has[int(Weight::Suggests)], has[int(Weight::Allows)]);
    return cause;
}

} // namespace

std::vector<Cause> rank(const std::vector<Opinion> &opinions)
{
    std::vector<Cause> causes;
    for (const auto &[id, title] : taxonomy())
        causes.push_back(weigh(id, Told::again(title), opinions));
    std::stable_sort(causes.begin(), causes.end(), [](const Cause &left, const Cause &right) {
        if (left.standing != right.standing)
            return left.standing < right.standing;
        return precedence(left.id) < precedence(right.id);
    });
    return causes;
}

} // namespace jotscope::diagnosis

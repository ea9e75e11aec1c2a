// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rank.h"

#include "language/told.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace jotscope::diagnosis {

namespace {

/// Among causes of one standing the earlier explains the later ones.
const QStringList &causesInOrder()
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
    return order;
}

int precedence(const QString &id)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> all;
        for (int i = 0; i < int(causesInOrder().size()); ++i)
            all.insert(causesInOrder()[i], i);
        return all;
    }();
    return places.value(id, int(causesInOrder().size()));
}

/// The kinds of opinions that there are on a cause.
using Weights = std::array<bool, 5>;

Standing standingOf(const Weights &has)
{
    if (has[int(Weight::Proves)])
        return Standing::Proven;
    if (has[int(Weight::RulesOut)])
        return Standing::RuledOut;
    return has[int(Weight::Suggests)] ? Standing::Likely : has[int(Weight::Allows)] ? Standing::Possible : Standing::Unknown;
}

Cause weigh(const QString &id, const QString &title, const std::vector<Opinion> &opinions)
{
    Cause cause;
    cause.id = id;
    cause.title = title;
    Weights has{};
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
    cause.standing = standingOf(has);
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

Leading strongest(const std::vector<Opinion> &opinions)
{
    std::vector<Weights> has(std::size_t(causesInOrder().size()) + 1); // the last: causes of no row
    for (const Opinion &opinion : opinions)
        has[std::size_t(precedence(opinion.cause))][std::size_t(opinion.weight)] = true;
    has.pop_back();
    const auto isStronger = [](const Weights &left, const Weights &right) { return standingOf(left) < standingOf(right); };
    const auto first = std::min_element(has.begin(), has.end(), isStronger);
    return {causesInOrder()[first - has.begin()], standingOf(*first)};
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cancelled_asking.h"

#include "language/told.h"
#include "ui/kit/clock.h"

#include <QHash>

#include <algorithm>

namespace jotscope::ui {

namespace {

using net::Exchange;

/// When the same question was answered last; invalid: never.
QDateTime answeredAt(const std::vector<const Exchange *> &own, const Exchange &question)
{
    QDateTime known;
    for (const Exchange *one : own) {
        if (one->wasAnswered() && one->environment == question.environment && one->purpose == question.purpose)
            known = one->asked.addMSecs(one->milliseconds);
    }
    return known;
}

} // namespace

/// The ledger is the memory of it: an environment was given up where its last request was.
QString cancelledText(const std::vector<Exchange> &ledger, const QSet<int> &numbers, const QSet<QString> &environments)
{
    std::vector<const Exchange *> own;
    QHash<QString, const Exchange *> last; ///< by environment
    for (const Exchange &one : ledger) {
        if (!numbers.contains(one.number) || !environments.contains(one.environment) || one.isUnderWay)
            continue;
        own.push_back(&one);
        last.insert(one.environment, &one);
    }
    QDateTime oldest;
    bool isAny = false;
    bool isAllKnown = true;
    for (const Exchange *one : own) { // each question that was ever broken off there: one answered since has a time, too
        const bool isGivenUp = last.value(one->environment)->outcome == Exchange::Outcome::Cancelled;
        if (!isGivenUp || one->outcome != Exchange::Outcome::Cancelled)
            continue;
        isAny = true;
        const QDateTime known = answeredAt(own, *one);
        isAllKnown = isAllKnown && known.isValid();
        oldest = oldest.isValid() ? std::min(oldest, known) : known;
    }
    if (!isAny)
        return {};
    return isAllKnown ? Told::tr("cancelled, as of %1", "asking; and how old is what is known").arg(shownInstant(oldest))
                      : Told::tr("cancelled, incomplete", "asking");
}

} // namespace jotscope::ui

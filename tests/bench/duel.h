// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace jotscope::bench {

/// Two ways to do the same work, run in turn; what is told is the ratio of their medians (above 1: ours is faster).
struct Duel {
    QString name;
    QString peer; ///< what it is measured against
    QString goal; ///< as a ratio, or empty
    std::function<void()> ours;
    std::function<void()> theirs;
    int rounds = 9;
};

void run(const Duel &duel);
/// A figure without a peer, in milliseconds.
void figure(const QString &name, const QString &goal, const std::function<void()> &work, int rounds = 9);
/// One that was measured elsewhere.
void tell(const QString &name, const QString &goal, double milliseconds);
void tell(const QString &name, const QString &peer, const QString &goal, double ours, double theirs);

} // namespace jotscope::bench

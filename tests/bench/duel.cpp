// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace jotscope::bench {

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer watch;
    watch.start();
    work();
    return double(watch.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void run(const Duel &duel)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < duel.rounds; ++i) {
        ours.push_back(millisecondsOf(duel.ours));
        theirs.push_back(millisecondsOf(duel.theirs));
    }
    tell(duel.name, duel.peer, duel.goal, medianOf(ours), medianOf(theirs));
}

void figure(const QString &name, const QString &goal, const std::function<void()> &work, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(millisecondsOf(work));
    tell(name, goal, medianOf(times));
}

void tell(const QString &name, const QString &peer, const QString &goal, double ours, double theirs)
{
    std::printf("%-44s %9.2f ms  against %-34s %9.2f ms  ratio %6.2f  %s\n", qPrintable(name), ours, qPrintable(peer), theirs,
        theirs / ours, goal.isEmpty() ? "" : qPrintable(QStringLiteral("goal %1").arg(goal)));
    std::fflush(stdout);
}

void tell(const QString &name, const QString &goal, double milliseconds)
{
    std::printf(
        "%-44s %9.2f ms  %s\n", qPrintable(name), milliseconds, goal.isEmpty() ? "" : qPrintable(QStringLiteral("goal %1").arg(goal)));
    std::fflush(stdout);
}

} // namespace jotscope::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/clocks.h"

#include "net/freshness.h"

#include <cmath>

namespace jotscope::diagnosis {

namespace {

struct Sample {
    ServerClock clock;
    qint64 milliseconds = 0;
};

void addSample(std::vector<Sample> &samples, const net::Exchange &exchange, const QString &environment)
{
    const QDateTime date = net::httpDate(exchange.header("date"));
    if (!exchange.wasAnswered() || !date.isValid() || !exchange.asked.isValid() || !exchange.header("age").isEmpty())
        return;
    Sample sample;
    sample.clock.host = net::originOf(exchange.url).section(QStringLiteral("://"), 1); // several may live on one computer
    sample.clock.environment = environment;
    sample.clock.date = date;
    sample.clock.exchange = exchange.number;
    sample.milliseconds = exchange.milliseconds;
    const QDateTime middle = exchange.asked.addMSecs(exchange.milliseconds / 2);
    sample.clock.skewSeconds = qint64(std::lround(double(middle.msecsTo(date) + 500) / 1000));
    for (Sample &known : samples) {
        if (known.clock.host != sample.clock.host)
            continue;
        if (sample.milliseconds < known.milliseconds)
            known = sample;
        return;
    }
    samples.push_back(sample);
}

} // namespace

std::vector<ServerClock> clocksOf(const Evidence &evidence)
{
    std::vector<Sample> samples;
    for (const EnvironmentEvidence &one : evidence.environments) {
        const QString &name = one.environment.name;
        if (one.lookup) {
            for (const net::Exchange &exchange : one.lookup->exchanges)
                addSample(samples, exchange, name);
        }
        for (const net::Exchange &exchange : one.keyExchanges)
            addSample(samples, exchange, name);
    }
    std::vector<ServerClock> clocks;
    for (const Sample &sample : samples)
        clocks.push_back(sample.clock);
    return clocks;
}

} // namespace jotscope::diagnosis

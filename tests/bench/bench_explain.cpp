// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "demo/demo.h"
#include "inspector.h"

#include <QCoroTask>

namespace jotscope::bench {

namespace {

/// Three environments of the demo that answer, all probes but the one that waits.
std::vector<environments::Environment> threeOf(const demo::Demo &demo)
{
    std::vector<environments::Environment> three = demo.environments();
    std::erase_if(three, [](const environments::Environment &one) { return one.name == u"local"; });
    for (environments::Environment &one : three)
        one.userEndpoint->probes.removeAll(QStringLiteral("recheck"));
    return three;
}

} // namespace

/// From the paste to the whole explanation, keys and users asked for over loopback each time anew.
void explaining()
{
    demo::Demo demo;
    if (!demo.start())
        return;
    for (const demo::Scenario &scenario : demo.scenarios()) {
        if (scenario.id != u"user-deleted" && scenario.id != u"healthy")
            continue;
        const auto explain = [&demo, &scenario] {
            net::Network network;
            Inspector inspector(&network);
            inspector.setEnvironments(threeOf(demo));
            inspector.setPresented(scenario.presented);
            inspector.setSecretSource([&demo](const QString &reference) { return demo.secret(reference); });
            network.setConsent(Inspector::consentFor(inspector.consentRows(jose::decode(scenario.sighting.text), true), {}));
            auto task = inspector.explain(scenario.sighting, false, &inspector);
            QCoro::waitFor(std::move(task));
        };
        figure(QStringLiteral("explain in 3 environments: %1").arg(scenario.id), QStringLiteral("2,000 ms"), explain, 5);
    }
}

} // namespace jotscope::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/network_step.h"

#include "diagnosis/answer.h"
#include "diagnosis/words.h"
#include "language/told.h"

namespace jotscope::diagnosis {

namespace {

using net::Exchange;

const Exchange *failedIn(const std::vector<Exchange> &exchanges)
{
    for (const Exchange &exchange : exchanges) {
        if (exchange.outcome == Exchange::Outcome::Failed)
            return &exchange;
    }
    return nullptr;
}

/// Of the user endpoint, else of the keys.
const Exchange *failed(const EnvironmentEvidence &evidence)
{
    const Exchange *asked = evidence.lookup ? failedIn(evidence.lookup->exchanges) : nullptr;
    return asked ? asked : failedIn(evidence.keyExchanges);
}

QString tlsStep(const Exchange &exchange, const QString &host, const QString &name)
{
    if (!exchange.certificateSha256.isEmpty())
        return Told::tr(
            "Have %1 show a certificate that fits, or trust it under Network of %2: its authority (ca_file), or this certificate alone.")
            .arg(host, name);
    if (exchange.message.contains(u"client_certificate"))
        return Told::tr("Name the \"Client certificate\" that %1 asks for under Network of %2 (client_certificate).").arg(host, name);
    return Told::tr("Check that %1 speaks TLS 1.2 or newer at that port, and which certificate it wants.").arg(host);
}

} // namespace

QString networkStep(const Facts &facts)
{
    const Exchange *exchange = facts.hasPlace() ? failed(*facts.here().evidence) : nullptr;
    if (!exchange && facts.hasPlace() && facts.here().evidence->verification.reason == u"keys-unreachable") {
        const auto &asked = facts.here().evidence->keyExchanges;
        return asked.empty() ? QString()
                             : Told::tr("Check what %1 answers: it should be a key set.").arg(hostOf(asked.back().url.toString()));
    }
    if (!exchange)
        return {};
    const QString host = hostOf(exchange->url.toString());
    switch (exchange->stage) {
    case Exchange::Stage::Resolve: return Told::tr("Check how %1 is spelt, and whether a VPN or another name server knows it.").arg(host);
    case Exchange::Stage::Timeout:
        return Told::tr("Check that %1 is not overloaded and that no firewall keeps us from it, then ask again.").arg(host);
    case Exchange::Stage::Transfer:
        return Told::tr("Ask again. If it stays so, look at the log of what answers at %1: its answer breaks off, or is no HTTP.")
            .arg(host);
    case Exchange::Stage::Tls: return tlsStep(*exchange, host, nameOf(facts.here().evidence->environment));
    default: break;
    }
    return Told::tr("Check that %1 runs a service at port %2 and that nothing, a firewall or a proxy, is in the way.")
        .arg(exchange->url.host())
        .arg(exchange->url.port(exchange->url.scheme() == u"http" ? 80 : 443));
}

bool lacksCredential(const Facts &facts)
{
    const auto &endpoint = facts.here().evidence->environment.userEndpoint;
    return endpoint && std::ranges::all_of(endpoint->credentials, [](const environments::Credential &one) { return one.kind == u"none"; });
}

QString credentialStep(const Facts &facts)
{
    const QString name = presentedName(facts);
    return lacksCredential(facts)
        ? Told::tr("Give the user endpoint of %1 a credential that may read users. This says nothing about the token.").arg(name)
        : Told::tr("Ask an administrator of %1 for a credential that may read users there. This says nothing about the token.").arg(name);
}

QString limitStep(const Facts &facts)
{
    const directory::Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const net::Exchange *exchange = exact ? facts.here().exchangeOf(exact) : nullptr;
    const QDateTime when = exchange ? net::retryAt(*exchange) : QDateTime();
    if (!when.isValid())
        return Told::tr("Wait a minute, then ask again with fewer probes.");
    return Told::tr("Wait until %1, then ask again with fewer probes.").arg(instantText(when));
}

} // namespace jotscope::diagnosis

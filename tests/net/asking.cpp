// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"

namespace jotscope::tests {

net::Request requestFor(const QUrl &url)
{
    net::Request request;
    request.environment = QStringLiteral("staging");
    request.purpose = QStringLiteral("lookup");
    request.url = url;
    request.timeoutMs = 5'000;
    return request;
}

void allow(net::Network &network, const net::Request &request)
{
    net::Consent consent = network.consent();
    const QString origin = net::originOf(request.url);
    consent.origins.insert(origin);
    if (!request.secretReference.isEmpty())
        consent.secrets.insert({request.secretReference, origin});
    if (request.carriesToken)
        consent.tokenOrigins.insert(origin);
    network.setConsent(consent);
}

net::Exchange ask(net::Network &network, const net::Request &request)
{
    return QCoro::waitFor(network.ask(request, &network));
}

net::Exchange askAllowed(net::Network &network, const net::Request &request)
{
    allow(network, request);
    return ask(network, request);
}

Watchdog::Watchdog()
{
    m_sinceLast.start();
    startTimer(1, Qt::PreciseTimer);
}

void Watchdog::timerEvent(QTimerEvent *)
{
    m_longest = qMax(m_longest, m_sinceLast.restart());
}

} // namespace jotscope::tests

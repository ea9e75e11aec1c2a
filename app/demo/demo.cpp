// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "demo/scenarios.h"

namespace jotscope::demo {

namespace {

environments::Environment environmentOf(const Site &site)
{
    environments::Environment environment;
    environment.name = site.name();
    environment.issuer = site.issuer();
    environment.audiences = {site.audience()};
    environments::KeySource keys;
    keys.kind = environments::KeySource::Kind::Discovery;
    environment.keys = {keys};
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = site.directoryUrl();
    environments::Credential credential;
    credential.kind = QStringLiteral("bearer");
    credential.secret = site.secretReference();
    endpoint.credentials = {credential};
    endpoint.knownGoodId = QStringLiteral("11111111-1111-4111-8111-111111111111");
    endpoint.probes.append(QStringLiteral("variants"));
    if (site.name() == u"prod")
        endpoint.probes.append(QStringLiteral("recheck")); // for the sample whose replica lags behind
    environment.userEndpoint = endpoint;
    return environment;
}

} // namespace

Demo::Demo(QObject *parent) : QObject(parent)
{
}

Demo::~Demo() = default;

Result<void> Demo::start()
{
    const auto add = [this](const char *name, const char *alg, Site::Directory directory) {
        m_sites.push_back(std::make_unique<Site>(QString::fromLatin1(name), QString::fromLatin1(alg), directory));
    };
    add("prod", "RS256", Site::Directory::Answers);
    add("staging", "ES256", Site::Directory::Answers);
    add("legacy", "ES256", Site::Directory::RefusesSecret);
    add("local", "EdDSA", Site::Directory::IsDown);
    for (const auto &site : m_sites) {
        const auto started = site->start();
        if (!started)
            return started;
        m_environments.push_back(environmentOf(*site));
    }
    const Sites sites{*m_sites[1], *m_sites[0], *m_sites[2], *m_sites[3]};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addUsers(sites, now);
    auto scenarios = makeScenarios(sites, now);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    m_scenarios = std::move(*scenarios);
    return {};
}

std::vector<environments::Environment> Demo::environments() const
{
    return m_environments;
}

std::vector<Scenario> Demo::scenarios() const
{
    return m_scenarios;
}

Result<QByteArray> Demo::secret(const QString &reference) const
{
    for (const auto &site : m_sites) {
        if (site->secretReference() == reference)
            return site->secret();
    }
    return failure(Error::Kind::Io, QStringLiteral("secret %1: the demo has no such secret").arg(reference));
}

} // namespace jotscope::demo

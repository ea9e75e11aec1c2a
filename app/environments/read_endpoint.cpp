// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/read_endpoint.h"

#include "environments/known_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::environments {

namespace {

QString headerName(Reading &reading, const Spot &spot)
{
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")); // RFC 9110 §5.6.2
    if (spot && !token.match(spot.value->stringOr()).hasMatch())
        reading.refuse(spot, QStringLiteral("the name of an HTTP header"));
    return spot ? spot.value->stringOr() : QString();
}

void refuseForeign(Members &members, const CredentialKind &kind)
{
    QStringList foreign;
    for (const CredentialKind &other : credentialKinds())
        foreign += other.needs + other.may;
    foreign.removeDuplicates();
    for (const QString &name : foreign) {
        if (!kind.needs.contains(name) && !kind.may.contains(name))
            members.refuse(name, QStringLiteral("a credential of kind \"%1\" does not use it").arg(kind.kind));
    }
}

Credential readCredential(Reading &reading, const Spot &spot)
{
    Credential credential;
    Members members(reading, spot, QStringLiteral("a credential"));
    QStringList kinds;
    for (const CredentialKind &one : credentialKinds())
        kinds.append(one.kind);
    credential.kind = reading.oneOf(members.need("kind"), kinds);
    const CredentialKind kind = credentialKinds().value(kinds.indexOf(credential.kind));
    const auto member
        = [&](const char *name) { return kind.needs.contains(QLatin1String(name)) ? members.need(name) : members.find(name); };
    credential.header = headerName(reading, member("header"));
    credential.tokenUrl = reading.address(member("token_url"));
    credential.clientId = reading.word(member("client_id"));
    credential.scope = reading.text(member("scope"));
    credential.accessKeyId = reading.word(member("access_key_id"));
    credential.region = reading.word(member("region"));
    credential.secret = reading.secret(member("secret"));
    if (!kind.kind.isEmpty() && reading.isObject(spot, QStringLiteral("a credential")))
        refuseForeign(members, kind);
    members.end();
    return credential;
}

std::vector<Credential> readCredentials(Reading &reading, const Spot &spot)
{
    std::vector<Credential> credentials;
    if (!spot)
        return credentials;
    if (!spot.value->isArray()) {
        credentials.push_back(readCredential(reading, spot));
        return credentials;
    }
    for (const Spot &item : reading.items(spot))
        credentials.push_back(readCredential(reading, item));
    return credentials;
}

QHash<QString, QString> readParameters(Reading &reading, const Spot &spot)
{
    QHash<QString, QString> parameters;
    for (const auto &[member, text] : reading.texts(spot))
        parameters.insert(member->name, text);
    return parameters;
}

QStringList readProbes(Reading &reading, const Spot &spot)
{
    if (!spot)
        return UserEndpoint().probes;
    QStringList probes;
    for (const Spot &item : reading.items(spot, QStringLiteral("a list of probes"))) {
        const QString probe = reading.oneOf(item, knownProbes());
        if (!probes.contains(probe))
            probes.append(probe);
    }
    return probes;
}

QString readProvider(Reading &reading, const Spot &spot)
{
    static const QRegularExpression id(QStringLiteral("^[a-z0-9][a-z0-9_-]*$"));
    if (spot && !id.match(spot.value->stringOr()).hasMatch())
        reading.refuse(spot, QStringLiteral("the id of a provider preset (\"rest\", \"keycloak\" …)"));
    return spot ? spot.value->stringOr() : QString();
}

/// Where the users are: `file` for the preset of that name, `base_url` for most others.
void readPlace(Reading &reading, const Spot &spot, Members &members, UserEndpoint &endpoint)
{
    if (endpoint.provider == u"file") {
        endpoint.file = reading.file(members.need("file"));
        members.refuse(QStringLiteral("base_url"), QStringLiteral("the provider \"file\" reads a file"));
        return;
    }
    const bool isSaidByLookup = spot.value->find(u"lookup") != nullptr;
    const bool isNeeded = providersWithoutAddress().contains(endpoint.provider) && !isSaidByLookup;
    endpoint.baseUrl = reading.address(isNeeded ? members.need("base_url") : members.find("base_url")).toString(QUrl::FullyEncoded);
    while (endpoint.baseUrl.endsWith(u'/'))
        endpoint.baseUrl.chop(1);
    members.refuse(QStringLiteral("file"), QStringLiteral("only the provider \"file\" reads a file"));
}

} // namespace

UserEndpoint readEndpoint(Reading &reading, const Spot &spot)
{
    UserEndpoint endpoint;
    const QString what = QStringLiteral("a user endpoint");
    if (!reading.isObject(spot, what))
        return endpoint;
    Members members(reading, spot, what);
    endpoint.provider = readProvider(reading, members.need("provider"));
    readPlace(reading, spot, members, endpoint);
    endpoint.parameters = readParameters(reading, members.find("parameters"));
    if (const Spot claim = members.find("lookup_claim"))
        endpoint.lookupClaim = reading.word(claim, QStringLiteral("the name of a claim"));
    endpoint.credentials = readCredentials(reading, members.find("credential"));
    endpoint.knownGoodId = reading.text(members.find("known_good_id"));
    endpoint.probes = readProbes(reading, members.find("probes"));
    endpoint.overrides = readOverrides(reading, members);
    members.end();
    return endpoint;
}

} // namespace jotscope::environments

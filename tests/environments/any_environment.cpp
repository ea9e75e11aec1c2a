// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/any_environment.h"

#include "environments/known_names.h"
#include "json/read.h"

#include <algorithm>

namespace jotscope::tests {

using namespace environments;

QString AnyEnvironment::text()
{
    static const QStringList pieces = {QStringLiteral("a"), QStringLiteral("Ünï"), QStringLiteral(" "), QStringLiteral("\""),
        QStringLiteral("\\"), QStringLiteral("\n"), QStringLiteral("🙂"), QStringLiteral("/~1"), QStringLiteral("\u202e"),
        QStringLiteral("{sub}"), QStringLiteral("7")};
    QString made = QStringLiteral("t");
    for (int left = below(6); left > 0; --left)
        made += pieces[below(int(pieces.size()))];
    return made;
}

QString AnyEnvironment::path()
{
    static const QStringList folders = {QStringLiteral("/srv/team/config/"), QStringLiteral("/srv/team/config/keys/"),
        QStringLiteral("/srv/team/"), QStringLiteral("/srv/team/configuration/"), QStringLiteral("/")};
    return folders[below(int(folders.size()))] + QStringLiteral("file %1.pem").arg(below(100));
}

QString AnyEnvironment::reference()
{
    switch (below(4)) {
    case 0: return QStringLiteral("env:NAME_%1").arg(below(100));
    case 1: return QStringLiteral("keychain:") + text().remove(u'\n');
    case 2: return QStringLiteral("file:~/secrets/%1").arg(below(100));
    default: return QStringLiteral("file:") + path();
    }
}

QUrl AnyEnvironment::address()
{
    static const QStringList made = {QStringLiteral("https://id.example"), QStringLiteral("http://127.0.0.1:8080/a/b"),
        QStringLiteral("https://[fd00::1]/x?y=z%2Fz"), QStringLiteral("https://xn--bcher-kva.example/%C3%BC")};
    return QUrl(made[below(int(made.size()))], QUrl::StrictMode);
}

QStringList AnyEnvironment::texts()
{
    QStringList made;
    for (int left = below(3); left > 0; --left)
        made.append(text());
    return made;
}

std::vector<KeySource> AnyEnvironment::keys(const QString &issuer)
{
    std::vector<KeySource> made;
    for (int left = below(5); left > 0; --left) {
        KeySource source;
        source.kind = KeySource::Kind(below(issuer.startsWith(u"http") ? 6 : 5));
        if (source.kind == KeySource::Kind::JwksUrl)
            source.url = address();
        else if (source.kind == KeySource::Kind::JwksFile || source.kind == KeySource::Kind::PemFile)
            source.file = path();
        else if (source.kind == KeySource::Kind::Jwks)
            source.jwks = QByteArray("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"size\":1e400}]}");
        else if (source.kind == KeySource::Kind::Secret)
            source.secret = reference();
        if (source.kind == KeySource::Kind::Secret && maybe())
            source.encoding = knownEncodings()[below(int(knownEncodings().size()))];
        made.push_back(source);
    }
    std::stable_sort(made.begin(), made.end(), [](const KeySource &a, const KeySource &b) { return a.kind < b.kind; });
    return made;
}

Credential AnyEnvironment::credential()
{
    const CredentialKind kind = credentialKinds()[below(int(credentialKinds().size()))];
    Credential made;
    made.kind = kind.kind;
    const auto has
        = [&](const char *name) { return kind.needs.contains(QLatin1String(name)) || (kind.may.contains(QLatin1String(name)) && maybe()); };
    made.header = has("header") ? QStringLiteral("X-Key-%1").arg(below(10)) : QString();
    made.tokenUrl = has("token_url") ? address() : QUrl();
    made.clientId = has("client_id") ? text() : QString();
    made.scope = has("scope") ? text() : QString();
    made.accessKeyId = has("access_key_id") ? text() : QString();
    made.region = has("region") ? text() : QString();
    made.secret = has("secret") ? reference() : QString();
    return made;
}

json::Value AnyEnvironment::overrides()
{
    static const std::vector<QByteArray> made = {"{}", "{\"lookup\":{\"url\":\"{base_url}/{sub}\",\"body\":null}}",
        "{\"time\":{\"created\":{\"pointer\":\"/a\",\"unit\":\"ms\"}},\"found\":{\"status\":[200,404],\"id\":\"/id\"}}",
        "{\"not_found\":[{\"status\":200,\"absent\":\"/data\",\"exact\":true}],\"state\":[{\"pointer\":\"/"
        "s\",\"equals\":1e3,\"verdict\":\"deleted\"}]}"};
    return json::read(made[std::size_t(below(int(made.size())))]).root;
}

UserEndpoint AnyEnvironment::endpoint()
{
    UserEndpoint made;
    made.provider = maybe() ? QStringLiteral("rest") : QStringLiteral("file");
    if (made.provider == u"file") {
        made.file = path();
    } else {
        made.baseUrl = address().toString(QUrl::FullyEncoded);
        made.overrides = overrides();
    }
    for (int left = below(3); left > 0; --left)
        made.parameters.insert(text(), maybe() ? text() : QString());
    if (maybe())
        made.lookupClaim = text();
    for (int left = below(3); left > 0; --left)
        made.credentials.push_back(credential());
    if (maybe())
        made.knownGoodId = text();
    if (maybe())
        made.probes = knownProbes().mid(0, below(8));
    return made;
}

Login AnyEnvironment::login()
{
    Login made;
    made.flow = knownFlows()[below(int(knownFlows().size()))];
    made.clientAuthentication = knownClientAuthentications()[below(int(knownClientAuthentications().size()))];
    made.clientId = maybe() ? text() : QString();
    made.clientSecret = maybe() ? reference() : QString();
    made.refreshToken = maybe() ? reference() : QString();
    made.scopes = texts();
    for (int left = below(3); left > 0; --left)
        made.parameters.insert(text(), maybe() ? text() : QString());
    if (maybe())
        made.redirectUri = QUrl(maybe() ? QStringLiteral("http://127.0.0.1/back") : QStringLiteral("http://localhost:8400"));
    made.authorizationEndpoint = maybe() ? address() : QUrl();
    made.tokenEndpoint = maybe() ? address() : QUrl();
    made.deviceAuthorizationEndpoint = maybe() ? address() : QUrl();
    return made;
}

Environment AnyEnvironment::make(int number)
{
    Environment made;
    made.name = QStringLiteral("%1 ").arg(number) + text();
    if (maybe())
        made.issuer = maybe() ? address().toString(QUrl::FullyEncoded) : text();
    made.issuerAliases = texts();
    made.audiences = texts();
    made.requiredScopes = texts();
    made.leewaySeconds = below(86'401);
    made.keys = keys(made.issuer);
    if (maybe())
        made.userEndpoint = endpoint();
    if (maybe())
        made.identityEndpoint = endpoint();
    if (maybe())
        made.login = login();
    if (maybe())
        made.serviceProfile = knownProfiles()[below(int(knownProfiles().size()))];
    made.allowInsecureHttp = maybe();
    if (maybe())
        made.caFile = path();
    if (maybe())
        made.clientCertificate = ClientCertificate{path(), path(), maybe() ? reference() : QString()};
    for (int left = below(3); left > 0; --left)
        made.tlsExceptions.push_back({QStringLiteral("host%1.example").arg(below(10)), QByteArray(32, char(below(256)))});
    return made;
}

} // namespace jotscope::tests

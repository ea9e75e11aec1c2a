// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "json/build.h"
#include "json/read.h"
#include "json/write.h"

#include <QDir>

#include <algorithm>

namespace jotscope::environments {

namespace {

using json::add;
using json::addText;
using json::listOf;
using json::Value;

void addList(Value &object, const char *name, const QStringList &texts)
{
    if (!texts.isEmpty())
        add(object, name, listOf(texts));
}

/// Paths in the folder of the file are written relative to it, so that the folder can move, or be kept in git.
class Paths {
public:
    explicit Paths(const QString &folder) : m_folder(folder) { }

    QString of(const QString &file) const
    {
        const bool isInside = !m_folder.isEmpty() && file.startsWith(m_folder + u'/');
        return isInside ? QDir(m_folder).relativeFilePath(file) : file;
    }
    QString ofSecret(const QString &reference) const
    {
        const QString prefix = QStringLiteral("file:");
        return reference.startsWith(prefix) ? prefix + of(reference.mid(prefix.size())) : reference;
    }

private:
    QString m_folder;
};

Value write(const KeySource &source, const Paths &paths)
{
    using Kind = KeySource::Kind;
    Value value = Value::object();
    switch (source.kind) {
    case Kind::JwksUrl: add(value, "jwks_url", Value::of(source.url.toString(QUrl::FullyEncoded))); break;
    case Kind::JwksFile: add(value, "jwks_file", Value::of(paths.of(source.file))); break;
    case Kind::Jwks: add(value, "jwks", json::read(source.jwks).root); break;
    case Kind::PemFile: add(value, "pem_file", Value::of(paths.of(source.file))); break;
    case Kind::Secret:
        add(value, "secret", Value::of(paths.ofSecret(source.secret)));
        if (source.encoding != KeySource().encoding)
            add(value, "encoding", Value::of(source.encoding));
        break;
    case Kind::Discovery: add(value, "discovery", Value::of(true)); break;
    }
    return value;
}

Value write(const Credential &credential, const Paths &paths)
{
    Value value = Value::object();
    add(value, "kind", Value::of(credential.kind));
    addText(value, "header", credential.header);
    addText(value, "token_url", credential.tokenUrl.toString(QUrl::FullyEncoded));
    addText(value, "client_id", credential.clientId);
    addText(value, "scope", credential.scope);
    addText(value, "access_key_id", credential.accessKeyId);
    addText(value, "region", credential.region);
    addText(value, "secret", paths.ofSecret(credential.secret));
    return value;
}

/// One thing is written as itself, several as a list.
template <class T>
void addOneOrMore(Value &object, const char *name, const std::vector<T> &things, const Paths &paths)
{
    Value list = Value::array();
    for (const T &thing : things)
        list.add(write(thing, paths));
    if (list.items.size() == 1)
        add(object, name, list.items.front());
    else if (!list.items.empty())
        add(object, name, list);
}

Value write(const UserEndpoint &endpoint, const Paths &paths)
{
    const UserEndpoint usual;
    Value value = Value::object();
    add(value, "provider", Value::of(endpoint.provider));
    addText(value, "base_url", endpoint.baseUrl);
    addText(value, "file", paths.of(endpoint.file));
    QStringList names = endpoint.parameters.keys();
    names.sort();
    Value parameters = Value::object();
    for (const QString &name : names)
        parameters.add(name, Value::of(endpoint.parameters.value(name)));
    if (!names.isEmpty())
        add(value, "parameters", parameters);
    if (endpoint.lookupClaim != usual.lookupClaim)
        addText(value, "lookup_claim", endpoint.lookupClaim);
    addOneOrMore(value, "credential", endpoint.credentials, paths);
    addText(value, "known_good_id", endpoint.knownGoodId);
    if (endpoint.probes != usual.probes)
        add(value, "probes", listOf(endpoint.probes));
    for (const json::Member &member : endpoint.overrides.members)
        value.add(member.name, member.value);
    return value;
}

Value write(const Login &login, const Paths &paths)
{
    const Login usual;
    Value value = Value::object();
    add(value, "flow", Value::of(login.flow));
    addText(value, "client_id", login.clientId);
    addText(value, "client_secret", paths.ofSecret(login.clientSecret));
    if (login.clientAuthentication != usual.clientAuthentication)
        addText(value, "client_authentication", login.clientAuthentication);
    addList(value, "scopes", login.scopes);
    Value parameters = Value::object();
    for (auto one = login.parameters.begin(); one != login.parameters.end(); ++one)
        parameters.add(one.key(), Value::of(one.value()));
    if (!parameters.members.empty())
        add(value, "parameters", parameters);
    addText(value, "refresh_token", paths.ofSecret(login.refreshToken));
    addText(value, "redirect_uri", login.redirectUri.toString(QUrl::FullyEncoded));
    addText(value, "authorization_endpoint", login.authorizationEndpoint.toString(QUrl::FullyEncoded));
    addText(value, "token_endpoint", login.tokenEndpoint.toString(QUrl::FullyEncoded));
    addText(value, "device_authorization_endpoint", login.deviceAuthorizationEndpoint.toString(QUrl::FullyEncoded));
    return value;
}

void addTls(Value &value, const Environment &environment, const Paths &paths)
{
    if (environment.allowInsecureHttp)
        add(value, "allow_insecure_http", Value::of(true));
    addText(value, "ca_file", paths.of(environment.caFile));
    if (environment.clientCertificate) {
        Value certificate = Value::object();
        add(certificate, "file", Value::of(paths.of(environment.clientCertificate->file)));
        add(certificate, "key_file", Value::of(paths.of(environment.clientCertificate->keyFile)));
        addText(certificate, "password", paths.ofSecret(environment.clientCertificate->password));
        add(value, "client_certificate", certificate);
    }
    Value exceptions = Value::array();
    for (const TlsException &one : environment.tlsExceptions) {
        Value exception = Value::object();
        add(exception, "host", Value::of(one.host));
        add(exception, "sha256", Value::of(QString::fromLatin1(one.sha256.toHex(':')).toUpper()));
        exceptions.add(exception);
    }
    if (!exceptions.items.empty())
        add(value, "tls_exceptions", exceptions);
}

Value write(const Environment &environment, const Paths &paths)
{
    Value value = Value::object();
    add(value, "name", Value::of(environment.name));
    addText(value, "issuer", environment.issuer);
    addList(value, "issuer_aliases", environment.issuerAliases);
    addList(value, "audiences", environment.audiences);
    addList(value, "required_scopes", environment.requiredScopes);
    add(value, "leeway_seconds", Value::of(environment.leewaySeconds));
    addOneOrMore(value, "keys", environment.keys, paths);
    if (environment.userEndpoint)
        add(value, "user_endpoint", write(*environment.userEndpoint, paths));
    if (environment.identityEndpoint)
        add(value, "identity_endpoint", write(*environment.identityEndpoint, paths));
    if (environment.login)
        add(value, "login", write(*environment.login, paths));
    if (!environment.serviceProfile.isEmpty()) {
        Value service = Value::object();
        add(service, "profile", Value::of(environment.serviceProfile));
        add(value, "service", service);
    }
    addTls(value, environment, paths);
    return value;
}

} // namespace

QByteArray writeEnvironments(const std::vector<Environment> &environments, const QString &folder)
{
    const Paths paths(folder);
    Value list = Value::array();
    for (const Environment &environment : environments)
        list.add(write(environment, paths));
    Value file = Value::object();
    add(file, "schema", Value::of("jotscope/environments/1"));
    add(file, "environments", list);
    return json::write(file, 2) + '\n';
}

} // namespace jotscope::environments

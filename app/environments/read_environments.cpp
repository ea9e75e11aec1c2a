// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "environments/known_names.h"
#include "environments/members.h"
#include "environments/read_endpoint.h"
#include "environments/read_keys.h"
#include "environments/read_login.h"
#include "json/read.h"

#include <QRegularExpression>

namespace jotscope::environments {

namespace {

ClientCertificate readCertificate(Reading &reading, const Spot &spot)
{
    ClientCertificate certificate;
    Members members(reading, spot, QStringLiteral("a client certificate"));
    certificate.file = reading.file(members.need("file"));
    certificate.keyFile = reading.file(members.need("key_file"));
    certificate.password = reading.secret(members.find("password"));
    members.end();
    return certificate;
}

QByteArray readFingerprint(Reading &reading, const Spot &spot)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9a-fA-F]{64}|([0-9a-fA-F]{2}:){31}[0-9a-fA-F]{2})$"));
    const QString text = spot ? spot.value->stringOr() : QString();
    if (spot && !pattern.match(text).hasMatch())
        reading.refuse(spot, QStringLiteral("the SHA-256 fingerprint of a certificate (64 hexadecimal digits, colons allowed)"));
    return QByteArray::fromHex(text.toLatin1().replace(":", ""));
}

QString readHost(Reading &reading, const Spot &spot)
{
    const QString host = spot ? spot.value->stringOr() : QString();
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host, QUrl::StrictMode);
    const bool isHost = !host.isEmpty() && !host.contains(u'/') && !url.host().isEmpty();
    if (spot && !isHost)
        reading.refuse(spot, QStringLiteral("the name of a host, without scheme and port"));
    return url.host(QUrl::FullyEncoded).toLower();
}

TlsException readException(Reading &reading, const Spot &spot)
{
    TlsException exception;
    Members members(reading, spot, QStringLiteral("a TLS exception"));
    exception.host = readHost(reading, members.need("host"));
    exception.sha256 = readFingerprint(reading, members.need("sha256"));
    members.end();
    return exception;
}

void readTls(Reading &reading, Members &members, Environment &environment)
{
    environment.allowInsecureHttp = reading.flag(members.find("allow_insecure_http"));
    environment.caFile = reading.file(members.find("ca_file"));
    if (const Spot certificate = members.find("client_certificate"))
        environment.clientCertificate = readCertificate(reading, certificate);
    for (const Spot &item : reading.items(members.find("tls_exceptions")))
        environment.tlsExceptions.push_back(readException(reading, item));
}

QString readService(Reading &reading, const Spot &spot)
{
    if (!spot)
        return {};
    Members members(reading, spot, QStringLiteral("a service"));
    const QString profile = reading.oneOf(members.need("profile"), knownProfiles());
    members.end();
    return profile;
}

Environment readEnvironment(Reading &reading, const Spot &spot)
{
    constexpr int day = 86'400;
    Environment environment;
    Members members(reading, spot, QStringLiteral("an environment"));
    environment.name = reading.word(members.need("name"), QStringLiteral("a name"));
    environment.issuer = reading.text(members.find("issuer"));
    environment.issuerAliases = reading.words(members.find("issuer_aliases"));
    environment.audiences = reading.words(members.find("audiences"));
    environment.requiredScopes = reading.words(members.find("required_scopes"));
    environment.leewaySeconds = reading.number(members.find("leeway_seconds"), 0, day, environment.leewaySeconds);
    environment.keys = readKeys(reading, members.find("keys"), environment.issuer);
    if (const Spot endpoint = members.find("user_endpoint"))
        environment.userEndpoint = readEndpoint(reading, endpoint);
    if (const Spot endpoint = members.find("identity_endpoint"))
        environment.identityEndpoint = readEndpoint(reading, endpoint);
    if (const Spot login = members.find("login"))
        environment.login = readLogin(reading, login);
    environment.serviceProfile = readService(reading, members.find("service"));
    readTls(reading, members, environment);
    members.end();
    return environment;
}

std::vector<Environment> readAll(Reading &reading, const Spot &spot)
{
    std::vector<Environment> environments;
    QHash<QString, QString> known;
    for (const Spot &item : reading.items(spot, QStringLiteral("a list of environments"))) {
        environments.push_back(readEnvironment(reading, item));
        const QString name = environments.back().name;
        const Spot place{item.value->find(u"name"), join(item.pointer, u"name")};
        if (place && known.contains(name))
            reading.note(place.value->begin, place.pointer,
                QStringLiteral("expected a name of its own, found ") + quoted(name) + QStringLiteral(", which ") + known.value(name)
                    + QStringLiteral(" has already."));
        known.insert(name, item.pointer);
    }
    return environments;
}

/// The pointer of the innermost object or list that is open where the text breaks.
QString openAt(const json::Value &root, qsizetype offset)
{
    QString pointer;
    const json::Value *here = &root;
    while (true) {
        const json::Value *next = nullptr;
        if (here->isObject() && !here->members.empty()) {
            next = &here->members.back().value;
            if (next->end >= offset)
                pointer = join(pointer, here->members.back().name);
        } else if (here->isArray() && !here->items.empty()) {
            next = &here->items.back();
            if (next->end >= offset)
                pointer = join(pointer, QString::number(here->items.size() - 1));
        }
        if (!next || next->end < offset)
            return pointer;
        here = next;
    }
}

} // namespace

Result<std::vector<Environment>> readEnvironments(QByteArrayView json, const QString &name, const QString &folder)
{
    Reading reading(json, name, folder);
    const json::Document document = json::read(json);
    std::vector<Environment> environments;
    if (document.fault) {
        const json::Fault &fault = *document.fault;
        reading.note(fault.offset, openAt(document.root, fault.offset),
            QStringLiteral("expected ") + fault.expected + QStringLiteral(", found ") + fault.found + u'.');
        return tl::unexpected(*reading.error());
    }
    const Spot root{&document.root, {}};
    if (reading.isObject(root, QStringLiteral("an environments file (a JSON object)"))) {
        Members members(reading, root, QStringLiteral("an environments file"));
        reading.oneOf(members.need("schema"), {QStringLiteral("jotscope/environments/1")});
        environments = readAll(reading, members.need("environments"));
        members.end();
    }
    if (const auto error = reading.error())
        return tl::unexpected(*error);
    return environments;
}

} // namespace jotscope::environments

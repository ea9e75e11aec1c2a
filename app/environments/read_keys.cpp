// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/read_keys.h"

#include "environments/known_names.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::environments {

namespace {

using Kind = KeySource::Kind;

/// The file is kept in git: a private or shared key in it is refused, its text never shown.
void refuseSecrets(Reading &reading, const Spot &key)
{
    static const QStringList secret = {QStringLiteral("d"), QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("dp"),
        QStringLiteral("dq"), QStringLiteral("qi"), QStringLiteral("oth"), QStringLiteral("k"), QStringLiteral("priv")};
    if (!key.value->isObject())
        return;
    for (const json::Member &member : key.value->members) {
        if (secret.contains(member.name))
            reading.note(member.nameBegin, join(key.pointer, member.name),
                QStringLiteral("expected a public key, found the secret member \"%1\": no secret may stand in this file; "
                               "use \"jwks_file\", or \"secret\" with where it is.")
                    .arg(member.name));
    }
}

QByteArray readJwks(Reading &reading, const Spot &spot)
{
    const QString expected = QStringLiteral("a JWK set (an object with the list \"keys\") or one JWK");
    if (!reading.isObject(spot, expected))
        return {};
    const json::Value *keys = spot.value->find(u"keys");
    if (keys ? !keys->isArray() : !spot.value->find(u"kty"))
        reading.refuse(spot, expected);
    refuseSecrets(reading, spot);
    if (keys) {
        const Spot list{keys, join(spot.pointer, u"keys")};
        for (const Spot &key : reading.items(list))
            refuseSecrets(reading, key);
    }
    return json::write(*spot.value);
}

void readSecret(Reading &reading, Members &members, std::vector<KeySource> &sources)
{
    const Spot secret = members.find("secret");
    if (!secret) {
        members.refuse(QStringLiteral("encoding"), QStringLiteral("it belongs to a \"secret\""));
        return;
    }
    KeySource source;
    source.kind = Kind::Secret;
    source.secret = reading.secret(secret);
    if (const Spot encoding = members.find("encoding"))
        source.encoding = reading.oneOf(encoding, knownEncodings());
    sources.push_back(source);
}

void readDiscovery(Reading &reading, const Spot &spot, const QString &issuer, std::vector<KeySource> &sources)
{
    if (!reading.flag(spot))
        return;
    const QUrl url(issuer, QUrl::StrictMode);
    if ((url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty())
        reading.note(spot.value->begin, spot.pointer,
            QStringLiteral("expected an \"issuer\" with an http or https address to discover keys from, found ")
                + (issuer.isEmpty() ? QStringLiteral("none") : quoted(issuer)) + u'.');
    sources.push_back(KeySource{});
}

void readSources(Reading &reading, const Spot &spot, const QString &issuer, std::vector<KeySource> &sources)
{
    Members members(reading, spot, QStringLiteral("a source of keys"));
    const auto add = [&sources](Kind kind, KeySource source) {
        source.kind = kind;
        sources.push_back(std::move(source));
    };
    KeySource found;
    if (const Spot url = members.find("jwks_url")) {
        found.url = reading.address(url);
        add(Kind::JwksUrl, found);
    }
    found = {};
    if (const Spot file = members.find("jwks_file")) {
        found.file = reading.file(file);
        add(Kind::JwksFile, found);
    }
    found = {};
    if (const Spot jwks = members.find("jwks")) {
        found.jwks = readJwks(reading, jwks);
        add(Kind::Jwks, found);
    }
    found = {};
    if (const Spot file = members.find("pem_file")) {
        found.file = reading.file(file);
        add(Kind::PemFile, found);
    }
    readSecret(reading, members, sources);
    readDiscovery(reading, members.find("discovery"), issuer, sources);
    members.end();
}

} // namespace

std::vector<KeySource> readKeys(Reading &reading, const Spot &spot, const QString &issuer)
{
    std::vector<KeySource> sources;
    if (!spot)
        return sources;
    if (spot.value->isArray()) {
        for (const Spot &item : reading.items(spot))
            readSources(reading, item, issuer, sources);
    } else {
        readSources(reading, spot, issuer, sources);
    }
    std::stable_sort(sources.begin(), sources.end(), [](const KeySource &a, const KeySource &b) { return a.kind < b.kind; });
    return sources;
}

} // namespace jotscope::environments

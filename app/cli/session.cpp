// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/consent.h"
#include "cli/inputs.h"
#include "companions.h"
#include "environments/environments_file.h"

#include <QCoroTask>
#include <QFileInfo>

namespace jotscope::cli {

using environments::Environment;
using environments::KeySource;

namespace {

bool isUrl(const QString &text)
{
    return text.startsWith(u"https://") || text.startsWith(u"http://");
}

/// Keys in files of the command line: used in every environment, behind its own keys.
Result<std::vector<keys::KeySet>> localKeys(const Options &options)
{
    std::vector<keys::KeySet> sets;
    std::vector<std::pair<const char *, std::string>> files;
    for (const std::string &file : options.keyFiles)
        files.emplace_back("--key", file);
    for (const std::string &jwks : options.jwks) {
        if (!isUrl(QString::fromStdString(jwks)))
            files.emplace_back("--jwks", jwks);
    }
    for (const auto &[option, file] : files) {
        const QString path = QString::fromStdString(file);
        const auto text = qstrcmp(option, "--jwks") == 0 ? readAll(path) : readSecret(option, path); // a set that is published is no secret
        if (!text)
            return tl::unexpected(text.error());
        const bool isPem = text->contains("-----BEGIN ");
        auto set = isPem ? keys::readPem(*text, QFileInfo(path).fileName()) : keys::readJwks(*text, QFileInfo(path).fileName());
        if (!set)
            return tl::unexpected(Error{Error::Kind::Usage, set.error().message});
        sets.push_back(std::move(*set));
    }
    for (const std::string &file : options.secretFiles) {
        const QString path = QString::fromStdString(file);
        const auto secret = readSecret("--secret-file", path);
        if (!secret)
            return tl::unexpected(secret.error());
        keys::KeySet set;
        set.from = QStringLiteral("secret file %1").arg(QFileInfo(path).fileName());
        set.keys.push_back(keys::secretKey(*secret, set.from));
        sets.push_back(std::move(set));
    }
    return sets;
}

/// Of an option that names a file; nothing where it is not given.
Result<std::optional<QByteArray>> contentOf(const std::string &path, Result<QByteArray> (*read)(const QString &path))
{
    if (path.empty())
        return std::optional<QByteArray>();
    return read(QString::fromStdString(path)).map([](const QByteArray &content) { return std::optional(content); });
}

std::vector<KeySource> publishedKeys(const Options &options)
{
    std::vector<KeySource> sources;
    for (const std::string &jwks : options.jwks) {
        const QString address = QString::fromStdString(jwks);
        if (!isUrl(address))
            continue;
        KeySource source;
        source.kind = KeySource::Kind::JwksUrl;
        source.url = QUrl(address);
        sources.push_back(source);
    }
    return sources;
}

/// What --issuer, --jwks URL and the key files describe together, when no environments file is named.
Result<Environment> ownEnvironment(const Options &options)
{
    Environment environment;
    environment.name = QStringLiteral("command line");
    if (options.issuers.size() > 1)
        return failure(Error::Kind::Usage,
            QStringLiteral("--issuer: expected one issuer, found %1; several stand in an environments file.").arg(options.issuers.size()));
    for (const std::string &issuer : options.issuers) {
        environment.issuer = QString::fromStdString(issuer);
        if (!isUrl(environment.issuer))
            return failure(
                Error::Kind::Usage, QStringLiteral("--issuer: expected an https address, found \"%1\".").arg(environment.issuer));
        KeySource discovery;
        environment.keys.push_back(discovery);
    }
    return environment;
}

Result<std::vector<Environment>> environmentsOf(const Options &options)
{
    if (!options.environmentsFile.empty())
        return environments::loadEnvironments(QString::fromStdString(options.environmentsFile));
    if (options.hasOwnKeys()) {
        auto own = ownEnvironment(options);
        if (!own)
            return tl::unexpected(own.error());
        return std::vector<Environment>{std::move(*own)};
    }
    const QString path = environments::defaultPath();
    return QFileInfo::exists(path) ? environments::loadEnvironments(path) : std::vector<Environment>();
}

/// Names on the command line must be names of the file.
Result<void> checkNames(const std::vector<std::string> &names, const char *option, const std::vector<Environment> &environments)
{
    QStringList known;
    for (const Environment &environment : environments)
        known.append(environment.name);
    for (const std::string &name : names) {
        if (!known.contains(QString::fromStdString(name)))
            return failure(Error::Kind::Usage,
                QStringLiteral("%1: no environment is named \"%2\"; there are: %3.")
                    .arg(QLatin1String(option), QString::fromStdString(name),
                        known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
    }
    return {};
}

void adjust(Environment &environment, const Options &options)
{
    if (options.leeway)
        environment.leewaySeconds = *options.leeway;
    for (const KeySource &source : publishedKeys(options)) // behind its own, as keys in files
        environment.keys.push_back(source);
    if (options.audiences.empty())
        return;
    environment.audiences.clear();
    for (const std::string &audience : options.audiences)
        environment.audiences.append(QString::fromStdString(audience));
}

Result<net::ProxyChoice> proxyOf(const Options &options)
{
    if (options.proxy.empty())
        return net::ProxyChoice{};
    if (options.proxy == "none")
        return net::ProxyChoice{net::ProxyChoice::Kind::None, {}};
    return net::manualProxy(QString::fromStdString(options.proxy));
}

QStringList namesOf(const std::vector<std::string> &given)
{
    QStringList names;
    for (const std::string &name : given)
        names.append(QString::fromStdString(name));
    return names;
}

} // namespace

void judgeNamed(Session &session, const Options &options)
{
    session.inspector->judgeOnly(namesOf(options.environments));
}

Result<Session> openSession(const Options &options)
{
    Session session;
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return tl::unexpected(asOf.error());
    auto environments = environmentsOf(options);
    if (!environments)
        return tl::unexpected(environments.error());
    for (const auto &[names, option] : {std::pair(&options.environments, "--environment"), std::pair(&options.only, "--only")}) {
        if (const auto known = checkNames(*names, option, *environments); !known)
            return tl::unexpected(known.error());
    }
    for (Environment &environment : *environments)
        adjust(environment, options);
    auto sets = localKeys(options);
    if (!sets)
        return tl::unexpected(sets.error());
    auto password = contentOf(options.passwordFile, [](const QString &path) { return readSecret("--password-file", path); });
    auto payload = contentOf(options.payloadFile, &readAll);
    if (!password || !payload)
        return tl::unexpected(password ? payload.error() : password.error());
    const auto proxy = proxyOf(options);
    if (!proxy)
        return tl::unexpected(proxy.error());
    session.asOf = *asOf;
    session.network->setOffline(options.offline);
    session.inspector->setKeyCache(std::make_shared<keys::KeyCache>(keys::KeyCache::usualFolder()));
    session.network->setProxy(*proxy);
    session.inspector->setEnvironments(std::move(*environments));
    if (options.freshKeys)
        session.inspector->forgetKeys();
    session.inspector->setSessionKeys(std::move(*sets));
    session.inspector->setPassword(std::move(*password));
    session.inspector->setDetachedPayload(std::move(*payload));
    session.inspector->setAsOf(*asOf);
    session.inspector->setOnly(namesOf(options.only));
    return session;
}

void grantConsent(Session &session, const capture::Sighting &sighting, const Options &options, bool keysOnly)
{
    if (options.offline)
        return;
    const bool isDefaultFile = options.environmentsFile.empty();
    auto rows = session.inspector->consentRows(jose::decode(sighting.text), true);
    if (keysOnly) { // no credential goes with the question for keys, nor does the token
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](const ConsentRow &row) { return row.token; }), rows.end());
        for (ConsentRow &row : rows)
            row.secretReferences.clear();
    }
    session.network->setConsent(consentOf(rows, session.network->consent(), {options.trustSecrets, options.sendToken, isDefaultFile}));
}

std::vector<report::Inspection> walk(
    Session &session, const std::vector<capture::Sighting> &sightings, const Options &options, bool keysOnly, const capture::Beside &beside)
{
    std::vector<report::Inspection> inspections;
    for (const capture::Sighting &sighting : sightings) {
        grantConsent(session, sighting, options, keysOnly);
        auto task = session.inspector->explain(sighting, keysOnly, session.inspector.get());
        inspections.push_back(QCoro::waitFor(std::move(task)));
    }
    compare(inspections, beside);
    return inspections;
}

} // namespace jotscope::cli

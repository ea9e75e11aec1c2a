// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consent.h"
#include "cli/line_output.h"
#include "cli/login.h"
#include "cli/output.h"
#include "cli/session.h"
#include "environments/secrets.h"
#include "jose/claims.h"
#include "login/attempt.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QProcess>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace jotscope::cli {

using environments::Environment;
using login::Attempt;
using login::Host;
using login::Where;

namespace {

int tell(const login::Trouble &trouble, const QString &environment)
{
    warn(QStringLiteral("login to %1: %2 (%3, %4)").arg(environment, trouble.headline, trouble.id, login::nameOf(trouble.where)));
    if (!trouble.found.isEmpty())
        warn(QStringLiteral("found: %1").arg(trouble.found));
    warn(QStringLiteral("next: %1").arg(trouble.remedy));
    const bool isOurs = trouble.where == Where::Settings && trouble.id != u"port-taken";
    return isOurs ? WrongUse : Undecided;
}

Result<Environment> chosen(const std::vector<Environment> &environments, const Options &options)
{
    const QString name = options.environments.empty() ? QString() : QString::fromStdString(options.environments.front());
    QStringList known;
    for (const Environment &one : environments) {
        known.append(one.name);
        if (one.name == name || (name.isEmpty() && environments.size() == 1))
            return one;
    }
    return failure(Error::Kind::Usage,
        QStringLiteral("login: expected --environment NAME; there are: %1.")
            .arg(known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
}

Result<void> checkReferences(const LoginOptions &given)
{
    const std::pair<const char *, const std::string *> all[]
        = {{"--client-secret", &given.clientSecret}, {"--refresh-token", &given.refreshToken}};
    for (const auto &[option, reference] : all) {
        if (!reference->empty() && !environments::isSecretReference(QString::fromStdString(*reference)))
            return failure(Error::Kind::Usage,
                QStringLiteral("%1: expected where the secret is (keychain:NAME, env:NAME or file:PATH), found another text.")
                    .arg(QLatin1String(option)));
    }
    return {};
}

Result<login::Change> changeOf(const LoginOptions &given)
{
    if (const auto sound = checkReferences(given); !sound)
        return tl::unexpected(sound.error());
    login::Change change;
    change.flow = QString::fromStdString(given.flow);
    change.clientId = QString::fromStdString(given.clientId);
    change.clientSecret = QString::fromStdString(given.clientSecret);
    change.refreshToken = QString::fromStdString(given.refreshToken);
    for (const std::string &scope : given.scopes)
        change.scopes += QString::fromStdString(scope).split(u' ', Qt::SkipEmptyParts);
    for (const std::string &parameter : given.parameters) {
        const QString pair = QString::fromStdString(parameter);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return failure(Error::Kind::Usage, QStringLiteral("--parameter: expected NAME=VALUE, found \"%1\".").arg(pair));
        const QString name = pair.left(equals);
        if (environments::isMadeForEachLogin(name))
            return failure(Error::Kind::Usage,
                QStringLiteral(
                    "--parameter: expected a further parameter, such as audience or resource, found \"%1\", which has an option of "
                    "its own or is made for each login.")
                    .arg(name));
        change.parameters.insert(name, pair.mid(equals + 1));
    }
    change.redirectUri = QUrl(QString::fromStdString(given.redirectUri), QUrl::StrictMode);
    if (!given.redirectUri.empty() && !environments::isRedirectHere(change.redirectUri))
        return failure(Error::Kind::Usage,
            QStringLiteral("--redirect-uri: expected an http address of this computer without a query, such as http://127.0.0.1/callback, "
                           "found \"%1\".")
                .arg(QString::fromStdString(given.redirectUri)));
    return change;
}

/// Hosts of the file are allowed by the verb itself; what only the provider names, and every secret, wants a yes.
void allow(Session &session, const std::vector<Host> &hosts, const QString &environment, const Options &options)
{
    std::vector<ConsentRow> rows;
    for (const Host &host : hosts) {
        ConsentRow row;
        row.environment = environment;
        row.origin = host.origin;
        row.secretReferences = host.secretReferences;
        const bool isAllowed = !host.isForeign || options.trustSecrets || session.network->consent().origins.contains(host.origin)
            || isAnsweredWithYes(QStringLiteral("May %1 be asked for %2? Only the provider of %3 names it. What goes there: %4.")
                                     .arg(host.origin, host.what, environment, host.leaves));
        if (isAllowed)
            rows.push_back(row);
        else
            warn(
                QStringLiteral("%1 was not asked: nobody approved that. Say yes on a terminal, name the endpoint in the environments file, "
                               "or give --trust-secrets if you trust this provider.")
                    .arg(host.origin));
    }
    const Grant grant{options.trustSecrets, false, options.environmentsFile.empty() && !options.hasOwnKeys()};
    session.network->setConsent(consentOf(rows, session.network->consent(), grant));
}

void openBrowser(const QUrl &url, const LoginOptions &given)
{
    warn(QStringLiteral("Log in with your browser at: %1").arg(url.toString(QUrl::FullyEncoded)));
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (given.noBrowser || !hasScreen)
        return;
    if (!QProcess::startDetached(QStringLiteral("xdg-open"), {url.toString(QUrl::FullyEncoded)}))
        warn(QStringLiteral("The browser could not be started: open the address yourself, on this computer."));
}

void showCode(const login::DeviceCode &code)
{
    warn(QStringLiteral("Open %1 on any device, and type in: %2").arg(code.address.toString(QUrl::FullyEncoded), code.userCode));
    if (!code.addressWithCode.isEmpty())
        warn(QStringLiteral("Or open: %1").arg(code.addressWithCode.toString(QUrl::FullyEncoded)));
    warn(QStringLiteral("It counts for %1.").arg(jose::spanOf(code.expiresIn)));
}

int deliver(const login::Granted &granted, const QString &environment, const Options &options, const LoginOptions &given)
{
    for (const QString &note : granted.notes)
        warn(note);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    report::Redactor redactor(redactionOf(options.redact, report::Redaction::None));
    QByteArray lines;
    for (const capture::Sighting &sighting : login::sightingsOf(granted, environment, now)) {
        if (!given.print.empty())
            lines += sighting.place == QString::fromStdString(given.print) ? sighting.text + '\n' : QByteArray();
        else
            lines += foundLine(sighting, options, redactor, now);
    }
    if (lines.isEmpty())
        return fail({Error::Kind::Io, QStringLiteral("login to %1: no %2 came.").arg(environment, QString::fromStdString(given.print))});
    print(lines);
    return Done;
}

int run(Session &session, const login::Wish &wish, const login::Endpoints &endpoints, const Options &options, const LoginOptions &given)
{
    Attempt attempt(session.network.get(), wish, endpoints, environments::resolveSecret);
    attempt.setPatience({given.timeout, 1000});
    QObject::connect(&attempt, &Attempt::browserWanted, &attempt, [&given](const QUrl &url) { openBrowser(url, given); });
    QObject::connect(&attempt, &Attempt::codeShown, &attempt, &showCode);
    QObject::connect(&attempt, &Attempt::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    attempt.begin();
    if (!attempt.outcome())
        QCoreApplication::exec();
    const auto &outcome = *attempt.outcome();
    const QString &name = wish.environment.name;
    return outcome ? deliver(*outcome, name, options, given) : tell(outcome.error(), name);
}

} // namespace

void addLoginOptions(CLI::App &verb, Options &options, LoginOptions &given)
{
    verb.add_option("--environments", options.environmentsFile, "The environments file (default: your own)")->option_text("FILE");
    verb.add_option("--environment", options.environments, "Log in to this one")->option_text("NAME")->expected(1);
    verb.add_option("--issuer", options.issuers, "Without an environments file: the provider")->option_text("URL")->expected(1);
    verb.add_option("--flow", given.flow, "code (browser), device, client-credentials or refresh (default: the environment's, code)")
        ->check(oneOf({"code", "device", "client-credentials", "refresh"}))
        ->option_text("FLOW");
    verb.add_option("--client-id", given.clientId, "The client as which to log in")->option_text("ID");
    verb.add_option("--client-secret", given.clientSecret, "Where its secret is: keychain:NAME, env:NAME or file:PATH")
        ->option_text("WHERE");
    verb.add_option("--refresh-token", given.refreshToken, "Where the refresh token is, for --flow refresh")->option_text("WHERE");
    verb.add_option("--scope", given.scopes, "Ask for this scope (repeatable)")->option_text("SCOPE")->allow_extra_args(false);
    verb.add_option("--parameter", given.parameters, "Send this too, as audience=https://api.example (repeatable)")
        ->option_text("NAME=VALUE")
        ->allow_extra_args(false);
    verb.add_option("--redirect-uri", given.redirectUri, "Where the browser comes back to (default: http://127.0.0.1/ on a random port)")
        ->option_text("URL");
    verb.add_option("--timeout", given.timeout, "Wait so long for the browser")->check(CLI::Range(1, 86'400))->option_text("SECONDS");
    verb.add_flag("--no-browser", given.noBrowser, "Print the address, and open no browser");
    CLI::Option *print = verb.add_option("--print", given.print, "Print just this token: access_token, id_token or refresh_token")
                             ->check(oneOf({"access_token", "id_token", "refresh_token"}))
                             ->option_text("WHICH");
    addLines(verb, options);
    print->excludes(verb.get_option("--redact"));
    verb.add_flag("--trust-secrets", options.trustSecrets, "The file's secrets may go to the hosts that the file or the provider names");
    verb.add_option("--proxy", options.proxy, "http://HOST:PORT, socks5://HOST:PORT or none (default: the system's)")
        ->option_text("ADDRESS");
}

int login(const Options &options, const LoginOptions &given)
{
    auto session = openSession(options);
    if (!session)
        return fail(session.error());
    const auto environment = chosen(session->inspector->environments(), options);
    if (!environment)
        return fail(environment.error());
    const auto change = changeOf(given);
    if (!change)
        return fail(change.error());
    const auto wish = login::wishFor(*environment, *change);
    if (!wish)
        return tell(wish.error(), environment->name);
    allow(*session, login::hostsOfDiscovery(*wish), environment->name, options);
    auto finding = login::findEndpoints(session->network.get(), *wish, session->network.get());
    const auto endpoints = QCoro::waitFor(std::move(finding));
    if (!endpoints)
        return tell(endpoints.error(), environment->name);
    allow(*session, login::hostsOf(*wish, *endpoints), environment->name, options);
    return run(*session, *wish, *endpoints, options, given);
}

} // namespace jotscope::cli

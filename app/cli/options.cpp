// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "jose/claims.h"
#include "report/chapters.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace jotscope::cli {

namespace {

/// CLI11's own checks name a range of floating-point numbers, which fills the screen.
std::string flawOfSeconds(std::string &text)
{
    bool isNumber = false;
    const int seconds = QString::fromStdString(text).toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::string() : "expected whole seconds such as 60, found \"" + text + '"';
}

std::string flawOfInput(std::string &text)
{
    return text.empty() ? "expected a file, - or a token, found nothing between two blanks; is a variable empty?" : std::string();
}

} // namespace

CLI::Validator oneOf(const std::vector<std::string> &words)
{
    const auto flaw = [words](std::string &text) {
        if (std::find(words.begin(), words.end(), text) != words.end())
            return std::string();
        return "expected " + CLI::detail::join(words, ", ") + "; found \"" + text + '"';
    };
    return {flaw, CLI::detail::join(words, "|"), "words"};
}

void addInputs(CLI::App &verb, Options &options)
{
    verb.add_option("INPUT", options.inputs, "Files, - for standard input (the default), or a token itself")
        ->check(CLI::Validator(&flawOfInput, std::string()))
        ->option_text(" ");
}

void addReports(CLI::App &verb, Options &options)
{
    verb.add_option("--report", options.reports, "Also write a report: .html .md .json .xml (JUnit) .sarif .jotscope (repeatable)")
        ->option_text("FILE")
        ->allow_extra_args(false);
    std::vector<std::string> words;
    for (const report::Chapter chapter : report::allChapters())
        words.emplace_back(report::wordOf(chapter));
    verb.add_option("--section", options.sections,
            "Only this section, besides the answer, in HTML and Markdown reports: journey, environments, timeline, causes, findings, "
            "claims, user-id, keys, requests, basis (repeatable)")
        ->check(oneOf(words))
        ->option_text("NAME")
        ->allow_extra_args(false);
    verb.add_flag("--overwrite", options.overwrite, "A report may replace a file that is there");
}

void addCommon(CLI::App &verb, Options &options)
{
    verb.add_option("--format", options.format, "text or json")->check(oneOf({"text", "json"}))->option_text("text|json");
    verb.add_option("--as-of", options.asOf, "Judge as of this instant (ISO 8601 or seconds since 1970)")->option_text("INSTANT");
    addReports(verb, options);
    verb.add_option("--redact", options.redact, "none, signature or identity (reports: signature)")
        ->check(oneOf({"none", "signature", "identity"}))
        ->option_text("HOW");
}

void addManners(CLI::App &verb, Options &options)
{
    verb.add_flag("--no-color", options.noColor, "No colours, also not on a terminal (as does NO_COLOR)");
    verb.add_flag("-q,--quiet", options.quiet, "Standard error tells only what went wrong or is to be done");
}

void addLines(CLI::App &verb, Options &options)
{
    verb.preparse_callback([&options](std::size_t) { options.format = "ndjson"; });
    verb.add_option("--format", options.format, "ndjson (one JSON line a token, the default) or text")
        ->check(oneOf({"text", "json", "ndjson"}))
        ->option_text("ndjson|text");
    verb.add_option("--redact", options.redact, "none (the default), signature or identity")
        ->check(oneOf({"none", "signature", "identity"}))
        ->option_text("HOW");
}

void addStream(CLI::App &verb, Options &options)
{
    addLines(verb, options);
    verb.add_option("--as-of", options.asOf, "Judge as of this instant (ISO 8601 or seconds since 1970)")->option_text("INSTANT");
    verb.add_option("--jobs", options.jobs, "Look through that many blocks at the same time")->check(CLI::Range(1, 64))->option_text("N");
    verb.add_flag("--follow", options.follow, "Read on as the files grow, are truncated or replaced (rotated), until Ctrl+C");
}

void addRelay(CLI::App &verb, Options &options)
{
    verb.add_option("--upstream", options.upstream, "Where calls go: https://HOST/PATH, or http:// on this computer")
        ->required()
        ->option_text("URL");
    verb.add_option("--port", options.port, "Listen at this port of 127.0.0.1 (default: any free one)")
        ->check(CLI::Range(1, 65535))
        ->option_text("N");
    verb.add_option("--ca-file", options.caFile, "Trust these authorities (PEM) beside the system's")->option_text("FILE");
    addLines(verb, options);
}

void addKeys(CLI::App &verb, Options &options)
{
    verb.add_option("--environments", options.environmentsFile, "The environments file (default: your own)")->option_text("FILE");
    verb.add_option("--environment", options.environments, "The environment it was presented to; for verify: judge only these (repeatable)")
        ->option_text("NAME")
        ->allow_extra_args(false);
    verb.add_option("--jwks", options.jwks, "A key set: file or URL (repeatable)")->option_text("FILE-or-URL")->allow_extra_args(false);
    verb.add_option("--issuer", options.issuers, "Expect this issuer and find its keys by discovery")
        ->option_text("URL")
        ->allow_extra_args(false);
    verb.add_option("--key", options.keyFiles, "A key: PEM, JWK or JWKS file (repeatable)")->option_text("FILE")->allow_extra_args(false);
    verb.add_option("--secret-file", options.secretFiles, "A shared secret, the file's bytes as they are (repeatable)")
        ->option_text("FILE")
        ->allow_extra_args(false);
    verb.add_option("--password-file", options.passwordFile, "The password of an encrypted token (PBES2), the file's bytes as they are")
        ->option_text("FILE");
    verb.add_option("--payload", options.payloadFile, "What the token is about, where it does not hold it itself (detached)")
        ->option_text("FILE");
    verb.add_option("--audience", options.audiences, "Expect this audience (repeatable)")->option_text("NAME")->allow_extra_args(false);
    verb.add_option("--leeway", options.leeway, "Seconds of leeway in every environment (else each environment's own, 60)")
        ->check(CLI::Validator(&flawOfSeconds, std::string()))
        ->option_text("SECONDS");
}

void addSilence(CLI::App &verb, Options &options)
{
    verb.add_flag("--offline", options.offline, "Changes nothing: nobody is asked anyway");
}

void addNetwork(CLI::App &verb, Options &options)
{
    verb.add_flag("--offline", options.offline, "Ask nobody; published keys kept from earlier are used, and their age is said");
    verb.add_flag("--fresh-keys", options.freshKeys, "Ask key sources again, although the keys kept from them are fresh");
    verb.add_option("--only", options.only, "Ask just this environment (repeatable)")->option_text("NAME")->allow_extra_args(false);
    verb.add_flag("--send-token", options.sendToken, "The token itself may go to the user endpoints that want it");
    verb.add_flag("--trust-secrets", options.trustSecrets, "The file's secrets may go to the hosts that the file names");
    verb.add_option("--proxy", options.proxy, "http://HOST:PORT, socks5://HOST:PORT or none (default: the system's)")
        ->option_text("ADDRESS");
}

namespace {

/// As the same numbers in tokens.
QString flawOfInstant(qint64 seconds)
{
    if (seconds < 0)
        return QStringLiteral("%1, which lies before.").arg(seconds);
    if (seconds < jose::yearFiveThousand)
        return {};
    qint64 smaller = seconds / 1000;
    const char *units[] = {"milliseconds", "microseconds", "nanoseconds"};
    std::size_t unit = 0;
    for (; smaller >= jose::yearFiveThousand && unit + 1 < std::size(units); ++unit)
        smaller /= 1000;
    return QStringLiteral("%1, which seem to be %2; in seconds that is %3.").arg(seconds).arg(QLatin1String(units[unit])).arg(smaller);
}

} // namespace

Result<std::optional<QDateTime>> instantOf(const std::string &text)
{
    if (text.empty())
        return std::optional<QDateTime>();
    const QString word = QString::fromStdString(text).trimmed();
    bool isNumber = false;
    const qint64 seconds = word.toLongLong(&isNumber);
    if (const QString flaw = isNumber ? flawOfInstant(seconds) : QString(); !flaw.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("--as-of: expected seconds since 1970, found %1").arg(flaw));
    QDateTime instant = isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!instant.isValid())
        return failure(Error::Kind::Usage,
            QStringLiteral("--as-of: expected an instant such as 2026-11-18T09:38:07Z or seconds since 1970, found \"%1\".").arg(word));
    if (!isNumber && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return std::optional<QDateTime>(instant.toUTC());
}

report::Redaction redactionOf(const std::string &word, report::Redaction otherwise)
{
    if (word == "none")
        return report::Redaction::None;
    if (word == "signature")
        return report::Redaction::Signature;
    return word == "identity" ? report::Redaction::Identity : otherwise;
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "result.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jotscope::cli {

/// What the command line said, before anything is read or asked.
struct Options {
    std::vector<std::string> inputs;
    std::string format = "text"; ///< text, json
    std::string asOf;
    std::optional<int> leeway;
    std::vector<std::string> audiences;
    bool offline = false;
    bool freshKeys = false; ///< key sources are asked although the keys kept from them are fresh
    std::vector<std::string> only;
    bool sendToken = false;
    bool trustSecrets = false;
    std::string proxy; ///< empty: the system's; "none"; an address
    std::vector<std::string> reports;
    std::vector<std::string> sections; ///< of reports for people; empty: all
    bool overwrite = false;            ///< a report may replace a file
    std::string redact;
    bool noColor = false;
    bool quiet = false;
    std::string environmentsFile;
    std::vector<std::string> environments; ///< --environment
    std::vector<std::string> jwks;
    std::vector<std::string> issuers;
    std::vector<std::string> keyFiles;
    std::vector<std::string> secretFiles;
    std::string passwordFile;
    std::string payloadFile;
    std::string serviceError;
    int jobs = 1;         ///< blocks of a stream that are looked through at the same time
    bool follow = false;  ///< inputs are read on as they grow
    std::string upstream; ///< listen
    int port = 0;         ///< listen; 0: any free one
    std::string caFile;   ///< listen
    bool merge = false;   ///< audit: the inputs are the outputs of earlier audits

    bool isJson() const { return format == "json"; }
    bool hasOwnKeys() const
    {
        return !jwks.empty() || !issuers.empty() || !keyFiles.empty() || !secretFiles.empty() || !passwordFile.empty();
    }
};

/// One of these words, which help and completions name too.
CLI::Validator oneOf(const std::vector<std::string> &words);

void addInputs(CLI::App &verb, Options &options);
void addManners(CLI::App &verb, Options &options); ///< no-color, quiet: of every verb
void addCommon(CLI::App &verb, Options &options);  ///< format, as-of, report, redact
void addReports(CLI::App &verb, Options &options); ///< report, section, overwrite
void addKeys(CLI::App &verb, Options &options);    ///< jwks, issuer, key, secret-file, environments, environment
void addLines(CLI::App &verb, Options &options);   ///< format (by default ndjson), redact
void addStream(CLI::App &verb, Options &options);  ///< lines, as-of, jobs, follow
void addRelay(CLI::App &verb, Options &options);   ///< upstream, port, ca-file, lines
void addSilence(CLI::App &verb, Options &options); ///< offline, for verbs that ask nobody anyway
void addNetwork(CLI::App &verb, Options &options); ///< offline, only, send-token, trust-secrets, proxy

/// ISO 8601 ("2026-11-18T09:38:07Z", without a zone: UTC) or seconds since 1970.
Result<std::optional<QDateTime>> instantOf(const std::string &text);
report::Redaction redactionOf(const std::string &word, report::Redaction otherwise);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "cli/options.h"
#include "inspector.h"

#include <memory>

namespace jotscope::cli {

/// The corridor with everything that the command line configured.
struct Session {
    std::unique_ptr<net::Network> network = std::make_unique<net::Network>();
    std::unique_ptr<Inspector> inspector = std::make_unique<Inspector>(network.get());
    std::optional<QDateTime> asOf;

    QDateTime now() const { return inspector->now(); }
};

/// Reads the environments, the keys and the instant; decides nothing about the network yet.
Result<Session> openSession(const Options &options);
/// From now on only the environments that --environment names judge a token; all, when it names none.
void judgeNamed(Session &session, const Options &options);
/// What may be asked for this token: hosts of the file for keys, discovery and the user id; a secret only where it was approved,
/// trusted by --trust-secrets or answered with yes on the terminal; the token itself only with --send-token. `keysOnly`: neither is asked
/// for.
void grantConsent(Session &session, const capture::Sighting &sighting, const Options &options, bool keysOnly);

/// Walks every sighting; the network is asked as far as consent goes.
std::vector<report::Inspection> walk(Session &session, const std::vector<capture::Sighting> &sightings, const Options &options,
    bool keysOnly, const capture::Beside &beside = {});

} // namespace jotscope::cli

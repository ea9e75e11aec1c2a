// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace jotscope::cli {

/// What `login` was told, beside the options that other verbs have too.
struct LoginOptions {
    std::string flow; ///< empty: the environment's
    std::string clientId;
    std::string clientSecret; ///< where it is
    std::string refreshToken; ///< where it is
    std::string redirectUri;
    std::vector<std::string> scopes;
    std::vector<std::string> parameters; ///< NAME=VALUE
    std::string print;                   ///< this token alone: "access_token"
    bool noBrowser = false;
    int timeout = 600; ///< seconds
};

void addLoginOptions(CLI::App &verb, Options &options, LoginOptions &login);
int login(const Options &options, const LoginOptions &login);

} // namespace jotscope::cli

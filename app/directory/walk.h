// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/credentials.h"

#include <memory>

namespace jotscope::directory {

/// One lookup under way. Its coroutines share it, so that none depends on an owner.
struct Walk {
    QPointer<net::Network> network;
    QPointer<QObject> owner;
    environments::Environment environment;
    jose::Token token;
    Plan plan;
    Credentials credentials;
    Pace pace;
    keys::Memory memory;
    Lookup lookup;
    int before = 0;       ///< requests of the network that were there when it began: none of them is its own
    int hops = 0;         ///< of its exchanges, those that a redirect answered: they belong to one question
    bool stopped = false; ///< owner or network gone, cancelled, or the bound reached

    bool isAlive() const { return network && owner && !stopped; }
    bool mayAsk() const { return isAlive() && int(lookup.exchanges.size()) - hops < mostQuestions; }
};
using SharedWalk = std::shared_ptr<Walk>;

/// Keeps the exchanges whose redirects led to `last`.
void keepHops(Walk &walk, const net::Exchange &last);
/// Keeps a question that could not be sent: its reason is all there is.
void keepUnsent(Walk &walk, const Step &step, const QString &why);

/// What comes before the first question. False when something is missing: the lookup's only question then says what.
QCoro::Task<bool> discoverAddress(SharedWalk walk);
QCoro::Task<bool> fetchCredentials(SharedWalk walk);

} // namespace jotscope::directory

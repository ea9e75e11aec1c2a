// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"
#include "scenarios/deployment.h"

namespace jotscope::tests {

/// The world of one scenario: prod and staging, and an identity provider where the row has one, each answering over real HTTP.
class World {
public:
    explicit World(const json::Value &row);
    /// The token of the row, asked about in all environments by the real Inspector.
    report::Inspection explain();

    Deployment &prod() { return m_prod; }
    Deployment &staging() { return m_staging; }
    Deployment &identity() { return m_identity; }
    net::Network &network() { return m_network; }
    Inspector &inspector() { return m_inspector; }
    capture::Sighting sighting() const;
    void allowAll(bool tokenToo);

private:
    json::Value m_row;
    Deployment m_prod;
    Deployment m_staging;
    Deployment m_identity;
    net::Network m_network;
    Inspector m_inspector;
};

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/canned_service.h"
#include "environments/environment.h"
#include "keys/mint.h"
#include "json/value.h"

namespace jotscope::tests {

/// The key that a deployment signs with: "prod", "staging"; "stranger" is nobody's. Made once in a run.
const keys::SigningKey &signingKeyOf(const QString &name);

/// One deployment behind one loopback port: an issuer (discovery, key set) and users. What a scenario scripts comes before what it does by
/// itself.
class Deployment {
public:
    explicit Deployment(const QString &name);
    Deployment(const Deployment &) = delete;
    Deployment &operator=(const Deployment &) = delete;

    /// Takes a scenario's member for this deployment: endpoint, users, answers, issuer, keys.
    void setUp(const json::Value &spec);
    QString url() const { return m_service.url(); }
    const CannedService &service() const { return m_service; }
    const environments::Environment &environment() const { return m_environment; }
    environments::Environment &environment() { return m_environment; }
    std::function<void()> onHeard; ///< called before each answer

private:
    Said say(const Heard &heard);
    bool sayScripted(const Heard &heard, Said &said);
    Said sayUser(const QByteArray &target) const;
    void setEndpoint(const json::Value *spec);

    QString m_name;
    json::Value m_spec;
    std::vector<json::Value> m_users;
    QHash<int, int> m_told; ///< how often a scripted answer was given
    environments::Environment m_environment;
    CannedService m_service;
};

} // namespace jotscope::tests

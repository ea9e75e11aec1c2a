// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "environments/environment.h"
#include "result.h"

#include <QObject>

#include <memory>

namespace jotscope::demo {

class Site;

/// One sample token and what the program must say of it.
struct Scenario {
    QString id;        ///< "user-deleted", "wrong-environment", …
    QString topic;     ///< for people; those of a topic stand together
    QString title;     ///< for people
    QString presented; ///< environment it was sent to
    QStringList only;  ///< environments to ask; the others stay "not asked"
    capture::Sighting sighting;
    QString expectedCause;    ///< cause id, "accepted" or "inconclusive"
    QString expectedStanding; ///< "proven", "likely", "possible"; empty: any
};

/// A real issuer (discovery, JWKS) and a user directory for staging and for prod, on loopback ports of their own.
/// Keys are minted at start. Stops when destroyed.
class Demo : public QObject {
    Q_OBJECT
public:
    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    Result<void> start();
    std::vector<environments::Environment> environments() const; ///< staging, prod and those that scenarios need
    std::vector<Scenario> scenarios() const;
    /// Resolves the demo's own secret references ("demo:NAME").
    Result<QByteArray> secret(const QString &reference) const;

private:
    std::vector<std::unique_ptr<Site>> m_sites;
    std::vector<environments::Environment> m_environments;
    std::vector<Scenario> m_scenarios;
};

} // namespace jotscope::demo

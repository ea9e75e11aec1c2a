// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"

#include <QRandomGenerator>

namespace jotscope::tests {

/// Environments of every sort, for properties; the same ones for the same seed.
class AnyEnvironment {
public:
    explicit AnyEnvironment(quint32 seed) : m_dice(seed) { }
    environments::Environment make(int number);

private:
    int below(int most) { return int(m_dice.bounded(quint32(most))); }
    bool maybe() { return below(2) == 1; }
    QString text();
    QString path();
    QString reference();
    QUrl address();
    QStringList texts();
    std::vector<environments::KeySource> keys(const QString &issuer);
    environments::Credential credential();
    environments::UserEndpoint endpoint();
    environments::Login login();
    json::Value overrides();

    QRandomGenerator m_dice;
};

} // namespace jotscope::tests

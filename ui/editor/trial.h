// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"
#include "keys/issuer.h"

namespace jotscope::ui {

/// Tries what an environment says before it is saved: discovery, key sources, one lookup. Pressing the button was the yes for what it asks,
/// and for that once: the consent of before is back when the answer is there. Every request stands in the ledger.
class Trial : public QObject {
    Q_OBJECT
public:
    Trial(net::Network *network, directory::SecretSource secrets, QObject *parent = nullptr);

    void discover(const environments::Environment &environment);
    void testKeys(const environments::Environment &environment);
    void askFor(const environments::Environment &environment, const QString &id);
    /// "GET https://… with the secret env:X", or why nothing can be asked.
    static Result<QString> planned(const environments::Environment &environment, const QString &id);

Q_SIGNALS:
    void discovered(const jotscope::keys::Discovery &found);
    void discoveryFailed(const QString &message);
    void keysTold(const QString &bold, const QString &rest);
    void userTold(const QString &bold, const QString &rest);

private:
    static jose::Token tokenFor(const environments::Environment &environment, const QString &id);
    /// One lookup and nothing else.
    static environments::Environment alone(environments::Environment environment);
    static QCoro::Task<> runDiscovery(QPointer<Trial> self, environments::Environment environment);
    static QCoro::Task<> runKeys(QPointer<Trial> self, environments::Environment environment);
    static QCoro::Task<> runLookup(QPointer<Trial> self, environments::Environment environment, QString id);

    net::Network *m_network;
    directory::SecretSource m_secrets;
};

} // namespace jotscope::ui

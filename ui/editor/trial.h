// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"
#include "keys/issuer.h"

namespace jotscope::ui {

/// What a trial of the user endpoint would send.
struct TrialPlan {
    QString requests; ///< "GET https://… with the secret env:X, then …"
    QString tokenTo;  ///< the inspected token itself would go there (an origin); empty: it stays here
};

/// Tries what an environment says before it is saved: discovery, key sources, one lookup, a host's certificate. Pressing the button was the
/// yes for what it asks, and for that once: the consent of before is back when the answer is there. The token itself leaves only with a
/// tick of its own. Every request stands in the ledger.
class Trial : public QObject {
    Q_OBJECT
public:
    Trial(net::Network *network, directory::SecretSource secrets, QObject *parent = nullptr);

    /// Opens secrets of the keyring without stopping the window; calls back when that is done, or in vain.
    using Unlock = std::function<void(const QStringList &references, std::function<void()> then)>;
    void setUnlock(Unlock unlock) { m_unlock = std::move(unlock); }
    /// The token that the window inspects: some providers are asked with it. Empty: there is none.
    void setToken(const QByteArray &token) { m_token = token; }
    void discover(const environments::Environment &environment);
    void testKeys(const environments::Environment &environment);
    /// `tokenToo`: the person ticked that the token itself may leave; without it nothing that carries it is asked.
    void askFor(const environments::Environment &environment, const QString &id, bool tokenToo);
    /// Connects to a host to see its certificate; asks for "/" there when that is trusted.
    void lookAt(const environments::Environment &environment, const QUrl &origin);
    /// The Error says why nothing can be asked.
    Result<TrialPlan> planned(const environments::Environment &environment, const QString &id) const;

Q_SIGNALS:
    void discovered(const jotscope::keys::Discovery &found);
    void discoveryFailed(const QString &message);
    void keysTold(const QString &bold, const QString &rest);
    void userTold(const QString &bold, const QString &rest);
    void certificateTold(const QString &bold, const QString &rest);
    void certificateShown(const jotscope::net::Exchange &refused); ///< it was asked for, and is not trusted
    void distrusted(const jotscope::net::Exchange &refused);       ///< a trial failed on a certificate

private:
    jose::Token tokenFor(const environments::Environment &environment, const QString &id) const;
    /// It is asked with the inspected token, by its credential or because its requests hold it.
    bool needsToken(const environments::Environment &environment) const;
    void afterUnlocking(const QStringList &references, std::function<void()> then);
    void tellDistrust(std::size_t first);
    /// One lookup and nothing else.
    static environments::Environment alone(environments::Environment environment);
    static QCoro::Task<> runDiscovery(QPointer<Trial> self, environments::Environment environment);
    static QCoro::Task<> runKeys(QPointer<Trial> self, environments::Environment environment);
    static QCoro::Task<> runLookup(QPointer<Trial> self, environments::Environment environment, QString id, bool tokenToo);
    static QCoro::Task<> runLook(QPointer<Trial> self, environments::Environment environment, QUrl origin);

    net::Network *m_network;
    directory::SecretSource m_secrets;
    Unlock m_unlock;
    QByteArray m_token;
};

} // namespace jotscope::ui

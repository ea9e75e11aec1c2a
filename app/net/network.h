// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace jotscope::net {

/// What a person allowed. Nothing is asked without it.
struct Consent {
    QSet<QString> origins;                 ///< originOf(): may be asked without a secret and without the token
    QSet<QPair<QString, QString>> secrets; ///< (secret reference, origin): that secret may go there
    QSet<QString> tokenOrigins;            ///< the inspected token itself may go there
};

/// The only door to the network. Every question, also each refused one, becomes an Exchange in the ledger.
/// No cookies, no referrer, no cache; redirects are followed by us within the origin only (at most 5, each hop judged anew);
/// another origin ends the exchange with `redirectTo`. The address is resolved once, judged (metadata addresses are refused)
/// and used. Bodies are inflated by us and capped at 1 MiB. HTTPS off loopback unless allowInsecureHttp.
class Network : public QObject {
    Q_OBJECT
public:
    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    void setOffline(bool offline);
    bool isOffline() const { return m_offline; }
    void setConsent(Consent consent) { m_consent = std::move(consent); }
    const Consent &consent() const { return m_consent; }

    /// A host that the discovery of a configured issuer named: may be asked by GET, without secret and token.
    void allowDiscovered(const QString &origin) { m_discovered.insert(origin); }

    /// Asks. Ends at once (aborted) when `owner` or the Network dies; after `co_await`, ask whether the owner lives.
    QCoro::Task<Exchange> ask(Request request, QPointer<QObject> owner);
    void cancelAll();

    const std::vector<Exchange> &ledger() const { return m_ledger; }

Q_SIGNALS:
    void ledgerChanged();
    void cancelled(); ///< every exchange under way ends

private:
    static QCoro::Task<Exchange> run(QPointer<Network> self, Request request, QPointer<QObject> owner);
    QString refusalOf(const Request &request) const;
    QNetworkAccessManager *managerFor(const Request &request);
    void close(const Exchange &exchange);

    bool m_offline = false;
    Consent m_consent;
    QSet<QString> m_discovered;
    std::vector<Exchange> m_ledger;
    QHash<QString, QNetworkAccessManager *> m_managers; ///< by origin and CA: a pooled connection keeps its TLS settings
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/consent.h"
#include "net/exchange.h"
#include "net/proxy.h"
#include "net/tls.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace jotscope::net {

struct Errand;

/// The only door to the network. Every question, also each refused one, becomes an Exchange in the ledger.
/// No cookies, no referrer, no cache; redirects are followed by us within the origin only (at most 5, each hop judged anew, and each an
/// Exchange of its own); another origin ends the exchange with `redirectTo`. The address is resolved once, judged (metadata addresses are
/// refused) and used. Bodies are inflated by us and capped at 1 MiB, headers at 64 KiB. HTTPS off loopback unless allowInsecureHttp.
class Network : public QObject {
    Q_OBJECT
public:
    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    void setOffline(bool offline);
    bool isOffline() const { return m_offline; }
    void setConsent(Consent consent) { m_consent = std::move(consent); }
    const Consent &consent() const { return m_consent; }
    /// On top of it, for what is asked with that owner and for nobody else's requests; taken back with an empty one, or when it dies.
    void lend(const QObject *owner, Consent once);
    /// A new owner to ask with, a child of `parent`, to whom that is lent for as long as it lives: no other request can go along.
    QPointer<QObject> borrower(Consent once, QObject *parent);
    Consent inForceFor(const QObject *owner) const; ///< both
    void setProxy(ProxyChoice choice) { m_proxy = std::move(choice); }
    /// For all requests of that environment. The client certificate is shown only to hosts that consent names.
    void setTls(const QString &environment, TlsSettings settings) { m_tls.insert(environment, std::move(settings)); }

    /// A host that the discovery of a configured issuer named: may be asked by GET, without secret and token.
    void allowDiscovered(const QString &origin) { m_discovered.insert(origin); }

    /// Asks; after redirects, what the last of them brought. Ends at once (aborted) when `owner` or the Network dies; after `co_await`, ask
    /// whether the owner lives.
    QCoro::Task<Exchange> ask(Request request, QPointer<QObject> owner);
    void cancelAll();
    void cancel(int exchange); ///< that one alone, by its number

    const std::vector<Exchange> &ledger() const { return m_ledger; }

Q_SIGNALS:
    void ledgerChanged();
    void cancelled(); ///< every exchange under way ends
    void oneCancelled(int exchange);

private:
    using SharedErrand = std::shared_ptr<Errand>;
    static QCoro::Task<Exchange> run(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner);
    static QCoro::Task<bool> findWay(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner);
    static QCoro::Task<bool> prepareTls(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner);
    static QCoro::Task<> findProxy(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner);
    static QCoro::Task<> send(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner);
    bool refuses(Errand &errand) const;
    bool refusesConsent(Errand &errand) const;
    void close(const Errand &errand);
    void keep(const Errand &errand); ///< in its line of the ledger
    void goOn(Errand &errand);       ///< to where a redirect led

    bool m_offline = false;
    bool m_isClosing = false;
    Consent m_consent;
    std::vector<std::pair<QPointer<const QObject>, Consent>> m_lent;
    QSet<QString> m_discovered;
    ProxyChoice m_proxy;
    QHash<QString, TlsSettings> m_tls; ///< by environment
    std::vector<Exchange> m_ledger;
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/issuer.h"
#include "net/network.h"
#include "report/inspection.h"

#include <QObject>

#include <memory>

namespace jotscope {

struct AtHand;
struct Known;

/// A host that waits for a yes: a row of the consent bar.
struct ConsentRow {
    QString environment;
    QString origin;    ///< "https://users.example"
    QString what;      ///< "its published keys", "the user 7c2e…"
    QString leaves;    ///< "nothing of this token leaves", "the user id, with your saved credential"
    QStringList gives; ///< the same as values, whole: to tell one yes from another, never to be shown; empty: nothing of the token
    QStringList secretReferences;
    bool token = false; ///< the token itself would leave
    QString refused;    ///< why it is never asked: plain HTTP, named only inside the token; empty otherwise
    QString namedBy;    ///< the member of the token that alone names the host: "iss", "jku"; empty otherwise
};

/// The corridor: walks a token through the rooms and announces what it learns.
class Inspector : public QObject {
    Q_OBJECT
public:
    explicit Inspector(net::Network *network, QObject *parent = nullptr);

    void setEnvironments(std::vector<environments::Environment> environments);
    const std::vector<environments::Environment> &environments() const { return m_environments; }
    /// Keys for this run (dialog Keys…, --key): tried in every environment after its own; without environments, alone.
    void setSessionKeys(std::vector<keys::KeySet> keys);
    const std::vector<keys::KeySet> &sessionKeys() const { return m_sessionKeys; }
    /// For encrypted tokens, beside the keys: the password of PBES2.
    void setPassword(std::optional<QByteArray> password) { m_opening.password = std::move(password); }
    /// What tokens without a payload are about (RFC 7515 appendix F).
    void setDetachedPayload(std::optional<QByteArray> payload) { m_given.detachedPayload = std::move(payload); }
    void setPresented(const QString &environment) { m_presented = environment; }
    QString presented() const { return m_presented; }
    void setAsOf(std::optional<QDateTime> instant) { m_asOf = instant; }
    void setLeeway(std::optional<int> seconds) { m_leeway = seconds; } ///< in every environment, instead of its own
    void setSecretSource(directory::SecretSource secrets) { m_secrets = std::move(secrets); }
    void setPace(directory::Pace pace) { m_pace = std::move(pace); }
    void setServiceAnswer(QByteArray answer) { m_serviceAnswer = std::move(answer); } ///< what the failing service said
    void judgeOnly(QStringList names) { m_judged = std::move(names); } ///< these environments alone stand in the verdict; empty: all
    void setOnly(QStringList names) { m_only = std::move(names); }     ///< ask just these environments
    QDateTime now() const;
    /// The keys of every environment as they stand, by its name: read from files, kept from earlier questions; nobody is asked.
    QList<QPair<QString, std::vector<keys::KeySet>>> keysAtHand() const;

    /// What tokens are judged with now, offline, in whatever thread (at_hand.h).
    AtHand atHand() const;
    /// What is known at once, offline: keys from files and earlier answers, no question asked.
    report::Inspection inspectOffline(const capture::Sighting &sighting) const;
    /// The same token as things stand now: instant, leeway, keys, environments, the service's answer. What user endpoints said stays,
    /// as far as they are configured as they were. No question asked.
    /// `newer`: the same text as it was asked for since; what it knows outranks what was known before.
    report::Inspection judgeAgain(const report::Inspection &before, const report::Inspection *newer = nullptr) const;
    /// Every host that explain() would ask and that is not allowed yet (`includeAllowed`: all).
    std::vector<ConsentRow> consentRows(const jose::Token &token, bool includeAllowed = false) const;
    static bool isAllowed(const ConsentRow &row, const net::Consent &consent);
    /// The consent that the rows stand for; rows with the token only when `tokenToo`.
    static net::Consent consentFor(const std::vector<ConsentRow> &rows, net::Consent onTopOf, bool tokenToo = false);

    /// Asks for keys, then (unless `keysOnly`) for the user, in all environments side by side; announces after each.
    QCoro::Task<report::Inspection> explain(capture::Sighting sighting, bool keysOnly, QPointer<QObject> owner);
    /// Reads and asks the key sources of an environment that need not be among the inspector's; what cannot be had is the Error.
    QCoro::Task<Result<keys::KeySet>> testKeys(environments::Environment environment, QPointer<QObject> owner);
    void forgetKeys(); ///< the sources are asked at the next question, however fresh their keys are
    void forgetKeysOf(const QString &environment);
    /// Where published keys are kept between questions; at first in memory alone.
    void setKeyCache(std::shared_ptr<keys::KeyCache> cache);

Q_SIGNALS:
    void progressed(const report::Inspection &inspection);

private:
    struct FetchedKeys {
        std::vector<keys::KeySet> sets;
        QStringList problems;
        std::vector<net::Exchange> exchanges;
        bool complete = false;  ///< every source answered
        bool refused = false;   ///< a source was not asked: no consent, or offline
        bool cancelled = false; ///< while one was asked: the others were not
        QDateTime freshUntil;   ///< when the first published set wants to be asked for again; invalid: never
    };
    struct Walk;
    FetchedKeys localKeys(const environments::Environment &environment) const;
    static QCoro::Task<FetchedKeys> askKeys(
        QPointer<Inspector> self, environments::Environment environment, QPointer<QObject> owner, bool revalidate);
    keys::Memory memoryFor(const environments::Environment &environment, bool revalidate = false) const;
    FetchedKeys publishedKeys(const environments::Environment &environment) const;
    void takeKept(FetchedKeys &found, const environments::Environment &environment, const environments::KeySource &source) const;
    bool needsKeys(const environments::Environment &environment) const;
    static QCoro::Task<bool> askForKeys(
        QPointer<Inspector> self, std::shared_ptr<Walk> walk, environments::Environment environment, QPointer<QObject> owner);
    static QCoro::Task<> askEnvironment(
        QPointer<Inspector> self, std::shared_ptr<Walk> walk, environments::Environment environment, QPointer<QObject> owner);
    static QCoro::Task<report::Inspection> walkThrough(QPointer<Inspector> self, std::shared_ptr<Walk> walk, QPointer<QObject> owner);
    report::Inspection inspectionOf(const Walk &walk) const;
    void recall(Known &known, const report::Inspection &inspection) const;
    std::vector<environments::Environment> judgedEnvironments() const;
    FetchedKeys keysOf(const environments::Environment &environment) const;
    static void note(FetchedKeys &found, const Error &error);
    static void take(FetchedKeys &found, Result<keys::KeySet> set);
    bool mayHaveRotated(const environments::Environment &environment, const jose::Token &token) const;
    bool isAsked(const environments::Environment &environment) const;
    static bool needsIdentity(const environments::Environment &environment, const Walk &walk);

    net::Network *m_network;
    std::vector<environments::Environment> m_environments;
    QHash<QString, QStringList> m_subjectClaims; ///< directory::lookupClaims by environment name: presets are read once, not for each token
    std::vector<keys::KeySet> m_sessionKeys;
    QString m_presented;
    std::optional<QDateTime> m_asOf;
    std::optional<int> m_leeway;
    directory::SecretSource m_secrets;
    directory::Pace m_pace;
    QStringList m_only;
    QStringList m_judged;
    QByteArray m_serviceAnswer;
    jose::Opening m_opening;
    jose::Given m_given;
    QHash<QString, FetchedKeys> m_keys; ///< by environment name
    QSet<QString> m_mustAsk;            ///< names of environments whose keys were forgotten
    std::shared_ptr<keys::KeyCache> m_keyCache;
};

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"
#include "json/value.h"

#include <QHttpServer>

#include <vector>

namespace jotscope::demo {

/// A deployment made small: an issuer (discovery, JWKS) and a user directory behind one loopback port.
class Site {
public:
    enum class Directory {
        Answers,       ///< knows its users and the admin secret
        RefusesSecret, ///< the admin secret was revoked: 401 to everything
        IsDown,        ///< nothing listens on the directory's port
    };

    /// What the directory does when it is asked for one particular id.
    enum class Oddity {
        None,
        Limited,   ///< 429, ask again in half a minute
        Fails,     ///< 500
        Cached,    ///< a cache still says 404; past it the user is there
        NoRoute,   ///< the router finds no such path
        Hidden,    ///< lookups miss the user, searches list it
        Late,      ///< the first lookup misses the user, the second finds it
        Shapeless, ///< 200 with something that is no user
    };

    Site(const QString &name, const QString &alg, Directory directory);

    Result<void> start();
    void addUser(json::Value record) { m_users.push_back(std::move(record)); }
    void setOdd(const QString &id, Oddity oddity) { m_oddities.insert(id, oddity); }

    QString name() const { return m_name; }
    QString issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QString directoryUrl() const;
    QString secretReference() const { return QStringLiteral("demo:%1-admin").arg(m_name); }
    QByteArray secret() const { return m_secret; }
    QString audience() const { return QStringLiteral("https://api.%1.example").arg(m_name); }
    enum class Signer {
        Own,
        Unpublished, ///< a key of the issuer that its key set does not have
        Forger,      ///< a key of somebody else, under the issuer's kid
    };
    /// A token as this site's issuer makes it; only the signer may be another.
    Result<QByteArray> tokenFor(const json::Value &payload, Signer signer = Signer::Own) const;

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder) const;
    void answerUser(const QHttpServerRequest &request, QHttpServerResponder &responder) const;
    void answerLookup(const QString &id, bool pastCaches, QHttpServerResponder &responder) const;
    bool isMissed(const QString &id, bool pastCaches) const;
    const json::Value *userWith(QStringView member, const QString &value) const;

    QString m_name;
    QString m_alg;
    Directory m_directory;
    QByteArray m_secret;
    keys::SigningKey m_key;
    std::vector<json::Value> m_users;
    QHash<QString, Oddity> m_oddities;  ///< by id
    mutable QHash<QString, int> m_late; ///< how often an id was asked for
    quint16 m_port = 0;
    quint16 m_closedPort = 0;
    QHttpServer m_server;
};

} // namespace jotscope::demo

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

    Site(const QString &name, const QString &alg, Directory directory);

    Result<void> start();
    void addUser(json::Value record) { m_users.push_back(std::move(record)); }

    QString name() const { return m_name; }
    QString issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QString directoryUrl() const;
    QString secretReference() const { return QStringLiteral("demo:%1-admin").arg(m_name); }
    QByteArray secret() const { return m_secret; }
    QString audience() const { return QStringLiteral("https://api.%1.example").arg(m_name); }
    /// A token that this site's issuer made.
    Result<QByteArray> tokenFor(const json::Value &payload) const;

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder) const;
    void answerUser(const QHttpServerRequest &request, QHttpServerResponder &responder) const;
    const json::Value *userWith(QStringView member, const QString &value) const;

    QString m_name;
    QString m_alg;
    Directory m_directory;
    QByteArray m_secret;
    keys::SigningKey m_key;
    std::vector<json::Value> m_users;
    quint16 m_port = 0;
    quint16 m_closedPort = 0;
    QHttpServer m_server;
};

} // namespace jotscope::demo

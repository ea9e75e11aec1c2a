// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "login/attempt.h"
#include "net/raw_server.h"

#include <QUrlQuery>

namespace jotscope::tests {

/// A provider on loopback that answers as told, path by path, and the login that goes there.
class SmallProvider {
public:
    SmallProvider();

    /// What is answered at a path; several for one path come one after the other, the last for ever.
    void answer(const QByteArray &path, const QByteArray &whole);
    void answerJson(const QByteArray &path, const QByteArray &body, const QByteArray &status = "200 OK");
    QList<QByteArray> heardAt(const QByteArray &path) const; ///< whole requests
    QUrlQuery formAt(const QByteArray &path, int number = 0) const;

    environments::Environment environment() const; ///< with a login of the client "jotscope" there, all endpoints named
    login::Wish wish(const login::Change &change = {}) const;
    login::Endpoints endpoints() const;
    QUrl url(const QString &path) const { return m_server.url(path); }

private:
    QHash<QByteArray, QList<QByteArray>> m_answers;
    RawServer m_server;
};

/// A login with everything allowed, to its end. `browse` is the person: it gets the address that the browser is sent to.
struct Login {
    using Browse = std::function<void(const QUrl &url)>;

    net::Network network;
    std::unique_ptr<login::Attempt> attempt;
    QList<login::DeviceCode> codes;
    QUrl opened;

    void begin(const SmallProvider &provider, const login::Wish &wish, const Browse &browse = {});
    login::Outcome<login::Granted> end(); ///< waits
    QString ledger() const;               ///< all that is kept of all exchanges
};

/// Comes back from the browser: a GET of the redirect address that `url` names, with that query; its answer.
QByteArray comeBack(const QUrl &url, const QByteArray &query, const QByteArray &headers = {}, const QByteArray &method = "GET");
QByteArray parameter(const QUrl &url, const char *name);
/// "eyJhbGciOiJub25lIn0.….": unsecured, with this payload.
QByteArray unsecured(const QByteArray &payload);

} // namespace jotscope::tests

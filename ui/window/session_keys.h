// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "keys/key_set.h"
#include "report/repeat.h"

#include "ui/models/keys_model.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace jotscope::ui {

class Session;

/// Keys for this run of the program: what was pasted, typed, chosen or fetched under Keys…, and how an environment would name them.
struct UsedKeys {
    keys::KeySet set;
    environments::KeySource source; ///< kind Secret without a reference: one must be given before it can be saved
    QString issuer;                 ///< when they came by discovery
    QString path;                   ///< when they came from a file
};

class SessionKeys : public QObject {
    Q_OBJECT
public:
    explicit SessionKeys(Session *session);

    enum class Kind { Nothing, JwksUrl, Issuer, Pem, Jwks, Unknown };
    static Kind kindOf(const QString &text);
    static QString describe(const QString &text); ///< "a JWKS with 2 keys", "the address of a JWKS at https://…"; empty with Nothing

    const std::vector<UsedKeys> &used() const { return m_used; }
    std::vector<KeyRow> allKeys() const; ///< of every environment and of this run, with the tokens whose signatures they made
    Result<void> useText(const QByteArray &text, const QString &from, const QString &path = {}); ///< PEM, JWK or JWKS
    Result<void> useSecret(const QString &text, const QString &encoding);
    void fetch(const QUrl &url, bool isIssuer); ///< pressing the button was the yes for this host
    void forget();
    void describeTo(report::RepeatSettings &settings) const; ///< as options of the command line

Q_SIGNALS:
    void changed();
    void failed(const QString &message);

private:
    void add(UsedKeys keys);
    static QCoro::Task<> run(QPointer<SessionKeys> self, QPointer<QObject> owner, QUrl url, bool isIssuer);

    Session *m_session;
    std::vector<UsedKeys> m_used;
};

/// "RS256 2048 bit, kid abc": a key in one line; of a secret only its length.
QString describeKey(const keys::Key &key);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "login/endpoints.h"

namespace jotscope::login {

/// Made anew for each login; none of it is ever shown.
struct Fresh {
    QByteArray verifier; ///< PKCE (RFC 7636 §4.1), 43 characters
    QByteArray state;
    QByteArray nonce;
};
Fresh makeFresh();
QByteArray challengeOf(const QByteArray &verifier); ///< S256

/// A form as it is sent, and as it is shown: values that must not be seen have words in their place.
class Form {
public:
    void add(const char *name, const QString &value);
    void addHidden(const char *name, const QByteArray &value, const QString &shown = QStringLiteral("(not kept)"));
    void addAll(const QMap<QString, QString> &parameters);

    QByteArray encoded() const;
    QByteArray shown() const;
    QList<QByteArray> hidden() const;

private:
    struct Field {
        QByteArray name;
        QByteArray value;
        QByteArray shown; ///< empty: the value
    };
    QList<Field> m_fields;
};

/// RFC 6749 §4.1.1, with PKCE always and a nonce where an ID token is asked for.
QUrl authorizationUrl(const Wish &wish, const Endpoints &endpoints, const QUrl &redirectUri, const Fresh &fresh);
/// The same as it may be shown before there is one: state and the others are words.
QString authorizationShown(const Wish &wish, const Endpoints &endpoints);

/// The first form of a flow: what the device or the token endpoint is asked first.
Form firstForm(const Wish &wish, const QByteArray &refreshToken);
Form codeForm(const Wish &wish, const QUrl &redirectUri, const QByteArray &code, const Fresh &fresh);
Form deviceForm(const QByteArray &deviceCode);

/// A POST of that form, with the client's own identification (RFC 6749 §2.3.1). `secret` is empty for a public client.
net::Request request(const Wish &wish, const Endpoints &endpoints, const QUrl &url, Form form, const QByteArray &secret);
/// A GET that asks the authorization endpoint what it thinks of `url`; redirects come back unfollowed.
net::Request question(const Wish &wish, const Endpoints &endpoints, const QUrl &url, const Fresh &fresh);

} // namespace jotscope::login

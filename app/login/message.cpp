// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/message.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace jotscope::login {

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray random()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words).toBase64(base64url);
}

net::Request bare(const Wish &wish, const Endpoints &endpoints, const QUrl &url)
{
    net::Request made;
    made.environment = wish.environment.name;
    made.purpose = QStringLiteral("login");
    made.url = url;
    made.allowInsecureHttp = wish.environment.allowInsecureHttp;
    made.caFile = wish.environment.caFile;
    const environments::Login &named = wish.client;
    const bool isNamed = url == named.tokenEndpoint || url == named.deviceAuthorizationEndpoint || url == named.authorizationEndpoint;
    made.onlyPublicAddresses = endpoints.fromPublicAddress && !isNamed;
    made.timeoutMs = 20'000;
    return made;
}

/// RFC 6749 §3.1: a query that the endpoint has already stays.
QByteArray withQuery(const QUrl &endpoint, const QByteArray &query)
{
    return endpoint.toEncoded() + (endpoint.hasQuery() ? '&' : '?') + query;
}

Form authorizationForm(const Wish &wish, const QString &redirectUri, const Fresh &fresh)
{
    const QString made = QStringLiteral("…");
    Form form;
    form.add("response_type", QStringLiteral("code"));
    form.add("client_id", wish.client.clientId);
    form.add("redirect_uri", redirectUri);
    form.add("scope", wish.scope());
    form.addHidden("state", fresh.state, made);
    if (wish.client.scopes.contains(u"openid"))
        form.addHidden("nonce", fresh.nonce, made);
    form.addHidden("code_challenge", challengeOf(fresh.verifier), made);
    form.add("code_challenge_method", QStringLiteral("S256"));
    form.addAll(wish.client.parameters);
    return form;
}

} // namespace

Fresh makeFresh()
{
    return {random(), random(), random()};
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64url);
}

void Form::add(const char *name, const QString &value)
{
    if (!value.isEmpty())
        m_fields.append({name, value.toUtf8(), {}});
}

void Form::addHidden(const char *name, const QByteArray &value, const QString &shown)
{
    m_fields.append({name, value, shown.toUtf8()});
}

void Form::addAll(const QMap<QString, QString> &parameters)
{
    for (auto one = parameters.begin(); one != parameters.end(); ++one)
        m_fields.append({one.key().toUtf8(), one.value().toUtf8(), {}});
}

QByteArray Form::encoded() const
{
    QByteArrayList pairs;
    for (const Field &field : m_fields)
        pairs.append(field.name.toPercentEncoding() + '=' + field.value.toPercentEncoding());
    return pairs.join('&');
}

QByteArray Form::shown() const
{
    QByteArrayList pairs;
    for (const Field &field : m_fields)
        pairs.append(field.name.toPercentEncoding() + '=' + (field.shown.isEmpty() ? field.value.toPercentEncoding() : field.shown));
    return pairs.join('&');
}

QList<QByteArray> Form::hidden() const
{
    QList<QByteArray> texts;
    for (const Field &field : m_fields) {
        if (!field.shown.isEmpty())
            texts.append(field.value);
    }
    return texts;
}

QUrl authorizationUrl(const Wish &wish, const Endpoints &endpoints, const QUrl &redirectUri, const Fresh &fresh)
{
    const Form form = authorizationForm(wish, redirectUri.toString(QUrl::FullyEncoded), fresh);
    return QUrl::fromEncoded(withQuery(endpoints.authorization, form.encoded()), QUrl::StrictMode);
}

QString authorizationShown(const Wish &wish, const Endpoints &endpoints)
{
    const Form form = authorizationForm(wish, wish.redirectUri().toString(QUrl::FullyEncoded), {});
    return QString::fromUtf8(withQuery(endpoints.authorization, form.shown()));
}

Form firstForm(const Wish &wish, const QByteArray &refreshToken)
{
    Form form;
    if (wish.flow == Flow::ClientCredentials)
        form.add("grant_type", QStringLiteral("client_credentials"));
    if (wish.flow == Flow::Refresh) {
        form.add("grant_type", QStringLiteral("refresh_token"));
        form.addHidden("refresh_token", refreshToken, QStringLiteral("(secret %1)").arg(wish.client.refreshToken));
    }
    form.add("scope", wish.scope());
    form.addAll(wish.client.parameters);
    return form;
}

Form codeForm(const Wish &wish, const QUrl &redirectUri, const QByteArray &code, const Fresh &fresh)
{
    Form form;
    form.add("grant_type", QStringLiteral("authorization_code"));
    form.addHidden("code", code);
    form.add("redirect_uri", redirectUri.toString(QUrl::FullyEncoded));
    form.addHidden("code_verifier", fresh.verifier);
    for (const char *both : {"audience", "resource"}) { // RFC 8707 §2.2: at the token endpoint too
        const QString name = QString::fromLatin1(both);
        if (wish.client.parameters.contains(name))
            form.add(both, wish.client.parameters.value(name));
    }
    return form;
}

Form deviceForm(const QByteArray &deviceCode)
{
    Form form;
    form.add("grant_type", QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    form.addHidden("device_code", deviceCode);
    return form;
}

net::Request request(const Wish &wish, const Endpoints &endpoints, const QUrl &url, Form form, const QByteArray &secret)
{
    net::Request made = bare(wish, endpoints, url);
    made.method = "POST";
    made.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    const QString &id = wish.client.clientId;
    const QString mask = QStringLiteral("(secret %1)").arg(wish.client.clientSecret);
    if (secret.isEmpty() || wish.client.clientAuthentication == u"client_secret_post")
        form.add("client_id", id);
    if (!secret.isEmpty() && wish.client.clientAuthentication == u"client_secret_post")
        form.addHidden("client_secret", secret, mask);
    else if (!secret.isEmpty())
        made.headers.append({"Authorization",
            "Basic " + (QUrl::toPercentEncoding(id) + ':' + QUrl::toPercentEncoding(QString::fromUtf8(secret))).toBase64()});
    made.body = form.encoded();
    made.shownBody = form.shown();
    made.hidden = form.hidden();
    if (!secret.isEmpty())
        made.hidden.append(secret);
    made.sends = QStringList{QStringLiteral("our client id")};
    return made;
}

net::Request question(const Wish &wish, const Endpoints &endpoints, const QUrl &url, const Fresh &fresh)
{
    net::Request made = bare(wish, endpoints, url);
    made.headers = {{"Accept", "text/html, application/json"}};
    made.followsRedirects = false;
    made.hidden = {fresh.state, fresh.nonce};
    made.sends = QStringList{QStringLiteral("our client id")};
    return made;
}

} // namespace jotscope::login

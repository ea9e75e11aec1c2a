// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/small_provider.h"

#include "environments/secrets.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace jotscope::tests {

SmallProvider::SmallProvider()
    : m_server([this](QTcpSocket *socket, const QByteArray &request) {
          const QByteArray path = request.split(' ').value(1).split('?').first();
          QList<QByteArray> &answers = m_answers[path];
          const QByteArray said = answers.size() > 1 ? answers.takeFirst() : answers.value(0, answerWith("{}", "404 Not Found"));
          socket->write(said);
          socket->disconnectFromHost();
      })
{
}

void SmallProvider::answer(const QByteArray &path, const QByteArray &whole)
{
    m_answers[path].append(whole);
}

void SmallProvider::answerJson(const QByteArray &path, const QByteArray &body, const QByteArray &status)
{
    answer(path, answerWith(body, status));
}

QList<QByteArray> SmallProvider::heardAt(const QByteArray &path) const
{
    QList<QByteArray> found;
    for (const QByteArray &one : m_server.heard) {
        if (one.split(' ').value(1).split('?').first() == path)
            found.append(one);
    }
    return found;
}

QUrlQuery SmallProvider::formAt(const QByteArray &path, int number) const
{
    const QByteArray whole = heardAt(path).value(number);
    return QUrlQuery(QString::fromUtf8(whole.mid(whole.indexOf("\r\n\r\n") + 4)));
}

environments::Environment SmallProvider::environment() const
{
    environments::Environment made;
    made.name = QStringLiteral("staging");
    made.issuer = url(QString()).toString();
    environments::Login login;
    login.clientId = QStringLiteral("jotscope");
    login.authorizationEndpoint = url(QStringLiteral("/authorize"));
    login.tokenEndpoint = url(QStringLiteral("/token"));
    login.deviceAuthorizationEndpoint = url(QStringLiteral("/device"));
    made.login = login;
    return made;
}

login::Wish SmallProvider::wish(const login::Change &change) const
{
    return *login::wishFor(environment(), change);
}

login::Endpoints SmallProvider::endpoints() const
{
    login::Endpoints made;
    made.authorization = url(QStringLiteral("/authorize"));
    made.token = url(QStringLiteral("/token"));
    made.device = url(QStringLiteral("/device"));
    made.issuer = environment().issuer;
    return made;
}

void Login::begin(const SmallProvider &provider, const login::Wish &wish, const Browse &browse)
{
    net::Consent consent;
    for (const login::Host &host : login::hostsOf(wish, provider.endpoints())) {
        consent.origins.insert(host.origin);
        for (const QString &secret : host.secretReferences)
            consent.secrets.insert({secret, host.origin});
    }
    attempt = std::make_unique<login::Attempt>(&network, wish, provider.endpoints(), environments::resolveSecret);
    attempt->borrow(consent); // as the window does; jotscope-cli sets it for its whole run
    attempt->setPatience({600, 2});
    QObject::connect(attempt.get(), &login::Attempt::browserWanted, attempt.get(), [this, browse](const QUrl &url) {
        opened = url;
        if (browse)
            browse(url);
    });
    QObject::connect(
        attempt.get(), &login::Attempt::codeShown, attempt.get(), [this](const login::DeviceCode &code) { codes.append(code); });
    attempt->begin();
}

login::Outcome<login::Granted> Login::end()
{
    const bool hasEnded = QTest::qWaitFor([this] { return attempt->outcome().has_value(); }, 20'000);
    return hasEnded ? *attempt->outcome() : login::trouble("no-end", login::Where::Settings, QStringLiteral("It did not end."), {});
}

QString Login::ledger() const
{
    QString all;
    for (const net::Exchange &one : network.ledger()) {
        all += one.url.toString(QUrl::FullyEncoded) + one.redirectTo.toString(QUrl::FullyEncoded) + one.message;
        all += QString::fromUtf8(one.requestBody + one.body);
        for (const net::Header &header : one.requestHeaders + one.headers)
            all += QString::fromUtf8(header.first + ": " + header.second + '\n');
    }
    return all;
}

QByteArray parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

QByteArray comeBack(const QUrl &url, const QByteArray &query, const QByteArray &headers, const QByteArray &method)
{
    const QUrl back = QUrl::fromEncoded(parameter(url, "redirect_uri"));
    QByteArray said;
    QTcpSocket socket;
    socket.connectToHost(back.host(), quint16(back.port()));
    const QByteArray host = headers.contains("Host:") ? QByteArray() : "Host: " + back.authority().toLatin1() + "\r\n";
    socket.write(
        method + ' ' + back.path().toLatin1() + (query.isEmpty() ? QByteArray() : '?' + query) + " HTTP/1.1\r\n" + host + headers + "\r\n");
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { said += socket.readAll(); });
    if (socket.state() != QAbstractSocket::UnconnectedState || gone.isEmpty())
        gone.wait(10'000);
    return said + socket.readAll();
}

QByteArray unsecured(const QByteArray &payload)
{
    const auto how = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"none\"}").toBase64(how) + '.' + payload.toBase64(how) + '.';
}

} // namespace jotscope::tests

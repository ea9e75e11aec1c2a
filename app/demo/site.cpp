// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/site.h"

#include "jose/algorithm.h"
#include "jose/mint.h"
#include "json/write.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrlQuery>

namespace jotscope::demo {

using json::Value;
using Status = QHttpServerResponder::StatusCode;

namespace {

QByteArray randomSecret()
{
    QByteArray octets(24, Qt::Uninitialized);
    for (char &octet : octets)
        octet = char(QRandomGenerator::system()->bounded(256));
    return octets.toHex();
}

void send(QHttpServerResponder &responder, const Value &body, Status status = Status::Ok)
{
    responder.write(json::write(body), QByteArrayLiteral("application/json"), status);
}

Value problem(const char *code, const char *message)
{
    Value body = Value::object();
    body.add(QStringLiteral("error"), Value::of(code)).add(QStringLiteral("message"), Value::of(message));
    return body;
}

/// A web firewall in front of the directory that takes an apostrophe for an attack: it answers itself, in HTML.
void sendFirewallPage(QHttpServerResponder &responder)
{
    const QByteArray page = "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n"
                            "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    responder.write(page, {{"Content-Type", "text/html"}, {"Server", "nginx"}, {"X-Request-Id", "9f1c2b7e04aa4d0e"}}, Status::Forbidden);
}

/// Made once a run: every demo of a program has the same keys, as making one for RSA takes longer than all the rest of its start.
Result<keys::SigningKey> keyOfThisRun(const keys::Scheme &scheme, const QString &kid, const QString &whose)
{
    static QHash<QString, keys::SigningKey> made;
    const QString name = whose + u'/' + kid;
    if (const auto known = made.constFind(name); known != made.constEnd())
        return *known;
    auto key = keys::generateKey(scheme, kid);
    if (key)
        made.insert(name, *key);
    return key;
}

} // namespace

Site::Site(const QString &name, const QString &alg, Directory directory)
    : m_name(name), m_alg(alg), m_directory(directory), m_secret(randomSecret())
{
}

Result<void> Site::start()
{
    const jose::Algorithm *row = jose::algorithm(m_alg);
    if (!row)
        return failure(Error::Kind::Unsupported, QStringLiteral("%1: unknown algorithm").arg(m_alg));
    auto key = keyOfThisRun(row->scheme, QStringLiteral("%1-2026-11").arg(m_name), m_alg);
    if (!key)
        return tl::unexpected(key.error());
    m_key = *key;
    m_key.publicHalf.alg = m_alg;
    m_key.publicHalf.use = QStringLiteral("sig");
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) { answer(request, std::move(responder)); });
    m_port = m_server.listen(QHostAddress::LocalHost);
    if (m_port == 0)
        return failure(Error::Kind::Network, QStringLiteral("The demo could not listen on a loopback port."));
    if (m_directory == Directory::IsDown) {
        QTcpServer taken; // a port that was free a moment ago and on which nothing listens
        taken.listen(QHostAddress::LocalHost);
        m_closedPort = taken.serverPort();
    }
    return {};
}

QString Site::directoryUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_directory == Directory::IsDown ? m_closedPort : m_port);
}

Result<QByteArray> Site::tokenFor(const Value &payload, Signer signer) const
{
    keys::SigningKey key = m_key;
    if (signer != Signer::Own) {
        const QString kid = signer == Signer::Forger ? m_key.publicHalf.kid : QStringLiteral("%1-2026-12").arg(m_name);
        auto other = keyOfThisRun(jose::algorithm(m_alg)->scheme, kid, signer == Signer::Forger ? QStringLiteral("forger") : m_alg);
        if (!other)
            return tl::unexpected(other.error());
        key = *other;
    }
    Value header = Value::object();
    header.add(QStringLiteral("alg"), Value::of(m_alg));
    header.add(QStringLiteral("kid"), Value::of(key.publicHalf.kid));
    header.add(QStringLiteral("typ"), Value::of("JWT"));
    return jose::mint(json::write(header), json::write(payload), m_alg, key);
}

void Site::answer(const QHttpServerRequest &request, QHttpServerResponder &&responder) const
{
    const QString path = request.url().path(QUrl::FullyEncoded);
    if (path == u"/.well-known/openid-configuration") {
        Value body = Value::object();
        body.add(QStringLiteral("issuer"), Value::of(issuer()));
        body.add(QStringLiteral("jwks_uri"), Value::of(issuer() + QStringLiteral("/jwks.json")));
        send(responder, body);
    } else if (path == u"/jwks.json") {
        responder.write("{\"keys\":[" + keys::publicJwk(m_key.publicHalf) + "]}", QByteArrayLiteral("application/json"));
    } else if (path == u"/users" || path.startsWith(u"/users/")) {
        answerUser(request, responder);
    } else {
        send(responder, problem("no_such_route", "There is nothing at this path."), Status::NotFound);
    }
}

void Site::answerUser(const QHttpServerRequest &request, QHttpServerResponder &responder) const
{
    const QString path = request.url().path(QUrl::FullyEncoded);
    if (path.contains(u"'") || path.contains(u"%27"))
        return sendFirewallPage(responder);
    const auto headerOf = [&request](QByteArrayView name) {
        for (const auto &header : request.headers()) {
            if (name.compare(header.first, Qt::CaseInsensitive) == 0)
                return header.second;
        }
        return QByteArray();
    };
    if (m_directory == Directory::RefusesSecret || headerOf("Authorization") != "Bearer " + m_secret)
        return send(responder, problem("invalid_api_key", "This API key was revoked."), Status::Unauthorized);
    if (path.startsWith(u"/users/"))
        return answerLookup(QUrl::fromPercentEncoding(path.mid(7).toLatin1()), !headerOf("Cache-Control").isEmpty(), responder);
    Value found = Value::array();
    const QUrlQuery query(request.url());
    for (const auto &item : query.queryItems(QUrl::FullyDecoded)) {
        if (const Value *user = userWith(item.first, item.second))
            found.add(*user);
    }
    send(responder, found);
}

void Site::answerLookup(const QString &id, bool pastCaches, QHttpServerResponder &responder) const
{
    switch (m_oddities.value(id)) {
    case Oddity::Limited:
        return responder.write(json::write(problem("slow_down", "Too many requests.")),
            {{"Content-Type", "application/json"}, {"Retry-After", "30"}}, Status::TooManyRequests);
    case Oddity::Fails: return send(responder, problem("internal", "The shard of this user is down."), Status::InternalServerError);
    case Oddity::NoRoute: return responder.write("404 page not found\n", QByteArrayLiteral("text/plain"), Status::NotFound);
    case Oddity::Shapeless: return send(responder, Value::object().add(QStringLiteral("status"), Value::of("ok")));
    default: break;
    }
    const Value *user = userWith(u"id", id);
    const Value missing = problem("user_not_found", "No user has this id.");
    if (user && !isMissed(id, pastCaches))
        return send(responder, *user);
    if (m_oddities.value(id) == Oddity::Cached)
        return responder.write(
            json::write(missing), {{"Content-Type", "application/json"}, {"Age", "412"}, {"X-Cache", "HIT"}}, Status::NotFound);
    send(responder, missing, Status::NotFound);
}

/// The user is in the directory; whether this lookup sees it is another matter.
bool Site::isMissed(const QString &id, bool pastCaches) const
{
    switch (m_oddities.value(id)) {
    case Oddity::Cached: return !pastCaches;
    case Oddity::Hidden: return true;
    case Oddity::Late: return ++m_late[id] % 2 == 1;
    default: return false;
    }
}

const Value *Site::userWith(QStringView member, const QString &value) const
{
    for (const Value &user : m_users) {
        const Value *found = user.find(member);
        if (found && found->text == value)
            return &user;
    }
    return nullptr;
}

} // namespace jotscope::demo

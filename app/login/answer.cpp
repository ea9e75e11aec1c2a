// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/answer.h"

#include "jose/token.h"
#include "language/told.h"
#include "json/read.h"

#include <QUrlQuery>

#include <algorithm>

namespace jotscope::login {

namespace {

constexpr qsizetype longest = 256 << 10; ///< of a token

int secondsOf(const json::Value &object, QStringView name, int otherwise)
{
    const json::Value *value = object.find(name);
    if (!value)
        return otherwise;
    bool isNumber = false; // some providers write it as a string
    const double seconds = value->isNumber() ? value->number.toDouble(&isNumber) : value->stringOr().toDouble(&isNumber);
    constexpr double most = 1e9;
    return isNumber && seconds >= 0 ? int(std::min(seconds, most)) : otherwise;
}

/// A token that can be listed: printable ASCII (RFC 6749 appendix A.12).
QByteArray tokenOf(const json::Value &object, QStringView name)
{
    const QByteArray token = object.textAt(name).toUtf8();
    const bool isPlain = std::all_of(token.begin(), token.end(), [](char octet) { return octet >= 0x20 && octet < 0x7f; });
    return isPlain && token.size() <= longest ? token : QByteArray();
}

/// RFC 6749 §5.1 and the mix-ups of practice.
QStringList notesOf(const Granted &granted, const QString &type, const Circumstances &circumstances)
{
    QStringList notes;
    if (!type.isEmpty() && type.compare(u"Bearer", Qt::CaseInsensitive) != 0 && !granted.accessToken.isEmpty())
        notes.append(Told::tr("The access token is of the type \"%1\": a service takes it only with the proof that goes with it.")
                         .arg(type.left(40)));
    const QStringList given = granted.scope.split(u' ', Qt::SkipEmptyParts);
    QStringList withheld;
    for (const QString &one : circumstances.scope.split(u' ', Qt::SkipEmptyParts)) {
        const bool isSeen
            = (one == u"openid" && !granted.idToken.isEmpty()) || (one == u"offline_access" && !granted.refreshToken.isEmpty());
        if (!given.isEmpty() && !given.contains(one) && !isSeen)
            withheld.append(one);
    }
    if (!withheld.isEmpty())
        notes.append(Told::tr("Not granted: %1.").arg(withheld.join(QStringLiteral(", "))));
    const bool wantsId = circumstances.scope.split(u' ').contains(u"openid");
    if (wantsId && granted.idToken.isEmpty() && (circumstances.flow == Flow::Code || circumstances.flow == Flow::Device))
        notes.append(Told::tr("No ID token came, although the scope \"openid\" was asked for."));
    if (circumstances.flow == Flow::Refresh && !granted.refreshToken.isEmpty())
        notes.append(Told::tr("A new refresh token came: the one used may be void from now on, so keep the new one."));
    return notes;
}

} // namespace

Outcome<Granted> readTokens(const net::Exchange &exchange, const Circumstances &circumstances)
{
    if (!exchange.wasAnswered() || !exchange.redirectTo.isEmpty())
        return tl::unexpected(explainExchange(exchange, circumstances));
    if (const auto said = saidIn(exchange)) // some say it with status 200
        return tl::unexpected(explain(*said, circumstances));
    const json::Document body = json::read(exchange.body);
    if (exchange.status != 200 || body.fault || !body.root.isObject())
        return tl::unexpected(explainExchange(exchange, circumstances));
    Granted granted;
    granted.accessToken = tokenOf(body.root, u"access_token");
    granted.idToken = tokenOf(body.root, u"id_token");
    granted.refreshToken = tokenOf(body.root, u"refresh_token");
    granted.scope = body.root.textAt(u"scope").left(2000);
    granted.expiresIn = secondsOf(body.root, u"expires_in", 0);
    if (granted.accessToken.isEmpty() && granted.idToken.isEmpty())
        return trouble("no-token", circumstances.where, Told::tr("The provider answered, but gave no token."),
            Told::tr("Check that the token endpoint is the right one."), Told::tr("no \"access_token\" and no \"id_token\""));
    granted.notes = notesOf(granted, body.root.textAt(u"token_type"), circumstances);
    return granted;
}

Outcome<DeviceCode> readDeviceCode(const net::Exchange &exchange, const Circumstances &circumstances)
{
    if (!exchange.wasAnswered() || !exchange.redirectTo.isEmpty())
        return tl::unexpected(explainExchange(exchange, circumstances));
    if (const auto said = saidIn(exchange))
        return tl::unexpected(explain(*said, circumstances));
    const json::Document body = json::read(exchange.body);
    if (exchange.status != 200 || body.fault || !body.root.isObject())
        return tl::unexpected(explainExchange(exchange, circumstances));
    DeviceCode code;
    code.deviceCode = body.root.textAt(u"device_code").toUtf8();
    code.userCode = body.root.textAt(u"user_code").left(100);
    QString address = body.root.textAt(u"verification_uri");
    if (address.isEmpty())
        address = body.root.textAt(u"verification_url"); // as in the drafts
    code.address = QUrl(address, QUrl::StrictMode);
    code.addressWithCode = QUrl(body.root.textAt(u"verification_uri_complete"), QUrl::StrictMode);
    code.expiresIn = std::clamp(secondsOf(body.root, u"expires_in", code.expiresIn), 1, 7200);
    code.interval = std::clamp(secondsOf(body.root, u"interval", code.interval), 1, 300);
    const auto isWeb = [](const QUrl &url) {
        return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && url.userInfo().isEmpty() && !url.host().isEmpty();
    };
    if (!isWeb(code.addressWithCode))
        code.addressWithCode.clear();
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || !isWeb(code.address))
        return trouble("no-device-code", circumstances.where, Told::tr("The provider answered, but gave no code to type in."),
            Told::tr("Check that the device authorization endpoint is the right one."),
            Told::tr("expected \"device_code\", \"user_code\" and \"verification_uri\""));
    return code;
}

Outcome<QByteArray> readRedirect(
    const QUrl &asked, const QByteArray &state, const QString &issuer, bool mustSayWho, const Circumstances &circumstances)
{
    const QUrlQuery query(asked.query(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%20")));
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    if (value("state").toUtf8() != state)
        return trouble("state-mismatch", circumstances.where, Told::tr("The answer is not that of this login: its state differs."),
            Told::tr("Log in again in one go. If it happens each time, something on the way drops or changes the parameter \"state\"."),
            query.hasQueryItem(QStringLiteral("state")) ? Told::tr("another \"state\"") : Told::tr("no \"state\""));
    const QString who = value("iss");
    if (query.hasQueryItem(QStringLiteral("iss")) ? !issuer.isEmpty() && who != issuer : mustSayWho)
        return trouble("issuer-mismatch", circumstances.where, Told::tr("The answer is from another provider than the one asked."),
            Told::tr("Do not go on: make sure that %1 was asked, and that nothing stands between.").arg(issuer),
            who.isEmpty() ? Told::tr("no \"iss\"") : Told::tr("iss \"%1\"").arg(who.left(200)));
    if (query.hasQueryItem(QStringLiteral("error")))
        return tl::unexpected(explain({value("error").left(100), value("error_description").left(2000)}, circumstances));
    const QByteArray code = value("code").toUtf8();
    if (code.isEmpty())
        return trouble("no-code", circumstances.where, Told::tr("The browser came back without a code."),
            Told::tr("Let the client use the response type \"code\" with the response mode \"query\"."),
            Told::tr("neither \"code\" nor \"error\""));
    return code;
}

Outcome<void> checkNonce(const QByteArray &idToken, const QByteArray &nonce, const Circumstances &circumstances)
{
    if (idToken.isEmpty())
        return {};
    const jose::Token token = jose::decode(idToken);
    if (token.kind == jose::Kind::Jwe) // its claims are for whoever has the key
        return {};
    const json::Value *claim = token.claim(u"nonce");
    if (claim && claim->isString() && claim->text.toUtf8() == nonce)
        return {};
    return trouble("nonce-mismatch", circumstances.where, Told::tr("The ID token is not of this login: its nonce differs."),
        Told::tr("Do not use it. Log in again in one go; if it happens each time, the provider drops or reuses the nonce."),
        claim ? Told::tr("another \"nonce\"") : Told::tr("no \"nonce\""));
}

} // namespace jotscope::login

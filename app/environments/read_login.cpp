// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/read_login.h"

#include "environments/known_names.h"

#include <QHostAddress>

namespace jotscope::environments {

namespace {

QUrl readRedirect(Reading &reading, const Spot &spot)
{
    const QUrl url = reading.address(spot);
    if (spot && url.isValid() && !isRedirectHere(url))
        reading.refuse(spot, QStringLiteral("an http address of this computer without a query, such as \"http://127.0.0.1/callback\""));
    return url;
}

QMap<QString, QString> readParameters(Reading &reading, const Spot &spot)
{
    QMap<QString, QString> parameters;
    for (const auto &[member, text] : reading.texts(spot)) {
        if (isMadeForEachLogin(member->name))
            reading.note(member->nameBegin, join(spot.pointer, member->name),
                QStringLiteral("expected a further parameter, such as \"audience\" or \"resource\", found ") + quoted(member->name)
                    + QStringLiteral(", which has a member of its own or is made for each login."));
        parameters.insert(member->name, text);
    }
    return parameters;
}

} // namespace

bool isRedirectHere(const QUrl &url)
{
    const QString host = url.host();
    const bool isHere = host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
    return isHere && url.isValid() && url.scheme() == u"http" && !url.hasQuery() && !url.hasFragment();
}

bool isMadeForEachLogin(const QString &parameter)
{
    static const QStringList names
        = {QStringLiteral("client_id"), QStringLiteral("client_secret"), QStringLiteral("code"), QStringLiteral("code_challenge"),
            QStringLiteral("code_challenge_method"), QStringLiteral("code_verifier"), QStringLiteral("device_code"),
            QStringLiteral("grant_type"), QStringLiteral("nonce"), QStringLiteral("password"), QStringLiteral("redirect_uri"),
            QStringLiteral("refresh_token"), QStringLiteral("response_type"), QStringLiteral("scope"), QStringLiteral("state")};
    return names.contains(parameter);
}

Login readLogin(Reading &reading, const Spot &spot)
{
    Login login;
    const QString what = QStringLiteral("a login");
    if (!reading.isObject(spot, what))
        return login;
    Members members(reading, spot, what);
    if (const Spot flow = members.find("flow"))
        login.flow = reading.oneOf(flow, knownFlows());
    login.clientId = reading.word(members.find("client_id"));
    login.clientSecret = reading.secret(members.find("client_secret"));
    if (const Spot how = members.find("client_authentication"))
        login.clientAuthentication = reading.oneOf(how, knownClientAuthentications());
    login.scopes = reading.words(members.find("scopes"));
    login.parameters = readParameters(reading, members.find("parameters"));
    login.refreshToken = reading.secret(members.find("refresh_token"));
    login.redirectUri = readRedirect(reading, members.find("redirect_uri"));
    login.authorizationEndpoint = reading.address(members.find("authorization_endpoint"));
    login.tokenEndpoint = reading.address(members.find("token_endpoint"));
    login.deviceAuthorizationEndpoint = reading.address(members.find("device_authorization_endpoint"));
    members.end();
    return login;
}

} // namespace jotscope::environments

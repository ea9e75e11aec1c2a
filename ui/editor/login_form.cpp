// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/login_form.h"

#include "environments/known_names.h"
#include "ui/editor/secret_field.h"
#include "ui/kit/foreign_line.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace jotscope::ui {

namespace {

QString textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QUrl urlIn(const QLineEdit *line)
{
    return QUrl(ForeignLine::valueOf(line));
}

} // namespace

LoginForm::LoginForm(QWidget *parent) : Form(parent)
{
    const QString discovered = tr("as discovered");
    m_flow = addChoice(tr("&Flow"), QStringLiteral("/login/flow"), environments::knownFlows());
    m_client = addText(tr("&Client id"), QStringLiteral("/login/client_id"), tr("as registered at the provider"));
    m_secret = addSecret(tr("Its s&ecret"), QStringLiteral("/login/client_secret"), QStringLiteral("client-secret"));
    m_authentication
        = addChoice(tr("Sent &as"), QStringLiteral("/login/client_authentication"), environments::knownClientAuthentications());
    m_scopes = addText(tr("Sc&opes"), QStringLiteral("/login/scopes"), tr("openid, orders:read, with commas between"));
    m_refresh = addSecret(tr("&Refresh token"), QStringLiteral("/login/refresh_token"), QStringLiteral("refresh-token"));
    m_redirect = addText(tr("Re&direct address"), QStringLiteral("/login/redirect_uri"), tr("http://127.0.0.1/, on a random port"));
    m_authorization = addText(tr("Authori&zation endpoint"), QStringLiteral("/login/authorization_endpoint"), discovered);
    m_token = addText(tr("&Token endpoint"), QStringLiteral("/login/token_endpoint"), discovered);
    m_device = addText(tr("De&vice endpoint"), QStringLiteral("/login/device_authorization_endpoint"), discovered);
}

SecretField *LoginForm::addSecret(const QString &label, const QString &pointer, const QString &nameHint)
{
    auto *field = new SecretField(page());
    field->setNameHint(nameHint);
    addField(label, field, pointer, field->line());
    connect(field, &SecretField::edited, this, [this, field] { Q_EMIT edited(field); });
    return field;
}

void LoginForm::fill(const environments::Environment &environment)
{
    const environments::Login login = environment.login.value_or(environments::Login());
    m_flow->setCurrentIndex(std::max(0, m_flow->findData(login.flow)));
    setQuietly(m_client, login.clientId);
    m_secret->setReference(login.clientSecret);
    m_authentication->setCurrentIndex(std::max(0, m_authentication->findData(login.clientAuthentication)));
    fillList(m_scopes, login.scopes);
    m_refresh->setReference(login.refreshToken);
    setQuietly(m_redirect, textOf(login.redirectUri));
    setQuietly(m_authorization, textOf(login.authorizationEndpoint));
    setQuietly(m_token, textOf(login.tokenEndpoint));
    setQuietly(m_device, textOf(login.deviceAuthorizationEndpoint));
}

void LoginForm::take(environments::Environment &into) const
{
    environments::Login login = into.login.value_or(environments::Login());
    login.flow = m_flow->currentData().toString();
    login.clientId = valueOf(m_client);
    login.clientSecret = m_secret->reference();
    login.clientAuthentication = m_authentication->currentData().toString();
    takeList(m_scopes, login.scopes);
    login.refreshToken = m_refresh->reference();
    login.redirectUri = urlIn(m_redirect);
    login.authorizationEndpoint = urlIn(m_authorization);
    login.tokenEndpoint = urlIn(m_token);
    login.deviceAuthorizationEndpoint = urlIn(m_device);
    if (login == environments::Login())
        into.login.reset();
    else
        into.login = login;
}

} // namespace jotscope::ui

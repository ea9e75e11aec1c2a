// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/credentials.h"

#include "directory/sigv4.h"
#include "json/read.h"

#include <QRegularExpression>

namespace jotscope::directory {

using environments::Credential;

namespace {

void setHeader(net::Request &request, const QByteArray &name, const QByteArray &value)
{
    for (net::Header &header : request.headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            header.second = value;
            return;
        }
    }
    request.headers.append({name, value});
}

bool holdsControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char octet) { return uchar(octet) < 0x20 || uchar(octet) == 0x7f; });
}

} // namespace

Result<QByteArray> Credentials::secret(const QString &reference)
{
    const auto known = m_known.constFind(reference);
    if (known != m_known.constEnd())
        return *known;
    if (!m_secrets)
        return failure(Error::Kind::Io, QStringLiteral("secret %1: there is no place to read it from.").arg(reference));
    auto found = m_secrets(reference);
    if (!found)
        return found;
    if (holdsControl(*found) || found->isEmpty())
        return failure(Error::Kind::Format,
            QStringLiteral("secret %1: expected one line of text, found %2.")
                .arg(reference, found->isEmpty() ? QStringLiteral("nothing") : QStringLiteral("control characters")));
    m_known.insert(reference, *found);
    return found;
}

Result<void> Credentials::putOne(net::Request &request, const Credential &credential, const QString &awsService)
{
    if (credential.kind == u"client_credentials") {
        const QByteArray fetched = m_fetched.value(credential.secret);
        if (fetched.isEmpty())
            return failure(
                Error::Kind::Network, QStringLiteral("%1 gave no access token for our client.").arg(net::originOf(credential.tokenUrl)));
        setHeader(request, "Authorization", "Bearer " + fetched);
        return {};
    }
    const auto value = secret(credential.secret);
    if (!value)
        return tl::unexpected(value.error());
    if (credential.kind == u"bearer")
        setHeader(request, "Authorization", "Bearer " + *value);
    else if (credential.kind == u"basic")
        setHeader(request, "Authorization", "Basic " + value->toBase64());
    else if (credential.kind == u"header")
        setHeader(request, credential.header.toLatin1(), *value);
    else if (credential.kind == u"sigv4")
        signV4(request, {credential.accessKeyId.toUtf8(), *value, credential.region.toUtf8(), awsService.toUtf8()},
            QDateTime::currentDateTimeUtc());
    else
        return failure(Error::Kind::Unsupported, QStringLiteral("A credential of the kind \"%1\" is not known.").arg(credential.kind));
    return {};
}

/// The client proves itself at the token endpoint with HTTP Basic (RFC 6749 §2.3.1: both halves form-encoded).
Result<void> Credentials::putClient(net::Request &request, const QString &reference)
{
    for (const Credential &credential : m_endpoint.credentials) {
        if (credential.kind != u"client_credentials" || credential.secret != reference)
            continue;
        const auto value = secret(reference);
        if (!value)
            return tl::unexpected(value.error());
        const QByteArray pair = QUrl::toPercentEncoding(credential.clientId) + ':' + QUrl::toPercentEncoding(QString::fromUtf8(*value));
        setHeader(request, "Authorization", "Basic " + pair.toBase64());
    }
    return {};
}

Result<void> Credentials::put(net::Request &request, const Step &step, const jose::Token &token, const net::Consent &consent)
{
    const QString origin = net::originOf(request.url);
    for (const QString &reference : step.secretReferences) {
        if (!consent.secrets.contains({reference, origin})) {
            request.secretReference = reference; // the door refuses it, and the ledger says so
            return {};
        }
    }
    if (step.purpose == Question::Purpose::Credential)
        return putClient(request, step.request.secretReference);
    if (!step.bodyWithToken.isEmpty())
        request.body = step.bodyWithToken;
    if (!step.headersWithToken.isEmpty())
        request.headers = step.headersWithToken;
    const QString awsService = QStringLiteral("aws_service");
    for (const Credential &credential : m_endpoint.credentials) {
        if (!step.secretReferences.contains(credential.secret) || credential.secret.isEmpty())
            continue;
        if (step.asToken && credential.kind != u"header")
            continue;
        const auto put = putOne(request, credential, m_endpoint.parameters.value(awsService, m_defaults.value(awsService)));
        if (!put)
            return put;
    }
    if (step.bearsToken)
        setHeader(request, "Authorization", "Bearer " + token.text);
    if (step.request.carriesToken)
        request.hidden.append(token.text);
    return {};
}

QString Credentials::doubtOf(const std::vector<CredentialMark> &marks, const QString &issuer) const
{
    for (const CredentialMark &mark : marks) {
        const bool isSo = std::any_of(m_known.begin(), m_known.end(),
            [&mark](const QByteArray &secret) { return !mark.prefix.isEmpty() && secret.startsWith(mark.prefix.toUtf8()); });
        if (isSo && !issuer.isEmpty() && !QRegularExpression(mark.issuer).match(issuer).hasMatch())
            return QStringLiteral("Our credential begins with \"%1\" and sees only %2; the token's issuer is \"%3\"")
                .arg(mark.prefix, mark.sees, issuer.left(200));
    }
    return {};
}

Result<void> Credentials::takeFetched(const net::Exchange &exchange, const QString &reference)
{
    const QString from = net::originOf(exchange.url);
    if (!exchange.wasAnswered())
        return failure(exchange.outcome == net::Exchange::Outcome::Refused ? Error::Kind::Refused : Error::Kind::Network, exchange.message);
    const json::Document body = json::read(exchange.body);
    const json::Value *token = body.root.find(u"access_token");
    if (exchange.status == 200 && token && token->isString() && !token->text.isEmpty() && !holdsControl(token->text.toUtf8())) {
        m_fetched.insert(reference, token->text.toUtf8());
        return {};
    }
    const json::Value *error = body.root.find(u"error");
    const QString said = error ? QStringLiteral(" (\"%1\")").arg(error->stringOr().left(80)) : QString();
    return failure(Error::Kind::Usage,
        QStringLiteral("%1 gave our client no access token: expected HTTP status 200 with \"access_token\", found %2%3.")
            .arg(from)
            .arg(exchange.status)
            .arg(said));
}

} // namespace jotscope::directory

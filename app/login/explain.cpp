// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/explain.h"

#include "language/told.h"
#include "login/error_table.h"
#include "json/read.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace jotscope::login {

namespace {

constexpr qsizetype mostFound = 400;

bool stands(const QString &word, const QString &text)
{
    const QRegularExpression whole(QStringLiteral("(^|[^A-Za-z0-9_])%1($|[^A-Za-z0-9_])").arg(QRegularExpression::escape(word)),
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

bool fits(const ErrorRow &row, const Said &said, const Circumstances &circumstances)
{
    if (!row.where.isEmpty() && !row.where.contains(QLatin1String(wordOf(circumstances.where))))
        return false;
    if (!row.flows.isEmpty() && !row.flows.contains(QLatin1String(wordOf(circumstances.flow))))
        return false;
    if (row.wantsSecret && *row.wantsSecret == circumstances.clientSecret.isEmpty())
        return false;
    if (row.contains.isEmpty())
        return row.codes.contains(said.code);
    const bool isCode = row.codes.isEmpty() || said.code.isEmpty() || row.codes.contains(said.code);
    return isCode && std::any_of(row.contains.begin(), row.contains.end(), [&said](const QString &one) {
        return said.text.contains(one, Qt::CaseInsensitive) || said.code == one;
    });
}

/// Fills {redirect_uri} and its like.
QString filled(QString text, const Circumstances &circumstances)
{
    const QString noPort = QUrl(circumstances.redirectUri).adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
    QUrl anyPort(circumstances.redirectUri);
    anyPort.setPort(-1);
    const QString wanted = circumstances.isPortRandom
        ? Told::tr(
            "%1 with any port (this time %2); where the provider wants an exact port, name one in \"Redirect address\" (redirect_uri)")
              .arg(anyPort.toString(QUrl::FullyEncoded), noPort)
        : noPort;
    const QString none = Told::tr("none");
    const std::pair<const char *, QString> words[] = {{"{redirect}", wanted}, {"{client}", circumstances.clientId},
        {"{secret}", circumstances.clientSecret}, {"{authentication}", circumstances.authentication},
        {"{environment}", circumstances.environment}, {"{scope}", circumstances.scope.isEmpty() ? none : circumstances.scope},
        {"{resource}", circumstances.resource.isEmpty() ? none : circumstances.resource}, {"{flow}", nameOf(circumstances.flow)}};
    for (const auto &[slot, value] : words)
        text.replace(QLatin1String(slot), value);
    return text;
}

/// What was said; of a long page what stands around `needle`.
QString foundOf(const Said &said, const QString &needle = {})
{
    QString text = said.text.simplified();
    const qsizetype at = needle.isEmpty() ? 0 : std::max<qsizetype>(0, text.indexOf(needle, 0, Qt::CaseInsensitive));
    constexpr qsizetype before = 40; // of a page, whose beginning is about something else
    const qsizetype from = said.code.isEmpty() && at > before ? text.indexOf(u' ', at - before) + 1 : 0;
    const bool isCut = text.size() - from > mostFound;
    text = (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, mostFound) + (isCut ? QStringLiteral("…") : QString());
    return said.code + (said.code.isEmpty() || text.isEmpty() ? QString() : QStringLiteral(": ")) + text;
}

Trouble toldBy(const ErrorRow &row, const Said &said, const Circumstances &circumstances)
{
    const auto isSaid = [&said](const QString &one) { return said.text.contains(one, Qt::CaseInsensitive); };
    const auto needle = std::find_if(row.contains.begin(), row.contains.end(), isSaid);
    const QString found = foundOf(said, needle == row.contains.end() ? QString() : *needle);
    return {row.id, circumstances.where, filled(Told::again(row.headline), circumstances), found,
        filled(Told::again(row.remedy), circumstances)};
}

} // namespace

Circumstances circumstancesOf(const Wish &wish, Where where, const QUrl &redirectUri)
{
    Circumstances made;
    made.where = where;
    made.environment = wish.environment.name;
    made.clientId = wish.client.clientId;
    made.clientSecret = wish.client.clientSecret;
    made.authentication = wish.client.clientAuthentication;
    made.redirectUri = (redirectUri.isEmpty() ? wish.redirectUri() : redirectUri).toString(QUrl::FullyEncoded);
    made.isPortRandom = wish.redirectUri().port() <= 0;
    made.scope = wish.scope();
    made.resource = wish.client.parameters.value(QStringLiteral("audience"), wish.client.parameters.value(QStringLiteral("resource")));
    made.flow = wish.flow;
    return made;
}

std::optional<Said> saidIn(const net::Exchange &exchange)
{
    const json::Document body = json::read(exchange.body);
    const json::Value *error = body.root.find(u"error");
    if (body.fault || !error)
        return {};
    if (error->isObject()) // {"error": {"code": …, "message": …}}
        return Said{error->textAt(u"status"), error->textAt(u"message")};
    QString text = body.root.textAt(u"error_description");
    if (text.isEmpty())
        text = body.root.textAt(u"message");
    if (const QString more = body.root.textAt(u"error_detail"); !more.isEmpty()) // of oidc-provider, where it is told
        text += QStringLiteral(" (%1)").arg(more);
    return Said{error->stringOr().left(100), text};
}

std::optional<Trouble> recognise(const Said &said, const Circumstances &circumstances)
{
    for (const ErrorRow &row : errorRows()) {
        if (!row.contains.isEmpty() && fits(row, said, circumstances))
            return toldBy(row, said, circumstances);
    }
    for (const ErrorRow &row : errorRows()) {
        const bool isSaid
            = std::any_of(row.codes.begin(), row.codes.end(), [&said](const QString &code) { return stands(code, said.text); });
        Said coded = said;
        coded.code = row.codes.value(0);
        if (row.contains.isEmpty() && isSaid && fits(row, coded, circumstances))
            return toldBy(row, said, circumstances);
    }
    return {};
}

Trouble explain(const Said &said, const Circumstances &circumstances)
{
    for (const ErrorRow &row : errorRows()) {
        if (fits(row, said, circumstances))
            return toldBy(row, said, circumstances);
    }
    return {QStringLiteral("refused"), circumstances.where, Told::tr("The provider refused, in words that are not known here."),
        foundOf(said), Told::tr("Look for these words in the provider's log or documentation.")};
}

Trouble silence(const QString &doubt, const Circumstances &circumstances)
{
    return {QStringLiteral("browser-silent"), circumstances.where, Told::tr("No answer came back from the browser."), doubt,
        filled(
            Told::tr("If the browser showed an error, it is about the client: compare its id \"{client}\" and its redirect address, which "
                     "is {redirect}. Otherwise log in again."),
            circumstances)};
}

QString pageText(const net::Exchange &exchange)
{
    static const QRegularExpression unseen(QStringLiteral("<(script|style|title)\\b.*?</\\1\\s*>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression ours(QStringLiteral("(code_challenge(_method)?|redirect_uri|client_id|nonce|state)(=|%3D)[^&\\s]*"));
    constexpr qsizetype most = 64 << 10;
    QString text = QString::fromUtf8(exchange.body.left(most));
    if (exchange.body.trimmed().startsWith('<'))
        text.remove(unseen).replace(tags, QStringLiteral(" "));
    for (const char *quote : {"&#39;", "&#x27;", "&apos;"})
        text.replace(QLatin1String(quote), QStringLiteral("'"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text.remove(ours).simplified();
}

Trouble explainExchange(const net::Exchange &exchange, const Circumstances &circumstances)
{
    using Outcome = net::Exchange::Outcome;
    const auto made = [&circumstances](const char *id, const QString &headline, const QString &found, const QString &remedy) {
        return Trouble{QString::fromLatin1(id), circumstances.where, headline, found, remedy};
    };
    const QString place = exchange.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (exchange.outcome == Outcome::Refused)
        return made("not-allowed", Told::tr("The question was not sent."), exchange.message, Told::tr("Allow it, and log in again."));
    if (exchange.outcome == Outcome::Cancelled)
        return made("cancelled", Told::tr("The login was cancelled."), {}, Told::tr("Log in again when you want to."));
    if (!exchange.wasAnswered())
        return made("no-answer", Told::tr("The provider did not answer."), exchange.message,
            Told::tr("Check the network, and that %1 is the right address.").arg(place));
    if (!exchange.redirectTo.isEmpty())
        return made("redirected", Told::tr("The provider sends us elsewhere, where no secret is carried to."),
            Told::tr("a redirect to %1").arg(net::originOf(exchange.redirectTo)),
            Told::tr("Name the endpoint of %1 by its own address.").arg(circumstances.environment));
    if (const auto known = exchange.status < 500 ? recognise({{}, pageText(exchange)}, circumstances) : std::nullopt)
        return *known;
    const QString status = Told::tr("HTTP status %1").arg(exchange.status);
    const bool isPage = exchange.header("Content-Type").contains("html") || exchange.body.trimmed().startsWith('<');
    if (exchange.status >= 500)
        return made("provider-failed", Told::tr("The provider has a fault of its own."), status,
            Told::tr("Try again later, or look into the provider's log."));
    if (exchange.status == 404 || exchange.status == 405)
        return made("no-such-endpoint", Told::tr("There is no such endpoint at the provider."), Told::tr("%1 from %2").arg(status, place),
            Told::tr("Check the issuer of %1, or the endpoint under its Login.").arg(circumstances.environment));
    if (exchange.status == 429)
        return made("too-often", Told::tr("The provider was asked too often."), status, Told::tr("Wait some minutes, and log in again."));
    if (isPage)
        return made("web-page", Told::tr("A web page came where an answer in JSON was expected."),
            QStringLiteral("%1, %2").arg(status, place), Told::tr("Check the endpoint: a proxy or a login page may stand before it."));
    return made("not-understood", Told::tr("The answer is none that a provider gives."), status,
        Told::tr("Check that %1 is the endpoint of an OAuth provider.").arg(place));
}

} // namespace jotscope::login

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

#include "jose/claims.h"
#include "language/told.h"
#include "report/blanks.h"

#include <QHostAddress>

#include <algorithm>

namespace jotscope {

using directory::Planned;
using directory::Question;
using environments::Environment;
using environments::KeySource;

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

QString refusalOf(const QUrl &url, const Environment &environment)
{
    if (url.scheme() == u"http" && !environment.allowInsecureHttp && !isLoopback(url))
        return Told::tr("plain HTTP to another computer; set allow_insecure_http for %1 to allow it").arg(environment.name);
    return {};
}

/// What of the token (or of the configuration) a planned question lets out, in the words of the consent bar.
QString leavesBy(const Planned &planned)
{
    switch (planned.purpose) {
    case Question::Purpose::Lookup: return Told::tr("the user id");
    case Question::Purpose::KnownGood: return Told::tr("your known-good id");
    case Question::Purpose::Random: return Told::tr("a random id");
    case Question::Purpose::Alternate: return report::briefId(planned.asked, 22);
    case Question::Purpose::Variant: return Told::tr("spellings of the user id");
    case Question::Purpose::Bin:
    case Question::Purpose::Audit:
    case Question::Purpose::Recheck:
    case Question::Purpose::NoCache: return Told::tr("the user id");
    case Question::Purpose::Control:
    case Question::Purpose::Credential: return {}; // nothing of this token
    case Question::Purpose::TokenCall: break;
    }
    return Told::tr("the token itself");
}

/// The same for comparing: whole, and one value for each that the token gives. A random id and a credential have nothing of it.
QString givenBy(const Planned &planned)
{
    using Purpose = Question::Purpose;
    if (planned.purpose == Purpose::Random || planned.purpose == Purpose::Control || planned.purpose == Purpose::Credential)
        return {};
    return QStringLiteral("%1:%2").arg(planned.purpose == Purpose::KnownGood ? u"known" : u"token").arg(planned.asked);
}

/// Collects rows, one for each host and kind of content.
class Rows {
public:
    ConsentRow &row(const QString &environment, const QUrl &url, bool token)
    {
        const QString origin = net::originOf(url);
        for (ConsentRow &known : m_rows) {
            if (known.origin == origin && known.token == token && known.environment == environment)
                return known;
        }
        ConsentRow fresh;
        fresh.environment = environment;
        fresh.origin = origin;
        fresh.token = token;
        m_rows.push_back(fresh);
        return m_rows.back();
    }
    void addWhat(ConsentRow &row, const QString &what)
    {
        if (!row.what.contains(what))
            row.what += (row.what.isEmpty() ? QString() : QStringLiteral(", ")) + what;
    }
    void addLeaves(ConsentRow &row, const QString &leaves)
    {
        const QString before = row.leaves;
        if (leaves.isEmpty() || before.split(QStringLiteral(", ")).contains(leaves))
            return;
        row.leaves = before.isEmpty() ? leaves : before + QStringLiteral(", ") + leaves;
    }
    std::vector<ConsentRow> m_rows;
};

void addKeySources(Rows &rows, const Environment &environment)
{
    for (const KeySource &source : environment.keys) {
        const QUrl url = source.kind == KeySource::Kind::Discovery ? QUrl(environment.issuer) : source.url;
        if (source.kind != KeySource::Kind::Discovery && source.kind != KeySource::Kind::JwksUrl)
            continue;
        ConsentRow &row = rows.row(environment.name, url, false);
        rows.addWhat(row, Told::tr("its published keys"));
        row.refused = refusalOf(url, environment);
    }
}

void addLookup(Rows &rows, const Environment &environment, const jose::Token &token, const QString &where = {})
{
    const auto planned = directory::planLookup(environment, token);
    if (!planned)
        return;
    for (const Planned &question : *planned) {
        ConsentRow &row = rows.row(environment.name, question.request.url, question.request.carriesToken);
        row.refused = refusalOf(question.request.url, environment);
        if (question.purpose == Question::Purpose::Lookup)
            rows.addWhat(row, Told::tr("the user %1%2").arg(report::briefId(question.asked, 22), where));
        else if (question.purpose == Question::Purpose::TokenCall)
            rows.addWhat(row, Told::tr("the call as this token"));
        rows.addLeaves(row, question.request.carriesToken ? Told::tr("the token itself") : leavesBy(question));
        if (const QString given = givenBy(question); !given.isEmpty() && !row.gives.contains(given))
            row.gives.append(given);
        for (const QString &secret : question.secretReferences) {
            if (!row.secretReferences.contains(secret))
                row.secretReferences.append(secret);
        }
    }
}

/// One of the environments names this host, be it with another path behind it.
bool isConfigured(const QString &origin, const std::vector<Environment> &environments)
{
    const auto names = [&origin](const Environment &one) {
        QList<QUrl> urls = {QUrl(one.issuer)};
        for (const QString &alias : one.issuerAliases)
            urls.append(QUrl(alias));
        for (const KeySource &source : one.keys)
            urls.append(source.url);
        for (const auto *endpoint : {&one.userEndpoint, &one.identityEndpoint}) {
            if (*endpoint)
                urls.append(QUrl((*endpoint)->baseUrl));
        }
        return std::ranges::any_of(urls, [&origin](const QUrl &url) { return !url.host().isEmpty() && net::originOf(url) == origin; });
    };
    return std::ranges::any_of(environments, names);
}

/// Hosts that only the token names are wishes: listed, never asked.
void addWishes(Rows &rows, const jose::Token &token, const std::vector<Environment> &environments)
{
    const auto wish = [&rows, &environments](const QString &name, const json::Value *value) {
        const QUrl url(value && value->isString() ? value->text : QString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || isConfigured(net::originOf(url), environments))
            return;
        ConsentRow row;
        row.origin = net::originOf(url);
        row.what = Told::tr("named by %1 inside the token").arg(name);
        row.namedBy = name;
        row.leaves = Told::tr("nothing");
        row.refused = name == u"iss" ? Told::tr("named only inside the token; add it as an environment to ask it")
                                     : Told::tr("named only inside the token"); // where its keys are is no reason to trust them
        rows.m_rows.push_back(row);
    };
    wish(QStringLiteral("jku"), token.header.root.find(u"jku"));
    wish(QStringLiteral("x5u"), token.header.root.find(u"x5u"));
    wish(QStringLiteral("iss"), token.claim(u"iss"));
}

} // namespace

bool Inspector::isAllowed(const ConsentRow &row, const net::Consent &consent)
{
    if (row.token)
        return consent.tokenOrigins.contains(row.origin);
    if (!consent.origins.contains(row.origin))
        return false;
    for (const QString &secret : row.secretReferences) {
        if (!consent.secrets.contains({secret, row.origin}))
            return false;
    }
    return true;
}

std::vector<ConsentRow> Inspector::consentRows(const jose::Token &token, bool includeAllowed) const
{
    Rows rows;
    const jose::Token subject = innermostOf(atHand(), token);
    for (const Environment &environment : m_environments) {
        if (!isAsked(environment))
            continue;
        if (includeAllowed || needsKeys(environment) || mayHaveRotated(environment, token))
            addKeySources(rows, environment);
        if (environment.userEndpoint)
            addLookup(rows, environment, subject);
        if (environment.identityEndpoint)
            addLookup(rows, directory::identityOf(environment), subject, Told::tr(" at the identity provider"));
    }
    for (ConsentRow &row : rows.m_rows) {
        if (row.leaves.isEmpty())
            row.leaves = Told::tr("nothing of this token");
        if (!row.secretReferences.isEmpty())
            row.leaves += Told::tr(", with your saved credential");
    }
    addWishes(rows, subject, m_environments);
    if (token.kind == jose::Kind::Jwe && subject.text != token.text)
        addWishes(rows, token, m_environments);
    std::vector<ConsentRow> result;
    for (const ConsentRow &row : rows.m_rows) {
        if (includeAllowed || !isAllowed(row, m_network->consent()))
            result.push_back(row);
    }
    return result;
}

net::Consent Inspector::consentFor(const std::vector<ConsentRow> &rows, net::Consent onTopOf, bool tokenToo)
{
    for (const ConsentRow &row : rows) {
        if (!row.refused.isEmpty() || (row.token && !tokenToo))
            continue;
        onTopOf.origins.insert(row.origin);
        if (row.token)
            onTopOf.tokenOrigins.insert(row.origin);
        for (const QString &secret : row.secretReferences)
            onTopOf.secrets.insert({secret, row.origin});
    }
    return onTopOf;
}

} // namespace jotscope

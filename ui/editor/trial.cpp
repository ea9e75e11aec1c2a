// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/trial.h"

#include "directory/preset.h"
#include "directory/reach.h"
#include "language/retold.h"
#include "language/spoken.h"
#include "language/told.h"
#include "report/words.h"
#include "ui/editor/certificate_dialog.h"
#include "json/write.h"

namespace jotscope::ui {

using environments::Environment;
using environments::KeySource;

namespace {

net::Request requestFor(const Environment &environment, const char *purpose, const QUrl &url)
{
    net::Request request;
    request.environment = environment.name;
    request.purpose = QString::fromLatin1(purpose);
    request.url = url;
    request.allowInsecureHttp = environment.allowInsecureHttp;
    request.caFile = environment.caFile;
    return request;
}

QString counted(const keys::KeySet &set)
{
    QStringList kids;
    for (const keys::Key &key : set.keys)
        kids += key.kid.isEmpty() ? Trial::tr("without kid") : key.kid;
    constexpr int shown = 6;
    QString text = report::countText(qsizetype(set.keys.size()), "key", "keys");
    if (!kids.isEmpty())
        text += u' ' + Trial::tr("(%1)").arg(QStringList(kids.mid(0, shown)).join(QStringLiteral(", ")));
    return kids.size() > shown ? text + u'…' : text;
}

/// An unsigned token that names an id and nothing more: enough for a lookup, and nobody accepts it.
jose::Token standIn(const Environment &environment, const QString &id)
{
    const QString claim = environment.userEndpoint ? environment.userEndpoint->lookupClaim : QStringLiteral("sub");
    json::Value payload = json::Value::object();
    payload.add(QStringLiteral("iss"), json::Value::of(environment.issuer));
    payload.add(claim, json::Value::of(id));
    if (claim != u"sub")
        payload.add(QStringLiteral("sub"), json::Value::of(id));
    const auto part = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    return jose::decode(part("{\"alg\":\"none\"}") + '.' + part(json::write(payload)) + '.');
}

/// Without an address of its own the issuer's discovery is asked for it.
bool isDiscovered(const environments::UserEndpoint &endpoint)
{
    const auto preset = directory::presetFor(endpoint);
    return preset && !preset->discover.isEmpty() && endpoint.baseUrl.isEmpty();
}

QString describeQuestion(const directory::Lookup &lookup, const directory::Question &question)
{
    const net::Exchange *exchange = lookup.exchangeOf(question);
    QStringList said;
    if (exchange)
        said += report::answerText(*exchange);
    if (question.record) {
        said += Trial::tr("id %1").arg(question.record->id);
        if (!question.record->label.isEmpty())
            said += question.record->label;
        if (!question.record->stateLabel.isEmpty())
            said += spokenState(question.record->stateLabel);
    } else if (!question.message.isEmpty()) {
        said += retold(question.message);
    }
    return said.join(QStringLiteral("; "));
}

} // namespace

Trial::Trial(net::Network *network, directory::SecretSource secrets, QObject *parent)
    : QObject(parent), m_network(network), m_secrets(std::move(secrets))
{
}

bool Trial::needsToken(const Environment &environment) const
{
    if (!environment.userEndpoint || environment.userEndpoint->sendsToken())
        return bool(environment.userEndpoint);
    const auto carries = [bare = alone(environment)](const jose::Token &token) {
        const auto plan = directory::planLookup(bare, token);
        return plan && std::any_of(plan->begin(), plan->end(), [](const directory::Planned &one) { return one.request.carriesToken; });
    };
    return carries(standIn(environment, QStringLiteral("1"))) || (!m_token.isEmpty() && carries(jose::decode(m_token)));
}

jose::Token Trial::tokenFor(const Environment &environment, const QString &id) const
{
    return needsToken(environment) ? jose::decode(m_token) : standIn(environment, id);
}

Environment Trial::alone(Environment environment)
{
    if (environment.userEndpoint)
        environment.userEndpoint->probes.clear();
    return environment;
}

Result<TrialPlan> Trial::planned(const Environment &environment, const QString &id) const
{
    if (!environment.userEndpoint)
        return failure(Error::Kind::Format, tr("No provider is chosen."));
    const bool sendsToken = needsToken(environment);
    if (sendsToken && m_token.isEmpty())
        return failure(Error::Kind::Format, tr("This provider is asked with a token: paste one into the window first."));
    if (!sendsToken && id.isEmpty())
        return failure(Error::Kind::Format, tr("Type an id to try, or a known good id."));
    const auto plan = directory::planLookup(alone(environment), tokenFor(environment, id));
    if (!plan)
        return tl::unexpected(plan.error());
    QStringList all;
    TrialPlan found;
    if (isDiscovered(*environment.userEndpoint))
        all += tr("discovery of %1").arg(environment.issuer);
    for (const directory::Planned &one : *plan) {
        QStringList with;
        if (one.request.carriesToken) {
            with += tr("with the token itself");
            found.tokenTo = net::originOf(one.request.url);
        }
        if (!one.secretReferences.isEmpty())
            with += tr("with the secret %1").arg(one.secretReferences.join(QStringLiteral(", ")));
        const QString where = isDiscovered(*environment.userEndpoint) && one.purpose == directory::Question::Purpose::Lookup
            ? tr("the address found there")
            : one.request.url.toString(QUrl::FullyEncoded);
        const QString line = QString::fromLatin1(one.request.method) + u' ' + where + u' ' + with.join(tr(" and "));
        all += line.trimmed();
    }
    found.requests = all.isEmpty() ? tr("nothing: the file is read") : all.join(tr(", then "));
    return found;
}

void Trial::discover(const Environment &environment)
{
    runDiscovery(QPointer<Trial>(this), environment);
}

void Trial::afterUnlocking(const QStringList &references, std::function<void()> then)
{
    if (m_unlock)
        m_unlock(references, std::move(then));
    else
        then();
}

void Trial::testKeys(const Environment &environment)
{
    const QPointer<Trial> self(this);
    afterUnlocking(directory::ownSecretsOf(environment), [self, environment] {
        if (self)
            runKeys(self, environment);
    });
}

void Trial::askFor(const Environment &environment, const QString &id, bool tokenToo)
{
    QStringList references = directory::ownSecretsOf(environment);
    if (const auto plan = directory::planLookup(alone(environment), tokenFor(environment, id))) {
        for (const directory::Planned &one : *plan)
            references += one.secretReferences;
    }
    const QPointer<Trial> self(this);
    afterUnlocking(references, [self, environment, id, tokenToo] {
        if (self)
            runLookup(self, alone(environment), id, tokenToo);
    });
}

void Trial::lookAt(const Environment &environment, const QUrl &origin)
{
    runLook(QPointer<Trial>(this), environment, origin);
}

/// The first certificate that TLS refused since `first`.
void Trial::tellDistrust(std::size_t first)
{
    const auto &ledger = m_network->ledger();
    for (std::size_t i = first; i < ledger.size(); ++i) {
        if (CertificateDialog::canShow(ledger[i])) {
            const net::Exchange refused = ledger[i]; // the ledger may grow while it is told
            Q_EMIT distrusted(refused);
            return;
        }
    }
}

QCoro::Task<> Trial::runDiscovery(QPointer<Trial> self, Environment environment)
{
    const QPointer<net::Network> network = self->m_network;
    net::Consent consent;
    consent.origins.insert(net::originOf(QUrl(environment.issuer)));
    const QPointer<QObject> owner = self->m_network->borrower(consent, self);
    directory::applyTls(network, environment, self->m_secrets);
    const std::size_t first = network->ledger().size();
    const net::Request request = requestFor(environment, "discovery", {});
    auto asked = keys::discover(network, request, environment.issuer, owner);
    const auto found = co_await asked;
    if (!self)
        co_return;
    delete owner;
    if (found)
        Q_EMIT self->discovered(*found);
    else
        Q_EMIT self->discoveryFailed(retold(found.error().message));
    if (self && network)
        self->tellDistrust(first);
}

QCoro::Task<> Trial::runKeys(QPointer<Trial> self, Environment environment)
{
    const QPointer<net::Network> network = self->m_network;
    net::Consent consent;
    consent.origins.insert(net::originOf(QUrl(environment.issuer)));
    for (const KeySource &source : environment.keys)
        consent.origins.insert(net::originOf(source.url));
    const QPointer<QObject> owner = self->m_network->borrower(consent, self);
    const std::size_t first = network->ledger().size();
    QStringList lines;
    bool isGood = !environment.keys.empty();
    const std::vector<KeySource> sources = environment.keys;
    for (const KeySource &source : sources) {
        environment.keys = {source};
        Inspector inspector(network);
        inspector.setSecretSource(self->m_secrets);
        auto asked = inspector.testKeys(environment, owner);
        const auto set = co_await asked;
        if (!self)
            co_return;
        isGood = isGood && set;
        lines += set ? tr("%1 from %2").arg(counted(*set), retold(set->from)) : retold(set.error().message);
    }
    delete owner;
    if (lines.isEmpty())
        lines += tr("No source is named.");
    Q_EMIT self->keysTold(isGood ? tr("Works:") : tr("Does not work yet:"), lines.join(QStringLiteral("; ")));
    if (self && network)
        self->tellDistrust(first);
}

QCoro::Task<> Trial::runLookup(QPointer<Trial> self, Environment environment, QString id, bool tokenToo)
{
    const QPointer<net::Network> network = self->m_network;
    net::Consent consent;
    const jose::Token token = self->tokenFor(environment, id);
    const std::size_t first = network->ledger().size();
    const auto plan = directory::planLookup(environment, token);
    if (plan) {
        for (const directory::Planned &one : *plan) {
            const QString origin = net::originOf(one.request.url);
            consent.origins.insert(origin);
            if (one.request.carriesToken && tokenToo)
                consent.tokenOrigins.insert(origin);
            for (const QString &reference : one.secretReferences)
                consent.secrets.insert({reference, origin});
        }
    }
    const QPointer<QObject> owner = self->m_network->borrower(consent, self);
    auto asked = directory::lookUp(network, environment, token, self->m_secrets, owner);
    const directory::Lookup lookup = co_await asked;
    if (!self)
        co_return;
    delete owner;
    if (lookup.questions.empty())
        Q_EMIT self->userTold(tr("Not asked:"), lookup.notAskedBecause);
    else
        Q_EMIT self->userTold(
            tr("Answer: %1,").arg(Told::again(wordOf(lookup.verdict()))), describeQuestion(lookup, lookup.questions.front()));
    if (self && network)
        self->tellDistrust(first);
}

QCoro::Task<> Trial::runLook(QPointer<Trial> self, Environment environment, QUrl origin)
{
    const QPointer<net::Network> network = self->m_network;
    net::Consent consent;
    consent.origins.insert(net::originOf(origin));
    const QPointer<QObject> owner = self->m_network->borrower(consent, self);
    environment.tlsExceptions.clear(); // what is excepted already is looked at too
    directory::applyTls(network, environment, self->m_secrets);
    origin.setPath(QStringLiteral("/"));
    net::Request request = requestFor(environment, "certificate", origin);
    auto asked = network->ask(std::move(request), owner);
    const net::Exchange exchange = co_await asked;
    if (!self)
        co_return;
    delete owner;
    if (CertificateDialog::canShow(exchange))
        Q_EMIT self->certificateShown(exchange);
    else if (exchange.wasAnswered())
        Q_EMIT self->certificateTold(tr("Trusted already."), tr("%1 needs no exception.").arg(net::originOf(origin)));
    else
        Q_EMIT self->certificateTold(tr("Not seen."), retold(exchange.message));
}

} // namespace jotscope::ui

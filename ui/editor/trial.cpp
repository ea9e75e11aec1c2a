// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/trial.h"

#include "report/words.h"
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

/// Takes back what was allowed for the trial alone; what came to be allowed meanwhile stays.
void withdraw(net::Network *network, const net::Consent &before, const net::Consent &during)
{
    if (!network)
        return;
    net::Consent now = network->consent();
    now.origins.subtract(QSet<QString>(during.origins).subtract(before.origins));
    now.secrets.subtract(QSet<QPair<QString, QString>>(during.secrets).subtract(before.secrets));
    network->setConsent(now);
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
            said += question.record->stateLabel;
    } else if (!question.message.isEmpty()) {
        said += question.message;
    }
    return said.join(QStringLiteral("; "));
}

} // namespace

Trial::Trial(net::Network *network, directory::SecretSource secrets, QObject *parent)
    : QObject(parent), m_network(network), m_secrets(std::move(secrets))
{
}

/// An unsigned token that names the id and nothing else: enough for a lookup, and nobody accepts it.
jose::Token Trial::tokenFor(const Environment &environment, const QString &id)
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

Environment Trial::alone(Environment environment)
{
    if (environment.userEndpoint)
        environment.userEndpoint->probes.clear();
    return environment;
}

Result<QString> Trial::planned(const Environment &environment, const QString &id)
{
    if (!environment.userEndpoint)
        return failure(Error::Kind::Format, tr("No provider is chosen."));
    if (environment.userEndpoint->sendsToken())
        return failure(Error::Kind::Format, tr("This provider is asked with the inspected token: try it with a token in the window."));
    if (id.isEmpty())
        return failure(Error::Kind::Format, tr("Type an id to try, or a known good id."));
    const auto plan = directory::planLookup(alone(environment), tokenFor(environment, id));
    if (!plan)
        return tl::unexpected(plan.error());
    QStringList all;
    for (const directory::Planned &one : *plan) {
        QString line = QString::fromLatin1(one.request.method) + u' ' + one.request.url.toString(QUrl::FullyEncoded);
        if (!one.secretReferences.isEmpty())
            line += u' ' + tr("with the secret %1").arg(one.secretReferences.join(QStringLiteral(", ")));
        all += line;
    }
    if (all.isEmpty())
        return tr("nothing: the file is read");
    return all.join(QStringLiteral(", then "));
}

void Trial::discover(const Environment &environment)
{
    runDiscovery(QPointer<Trial>(this), environment);
}

void Trial::testKeys(const Environment &environment)
{
    runKeys(QPointer<Trial>(this), environment);
}

void Trial::askFor(const Environment &environment, const QString &id)
{
    runLookup(QPointer<Trial>(this), alone(environment), id);
}

QCoro::Task<> Trial::runDiscovery(QPointer<Trial> self, Environment environment)
{
    const QPointer<net::Network> network = self->m_network;
    const net::Consent before = network->consent();
    net::Consent consent = before;
    consent.origins.insert(net::originOf(QUrl(environment.issuer)));
    network->setConsent(consent);
    const net::Request request = requestFor(environment, "discovery", {});
    auto asked = keys::discover(network, request, environment.issuer, QPointer<QObject>(self.data()));
    const auto found = co_await asked;
    withdraw(network, before, consent);
    if (!self)
        co_return;
    if (found)
        Q_EMIT self->discovered(*found);
    else
        Q_EMIT self->discoveryFailed(found.error().message);
}

QCoro::Task<> Trial::runKeys(QPointer<Trial> self, Environment environment)
{
    const QPointer<net::Network> network = self->m_network;
    const net::Consent before = network->consent();
    net::Consent consent = before;
    consent.origins.insert(net::originOf(QUrl(environment.issuer)));
    for (const KeySource &source : environment.keys)
        consent.origins.insert(net::originOf(source.url));
    network->setConsent(consent);
    QStringList lines;
    bool isGood = !environment.keys.empty();
    const std::vector<KeySource> sources = environment.keys;
    for (const KeySource &source : sources) {
        environment.keys = {source};
        Inspector inspector(network);
        inspector.setSecretSource(self->m_secrets);
        auto asked = inspector.testKeys(environment, QPointer<QObject>(self.data()));
        const auto set = co_await asked;
        if (!self)
            co_return;
        isGood = isGood && set;
        lines += set ? tr("%1 from %2").arg(counted(*set), set->from) : set.error().message;
    }
    withdraw(network, before, consent);
    if (lines.isEmpty())
        lines += tr("No source is named.");
    Q_EMIT self->keysTold(isGood ? tr("Works:") : tr("Does not work yet:"), lines.join(QStringLiteral("; ")));
}

QCoro::Task<> Trial::runLookup(QPointer<Trial> self, Environment environment, QString id)
{
    const QPointer<net::Network> network = self->m_network;
    const net::Consent before = network->consent();
    net::Consent consent = before;
    const jose::Token token = tokenFor(environment, id);
    const auto plan = directory::planLookup(environment, token);
    if (plan) {
        for (const directory::Planned &one : *plan) {
            const QString origin = net::originOf(one.request.url);
            consent.origins.insert(origin);
            for (const QString &reference : one.secretReferences)
                consent.secrets.insert({reference, origin});
        }
    }
    network->setConsent(consent);
    auto asked = directory::lookUp(network, environment, token, self->m_secrets, QPointer<QObject>(self.data()));
    const directory::Lookup lookup = co_await asked;
    withdraw(network, before, consent);
    if (!self)
        co_return;
    if (lookup.questions.empty())
        Q_EMIT self->userTold(tr("Not asked:"), lookup.notAskedBecause);
    else
        Q_EMIT self->userTold(
            tr("Answer: %1,").arg(QString::fromLatin1(wordOf(lookup.verdict()))), describeQuestion(lookup, lookup.questions.front()));
}

} // namespace jotscope::ui

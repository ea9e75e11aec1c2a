// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/deployment.h"

#include "json/write.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

namespace jotscope::tests {

using json::Value;

namespace {

const QString knownId = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString leeId = QStringLiteral("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71");

QString textIn(const Value &value, QStringView name, const QString &otherwise = {})
{
    const Value *found = value.find(name);
    return found ? found->stringOr(otherwise) : otherwise;
}

Value person(const QString &id, const char *name, const char *email, int createdDaysAgo)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Value record = Value::object();
    record.add(QStringLiteral("id"), Value::of(id));
    record.add(QStringLiteral("email"), Value::of(email));
    record.add(QStringLiteral("name"), Value::of(name));
    record.add(QStringLiteral("created_at"), Value::of(now.addDays(-createdDaysAgo).toString(Qt::ISODate)));
    record.add(QStringLiteral("updated_at"), Value::of(now.addDays(-createdDaysAgo / 2).toString(Qt::ISODate)));
    return record;
}

/// "lee", "known", or an object: Lee with these members instead (null takes one away).
Value recordOf(const Value &spec)
{
    if (spec.stringOr() == u"known")
        return person(knownId, "Known user", "known@acme.example", 900);
    Value record = person(leeId, "Li Moreau", "li.moreau@acme.example", 600);
    for (const json::Member &member : spec.members) {
        std::erase_if(record.members, [&member](const json::Member &own) { return own.name == member.name; });
        if (!member.value.isNull())
            record.add(member.name, member.value);
    }
    return record;
}

Said json(const Value &body, int status = 200)
{
    Said said;
    said.status = status;
    said.body = json::write(body);
    return said;
}

/// One scripted answer: "status", "headers", and "body" (JSON) or "text" ("html": as a page).
Said scripted(const Value &answer)
{
    Said said;
    const Value *status = answer.find(u"status");
    said.status = status ? status->number.toInt() : 200;
    if (const Value *body = answer.find(u"body"))
        said.body = json::write(*body);
    const Value *page = answer.find(u"html");
    if (const Value *text = page ? page : answer.find(u"text")) {
        said.body = text->stringOr().toUtf8();
        said.headers = {{"Content-Type", page ? "text/html" : "text/plain"}};
        if (const Value *repeat = answer.find(u"repeat"))
            said.body = said.body.repeated(repeat->number.toInt());
    }
    const Value *headers = answer.find(u"headers");
    for (std::size_t i = 0; headers && i < headers->members.size(); ++i)
        said.headers.append({headers->members[i].name.toLatin1(), headers->members[i].value.stringOr().toUtf8()});
    return said;
}

/// "GET /users/7", or the beginning of it before a star.
bool fits(const QByteArray &pattern, const QByteArray &asked)
{
    return pattern.endsWith('*') ? asked.startsWith(pattern.chopped(1)) : asked == pattern;
}

} // namespace

const keys::SigningKey &signingKeyOf(const QString &name)
{
    static QHash<QString, keys::SigningKey> made;
    if (!made.contains(name)) {
        keys::SigningKey key = keys::generateKeyOf(QStringLiteral("P-256"), name + QStringLiteral("-1")).value();
        key.publicHalf.alg = QStringLiteral("ES256");
        key.publicHalf.use = QStringLiteral("sig");
        made.insert(name, key);
    }
    return made[name];
}

Deployment::Deployment(const QString &name) : m_name(name), m_service([this](const Heard &heard) { return say(heard); })
{
}

void Deployment::setUp(const Value &spec)
{
    m_spec = spec;
    const Value *users = spec.find(u"users");
    if (!users && m_name == u"prod")
        m_users.push_back(recordOf(Value::of("lee")));
    for (std::size_t i = 0; users && i < users->items.size(); ++i)
        m_users.push_back(recordOf(users->items[i]));
    if (textIn(spec, u"known") != u"gone")
        m_users.push_back(recordOf(Value::of("known")));
    const QString issuer = textIn(spec, u"issuer");
    m_environment.name = m_name;
    m_environment.issuer = issuer.isEmpty() ? url() : issuer;
    m_environment.audiences = {QStringLiteral("https://api.%1.example").arg(m_name)};
    m_environment.serviceProfile = textIn(spec, u"profile");
    environments::KeySource keys;
    keys.kind = issuer.isEmpty() ? environments::KeySource::Kind::Discovery : environments::KeySource::Kind::JwksUrl;
    keys.url = QUrl(url() + textIn(spec, u"jwks", QStringLiteral("/jwks.json")));
    m_environment.keys = {keys};
    if (const Value *audience = spec.find(u"audience"))
        m_environment.audiences = {audience->stringOr()};
    if (const Value *aliases = spec.find(u"aliases"))
        m_environment.issuerAliases = {aliases->items.front().stringOr()};
    if (const Value *scope = spec.find(u"scope"))
        m_environment.requiredScopes = {scope->stringOr()};
    if (!spec.find(u"no_endpoint"))
        setEndpoint(spec.find(u"endpoint"));
}

void Deployment::setEndpoint(const Value *spec)
{
    const Value empty = Value::object();
    const Value &given = spec ? *spec : empty;
    environments::UserEndpoint endpoint;
    endpoint.provider = textIn(given, u"provider", QStringLiteral("rest"));
    endpoint.baseUrl = textIn(given, u"base_url", url()) + textIn(given, u"below");
    endpoint.lookupClaim = textIn(given, u"lookup_claim", QStringLiteral("sub"));
    endpoint.knownGoodId = textIn(given, u"known_good_id", knownId);
    endpoint.probes = {QStringLiteral("controls"), QStringLiteral("alternates"), QStringLiteral("variants"), QStringLiteral("bins"),
        QStringLiteral("audit"), QStringLiteral("recheck")};
    const Value *probes = given.find(u"probes");
    if (probes)
        endpoint.probes.clear();
    for (std::size_t i = 0; probes && i < probes->items.size(); ++i)
        endpoint.probes.append(probes->items[i].stringOr());
    const Value *parameters = given.find(u"parameters");
    for (std::size_t i = 0; parameters && i < parameters->members.size(); ++i)
        endpoint.parameters.insert(parameters->members[i].name, parameters->members[i].value.stringOr());
    if (const Value *overrides = given.find(u"overrides"))
        endpoint.overrides = *overrides;
    environments::Credential credential;
    credential.kind = textIn(given, u"credential", QStringLiteral("bearer"));
    credential.header = textIn(given, u"header");
    if (credential.kind == u"client_credentials") {
        credential.tokenUrl = QUrl(url() + QStringLiteral("/token"));
        credential.clientId = QStringLiteral("jotscope");
    }
    if (credential.kind != u"token" && credential.kind != u"none")
        credential.secret = given.find(u"secret") ? QStringLiteral("plain:") + textIn(given, u"secret") : QStringLiteral("test:") + m_name;
    endpoint.credentials = {credential};
    m_environment.userEndpoint = endpoint;
}

Said Deployment::say(const Heard &heard)
{
    if (onHeard)
        onHeard();
    Said said;
    if (sayScripted(heard, said))
        return said;
    if (heard.target == "/.well-known/openid-configuration") {
        Value body = Value::object();
        body.add(QStringLiteral("issuer"), Value::of(m_environment.issuer));
        body.add(QStringLiteral("jwks_uri"), Value::of(url() + QStringLiteral("/jwks.json")));
        body.add(QStringLiteral("userinfo_endpoint"), Value::of(url() + QStringLiteral("/userinfo")));
        return json(body);
    }
    if (heard.target == "/jwks.json") {
        QList<QByteArray> jwks;
        const Value *names = m_spec.find(u"serves");
        for (std::size_t i = 0; names && i < names->items.size(); ++i)
            jwks.append(keys::publicJwk(signingKeyOf(names->items[i].stringOr()).publicHalf));
        if (!names)
            jwks.append(keys::publicJwk(signingKeyOf(m_name).publicHalf));
        said.body = "{\"keys\":[" + jwks.join(',') + "]}";
        return said;
    }
    if (heard.target == "/token") {
        said.body = R"({"access_token":"fetched-for-us","token_type":"Bearer","expires_in":300})";
        return said;
    }
    return sayUser(heard.target);
}

bool Deployment::sayScripted(const Heard &heard, Said &said)
{
    const Value *answers = m_spec.find(u"answers");
    for (int i = 0; answers && i < int(answers->items.size()); ++i) {
        const Value &answer = answers->items[std::size_t(i)];
        const Value *times = answer.find(u"times");
        const QByteArray with = textIn(answer, u"with").toLatin1();
        const bool isSpent = times && m_told.value(i) >= times->number.toInt();
        const bool lacksHeader = !with.isEmpty() && heard.header(with).isEmpty();
        const bool lacksText = !heard.body.contains(textIn(answer, u"asked").toUtf8());
        if (isSpent || lacksHeader || lacksText || !fits(textIn(answer, u"to").toUtf8(), heard.method + ' ' + heard.target))
            continue;
        ++m_told[i];
        said = scripted(answer);
        return true;
    }
    return false;
}

/// The plain directory that preset "rest" takes as given.
Said Deployment::sayUser(const QByteArray &target) const
{
    const QUrl asked(QString::fromLatin1(target));
    const QString path = asked.path(QUrl::FullyEncoded);
    Value list = Value::array();
    for (const Value &user : m_users) {
        const QString id = textIn(user, u"id");
        if (path == QStringLiteral("/users/%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(id))))
            return json(user);
        for (const auto &item : QUrlQuery(asked).queryItems(QUrl::FullyDecoded)) {
            if (textIn(user, item.first).compare(item.second, Qt::CaseInsensitive) == 0)
                list.add(user);
        }
    }
    if (path == u"/users")
        return json(list);
    Said said;
    said.status = 404;
    said.body = R"({"error":"not_found","message":"No such thing."})";
    return said;
}

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/world.h"

#include "jose/base64url.h"
#include "jose/mint.h"
#include "scenarios/scenario_rows.h"
#include "json/write.h"

#include <QCoroTask>

namespace jotscope::tests {

using json::Value;

namespace {

QString textIn(const Value *value, QStringView name, const QString &otherwise = {})
{
    const Value *found = value ? value->find(name) : nullptr;
    return found ? found->stringOr(otherwise) : otherwise;
}

/// Replaces members; null takes one away.
void overlay(Value &object, const Value *changes)
{
    for (std::size_t i = 0; changes && i < changes->members.size(); ++i) {
        const json::Member &change = changes->members[i];
        std::erase_if(object.members, [&change](const json::Member &own) { return own.name == change.name; });
        if (!change.value.isNull())
            object.add(change.name, change.value);
    }
}

/// The claims of an ordinary access token: ten minutes old, 50 minutes left, after a login.
Value ordinaryClaims(const QString &issuer, const QString &environment, bool login)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    Value claims = Value::object();
    claims.add(QStringLiteral("iss"), Value::of(issuer));
    claims.add(QStringLiteral("sub"), Value::of("3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"));
    claims.add(QStringLiteral("aud"), Value::array().add(Value::of(QStringLiteral("https://api.%1.example").arg(environment))));
    claims.add(QStringLiteral("exp"), Value::of(now + 3000));
    claims.add(QStringLiteral("iat"), Value::of(now - 600));
    if (login) {
        claims.add(QStringLiteral("auth_time"), Value::of(now - 612));
        claims.add(QStringLiteral("email"), Value::of("li.moreau@acme.example"));
        claims.add(QStringLiteral("sid"), Value::of("e0b7f6a1-93c4-4a58-b2d7-61c0f5d9a824"));
    }
    return claims;
}

QByteArray minted(const Value *spec, const QString &issuer, const QString &environment)
{
    if (const Value *text = spec ? spec->find(u"text") : nullptr)
        return text->stringOr().toUtf8();
    Value claims = ordinaryClaims(issuer, environment, !(spec && spec->find(u"no_login")));
    overlay(claims, spec ? spec->find(u"claims") : nullptr);
    const QString signer = textIn(spec, u"key", environment);
    Value header = Value::object();
    header.add(QStringLiteral("alg"), Value::of("ES256"));
    header.add(QStringLiteral("kid"), Value::of(signer + QStringLiteral("-1")));
    overlay(header, spec ? spec->find(u"header") : nullptr);
    if (textIn(&header, u"alg") == u"none")
        return jose::toBase64Url(json::write(header)) + '.' + jose::toBase64Url(json::write(claims)) + '.';
    QByteArray token = jose::mint(json::write(header), json::write(claims), QStringLiteral("ES256"), signingKeyOf(signer)).value();
    if (spec && spec->find(u"tampered"))
        token[token.size() - 8] = token.at(token.size() - 8) == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

World::World(const Value &row)
    : m_prod(QStringLiteral("prod")), m_staging(QStringLiteral("staging")), m_identity(QStringLiteral("identity")), m_inspector(&m_network)
{
    m_row = filledIn(row,
        {{QStringLiteral("prod"), m_prod.url()}, {QStringLiteral("staging"), m_staging.url()},
            {QStringLiteral("identity"), m_identity.url()}});
    const auto setUp = [this](Deployment &deployment, QStringView name) {
        const Value *spec = m_row.find(name);
        deployment.setUp(spec ? *spec : Value::object());
    };
    setUp(m_prod, u"prod");
    setUp(m_staging, u"staging");
    if (m_row.find(u"identity")) {
        setUp(m_identity, u"identity");
        m_prod.environment().identityEndpoint = m_identity.environment().userEndpoint;
    }
    m_inspector.setEnvironments({m_prod.environment(), m_staging.environment()});
    m_inspector.setPresented(textIn(&m_row, u"presented", QStringLiteral("prod")));
    m_inspector.setPace({0, {0, 5, 10}, 500, 600});
    m_inspector.setSecretSource([](const QString &reference) -> Result<QByteArray> {
        return reference.startsWith(u"plain:") ? reference.mid(6).toUtf8() : "secret-of-" + reference.mid(5).toUtf8();
    });
    if (const Value *service = m_row.find(u"service"))
        m_inspector.setServiceAnswer(service->isString() ? service->text.toUtf8() : json::write(*service));
}

capture::Sighting World::sighting() const
{
    const Value *spec = m_row.find(u"token");
    const QString from = textIn(spec, u"from", QStringLiteral("prod"));
    const Deployment &maker = from == u"staging" ? m_staging : m_prod;
    capture::Sighting sighting;
    sighting.text = minted(spec, maker.environment().issuer, from);
    return sighting;
}

void World::allowAll(bool tokenToo)
{
    const auto rows = m_inspector.consentRows(jose::decode(sighting().text), true);
    m_network.setConsent(Inspector::consentFor(rows, {}, tokenToo));
}

report::Inspection World::explain()
{
    const capture::Sighting seen = sighting();
    allowAll(m_row.find(u"send_token") != nullptr);
    auto task = m_inspector.explain(seen, false, &m_inspector);
    return QCoro::waitFor(std::move(task));
}

} // namespace jotscope::tests

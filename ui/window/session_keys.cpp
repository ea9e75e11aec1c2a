// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_keys.h"

#include "capture/find_keys.h"
#include "keys/issuer.h"
#include "keys/mint.h"
#include "language/listed.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/window/session.h"
#include "ui/window/token_facts.h"
#include "ui/window/words.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

/// The issuer that a pasted address stands for: a discovery document is named by its issuer.
QUrl issuerOf(const QUrl &url)
{
    const QString document = QStringLiteral("/.well-known/openid-configuration");
    if (!url.path().endsWith(document))
        return url;
    QUrl issuer = url;
    issuer.setPath(url.path().chopped(document.size()));
    return issuer;
}

/// Public halves only, so that nothing private is ever written; secrets have no public half and stay out.
QByteArray publicSet(const keys::KeySet &set)
{
    json::Value list = json::Value::array();
    for (const keys::Key &key : set.keys) {
        if (key.kty != u"oct" && key.handle)
            list.add(json::read(keys::publicJwk(key)).root);
    }
    json::Value jwks = json::Value::object();
    jwks.add(QStringLiteral("keys"), list);
    return json::write(jwks);
}

Result<QByteArray> octetsOf(const QString &text, const QString &encoding)
{
    const QByteArray raw = text.toUtf8();
    if (encoding == u"utf8")
        return raw;
    if (encoding == u"hex") {
        const QByteArray octets = QByteArray::fromHex(raw.trimmed());
        if (!octets.isEmpty() && octets.toHex() == raw.trimmed().toLower())
            return octets;
    } else {
        const auto alphabet = encoding == u"base64url" ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
        const auto read = QByteArray::fromBase64Encoding(raw.trimmed(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (read && !read.decoded.isEmpty())
            return read.decoded;
    }
    return failure(
        Error::Kind::Format, SessionKeys::tr("Expected a secret in %1, found other text. Choose another encoding.").arg(encoding));
}

/// The tokens of this run whose signature that key made, in the words of the list.
QStringList verifiedBy(const KeyRow &row, const Session &session)
{
    QStringList tokens;
    for (const Entry &entry : session.entries()) {
        for (const diagnosis::EnvironmentEvidence &one : entry.inspection.diagnosis.evidence.environments) {
            const auto &key = one.verification.key;
            const bool isHere = row.environment.isEmpty() || row.environment == one.environment.name;
            const bool isValid = key && one.verification.verdict == jose::Verification::Verdict::Valid;
            if (!isHere || !isValid || key->from != row.from || key->kid != row.key.kid || !keys::isSame(*key, row.key))
                continue;
            tokens.append(QStringLiteral("%1, %2").arg(
                kindOf(entry.inspection.diagnosis.evidence.token, entry.inspection.sighting.place), apartOf(entry.inspection)));
            break;
        }
    }
    return tokens;
}

} // namespace

QString describeKey(const keys::Key &key)
{
    QStringList parts{shapeOf(key)};
    if (!key.kid.isEmpty())
        parts.append(SessionKeys::tr("kid %1").arg(key.kid));
    if (key.wasPrivate)
        parts.append(SessionKeys::tr("only its public half is used"));
    if (!key.refusal.isEmpty())
        parts.append(SessionKeys::tr("never used: %1").arg(retold(key.refusal)));
    return report::plain(listed(parts));
}

SessionKeys::SessionKeys(Session *session) : QObject(session), m_session(session)
{
}

SessionKeys::Kind SessionKeys::kindOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Kind::Nothing;
    switch (capture::offeredKeys(text.toUtf8())) {
    case capture::KeyOffer::JwksOrJwk: return Kind::Jwks;
    case capture::KeyOffer::Pem: return Kind::Pem;
    case capture::KeyOffer::JwksUrl: return Kind::JwksUrl;
    case capture::KeyOffer::IssuerUrl: return Kind::Issuer;
    case capture::KeyOffer::None: break;
    }
    return Kind::Unknown;
}

QString SessionKeys::describe(const QString &text)
{
    const auto count = [](const Result<keys::KeySet> &set) {
        if (!set)
            return retold(set.error().message);
        return set->keys.size() == 1 ? tr("1 key: %1").arg(describeKey(set->keys.front())) : tr("%1 keys").arg(set->keys.size());
    };
    switch (kindOf(text)) {
    case Kind::Nothing: return {};
    case Kind::JwksUrl:
        return tr("The address of a key set. Use now asks %1; nothing of the token leaves.").arg(net::originOf(QUrl(text.trimmed())));
    case Kind::Issuer:
        return tr("An issuer. Use now asks %1 for its discovery document and keys; nothing of the token leaves.")
            .arg(net::originOf(QUrl(text.trimmed())));
    case Kind::Pem: return tr("PEM, %1").arg(count(keys::readPem(text.toUtf8(), tr("pasted PEM"))));
    case Kind::Jwks: return tr("JWK or JWKS, %1").arg(count(keys::readJwks(text.toUtf8(), tr("pasted JWKS"))));
    case Kind::Unknown: break;
    }
    return tr("No URL, PEM or JWK. A shared secret belongs into the field below.");
}

Result<void> SessionKeys::useText(const QByteArray &text, const QString &from, const QString &path)
{
    const bool isPem = kindOf(QString::fromUtf8(text)) == Kind::Pem;
    const auto set = isPem ? keys::readPem(text, from) : keys::readJwks(text, from);
    if (!set)
        return tl::unexpected(set.error());
    UsedKeys used;
    used.set = *set;
    used.source.kind = environments::KeySource::Kind::Jwks;
    used.source.jwks = publicSet(*set);
    used.path = path;
    add(std::move(used));
    return {};
}

Result<void> SessionKeys::useSecret(const QString &text, const QString &encoding)
{
    const auto octets = octetsOf(text, encoding);
    if (!octets)
        return tl::unexpected(octets.error());
    UsedKeys used;
    used.set.from = tr("typed secret");
    used.set.keys.push_back(keys::secretKey(*octets, used.set.from));
    used.source.kind = environments::KeySource::Kind::Secret;
    used.source.encoding = encoding;
    add(std::move(used));
    return {};
}

std::vector<KeyRow> SessionKeys::allKeys() const
{
    std::vector<KeyRow> rows;
    const auto append = [&rows](std::vector<KeyRow> more) {
        rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const UsedKeys &used : m_used)
        append(keyRows({}, {used.set}));
    const auto environments = m_session->inspector()->keysAtHand();
    for (const auto &[name, sets] : environments)
        append(keyRows(name, sets));
    for (KeyRow &row : rows)
        row.verified = verifiedBy(row, *m_session);
    return rows;
}

void SessionKeys::add(UsedKeys keys)
{
    m_used.push_back(std::move(keys));
    std::vector<keys::KeySet> sets;
    for (const UsedKeys &used : m_used)
        sets.push_back(used.set);
    m_session->setSessionKeys(std::move(sets));
    Q_EMIT changed();
}

void SessionKeys::forget()
{
    m_used.clear();
    m_session->setSessionKeys({});
    Q_EMIT changed();
}

void SessionKeys::describeTo(report::RepeatSettings &settings) const
{
    const bool hasEnvironments = !m_session->inspector()->environments().empty();
    keys::KeySet pasted;
    int privates = 0;
    for (const UsedKeys &used : m_used) {
        const bool isPrivate = std::ranges::any_of(used.set.keys, &keys::Key::wasPrivate);
        if (used.source.kind == environments::KeySource::Kind::Secret)
            ++settings.secrets;
        else if (!used.issuer.isEmpty() && !hasEnvironments)
            settings.issuers.append(used.issuer);
        else if (used.source.kind != environments::KeySource::Kind::Jwks)
            settings.jwksUrls.append(used.set.from);
        else if (!used.path.isEmpty())
            settings.keyFiles.append(used.path);
        else if (isPrivate)
            settings.keyFiles.append(QStringLiteral("KEY-FILE") + (++privates > 1 ? QString::number(privates) : QString()));
        else
            pasted.keys.insert(pasted.keys.end(), used.set.keys.begin(), used.set.keys.end());
    }
    if (!pasted.keys.empty())
        settings.jwks = publicSet(pasted);
}

void SessionKeys::fetch(const QUrl &url, bool isIssuer)
{
    net::Consent consent;
    consent.origins.insert(net::originOf(url));
    run(QPointer<SessionKeys>(this), m_session->network()->borrower(consent, this), url, isIssuer);
}

QCoro::Task<> SessionKeys::run(QPointer<SessionKeys> self, QPointer<QObject> owner, QUrl url, bool isIssuer)
{
    net::Network *network = self->m_session->network();
    net::Request request;
    request.purpose = QStringLiteral("keys");
    request.url = url;
    UsedKeys used;
    used.source.kind = environments::KeySource::Kind::JwksUrl;
    used.source.url = url;
    if (isIssuer) {
        const QString issuer = issuerOf(url).toString();
        const auto discovery = co_await keys::discover(network, request, issuer, owner);
        if (!self)
            co_return;
        if (!discovery) {
            delete owner;
            Q_EMIT self->failed(retold(discovery.error().message));
            co_return;
        }
        request.url = discovery->jwksUri;
        request.onlyPublicAddresses = discovery->fromPublicAddress;
        network->allowDiscovered(net::originOf(discovery->jwksUri));
        used.source.kind = environments::KeySource::Kind::Discovery;
        used.issuer = issuer;
    }
    const auto set = co_await keys::fetchKeys(network, request, owner);
    if (!self)
        co_return;
    delete owner;
    if (!set) {
        Q_EMIT self->failed(retold(set.error().message));
        co_return;
    }
    used.set = *set;
    self->add(std::move(used));
}

} // namespace jotscope::ui

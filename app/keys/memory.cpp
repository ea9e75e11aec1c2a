// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/memory.h"

#include "json/read.h"

#include <algorithm>

namespace jotscope::keys {

namespace {

Kept keptFrom(const net::Exchange &exchange, const QDateTime &now)
{
    const net::Freshness fresh = net::freshnessOf(exchange);
    Kept kept;
    kept.body = exchange.body;
    kept.fetched = now;
    kept.asked = now;
    kept.freshUntil = now.addSecs(fresh.seconds);
    kept.mayKeep = fresh.mayKeep;
    kept.etag = fresh.etag;
    kept.lastModified = fresh.lastModified;
    kept.fromPublicAddress = net::isPublic(exchange.address);
    return kept;
}

/// Private and secret members (RFC 7518 §6, RFC 8037 §2), also of entries that are broken otherwise.
bool holdsSecret(const QByteArray &jwks)
{
    static const QStringList members = {QStringLiteral("k"), QStringLiteral("d"), QStringLiteral("p"), QStringLiteral("q"),
        QStringLiteral("dp"), QStringLiteral("dq"), QStringLiteral("qi"), QStringLiteral("oth"), QStringLiteral("priv")};
    const json::Value root = json::read(jwks).root;
    const json::Value *keys = root.find(u"keys");
    const auto isSecret = [](const json::Value &entry) {
        return std::any_of(members.begin(), members.end(), [&entry](const QString &name) { return entry.find(name) != nullptr; });
    };
    return isSecret(root) || (keys && std::any_of(keys->items.begin(), keys->items.end(), isSecret));
}

} // namespace

std::optional<Kept> Memory::find(const QUrl &url) const
{
    return cache ? cache->find({url, trust}) : std::nullopt;
}

QDateTime Memory::freshUntil(const QUrl &url) const
{
    const auto kept = find(url);
    return kept ? kept->freshUntil : QDateTime();
}

bool Memory::isFresh(const QUrl &url) const
{
    const QDateTime until = freshUntil(url);
    return until.isValid() && cache->now() < until;
}

bool Memory::isCoolingDown(const QUrl &url) const
{
    constexpr qint64 coolDown = 10;
    const auto kept = find(url);
    return kept && kept->asked.isValid() && qAbs(kept->asked.secsTo(cache->now())) < coolDown;
}

void Memory::addConditions(net::Request &request) const
{
    const auto kept = find(request.url);
    if (revalidate)
        request.headers.append(net::Header("Cache-Control", "no-cache"));
    if (kept && !kept->etag.isEmpty())
        request.headers.append(net::Header("If-None-Match", kept->etag));
    if (kept && !kept->lastModified.isEmpty())
        request.headers.append(net::Header("If-Modified-Since", kept->lastModified));
}

bool Memory::confirms(const net::Exchange &exchange, const QUrl &url) const
{
    auto kept = find(url);
    if (!kept || !exchange.wasAnswered() || exchange.status != 304)
        return false;
    const net::Freshness fresh = net::freshnessOf(exchange);
    kept->fetched = cache->now();
    kept->asked = kept->fetched;
    kept->freshUntil = kept->fetched.addSecs(fresh.seconds);
    if (!fresh.etag.isEmpty())
        kept->etag = fresh.etag;
    for (KeySight &sight : kept->seen) {
        if (!sight.gone.isValid())
            sight.lastSeen = kept->fetched;
    }
    cache->keep({url, trust}, *kept, holdsSecret(kept->body));
    return true;
}

void Memory::keep(const net::Exchange &exchange, const QUrl &url, const KeySet &set) const
{
    if (!cache)
        return;
    Kept kept = keptFrom(exchange, cache->now());
    const auto before = find(url);
    kept.seen = seeAgain(before ? before->seen : std::vector<KeySight>(), set, kept.fetched);
    cache->keep({url, trust}, kept, holdsSecret(kept.body));
}

void Memory::noteAsked(const net::Exchange &exchange, const QUrl &url) const
{
    auto kept = find(url);
    if (!kept || exchange.outcome == net::Exchange::Outcome::Refused)
        return;
    kept->asked = cache->now();
    cache->keep({url, trust}, *kept, holdsSecret(kept->body));
}

} // namespace jotscope::keys

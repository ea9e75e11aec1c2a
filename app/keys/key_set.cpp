// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_set.h"

#include "keys/jwk.h"
#include "json/read.h"

#include <algorithm>

namespace jotscope::keys {

namespace {

void addEntry(KeySet &set, const json::Value &entry, int index)
{
    const auto key = readJwk(entry, set.from);
    if (key) {
        set.keys.push_back(*key);
        return;
    }
    const json::Value *kid = entry.find(u"kid");
    const QString name = kid && kid->isString() ? QStringLiteral("key \"%1\"").arg(kid->text) : QStringLiteral("key %1").arg(index + 1);
    set.notes.append(QStringLiteral("%1: skipped, %2").arg(name, key.error().message));
}

} // namespace

bool isOf(const KeySight &sight, const Key &key)
{
    return sight.kid == key.kid && sight.thumbprint == key.thumbprint;
}

const KeySight *KeySet::sightOf(const Key &key) const
{
    const auto found = std::find_if(seen.begin(), seen.end(), [&key](const KeySight &sight) { return isOf(sight, key); });
    return found == seen.end() ? nullptr : &*found;
}

Result<KeySet> readJwks(QByteArrayView text, const QString &from)
{
    const json::Document document = json::read(text);
    if (document.fault) {
        const json::Place place = json::placeOf(text, document.fault->offset);
        return failure(Error::Kind::Format,
            QStringLiteral("%1: not a JWKS: line %2, column %3: expected %4, found %5")
                .arg(from)
                .arg(place.line)
                .arg(place.column)
                .arg(document.fault->expected, document.fault->found));
    }
    KeySet set;
    set.from = from;
    const json::Value *keys = document.root.find(u"keys");
    if (keys && keys->isArray()) {
        for (int i = 0; i < int(keys->items.size()); ++i)
            addEntry(set, keys->items[std::size_t(i)], i);
        return set;
    }
    if (!document.root.find(u"kty"))
        return failure(
            Error::Kind::Format, QStringLiteral("%1: expected a JWKS (an object with \"keys\") or a JWK (with \"kty\")").arg(from));
    const auto key = readJwk(document.root, from);
    if (!key)
        return failure(key.error().kind, QStringLiteral("%1: %2").arg(from, key.error().message));
    set.keys.push_back(*key);
    return set;
}

} // namespace jotscope::keys

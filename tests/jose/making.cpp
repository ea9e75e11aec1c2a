// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/making.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "jose/mint.h"

#include <QFile>
#include <QHash>

namespace jotscope::test {

namespace {

keys::SigningKey made(const QString &alg, char letter)
{
    const jose::Algorithm *row = jose::algorithm(alg);
    if (!row)
        qFatal("no such algorithm: %s", qPrintable(alg));
    if (row->scheme.family == keys::Scheme::Family::Hmac)
        return *keys::signingKeyFromSecret(QByteArray("0123456789abcde").append(letter).repeated(row->scheme.octets / 16), {});
    const auto key = keys::generateKey(row->scheme, {});
    if (!key)
        qFatal("%s", qPrintable(key.error().message));
    return *key;
}

bool isRsa(const QString &alg)
{
    return alg.startsWith(u"RS") || alg.startsWith(u"PS");
}

const keys::SigningKey &kept(QHash<QString, keys::SigningKey> &keys, const QString &alg, char letter)
{
    const QString kind = isRsa(alg) ? QStringLiteral("RS256") : alg;
    auto found = keys.find(kind);
    if (found == keys.end())
        found = keys.insert(kind, made(kind, letter));
    return *found;
}

} // namespace

const keys::SigningKey &keyFor(const QString &alg)
{
    static QHash<QString, keys::SigningKey> keys;
    return kept(keys, alg, 'f');
}

keys::SigningKey anotherKey(const QString &alg)
{
    static QHash<QString, keys::SigningKey> keys;
    return isRsa(alg) ? kept(keys, alg, 'g') : made(alg, 'g');
}

QByteArray tokenOf(const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key)
{
    const auto token = jose::mint(header, payload, alg, key);
    if (!token)
        qFatal("%s", qPrintable(token.error().message));
    return *token;
}

QByteArray plainToken(const QString &alg, const QString &kid)
{
    QByteArray header = "{\"alg\":\"" + alg.toLatin1() + '"';
    if (!kid.isEmpty())
        header += ",\"kid\":\"" + kid.toUtf8() + '"';
    return tokenOf(header + '}', "{\"sub\":\"alice\"}", alg, keyFor(alg));
}

keys::KeySet setOf(std::vector<keys::Key> keys, const QString &from)
{
    keys::KeySet set;
    set.from = from;
    set.keys = std::move(keys);
    return set;
}

keys::Key renamed(keys::Key key, const QString &kid)
{
    key.kid = kid;
    return key;
}

jose::Verification verdictOn(const QByteArray &token, std::vector<keys::Key> keys)
{
    return jose::verify(jose::decode(token), {setOf(std::move(keys))});
}

QByteArray encoded(const QByteArray &octets)
{
    return jose::toBase64Url(octets);
}

QByteArray dataFile(const char *path)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace jotscope::test

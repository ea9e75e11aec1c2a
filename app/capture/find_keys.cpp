// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_keys.h"

#include "capture/found.h"
#include "capture/utf8.h"
#include "json/read.h"

#include <QUrl>

#include <algorithm>

namespace jotscope::capture {

namespace {

bool isJwk(const json::Value &value)
{
    const json::Value *kty = value.find(u"kty");
    return kty && kty->isString();
}

bool isKeySet(QByteArrayView text)
{
    if (!text.contains("\"keys\"") && !text.contains("\"kty\""))
        return false;
    const json::Value root = json::read(text).root;
    if (isJwk(root))
        return true;
    const json::Value *keys = root.find(u"keys");
    if (!keys || !keys->isArray())
        return false;
    return keys->items.empty() || std::any_of(keys->items.begin(), keys->items.end(), isJwk);
}

bool hasPem(QByteArrayView text)
{
    constexpr QByteArrayView begin("-----BEGIN ");
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const QByteArrayView label = text.sliced(at + begin.size()).first(qMin<qsizetype>(40, text.size() - at - begin.size()));
        const qsizetype end = label.indexOf("-----");
        if (end > 0 && (label.first(end).endsWith("KEY") || label.first(end).endsWith("CERTIFICATE")))
            return true;
    }
    return false;
}

bool endsLikeKeySet(const QString &path)
{
    for (const char *ending : {"/jwks.json", "/jwks", "/jwk", "/jwks_uri", "/jwks.jwt", "/certs", "/certs/", "/keys", "/keys/",
             "/keys.json", "/jwks/", "/v1/keys", "/discovery/keys", "/discovery/v2.0/keys", "/.well-known/keys"}) {
        if (path.endsWith(QLatin1String(ending)))
            return true;
    }
    return path.contains(u"/jwk/securetoken@"); // Firebase names its key set by the service account
}

KeyOffer offeredUrl(QByteArrayView text)
{
    const bool isUrl = text.startsWith("https://") || text.startsWith("http://");
    const bool isOne = std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) <= 0x20 || c == '"' || c == '<' || c == '>'; });
    if (!isUrl || !isOne || text.size() > 2048)
        return KeyOffer::None;
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return KeyOffer::None;
    return endsLikeKeySet(url.path().toLower()) ? KeyOffer::JwksUrl : KeyOffer::IssuerUrl;
}

} // namespace

KeyOffer offeredKeys(QByteArrayView text)
{
    const Utf8 utf8 = asUtf8(text.trimmed());
    const QByteArrayView trimmed = QByteArrayView(utf8.text).trimmed();
    if (trimmed.isEmpty())
        return KeyOffer::None;
    KeyOffer offer = KeyOffer::None;
    if (trimmed.startsWith('{') && isKeySet(trimmed))
        offer = KeyOffer::JwksOrJwk;
    else if (hasPem(trimmed))
        offer = KeyOffer::Pem;
    else
        offer = offeredUrl(trimmed);
    return offer != KeyOffer::None && foundIn(trimmed).empty() ? offer : KeyOffer::None;
}

} // namespace jotscope::capture

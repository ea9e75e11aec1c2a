// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/mint.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "jose/extensions.h"
#include "language/told.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::jose {

namespace {

using json::Value;

void addText(Value &object, const char *name, const QByteArray &text)
{
    object.add(QString::fromLatin1(name), Value::of(QString::fromUtf8(text)));
}

/// RFC 7515 §7.2
QByteArray inJson(const QByteArray &header, const QByteArray &payload, const QByteArray &signature, const Shape &shape)
{
    Value token = Value::object();
    if (!shape.isDetached)
        addText(token, "payload", payload);
    Value one = Value::object();
    Value &place = shape.serialization == Serialization::General ? one : token;
    addText(place, "protected", header);
    addText(place, "signature", signature);
    if (shape.serialization == Serialization::General) {
        Value all = Value::array();
        all.add(one);
        token.add(QStringLiteral("signatures"), all);
    }
    return json::write(token);
}

/// RFC 7797 §5.2: what may stand in a compact token as it is.
bool fitsCompact(const QByteArray &payload)
{
    return std::ranges::all_of(payload, [](char octet) { return octet >= 0x20 && octet <= 0x7e && octet != '.'; });
}

} // namespace

Result<QByteArray> mint(
    const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key, const Shape &shape)
{
    const bool isEncoded = isPayloadEncoded(json::read(header).root);
    const bool isCompact = shape.serialization == Serialization::Compact;
    if (!isEncoded && isCompact && !shape.isDetached && !fitsCompact(payload))
        return failure(Error::Kind::Usage,
            Told::tr("With \"b64\": false a compact token holds printable ASCII without dots only; leave the payload out (detached)."));
    const QByteArray encodedHeader = toBase64Url(header);
    const QByteArray shownPayload = isEncoded ? toBase64Url(payload) : payload;
    QByteArray signature;
    if (alg != u"none") {
        const Algorithm *row = algorithm(alg);
        if (!row)
            return failure(Error::Kind::Unsupported, Told::tr("\"%1\" is no algorithm that signs here").arg(alg));
        const auto made = keys::sign(key, row->scheme, encodedHeader + '.' + shownPayload);
        if (!made)
            return tl::unexpected(made.error());
        signature = toBase64Url(*made);
    }
    if (!isCompact)
        return inJson(encodedHeader, shownPayload, signature, shape);
    return encodedHeader + '.' + (shape.isDetached ? QByteArray() : shownPayload) + '.' + signature;
}

} // namespace jotscope::jose

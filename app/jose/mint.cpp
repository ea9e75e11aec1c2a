// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/mint.h"

#include "jose/algorithm.h"
#include "jose/base64url.h"

namespace jotscope::jose {

Result<QByteArray> mint(const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key)
{
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    if (alg == u"none")
        return input + '.';
    const Algorithm *row = algorithm(alg);
    if (!row)
        return failure(Error::Kind::Unsupported, QStringLiteral("\"%1\" is no algorithm that signs here").arg(alg));
    const auto signature = keys::sign(key, row->scheme, input);
    if (!signature)
        return tl::unexpected(signature.error());
    return input + '.' + toBase64Url(*signature);
}

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QFile>

namespace jotscope::tests {

/// The certificates of a PEM file as the JSON array that `x5c` holds (RFC 7515 §4.1.6); empty where there are none.
inline QByteArray x5cOf(const QString &pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    QByteArrayList chain;
    for (qsizetype at = pem.indexOf("-----BEGIN"); at >= 0; at = pem.indexOf("-----BEGIN", at + 1)) {
        const qsizetype begin = pem.indexOf('\n', at);
        chain += '"' + pem.mid(begin, pem.indexOf("-----END", begin) - begin).replace("\n", "") + '"';
    }
    return chain.isEmpty() ? QByteArray() : '[' + chain.join(',') + ']';
}

} // namespace jotscope::tests

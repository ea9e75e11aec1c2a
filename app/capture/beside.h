// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace jotscope::capture {

/// What stands beside tokens in a text, is no token itself, and may belong to one.
struct Beside {
    QByteArrayList codes;        ///< authorization codes: "code" of an address, a form or JSON
    QByteArrayList states;       ///< "state", likewise
    QByteArrayList certificates; ///< of clients, as PEM
    QByteArrayList fingerprints; ///< of clients: SHA-256 of the certificate, hexadecimal (Envoy's `Hash=`)

    void add(const Beside &other);
};

/// Linear in the size; at most 16 of each.
Beside besideTokens(QByteArrayView text);

} // namespace jotscope::capture

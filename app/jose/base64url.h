// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace jotscope::jose {

/// What is not strict base64url (RFC 7515 §2: no padding, no blanks, no foreign characters, no spare bits).
struct Base64Fault {
    enum class Kind { Padding, StandardAlphabet, Blank, Foreign, SpareBits, Length };
    Kind kind = Kind::Foreign;
    qsizetype offset = 0; ///< first offending octet
};

struct Base64Read {
    QByteArray octets;               ///< as far as the text can be read when repaired (padding cut, +/ mapped, blanks skipped)
    std::vector<Base64Fault> faults; ///< first of each kind; empty: strict
    bool isStrict() const { return faults.empty(); }
    bool isReadable = true; ///< false where a foreign character or an impossible length stops it
};

Base64Read fromBase64Url(QByteArrayView text);
QByteArray toBase64Url(QByteArrayView octets);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/layer.h"

namespace jotscope::capture {

/// One escape sequence and what it stands for.
struct Escape {
    qsizetype taken = 0; ///< octets of it; 0: there is none
    std::array<char, 4> octets{};
    int size = 0;
    Wrap wrap = Wrap::Backslash;

    QByteArrayView text() const { return {octets.data(), size}; }
};

/// The escape that begins at `at`. Looks a bounded number of octets ahead. `printable`: "=HH" is quoted-printable (RFC 2045 §6.7).
Escape escapeAt(QByteArrayView text, qsizetype at, bool printable);

} // namespace jotscope::capture

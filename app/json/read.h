// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <optional>

namespace jotscope::json {

/// Where a document stops being JSON (RFC 8259).
struct Fault {
    qsizetype offset = 0; ///< octets from the start
    QString expected;     ///< English: "a member name or '}'"
    QString found;        ///< English: "the end of the text", "'x'"
};

struct Document {
    Value root; ///< everything that could be read up to the fault
    std::optional<Fault> fault;
    bool byteOrderMark = false; ///< a UTF-8 BOM stood first (itself a fault by RFC 8259 §8.1, but read on behind it)
    bool isSound() const { return !fault; }
};

constexpr int maxDepth = 512;

/// Reads any octets. Never throws, never recurses with the input; invalid UTF-8, bad escapes, raw control characters, depth beyond maxDepth
/// and trailing text are faults. An escaped lone surrogate is none (RFC 8259 §8.2): it stands in the text. Linear in the size.
Document read(QByteArrayView utf8);

/// Line and column (both from 1, columns in code points) of an offset, for messages about files.
struct Place {
    int line = 1;
    int column = 1;
};
Place placeOf(QByteArrayView text, qsizetype offset);

} // namespace jotscope::json

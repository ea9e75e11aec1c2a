// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace jotscope::capture {

/// A JWS or JWE in JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2), general or flattened: one whole JSON object.
struct JsonForm {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The outermost of them, in order. Linear.
std::vector<JsonForm> jsonFormsIn(QByteArrayView text);

} // namespace jotscope::capture

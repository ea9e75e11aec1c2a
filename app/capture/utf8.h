// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jotscope::capture {

struct Utf8 {
    QByteArray text;
    bool wasUtf16 = false;
};
/// The text without its byte order mark, and in UTF-8 when it is UTF-16, as Windows shells write it (with a byte order mark, or ASCII
/// with a NUL beside every octet).
Utf8 asUtf8(QByteArrayView text);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace jotscope::jose {

/// Raw DEFLATE (RFC 1951), as `zip: DEF` has it; stops at `most` octets, and refuses a stream that is cut or has text behind it.
Result<QByteArray> inflateRaw(const QByteArray &deflated, qsizetype most);
QByteArray deflateRaw(const QByteArray &octets);

} // namespace jotscope::jose

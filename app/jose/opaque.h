// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::jose {

/// What a text that is no JWT looks like: "a GitHub token", "a PASETO"; empty when nothing is known. English.
QString opaqueHintFor(QByteArrayView text);

} // namespace jotscope::jose

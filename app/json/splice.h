// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::json {

/// The text of an object with a member of it set to `value` (the last one of that name); everything else stays octet for octet.
/// A member that is not there is put behind the others, laid out like the last one. A text that is no object comes back as it is.
QByteArray withMember(const QByteArray &text, QStringView name, const Value &value);
/// The same text without the members of that name.
QByteArray withoutMember(const QByteArray &text, QStringView name);

} // namespace jotscope::json

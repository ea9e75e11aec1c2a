// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace jotscope::json {

/// The UTF-16 unit of the four hexadecimal digits at `at`; false when there are none.
bool hexUnit(QByteArrayView text, qsizetype at, char16_t &unit);
/// Length of the well-formed UTF-8 sequence at `at` (RFC 3629), 0 when there is none.
int sequenceLength(QByteArrayView text, qsizetype at);
/// QString::fromUtf8() would drop a byte order mark at the start of the run: an invisible character that must not be hidden.
QString decodeRun(QByteArrayView utf8);

} // namespace jotscope::json

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::test {

using Forms = QList<QPair<QByteArray, QByteArray>>; ///< what it is, the octets

/// As a service may have written it: raw, hexadecimal, base64, percent-encoded, UTF-16.
Forms formsOf(const QByteArray &octets, bool isText);
/// Little-endian.
QByteArray utf16Of(const QString &text);
/// The form and the place in which `octets` stand in `bytes`, whatever escapes the format has; empty when they do not.
QByteArray leakIn(const QByteArray &bytes, const QByteArray &octets, bool isText);
/// A service that repeats everything in every way, and a token that holds another one.
report::Inspection talkative();
/// Each leak of a report that holds talkative() at this redaction.
QByteArrayList leaksOf(const QByteArray &bytes, const report::Inspection &talkative, report::Redaction redaction);

} // namespace jotscope::test

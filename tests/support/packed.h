// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jotscope::test {

QByteArray gzipped(const QByteArray &text);
QByteArray zstdPacked(const QByteArray &text);

} // namespace jotscope::test

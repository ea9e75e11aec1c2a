// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace jotscope::test {

QByteArrayList someTokens(); ///< twelve, the same at each start
/// One behind the other, with half a megabyte in between: more than a block of a stream.
QByteArray logOf(const QByteArrayList &tokens);
/// Of the lines that `scan` prints.
QByteArrayList textsOf(const QByteArray &lines);

} // namespace jotscope::test

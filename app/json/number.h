// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace jotscope::json {

/// The number as a whole int64 when it is exactly one (also "1e3", "10.0"), else nothing.
std::optional<qint64> exactInteger(const QByteArray &number);
/// True for a number whose nearest double is another number, or infinite: it would change in a JavaScript or Go service.
bool changesAsDouble(const QByteArray &number);

} // namespace jotscope::json

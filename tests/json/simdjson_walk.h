// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QByteArray>

#include <optional>

namespace jotscope::test {

/// A document as one line for each thing in it: its place, its kind and its exact text. Two readers agree when these agree.
QByteArray eventsOf(const json::Value &value);
/// The same, read by simdjson On-Demand; nothing where it refuses the text.
std::optional<QByteArray> eventsBySimdjson(QByteArrayView text);

} // namespace jotscope::test

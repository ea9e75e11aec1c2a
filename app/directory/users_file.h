// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "json/value.h"

#include <functional>

namespace jotscope::directory {

/// Takes one user and its line (from 1; 0 where lines say nothing).
using TakeUser = std::function<void(const json::Value &user, qint64 line)>;

/// Reads an export of users: CSV with a heading line (RFC 4180; comma, semicolon or tab), a JSON list, a JSON object that holds
/// one, or one JSON object a line. Empty cells are no members. Gives the number of users.
Result<qint64> readUsers(const QString &path, const TakeUser &take);

} // namespace jotscope::directory

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::login {

/// The member of that name where it is a string, else nothing.
inline QString textOf(const json::Value &object, QStringView name)
{
    const json::Value *value = object.find(name);
    return value ? value->stringOr() : QString();
}

} // namespace jotscope::login

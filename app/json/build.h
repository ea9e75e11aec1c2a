// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QStringList>

/// Shorthand for those who make objects for output.
namespace jotscope::json {

inline Value &add(Value &object, const char *name, Value value)
{
    return object.add(QString::fromLatin1(name), std::move(value));
}

/// A member only where it says something.
inline void addText(Value &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        add(object, name, Value::of(text));
}

inline Value listOf(const QStringList &texts)
{
    Value list = Value::array();
    for (const QString &text : texts)
        list.add(Value::of(text));
    return list;
}

} // namespace jotscope::json

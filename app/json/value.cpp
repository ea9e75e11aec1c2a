// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/value.h"

namespace jotscope::json {

const Value *Value::find(QStringView name) const
{
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->name == name)
            return &member->value;
    }
    return nullptr;
}

QString Value::textAt(QStringView name) const
{
    const Value *value = find(name);
    return value ? value->stringOr() : QString();
}

QString escapedName(const QString &name)
{
    return QString(name).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

QString unescapedName(const QString &name)
{
    return QString(name).replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

const Value *Value::at(QStringView pointer) const
{
    const Value *here = this;
    while (here && !pointer.isEmpty()) {
        if (!pointer.startsWith(u'/'))
            return nullptr;
        const qsizetype next = pointer.indexOf(u'/', 1);
        const QString name = unescapedName(pointer.mid(1, next < 0 ? -1 : next - 1).toString());
        pointer = next < 0 ? QStringView() : pointer.mid(next);
        if (here->isArray()) {
            bool isIndex = false;
            const uint index = name.toUInt(&isIndex);
            isIndex = isIndex && name == QString::number(index); // RFC 6901 §4: no sign, no leading zero
            here = isIndex && index < here->items.size() ? &here->items[index] : nullptr;
        } else {
            here = here->find(name);
        }
    }
    return here;
}

Value Value::of(bool value)
{
    Value made;
    made.type = Type::Bool;
    made.boolean = value;
    return made;
}

Value Value::of(qint64 value)
{
    Value made;
    made.type = Type::Number;
    made.number = QByteArray::number(value);
    return made;
}

Value Value::of(const QString &value)
{
    Value made;
    made.type = Type::String;
    made.text = value;
    return made;
}

Value Value::array()
{
    Value made;
    made.type = Type::Array;
    return made;
}

Value Value::object()
{
    Value made;
    made.type = Type::Object;
    return made;
}

Value &Value::add(const QString &name, Value value)
{
    Member member;
    member.name = name;
    member.duplicate = find(name) != nullptr;
    member.value = std::move(value);
    members.push_back(std::move(member));
    return *this;
}

Value &Value::add(Value value)
{
    items.push_back(std::move(value));
    return *this;
}

} // namespace jotscope::json

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/schema_check.h"

#include "json/number.h"
#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jotscope::tests {

using json::Member;
using json::Value;

namespace {

bool isOfType(const Value &value, const QString &type)
{
    if (type == u"integer")
        return value.isNumber() && json::exactInteger(value.number);
    if (type == u"number")
        return value.isNumber();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    if (type == u"object")
        return value.isObject();
    return type == u"null" && value.isNull();
}

bool isOneOf(const Value &value, const Value &list)
{
    return std::any_of(list.items.begin(), list.items.end(), [&](const Value &one) { return json::write(one) == json::write(value); });
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::DontCaptureOption).match(text).hasMatch();
}

double asDouble(const Value &value)
{
    return value.number.toDouble();
}

} // namespace

SchemaCheck SchemaCheck::of(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const json::Document document = json::read(isOpen ? file.readAll() : QByteArray());
    return SchemaCheck(document.fault ? Value::of(false) : document.root);
}

QString SchemaCheck::check(const Value &instance, const Value &schema, const QString &at) const
{
    if (schema.isBool())
        return schema.boolean ? QString() : at + QStringLiteral(": nothing is allowed here");
    for (const Member &rule : schema.members) {
        const QString problem = keyword(instance, rule, schema, at);
        if (!problem.isEmpty())
            return problem;
    }
    return members(instance, schema, at);
}

QString SchemaCheck::keyword(const Value &instance, const Member &rule, const Value &schema, const QString &at) const
{
    static const QStringList silent = {QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$defs"),
        QStringLiteral("$comment"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("default"),
        QStringLiteral("format"), QStringLiteral("then"), QStringLiteral("else"), QStringLiteral("properties"),
        QStringLiteral("patternProperties"), QStringLiteral("additionalProperties")};
    const Value &value = rule.value;
    bool fits = true;
    if (silent.contains(rule.name))
        return {};
    if (rule.name == u"type")
        fits = value.isString()
            ? isOfType(instance, value.text)
            : std::any_of(value.items.begin(), value.items.end(), [&](const Value &one) { return isOfType(instance, one.text); });
    else if (rule.name == u"enum")
        fits = isOneOf(instance, value);
    else if (rule.name == u"const")
        fits = json::write(instance) == json::write(value);
    else if (rule.name == u"pattern")
        fits = !instance.isString() || matches(instance.text, value.text);
    else if (rule.name == u"minLength")
        fits = !instance.isString() || instance.text.size() >= value.number.toInt();
    else if (rule.name == u"minItems")
        fits = !instance.isArray() || instance.items.size() >= value.number.toUInt();
    else if (rule.name == u"minimum")
        fits = !instance.isNumber() || asDouble(instance) >= asDouble(value);
    else if (rule.name == u"maximum")
        fits = !instance.isNumber() || asDouble(instance) <= asDouble(value);
    else if (rule.name == u"required")
        fits = !instance.isObject()
            || std::all_of(value.items.begin(), value.items.end(), [&](const Value &name) { return instance.find(name.text); });
    else
        return combined(instance, rule, schema, at);
    return fits ? QString() : at + QStringLiteral(": breaks \"") + rule.name + u'"';
}

QString SchemaCheck::combined(const Value &instance, const Member &rule, const Value &schema, const QString &at) const
{
    const Value &value = rule.value;
    const auto verdict = [&](bool fits) { return fits ? QString() : at + QStringLiteral(": breaks \"") + rule.name + u'"'; };
    if (rule.name == u"$ref") {
        const Value *target = m_schema.at(QStringView(value.text).mid(1));
        return target ? check(instance, *target, at) : at + QStringLiteral(": no such schema: ") + value.text;
    }
    if (rule.name == u"items") {
        QString problem;
        for (std::size_t i = 0; i < instance.items.size() && problem.isEmpty(); ++i)
            problem = check(instance.items[i], value, at + u'/' + QString::number(i));
        return problem;
    }
    if (rule.name == u"anyOf")
        return verdict(fitting(instance, value, at) > 0);
    if (rule.name == u"oneOf")
        return verdict(fitting(instance, value, at) == 1);
    if (rule.name == u"allOf")
        return verdict(fitting(instance, value, at) == int(value.items.size()));
    if (rule.name == u"not")
        return verdict(!check(instance, value, at).isEmpty());
    if (rule.name == u"if") {
        const Value *branch = schema.find(check(instance, value, at).isEmpty() ? QStringView(u"then") : QStringView(u"else"));
        return branch ? check(instance, *branch, at) : QString();
    }
    if (rule.name == u"dependentRequired") {
        bool fits = true;
        for (const Member &one : value.members) {
            for (const Value &name : one.value.items)
                fits = fits && (!instance.find(one.name) || instance.find(name.text));
        }
        return verdict(fits);
    }
    return at + QStringLiteral(": a keyword that is not checked: ") + rule.name;
}

QString SchemaCheck::members(const Value &instance, const Value &schema, const QString &at) const
{
    const Value *properties = schema.find(u"properties");
    const Value *patterns = schema.find(u"patternProperties");
    const Value *others = schema.find(u"additionalProperties");
    for (const Member &member : instance.members) {
        const QString here = at + u'/' + member.name;
        const Value *known = properties ? properties->find(member.name) : nullptr;
        QString problem = known ? check(member.value, *known, here) : QString();
        bool isKnown = known != nullptr;
        for (const Member &pattern : patterns ? patterns->members : std::vector<Member>()) {
            if (!matches(member.name, pattern.name))
                continue;
            isKnown = true;
            problem += check(member.value, pattern.value, here);
        }
        if (!isKnown && others)
            problem = check(member.value, *others, here);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

int SchemaCheck::fitting(const Value &instance, const Value &schemas, const QString &at) const
{
    return int(
        std::count_if(schemas.items.begin(), schemas.items.end(), [&](const Value &one) { return check(instance, one, at).isEmpty(); }));
}

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/write.h"

namespace jotscope::json {

namespace {

void appendEscape(QByteArray &out, char16_t unit)
{
    out += "\\u" + QByteArray::number(uint(unit), 16).rightJustified(4, '0');
}

/// Controls, and what ends a line or turns text around in a terminal or a script, leave only as escapes.
bool isEscaped(char16_t unit)
{
    return unit < 0x20 || unit == 0x7f || (unit >= 0x80 && unit <= 0x9f) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f || unit == 0x061c || unit == 0xfeff;
}

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += QStringView(text).sliced(i, 2).toUtf8();
            ++i;
        } else if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += char(unit.unicode());
        } else if (unit == u'\n') {
            out += "\\n";
        } else if (unit == u'\r') {
            out += "\\r";
        } else if (unit == u'\t') {
            out += "\\t";
        } else if (isEscaped(unit.unicode()) || unit.isSurrogate()) {
            appendEscape(out, unit.unicode());
        } else {
            out += QString(unit).toUtf8();
        }
    }
    out += '"';
}

void lineBreak(QByteArray &out, int indent, int level)
{
    if (indent > 0)
        out += '\n' + QByteArray(qsizetype(indent) * level, ' ');
}

void append(QByteArray &out, const Value &value, int indent, int level) // depth is bounded by maxDepth when read
{
    switch (value.type) {
    case Value::Type::Null: out += "null"; break;
    case Value::Type::Bool: out += value.boolean ? "true" : "false"; break;
    case Value::Type::Number: out += value.number; break;
    case Value::Type::String: appendString(out, value.text); break;
    case Value::Type::Array:
        out += '[';
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0)
                out += ',';
            lineBreak(out, indent, level + 1);
            append(out, value.items[i], indent, level + 1);
        }
        if (!value.items.empty())
            lineBreak(out, indent, level);
        out += ']';
        break;
    case Value::Type::Object:
        out += '{';
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            if (i > 0)
                out += ',';
            lineBreak(out, indent, level + 1);
            appendString(out, value.members[i].name);
            out += indent > 0 ? ": " : ":";
            append(out, value.members[i].value, indent, level + 1);
        }
        if (!value.members.empty())
            lineBreak(out, indent, level);
        out += '}';
        break;
    }
}

} // namespace

QByteArray write(const Value &value, int indent)
{
    QByteArray out;
    append(out, value, indent, 0);
    return out;
}

} // namespace jotscope::json

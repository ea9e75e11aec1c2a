// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/write.h"

namespace jotscope::json {

namespace {

void appendEscape(QByteArray &out, QStringView units)
{
    for (const QChar unit : units)
        out += "\\u" + QByteArray::number(uint(unit.unicode()), 16).rightJustified(4, '0');
}

/// Controls, lone surrogates and what is invisible, ends a line or turns text around leave only as escapes.
bool isEscaped(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

const char *shortEscape(QChar unit)
{
    switch (unit.unicode()) {
    case u'"': return "\\\"";
    case u'\\': return "\\\\";
    case u'\n': return "\\n";
    case u'\r': return "\\r";
    case u'\t': return "\\t";
    default: return nullptr;
    }
}

void appendString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype plain = 0; // start of the run that needs no escape
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype next = i + (pair ? 2 : 1);
        const char *escape = shortEscape(text[i]);
        if (escape || isEscaped(point)) {
            out += text.sliced(plain, i - plain).toUtf8();
            if (escape)
                out += escape;
            else
                appendEscape(out, text.sliced(i, next - i));
            plain = next;
        }
        i = next;
    }
    out += text.sliced(plain).toUtf8();
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

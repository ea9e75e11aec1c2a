// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/simdjson_walk.h"

#include <QStringDecoder>

#include <simdjson.h>

namespace jotscope::test {

namespace {

using namespace simdjson;

QByteArray line(const char *kind, qsizetype offset, QByteArrayView text)
{
    return QByteArray(kind) + ' ' + QByteArray::number(offset) + ' ' + text.toByteArray().toHex() + '\n';
}

QByteArray utf16Of(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray utf16Of(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // QString::fromUtf8() drops a BOM
    const QString text = decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    return utf16Of(text);
}

/// RFC 8259 §6; On-Demand hands out the raw token unchecked.
bool isNumber(std::string_view token)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t first = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9')
            ++at;
        return at - first;
    };
    const auto eats = [&](char a, char b) { return at < token.size() && (token[at] == a || token[at] == b) && ++at; };
    eats('-', '-');
    const bool zero = at < token.size() && token[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (eats('.', '.') && digits() == 0)
        return false;
    if (eats('e', 'E')) {
        eats('+', '-');
        if (digits() == 0)
            return false;
    }
    return at == token.size();
}

std::string_view tokenOf(ondemand::value &value)
{
    return value.raw_json_token();
}

std::string_view tokenOf(ondemand::document &document)
{
    std::string_view token;
    return document.raw_json_token().get(token) ? std::string_view() : token;
}

class Walk {
public:
    explicit Walk(const char *base) : m_base(base) { }
    QByteArray events;

    /// A value or the document itself, which On-Demand keeps apart when it is a scalar.
    template <class Thing>
    bool scalar(Thing &thing, ondemand::json_type type)
    {
        std::string_view token = tokenOf(thing);
        const qsizetype offset = token.data() - m_base;
        while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        switch (type) {
        case ondemand::json_type::number: events += line("number", offset, token); return isNumber(token);
        case ondemand::json_type::boolean: events += line("bool", offset, token); return token == "true" || token == "false";
        case ondemand::json_type::null: events += line("null", offset, token); return token == "null";
        case ondemand::json_type::string: break;
        default: return false;
        }
        std::string_view text;
        if (thing.get_string().get(text))
            return false;
        events += line("string", offset, utf16Of(text));
        return true;
    }

    bool array(ondemand::array array, qsizetype offset)
    {
        events += line("[", offset, {});
        for (auto item : array) {
            ondemand::value value;
            if (std::move(item).get(value) || !any(value))
                return false;
        }
        events += "]\n";
        return true;
    }

    bool object(ondemand::object object, qsizetype offset)
    {
        events += line("{", offset, {});
        for (auto result : object) {
            ondemand::field field;
            if (std::move(result).get(field))
                return false;
            const qsizetype nameBegin = field.key().raw() - 1 - m_base;
            std::string_view name;
            if (field.unescaped_key().get(name))
                return false;
            events += line("name", nameBegin, utf16Of(name));
            if (!any(field.value()))
                return false;
        }
        events += "}\n";
        return true;
    }

    bool any(ondemand::value &value)
    {
        ondemand::json_type type;
        if (value.type().get(type))
            return false;
        if (type != ondemand::json_type::array && type != ondemand::json_type::object)
            return scalar(value, type);
        const qsizetype offset = tokenOf(value).data() - m_base;
        if (type == ondemand::json_type::array) {
            ondemand::array items;
            return !value.get_array().get(items) && array(items, offset);
        }
        ondemand::object members;
        return !value.get_object().get(members) && object(members, offset);
    }

private:
    const char *m_base;
};

bool walkDocument(ondemand::document &document, Walk &walk, const char *end)
{
    bool scalar = false;
    ondemand::json_type type;
    if (document.is_scalar().get(scalar) || document.type().get(type))
        return false;
    if (scalar) {
        const std::string_view token = tokenOf(document); // a lone string is consumed and checked by the caller, the others are not
        return walk.scalar(document, type) && (type == ondemand::json_type::string || token.data() + token.size() == end);
    }
    ondemand::value value;
    return !document.get_value().get(value) && walk.any(value);
}

} // namespace

QByteArray eventsOf(const json::Value &value)
{
    using Type = json::Value::Type;
    switch (value.type) {
    case Type::Null: return line("null", value.begin, "null");
    case Type::Bool: return line("bool", value.begin, value.boolean ? "true" : "false");
    case Type::Number: return line("number", value.begin, value.number);
    case Type::String: return line("string", value.begin, utf16Of(value.text));
    case Type::Array: {
        QByteArray events = line("[", value.begin, {});
        for (const json::Value &item : value.items)
            events += eventsOf(item);
        return events + "]\n";
    }
    case Type::Object: break;
    }
    QByteArray events = line("{", value.begin, {});
    for (const json::Member &member : value.members)
        events += line("name", member.nameBegin, utf16Of(member.name)) + eventsOf(member.value);
    return events + "}\n";
}

std::optional<QByteArray> eventsBySimdjson(QByteArrayView text)
{
    const padded_string padded(text.data(), std::size_t(text.size()));
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(padded).get(document))
        return std::nullopt;
    Walk walk(padded.data());
    if (!walkDocument(document, walk, padded.data() + padded.size()))
        return std::nullopt;
    const char *rest = nullptr;
    const bool isConsumed = walk.events.startsWith('{') || walk.events.startsWith('[') || walk.events.startsWith("string");
    if (isConsumed && document.current_location().get(rest) == SUCCESS)
        return std::nullopt; // something stands behind the document
    return walk.events;
}

} // namespace jotscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/shape.h"

#include "json/number.h"

namespace jotscope::environments {

namespace {

using Kind = Shape::Kind;

void checkPointer(Reading &reading, const Spot &spot)
{
    const QString text = spot.value->stringOr();
    const bool isPointer = text.isEmpty() || text.startsWith(u'/') || text.startsWith(u"header:") || text == u"text";
    if (!spot.value->isString() || !isPointer)
        reading.refuse(spot, QStringLiteral("a JSON pointer (\"/data/id\"), \"header:NAME\" or \"text\""));
}

void checkStatuses(Reading &reading, const Spot &spot)
{
    constexpr int least = 100;
    constexpr int most = 999;
    if (!spot.value->isArray())
        reading.number(spot, least, most, least);
    for (std::size_t i = 0; i < spot.value->items.size(); ++i)
        reading.number({&spot.value->items[i], join(spot.pointer, QString::number(i))}, least, most, least);
}

/// A credential in clear has no place in this file; slots, which presets fill, have.
void checkHeaders(Reading &reading, const Spot &spot)
{
    static const QStringList secret = {QStringLiteral("authorization"), QStringLiteral("proxy-authorization"), QStringLiteral("cookie")};
    if (!reading.isObject(spot, QStringLiteral("an object of headers")))
        return;
    for (const json::Member &member : spot.value->members) {
        const QString pointer = join(spot.pointer, member.name);
        const QString value = reading.text({&member.value, pointer});
        if (secret.contains(member.name.toLower()) && !value.contains(u'{'))
            reading.note(member.nameBegin, pointer,
                QStringLiteral("expected no secret in this file, found the header ") + quoted(member.name)
                    + QStringLiteral("; use \"credential\" with where the secret is."));
        if (value.contains(u'\n') || value.contains(u'\r'))
            reading.refuse({&member.value, pointer}, QStringLiteral("one line"));
    }
}

void checkParts(Reading &reading, Members &members, const Part *parts)
{
    for (const Part *part = parts; part && part->name; ++part) {
        const Spot found = part->isNeeded ? members.need(part->name) : members.find(part->name);
        if (found)
            checkShape(reading, found, *part->shape);
    }
}

void checkObject(Reading &reading, const Spot &spot, const Shape &shape)
{
    const QString what = QString::fromLatin1(shape.what);
    if (!reading.isObject(spot, what))
        return;
    Members members(reading, spot, what);
    checkParts(reading, members, shape.parts);
    checkParts(reading, members, shape.more);
    members.end();
}

void checkMap(Reading &reading, const Spot &spot, const Shape &item)
{
    if (!reading.isObject(spot, QStringLiteral("an object")))
        return;
    for (const json::Member &member : spot.value->members)
        checkShape(reading, {&member.value, join(spot.pointer, member.name)}, item);
}

void checkScalar(Reading &reading, const Spot &spot)
{
    if (spot.value->isArray() || spot.value->isObject() || spot.value->isNull())
        reading.refuse(spot, QStringLiteral("a string, a number, true or false"));
}

void checkItems(Reading &reading, const Spot &spot, const Shape &item)
{
    for (const Spot &one : reading.items(spot))
        checkShape(reading, one, item);
}

} // namespace

void checkShape(Reading &reading, const Spot &spot, const Shape &shape) // as deep as the text, which json::maxDepth bounds
{
    const bool isList = spot.value->isArray();
    switch (shape.kind) {
    case Kind::Text: reading.text(spot); return;
    case Kind::TextOrNull: reading.text(spot.value->isNull() ? Spot{} : spot); return;
    case Kind::Texts:
        isList ? void(reading.words(spot)) : void(reading.word(spot, QStringLiteral("a string or a list of strings")));
        return;
    case Kind::Flag: reading.flag(spot); return;
    case Kind::Scalar: checkScalar(reading, spot); return;
    case Kind::Pointer: checkPointer(reading, spot); return;
    case Kind::PointerOrFlag: spot.value->isBool() ? void() : checkPointer(reading, spot); return;
    case Kind::Statuses: checkStatuses(reading, spot); return;
    case Kind::Method: reading.oneOf(spot, {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("HEAD")}); return;
    case Kind::Headers: checkHeaders(reading, spot); return;
    case Kind::Word: reading.oneOf(spot, QString::fromLatin1(shape.what).split(u' ')); return;
    case Kind::Object: checkObject(reading, spot, shape); return;
    case Kind::List: checkItems(reading, spot, *shape.item); return;
    case Kind::OneOrMore: isList ? checkItems(reading, spot, *shape.item) : checkShape(reading, spot, *shape.item); return;
    case Kind::Map: checkMap(reading, spot, *shape.item); return;
    }
}

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/subject.h"

#include "diagnosis/characters.h"
#include "diagnosis/id_readings.h"
#include "jose/claims.h"
#include "language/told.h"
#include "json/number.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

using Kind = SubjectForensics::Kind;

QString typeOf(const json::Value &value)
{
    switch (value.type) {
    case json::Value::Type::Null: return QStringLiteral("null");
    case json::Value::Type::Bool: return Told::tr("true or false");
    case json::Value::Type::Number: return QStringLiteral("number");
    case json::Value::Type::String: return QStringLiteral("string");
    case json::Value::Type::Array: return QStringLiteral("list");
    case json::Value::Type::Object: break;
    }
    return QStringLiteral("object");
}

Kind kindOfId(const QString &id, const std::vector<SubjectNote> &notes)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]+\\z"));
    static const QRegularExpression mail(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    static const QRegularExpression name(QStringLiteral("\\A\\p{L}[\\p{L}._ '-]*\\z"));
    const auto has = [&notes](QStringView note) {
        return std::any_of(notes.begin(), notes.end(), [note](const SubjectNote &one) { return one.id == note; });
    };
    if (id.isEmpty())
        return Kind::Missing;
    if (has(u"machine") || has(u"placeholder"))
        return Kind::NoUser;
    if (canonicalUuid(id))
        return Kind::Uuid;
    if (digits.match(id).hasMatch())
        return Kind::Number;
    if (mail.match(id).hasMatch())
        return Kind::Email;
    return name.match(id).hasMatch() && id.size() <= 40 ? Kind::Name : Kind::Id;
}

std::vector<SubjectCharacter> charactersOf(const QString &id)
{
    constexpr qsizetype most = 1024; // an id longer than that is no id
    std::vector<SubjectCharacter> characters;
    int offset = 0;
    for (const char32_t codePoint : codePointsOf(id.left(most))) {
        SubjectCharacter one;
        one.codePoint = codePoint;
        one.offset = offset;
        const bool plain = codePoint > 0x20 && codePoint < 0x7F;
        one.unusual = !plain;
        if (one.unusual)
            one.name = nameOf(codePoint);
        offset += codePoint > 0xFFFF ? 2 : 1;
        characters.push_back(one);
    }
    return characters;
}

/// Exactly the piece of the request that carried the id: the path's last segments, or the query, or the body.
QString wireTextOf(const net::Exchange &exchange)
{
    const QString query = exchange.url.query(QUrl::FullyEncoded);
    if (exchange.method != "GET" && !exchange.requestBody.isEmpty())
        return QString::fromUtf8(exchange.requestBody.left(500));
    return exchange.url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
}

void addWire(SubjectForensics &found, const directory::Lookup &lookup)
{
    if (lookup.questions.empty())
        return;
    const directory::Question &question = lookup.questions.front();
    const net::Exchange *exchange = lookup.exchangeOf(question);
    if (exchange && exchange->wasAnswered())
        found.onTheWire = wireTextOf(*exchange);
    found.echoed = question.echoed.value_or(QString());
    if (question.record)
        found.echoed = question.record->id;
    const bool isItsOwn = question.record && question.verdict != directory::UserVerdict::OtherPerson; // under another of its ids
    found.isEchoDifferent = !isItsOwn && !found.echoed.isEmpty() && found.echoed != question.asked;
}

void addType(SubjectForensics &found, const json::Value &value)
{
    if (value.isNumber()) {
        found.kind = Kind::Number;
        found.notes.push_back({QStringLiteral("numeric"),
            Told::tr("\"%1\" is a JSON number; RFC 7519 §4.1.2 asks for a string.").arg(found.claim), u'"' + found.value + u'"', false});
        if (json::changesAsDouble(value.number))
            found.notes.push_back({QStringLiteral("inexact-number"),
                Told::tr("%1 becomes another number in programs that read JSON numbers as doubles.").arg(found.value), {}, false});
    } else if (!value.isString()) {
        found.kind = value.isNull() ? Kind::Missing : Kind::WrongType;
        found.notes.push_back({QStringLiteral("not-a-string"),
            Told::tr("\"%1\" is %2; RFC 7519 §4.1.2 asks for a string.").arg(found.claim, typeOf(value)), {}, false});
    }
}

} // namespace

QString SubjectCharacter::code() const
{
    return codeOf(codePoint);
}

const SubjectNote *SubjectForensics::note(QStringView id) const
{
    for (const SubjectNote &one : notes) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

bool SubjectForensics::looksAltered() const
{
    return std::any_of(notes.begin(), notes.end(), [](const SubjectNote &one) { return one.altered; });
}

SubjectForensics forensicsOf(const jose::Token &token, const directory::Lookup *lookup, const QString &claim)
{
    SubjectForensics found;
    found.claim = claim;
    const json::Value *value = token.claim(claim);
    for (const json::Member &member : token.payload.root.members) {
        if (member.name == claim)
            found.all.append(member.value.isString() ? member.value.text : QString::fromUtf8(member.value.number));
    }
    if (value) {
        found.raw = token.payloadBytes.mid(value->begin, value->end - value->begin);
        found.type = typeOf(*value);
        found.value = value->isString() ? value->text : QString::fromUtf8(value->number);
        if (value->isString() || value->isNumber())
            found.notes = notesOn(found.value);
        if (!jose::isWhole(token, *value))
            found.notes.push_back({QStringLiteral("cut"),
                Told::tr("The token breaks off inside \"%1\": this is only its beginning, and was not asked for.").arg(claim), {}, false});
        found.kind = value->isString() ? kindOfId(found.value, found.notes) : Kind::WrongType;
        addType(found, *value);
        found.characters = charactersOf(found.value);
    }
    if (found.all.size() > 1)
        found.notes.push_back({QStringLiteral("duplicate"),
            Told::tr("\"%1\" stands %2 times; services differ in which one they use.").arg(claim).arg(found.all.size()), {}, false});
    if (lookup)
        addWire(found, *lookup);
    return found;
}

const char *wordOf(SubjectForensics::Kind kind)
{
    switch (kind) {
    case Kind::Missing: return "missing";
    case Kind::Uuid: return "UUID";
    case Kind::Number: return "number";
    case Kind::Email: return "e-mail";
    case Kind::Name: return "name";
    case Kind::Id: return "id";
    case Kind::NoUser: return "not a user";
    case Kind::WrongType: break;
    }
    return "wrong type";
}

} // namespace jotscope::diagnosis

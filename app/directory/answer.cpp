// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/answer.h"

#include "jose/token.h"
#include "json/number.h"

#include <QRegularExpression>

namespace jotscope::directory {

namespace {

bool isMarkup(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") || start.contains("<body");
}

bool isOneOf(const QString &text, const QStringList &values)
{
    return values.contains(text, Qt::CaseInsensitive);
}

/// It is there, and there is nothing in it.
bool isNothing(const json::Value *value)
{
    if (!value || value->isNull())
        return value;
    if (value->isArray())
        return value->items.empty();
    if (value->isObject())
        return value->members.empty();
    return value->isString() && value->text.isEmpty();
}

bool isTrue(const QString &text)
{
    return isOneOf(text, {QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes")});
}

bool isFalse(const QString &text)
{
    return isOneOf(text, {QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no")});
}

bool isYes(const QString &text)
{
    return isOneOf(text, {QStringLiteral("true"), QStringLiteral("yes")});
}

/// The instant of something that has happened, or the bare word that it has.
bool isPast(const QString &text, const QDateTime &now)
{
    return isYes(text) || momentOf(text, now) == Moment::Past;
}

/// The end of something that lasts.
bool isFuture(const QString &text, const QDateTime &now)
{
    const Moment moment = momentOf(text, now);
    return moment == Moment::Future || moment == Moment::Forever;
}

bool isBelow(const QString &text, const QString &limit)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number < limit.toDouble();
}

bool textFits(const Match &match, const QString &text, const QDateTime &now)
{
    switch (match.test) {
    case Match::Test::Equals: return text == match.value;
    case Match::Test::Contains: return text.contains(match.value, Qt::CaseInsensitive);
    case Match::Test::OneOf: return isOneOf(text, match.values);
    case Match::Test::Matches: return QRegularExpression(match.value, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
    case Match::Test::IsTrue: return isTrue(text);
    case Match::Test::IsFalse: return isFalse(text);
    case Match::Test::Below: return isBelow(text, match.value);
    case Match::Test::InFuture: return isFuture(text, now);
    case Match::Test::InPast: return isPast(text, now);
    default: return false;
    }
}

bool isJsonPointer(QStringView pointer)
{
    return pointer.isEmpty() || pointer.startsWith(u'/');
}

bool testFits(const Match &match, const Answer &answer, const QDateTime &now)
{
    if (match.test == Match::Test::None)
        return true;
    const bool inBody = isJsonPointer(match.pointer);
    if (inBody && !answer.isJson) // an empty body says as little as null
        return match.test == Match::Test::EmptyOrNull && match.pointer.isEmpty() && answer.exchange.body.trimmed().isEmpty();
    const json::Value *value = inBody ? valueAt(answer.body.root, match.pointer) : nullptr;
    const auto text = answer.textAt(match.pointer);
    const bool isThere = inBody ? value && !value->isNull() : text.has_value();
    switch (match.test) {
    case Match::Test::Present: return isThere;
    case Match::Test::Absent: return !isThere;
    case Match::Test::EmptyOrNull: return inBody ? isNothing(value) : !text || text->trimmed().isEmpty();
    default: return text && textFits(match, *text, now);
    }
}

} // namespace

Answer::Answer(const net::Exchange &from) : exchange(from)
{
    const QByteArray type = from.header("Content-Type").toLower();
    if (type.startsWith("application/jwt")) {
        const jose::Token token = jose::decode(from.body.trimmed());
        isSigned = true;
        body = token.payload;
        isJson = token.payload.isSound() && token.payload.root.isObject();
        return;
    }
    isHtml = type.contains("html") || isMarkup(from.body);
    if (isHtml || from.body.trimmed().isEmpty())
        return;
    body = json::read(from.body);
    isJson = body.isSound();
}

std::optional<QString> Answer::textAt(QStringView pointer) const
{
    if (pointer.startsWith(u"header:")) {
        const QByteArray name = pointer.mid(7).toLatin1();
        for (const net::Header &header : exchange.headers) {
            if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                return QString::fromUtf8(header.second);
        }
        return {};
    }
    if (pointer == u"text")
        return QString::fromUtf8(exchange.body.left(1 << 16)).trimmed();
    return isJson ? scalarText(valueAt(body.root, pointer)) : std::optional<QString>();
}

QString Answer::quote() const
{
    constexpr qsizetype longestQuote = 160;
    static const QStringList places = {QStringLiteral("/message"), QStringLiteral("/msg"), QStringLiteral("/error_description"),
        QStringLiteral("/errorSummary"), QStringLiteral("/detail"), QStringLiteral("/error/message"), QStringLiteral("/errors/0/message"),
        QStringLiteral("/errors/0"), QStringLiteral("/error_code"), QStringLiteral("/code"), QStringLiteral("/error")};
    for (const QString &pointer : places) {
        const auto text = textAt(pointer);
        if (text && !text->trimmed().isEmpty())
            return text->left(longestQuote);
    }
    const QString text = QString::fromUtf8(exchange.body.left(longestQuote)).trimmed();
    return isHtml || isJson || text.contains(u'\n') ? QString() : text;
}

bool fits(const Match &match, const Answer &answer, const QDateTime &now)
{
    if (!answer.exchange.wasAnswered())
        return false;
    if (!match.statuses.empty() && std::find(match.statuses.begin(), match.statuses.end(), answer.exchange.status) == match.statuses.end())
        return false;
    if (!testFits(match, answer, now))
        return false;
    return std::all_of(match.also.begin(), match.also.end(), [&](const Match &one) { return fits(one, answer, now); });
}

bool isOpen(const Match &match, const Answer &answer, const QDateTime &now)
{
    const bool asksForPast = match.test == Match::Test::InPast;
    const auto text = asksForPast || match.test == Match::Test::InFuture ? answer.textAt(match.pointer) : std::optional<QString>();
    if (!text || (asksForPast && isYes(*text)))
        return false;
    const Moment moment = momentOf(*text, now);
    const bool isNeverEnding = !asksForPast && text->trimmed().compare(u"never", Qt::CaseInsensitive) == 0;
    return moment == Moment::Unread || isNeverEnding || (asksForPast && moment == Moment::Forever);
}

bool fitsAny(const std::vector<Match> &matches, const Answer &answer, const QDateTime &now)
{
    return std::any_of(matches.begin(), matches.end(), [&](const Match &match) { return fits(match, answer, now); });
}

const json::Value *valueAt(const json::Value &root, QStringView pointer)
{
    const qsizetype open = pointer.indexOf(u'[');
    const qsizetype close = pointer.indexOf(u"]");
    const qsizetype equals = pointer.indexOf(u'=', open + 1);
    if (open < 0 || close < equals || equals < 0)
        return root.at(pointer);
    const json::Value *list = root.at(pointer.left(open));
    const QStringView name = pointer.mid(open + 1, equals - open - 1);
    const QString wanted = pointer.mid(equals + 1, close - equals - 1).toString();
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        if (scalarText(list->items[i].find(name)) == wanted)
            return valueAt(list->items[i], pointer.mid(close + 1));
    }
    return nullptr;
}

std::optional<QString> scalarText(const json::Value *value)
{
    if (!value)
        return {};
    if (value->isString())
        return value->text;
    if (value->isNumber())
        return QString::fromLatin1(value->number);
    if (value->isBool())
        return value->boolean ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

} // namespace jotscope::directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset_reader.h"

#include "json/number.h"

#include <QRegularExpression>

namespace jotscope::directory {

using json::Member;
using json::Value;

namespace {

const QHash<QString, Match::Test> &tests()
{
    static const QHash<QString, Match::Test> names = {
        {QStringLiteral("present"), Match::Test::Present},
        {QStringLiteral("absent"), Match::Test::Absent},
        {QStringLiteral("equals"), Match::Test::Equals},
        {QStringLiteral("contains"), Match::Test::Contains},
        {QStringLiteral("one_of"), Match::Test::OneOf},
        {QStringLiteral("is_true"), Match::Test::IsTrue},
        {QStringLiteral("is_false"), Match::Test::IsFalse},
        {QStringLiteral("in_future"), Match::Test::InFuture},
        {QStringLiteral("in_past"), Match::Test::InPast},
        {QStringLiteral("empty"), Match::Test::EmptyOrNull},
        {QStringLiteral("below"), Match::Test::Below},
        {QStringLiteral("matches"), Match::Test::Matches},
    };
    return names;
}

QString describe(const Value &value)
{
    switch (value.type) {
    case Value::Type::Null: return QStringLiteral("null");
    case Value::Type::Bool: return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Type::Number: return QString::fromLatin1(value.number.left(40));
    case Value::Type::String: return u'"' + value.text.left(60) + u'"';
    case Value::Type::Array: return QStringLiteral("a list");
    case Value::Type::Object: break;
    }
    return QStringLiteral("an object");
}

} // namespace

std::vector<StateRule> PresetReader::states(const Value &value, const QString &at)
{
    static const QStringList verdicts = {QStringLiteral("deleted"), QStringLiteral("disabled"), QStringLiteral("pending")};
    std::vector<StateRule> rules;
    if (!value.isArray())
        complain(at, QStringLiteral("a list of states"), value);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const Value &item = value.items[i];
        const QString here = at + u'/' + QString::number(i);
        StateRule rule;
        rule.match = match(item, here, {QStringLiteral("verdict"), QStringLiteral("label")});
        const Value *verdict = item.find(u"verdict");
        rule.verdict = verdict ? verdict->stringOr() : QString();
        if (!verdicts.contains(rule.verdict))
            complain(here + QStringLiteral("/verdict"), QStringLiteral("\"deleted\", \"disabled\" or \"pending\""),
                verdict ? *verdict : Value());
        if (const Value *label = item.find(u"label"))
            rule.label = text(*label, here + QStringLiteral("/label"));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<TimeRule> PresetReader::times(const Value &value, const QString &at)
{
    static const QStringList units = {QStringLiteral("iso"), QStringLiteral("s"), QStringLiteral("ms"), QStringLiteral("any")};
    std::vector<TimeRule> rules;
    if (!isObject(value, at))
        return rules;
    for (const Member &member : value.members) {
        const QString here = at + u'/' + member.name;
        if (!isObject(member.value, here))
            continue;
        QString unit = QStringLiteral("iso");
        QStringList pointers;
        for (const Member &part : member.value.members) {
            const QString there = here + u'/' + part.name;
            if (part.name == u"pointer")
                pointers = texts(part.value, there);
            else if (part.name == u"unit" && units.contains(part.value.stringOr()))
                unit = part.value.text;
            else if (part.name == u"unit")
                complain(there, QStringLiteral("\"iso\", \"s\", \"ms\" or \"any\""), part.value);
            else
                complainUnknown(there);
        }
        for (const QString &one : pointers)
            rules.push_back({member.name, one, unit == u"any" ? QString() : unit});
    }
    return rules;
}

std::vector<CredentialMark> PresetReader::credentialMarks(const Value &value, const QString &at)
{
    std::vector<CredentialMark> marks;
    if (!value.isArray()) {
        complain(at, QStringLiteral("a list"), value);
        return marks;
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const QString here = at + u'/' + QString::number(i);
        CredentialMark mark;
        if (!isObject(value.items[i], here))
            continue;
        for (const Member &member : value.items[i].members) {
            const QString place = here + u'/' + member.name;
            if (member.name == u"prefix")
                mark.prefix = text(member.value, place);
            else if (member.name == u"iss")
                mark.issuer = text(member.value, place);
            else if (member.name == u"sees")
                mark.sees = text(member.value, place);
            else
                complainUnknown(place);
        }
        marks.push_back(mark);
    }
    return marks;
}

std::vector<Alternate> PresetReader::alternates(const Value &value, const QString &at)
{
    std::vector<Alternate> list;
    if (!value.isArray())
        complain(at, QStringLiteral("a list of searches"), value);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const QString here = at + u'/' + QString::number(i);
        if (isObject(value.items[i], here))
            list.push_back(alternate(value.items[i], here));
    }
    return list;
}

Alternate PresetReader::alternate(const Value &value, const QString &at)
{
    static const QHash<QString, QString Alternate::*> places = {
        {QStringLiteral("claim"), &Alternate::claim},
        {QStringLiteral("url"), &Alternate::url},
        {QStringLiteral("items"), &Alternate::items},
        {QStringLiteral("id"), &Alternate::id},
        {QStringLiteral("check"), &Alternate::check},
        {QStringLiteral("when"), &Alternate::when},
        {QStringLiteral("body"), &Alternate::body},
    };
    Alternate made;
    for (const Member &member : value.members) {
        const QString here = at + u'/' + member.name;
        const auto place = places.constFind(member.name);
        if (place != places.constEnd())
            made.*(*place) = text(member.value, here);
        else if (member.name == u"method")
            made.method = text(member.value, here).toLatin1().toUpper();
        else if (member.name == u"headers")
            made.headers = headers(member.value, here);
        else if (member.name == u"lower_case" && member.value.isBool())
            made.lowerCase = member.value.boolean;
        else
            complainUnknown(here);
    }
    if (made.claim.isEmpty() || made.url.isEmpty())
        complain(at, QStringLiteral("\"claim\" and \"url\""), value);
    return made;
}

std::vector<Match> PresetReader::matches(const Value &value, const QString &at)
{
    std::vector<Match> list;
    if (!value.isArray())
        complain(at, QStringLiteral("a list of answers"), value);
    for (std::size_t i = 0; i < value.items.size(); ++i)
        list.push_back(match(value.items[i], at + u'/' + QString::number(i)));
    return list;
}

Match PresetReader::match(const Value &value, const QString &at, const QStringList &besides)
{
    Match made;
    if (!isObject(value, at))
        return made;
    for (const Member &member : value.members) {
        if (!besides.contains(member.name))
            readCondition(member, made, at + u'/' + member.name);
    }
    // A bare status is no word of the service: a router or an old proxy says the same.
    if (const Value *exact = value.find(u"exact"))
        made.exact = exact->boolean;
    else
        made.exact = made.test != Match::Test::None || !made.also.empty();
    return made;
}

void PresetReader::readCondition(const Member &member, Match &made, const QString &at)
{
    const Value &value = member.value;
    if (member.name == u"status") {
        made.statuses = statuses(value, at);
    } else if (member.name == u"pointer") {
        made.pointer = pointer(value, at);
    } else if (member.name == u"header") {
        made.pointer = QStringLiteral("header:") + text(value, at);
    } else if (member.name == u"text") {
        made.pointer = QStringLiteral("text");
        made.test = Match::Test::Contains;
        made.value = text(value, at);
    } else if (member.name == u"also") {
        made.also = matches(value, at);
    } else if (member.name == u"exact") {
        if (!value.isBool())
            complain(at, QStringLiteral("true or false"), value);
    } else if (tests().contains(member.name)) {
        made.test = tests().value(member.name);
        const bool hasValue = made.test == Match::Test::Equals || made.test == Match::Test::Contains || made.test == Match::Test::Below
            || made.test == Match::Test::Matches;
        if (made.test == Match::Test::Matches && !QRegularExpression(value.stringOr()).isValid())
            complain(at, QStringLiteral("a regular expression"), value);
        if (made.test == Match::Test::OneOf)
            made.values = texts(value, at);
        else if (hasValue && value.isNumber())
            made.value = QString::fromLatin1(value.number);
        else if (hasValue && value.isBool())
            made.value = value.boolean ? QStringLiteral("true") : QStringLiteral("false");
        else if (hasValue)
            made.value = text(value, at);
        else if (!value.isBool()) // {"absent": "/data"} for {"pointer": "/data", "absent": true}
            made.pointer = pointer(value, at);
    } else {
        complainUnknown(at);
    }
}

std::vector<int> PresetReader::statuses(const Value &value, const QString &at)
{
    std::vector<int> list;
    const auto add = [&](const Value &one) {
        const auto number = one.isNumber() ? json::exactInteger(one.number) : std::optional<qint64>();
        if (number && *number >= 100 && *number <= 999)
            list.push_back(int(*number));
        else
            complain(at, QStringLiteral("an HTTP status"), one);
    };
    if (!value.isArray())
        add(value);
    for (const Value &one : value.items)
        add(one);
    return list;
}

QList<QPair<QByteArray, QString>> PresetReader::headers(const Value &value, const QString &at)
{
    QList<QPair<QByteArray, QString>> list;
    if (!isObject(value, at))
        return list;
    for (const Member &member : value.members)
        list.append({member.name.toLatin1(), text(member.value, at + u'/' + member.name)});
    return list;
}

QString PresetReader::text(const Value &value, const QString &at)
{
    if (!value.isString())
        complain(at, QStringLiteral("text"), value);
    return value.stringOr();
}

QStringList PresetReader::texts(const Value &value, const QString &at)
{
    if (!value.isArray())
        return {text(value, at)};
    QStringList list;
    for (const Value &one : value.items)
        list.append(text(one, at));
    return list;
}

QString PresetReader::pointer(const Value &value, const QString &at)
{
    const QString made = text(value, at);
    if (!made.isEmpty() && !made.startsWith(u'/') && !made.startsWith(u"header:") && made != u"text")
        complain(at, QStringLiteral("a JSON pointer (\"/name\"), \"header:NAME\" or \"text\""), value);
    return made;
}

bool PresetReader::isObject(const Value &value, const QString &at)
{
    if (!value.isObject())
        complain(at, QStringLiteral("an object"), value);
    return value.isObject();
}

void PresetReader::complain(const QString &at, const QString &expected, const Value &found)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1, %2: expected %3, found %4.")
                        .arg(m_name, at.isEmpty() ? QStringLiteral("/") : at, expected, describe(found));
}

void PresetReader::complainUnknown(const QString &at)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1, %2: a preset has no such member.").arg(m_name, at);
}

} // namespace jotscope::directory

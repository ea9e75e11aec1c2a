// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/members_apart.h"

#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"
#include "json/number.h"
#include "json/write.h"

#include <QHash>
#include <QSet>

namespace jotscope::diagnosis {

using json::Value;
using Kind = MemberApart::Kind;

namespace {

constexpr int deepest = 64; ///< below that, only the bytes are compared
constexpr int mostNamed = 4;

/// Arrays whose order says nothing, and strings that are such lists (RFC 6749 §3.3, RFC 7519 §4.1.3).
bool isSetName(QStringView name)
{
    static const QSet<QString> names = {QStringLiteral("aud"), QStringLiteral("scope"), QStringLiteral("scp"), QStringLiteral("amr"),
        QStringLiteral("roles"), QStringLiteral("role"), QStringLiteral("groups"), QStringLiteral("permissions"),
        QStringLiteral("entitlements"), QStringLiteral("authorities"), QStringLiteral("cognito:groups"), QStringLiteral("wids"),
        QStringLiteral("allowed-origins"), QStringLiteral("crit"), QStringLiteral("_sd")};
    return names.contains(name.toString());
}

bool isInstantName(QStringView name)
{
    static const QSet<QString> names = {QStringLiteral("exp"), QStringLiteral("nbf"), QStringLiteral("iat"), QStringLiteral("auth_time"),
        QStringLiteral("updated_at"), QStringLiteral("rat"), QStringLiteral("session_expiry"), QStringLiteral("xms_tcdt")};
    return names.contains(name.toString());
}

/// The member that counts of each name: the last one (RFC 7515 §4).
QHash<QString, const Value *> effective(const Value &object)
{
    QHash<QString, const Value *> all;
    for (const json::Member &member : object.members)
        all.insert(member.name, &member.value);
    return all;
}

bool isEqual(const Value &a, const Value &b, int depth);

bool isEqualNumber(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    const auto left = json::exactInteger(a);
    const auto right = json::exactInteger(b);
    return left && right && *left == *right;
}

bool isEqualObject(const Value &a, const Value &b, int depth)
{
    const auto left = effective(a);
    const auto right = effective(b);
    return left.size() == right.size() && std::all_of(left.keyBegin(), left.keyEnd(), [&](const QString &name) {
        const Value *there = right.value(name);
        return there && isEqual(*left.value(name), *there, depth + 1);
    });
}

bool isEqual(const Value &a, const Value &b, int depth)
{
    if (a.type != b.type || depth > deepest)
        return false;
    switch (a.type) {
    case Value::Type::Null: return true;
    case Value::Type::Bool: return a.boolean == b.boolean;
    case Value::Type::Number: return isEqualNumber(a.number, b.number);
    case Value::Type::String: return a.text == b.text;
    case Value::Type::Array:
        return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
            [depth](const Value &left, const Value &right) { return isEqual(left, right, depth + 1); });
    case Value::Type::Object: return isEqualObject(a, b, depth);
    }
    return false;
}

/// The members of a set: of an array of strings, of a list in one string, of a lone string. Nothing when it is none.
std::optional<QSet<QString>> setOf(QStringView name, const Value &value)
{
    if (!isSetName(name))
        return {};
    if (value.isString()) {
        const QStringList words = name == u"scope" || name == u"scp" ? value.text.split(u' ', Qt::SkipEmptyParts) : QStringList{value.text};
        return QSet<QString>(words.begin(), words.end());
    }
    if (!value.isArray() || !std::all_of(value.items.begin(), value.items.end(), [](const Value &one) { return one.isString(); }))
        return {};
    QSet<QString> all;
    for (const Value &item : value.items)
        all.insert(item.text);
    return all;
}

QString lacking(const char *who, const QSet<QString> &missing)
{
    QStringList names(missing.begin(), missing.end());
    names.sort();
    const int more = int(names.size()) - mostNamed;
    for (QString &name : names)
        name = shortened(name, 60);
    QString text = Told::tr("%1 lacks %2").arg(QLatin1String(who), QStringList(names.mid(0, mostNamed)).join(QStringLiteral(", ")));
    return more > 0 ? text + Told::tr(" and %1 more").arg(more) : text;
}

/// How two values that are not equal differ, in words where that says more than the values.
QString howApart(QStringView name, const Value &a, const Value &b)
{
    const auto left = jose::instantOf(&a);
    const auto right = jose::instantOf(&b);
    if (isInstantName(name) && a.isNumber() && b.isNumber() && left && right) {
        const qint64 seconds = left->utc.secsTo(right->utc);
        if (seconds == 0)
            return Told::tr("less than a second apart");
        const QString text = seconds > 0 ? Told::tr("B is %1 later") : Told::tr("B is %1 earlier");
        return text.arg(jose::spanOf(qAbs(seconds)));
    }
    const auto setA = setOf(name, a);
    const auto setB = setOf(name, b);
    if (setA && setB && setA->size() + setB->size() > 2) {
        QStringList words;
        if (const auto missing = *setA - *setB; !missing.isEmpty())
            words.append(lacking("B", missing));
        if (const auto missing = *setB - *setA; !missing.isEmpty())
            words.append(lacking("A", missing));
        return words.join(QStringLiteral("; "));
    }
    if (a.type != b.type)
        return Told::tr("of another type");
    if (a.isString() && a.text.compare(b.text, Qt::CaseInsensitive) == 0)
        return Told::tr("in capitals alone");
    if (a.isString() && a.text.trimmed() == b.text.trimmed())
        return Told::tr("in blanks alone");
    return {};
}

class Walk {
public:
    Walk(jose::Part part, QByteArrayView textA, QByteArrayView textB) : m_part(part), m_textA(textA), m_textB(textB) { }

    void object(const Value &a, const Value &b, const QString &pointer, int depth)
    {
        const auto left = effective(a);
        const auto right = effective(b);
        QSet<QString> met;
        for (const Value *side : {&a, &b}) {
            for (const json::Member &member : side->members) {
                if (met.contains(member.name))
                    continue;
                met.insert(member.name);
                one(member.name, left.value(member.name), right.value(member.name), pointer, depth);
            }
        }
    }

    std::vector<MemberApart> members;

private:
    void one(const QString &name, const Value *a, const Value *b, const QString &above, int depth)
    {
        const QString pointer = above + u'/' + json::escapedName(name);
        if (a && b && a->isObject() && b->isObject() && depth < deepest && !(a->members.empty() && b->members.empty()))
            return object(*a, *b, pointer, depth + 1);
        MemberApart member;
        member.part = m_part;
        member.pointer = pointer;
        member.name = depth == 0 ? name : pointer;
        member.a = a ? bytesOf(m_textA, *a) : QString();
        member.b = b ? bytesOf(m_textB, *b) : QString();
        if (a && b)
            judge(member, name, *a, *b);
        else
            member.kind = a ? Kind::OnlyA : Kind::OnlyB;
        members.push_back(std::move(member));
    }

    static void judge(MemberApart &member, QStringView name, const Value &a, const Value &b)
    {
        const auto setA = setOf(name, a);
        const auto setB = setOf(name, b);
        if (isEqual(a, b, 0) || (member.a == member.b)) {
            member.how = member.a == member.b ? QString() : Told::tr("written differently");
        } else if (setA && setB && *setA == *setB) {
            member.how = a.type == b.type ? Told::tr("in another order") : Told::tr("written differently");
        } else {
            member.kind = Kind::Differs;
            member.how = howApart(name, a, b);
        }
    }

    static QString bytesOf(QByteArrayView text, const Value &value)
    {
        const bool hasPlace = value.end > value.begin && value.end <= text.size();
        return QString::fromUtf8(hasPlace ? text.sliced(value.begin, value.end - value.begin).toByteArray() : json::write(value));
    }

    jose::Part m_part;
    QByteArrayView m_textA;
    QByteArrayView m_textB;
};

} // namespace

std::vector<MemberApart> membersApart(jose::Part part, const Value &a, QByteArrayView textA, const Value &b, QByteArrayView textB)
{
    Walk walk(part, textA, textB);
    walk.object(a, b, {}, 0);
    return std::move(walk.members);
}

} // namespace jotscope::diagnosis

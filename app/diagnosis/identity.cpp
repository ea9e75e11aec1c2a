// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/identity.h"

#include <QSet>

#include <optional>

namespace jotscope::diagnosis {

namespace {

void note(QStringList &list, const QString &value)
{
    const QString plain = value.trimmed().toLower().normalized(QString::NormalizationForm_C);
    if (!plain.isEmpty() && !list.contains(plain))
        list.append(plain);
}

bool isOneOf(const QString &name, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *one : names) {
        if (name.compare(QStringView(one), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// A member is judged by its last name, so that nested profiles and traits count too.
void noteMember(Identity &identity, const QString &name, const QString &text)
{
    const bool isAddress = text.contains(u'@');
    if (isAddress
        && isOneOf(name,
            {u"email", u"mail", u"emailAddress", u"email_address", u"primaryEmail", u"primary_email", u"upn", u"userPrincipalName",
                u"value"}))
        note(identity.emails, text);
    else if (isOneOf(name,
                 {u"username", u"userName", u"user_name", u"preferred_username", u"login", u"loginName", u"nickname", u"preferredLoginName",
                     u"cognito:username", u"unique_name", u"screen_name"}))
        note(isAddress ? identity.emails : identity.logins, text);
    else if (isOneOf(name, {u"name", u"displayName", u"display_name", u"full_name", u"formatted"}))
        note(identity.names, text);
}

/// Where in a record a value stands: around the person, in what is the person's own, in a list of the person's e-mails.
enum class Room { Around, Own, Mails };

/// What stands in other members than these may be a manager's, an owner's or an organisation's.
std::optional<Room> roomOf(const QString &name, Room outer)
{
    static const QSet<QString> around = {QStringLiteral("data"), QStringLiteral("user"), QStringLiteral("users"), QStringLiteral("result"),
        QStringLiteral("results"), QStringLiteral("items"), QStringLiteral("records"), QStringLiteral("resources"),
        QStringLiteral("content"), QStringLiteral("value"), QStringLiteral("record"), QStringLiteral("account"), QStringLiteral("person")};
    static const QSet<QString> own = {QStringLiteral("human"), QStringLiteral("profile"), QStringLiteral("traits"),
        QStringLiteral("attributes"), QStringLiteral("userattributes"), QStringLiteral("usermetadata"), QStringLiteral("rawusermetadata"),
        QStringLiteral("identities"), QStringLiteral("identitydata"), QStringLiteral("profiledata"), QStringLiteral("provideruserinfo"),
        QStringLiteral("name"), QStringLiteral("ext")};
    static const QSet<QString> mails = {QStringLiteral("email"), QStringLiteral("emails"), QStringLiteral("emailaddresses"),
        QStringLiteral("mails"), QStringLiteral("verifiableaddresses")};
    const QString plain = QString(name).remove(u'_').toLower();
    if (outer == Room::Around && around.contains(plain))
        return Room::Around;
    if (mails.contains(plain))
        return Room::Mails;
    const bool isSchema = plain.startsWith(u"urn:"); // RFC 7643 §3.3
    return own.contains(plain) || isSchema ? std::optional(Room::Own) : std::nullopt;
}

/// {"Name": "email", "Value": …} is a member too.
bool notePair(Identity &identity, const json::Value &value)
{
    const QString name = value.textAt(u"Name");
    const bool isPair = value.members.size() == 2 && !name.isEmpty() && value.find(u"Value");
    if (isPair)
        noteMember(identity, name, value.textAt(u"Value"));
    return isPair;
}

void noteText(Identity &identity, const QString &name, const QString &text, Room room)
{
    if (room == Room::Mails && text.contains(u'@'))
        note(identity.emails, text);
    else if (name != u"value")
        noteMember(identity, name, text);
}

void walk(Identity &identity, const json::Value &value, const QString &name, Room room, int depth)
{
    constexpr int deepest = 5;
    if (value.isString())
        return noteText(identity, name, value.text, room);
    if (depth >= deepest || (value.isObject() && notePair(identity, value)))
        return;
    for (const json::Member &member : value.members) {
        if (member.value.isString())
            noteText(identity, member.name, member.value.text, room);
    }
    for (const json::Member &member : value.members) {
        const bool isPerson = !identity.emails.isEmpty() || !identity.logins.isEmpty(); // then nobody else is wrapped in it
        const auto inner = roomOf(member.name, room == Room::Around && isPerson ? Room::Own : room);
        if (inner && !member.value.isString())
            walk(identity, member.value, member.name, *inner, depth + 1);
    }
    for (const json::Value &item : value.items) {
        walk(identity, item, name, room, depth + 1);
        if (room == Room::Around)
            return; // the next one is the next person
    }
}

QString joined(const QString &given, const QString &family)
{
    return given.isEmpty() || family.isEmpty() ? QString() : given + u' ' + family;
}

void noteFullName(Identity &identity, const json::Value &body)
{
    note(identity.names, joined(body.textAt(u"given_name"), body.textAt(u"family_name")));
    note(identity.names, joined(body.textAt(u"firstName"), body.textAt(u"lastName")));
    note(identity.names, joined(body.textAt(u"first_name"), body.textAt(u"last_name")));
}

Likeness::Answer answer(const QStringList &left, const QStringList &right)
{
    if (left.isEmpty() || right.isEmpty())
        return Likeness::Answer::NotComparable;
    for (const QString &one : left) {
        if (right.contains(one))
            return Likeness::Answer::Agrees;
    }
    return Likeness::Answer::Differs;
}

} // namespace

Identity identityOf(const jose::Token &token)
{
    Identity identity;
    for (const json::Member &member : token.payload.root.members) {
        const bool isContainer = isOneOf(member.name, {u"user_metadata", u"profile", u"user"});
        if (member.value.isString() || (isContainer && member.value.isObject()))
            walk(identity, member.value, member.name, Room::Own, isContainer ? 2 : 0);
    }
    noteFullName(identity, token.payload.root);
    return identity;
}

Identity identityOf(const directory::UserRecord &record)
{
    Identity identity;
    walk(identity, record.body, QString(), Room::Around, 0);
    noteFullName(identity, record.body);
    for (auto it = record.identity.begin(); it != record.identity.end(); ++it)
        noteMember(identity, it.key(), it.value());
    return identity;
}

Likeness likenessOf(const Identity &left, const Identity &right)
{
    Likeness likeness;
    likeness.email = answer(left.emails, right.emails);
    likeness.login = answer(left.logins, right.logins);
    likeness.name = answer(left.names, right.names);
    return likeness;
}

int Likeness::differences() const
{
    return (email == Answer::Differs) + (login == Answer::Differs) + (name == Answer::Differs);
}

} // namespace jotscope::diagnosis

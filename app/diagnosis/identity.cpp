// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/identity.h"

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

void walk(Identity &identity, const json::Value &value, const QString &name, int depth)
{
    constexpr int deepest = 4;
    if (value.isString()) {
        noteMember(identity, name, value.text);
    } else if (depth < deepest && value.isObject()) {
        for (const json::Member &member : value.members)
            walk(identity, member.value, member.name, depth + 1);
    } else if (depth < deepest && value.isArray()) {
        for (const json::Value &item : value.items)
            walk(identity, item, name, depth + 1);
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
            walk(identity, member.value, member.name, isContainer ? 2 : 0);
    }
    noteFullName(identity, token.payload.root);
    return identity;
}

Identity identityOf(const directory::UserRecord &record)
{
    Identity identity;
    walk(identity, record.body, QString(), 0);
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

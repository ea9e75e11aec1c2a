// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/whose.h"

#include "diagnosis/id_readings.h"
#include "diagnosis/own_id.h"

namespace jotscope::diagnosis {

using Agreement = Likeness::Answer;
using directory::Question;

namespace {

enum class By { Mail, Name, Id };

By kindOf(const Question &search)
{
    static const QStringList names = {QStringLiteral("preferred_username"), QStringLiteral("username"), QStringLiteral("nickname"),
        QStringLiteral("login"), QStringLiteral("unique_name"), QStringLiteral("cognito:username")};
    if (search.how == u"email" || search.how == u"mail" || search.how == u"phone_number" || search.asked.contains(u'@'))
        return By::Mail;
    return names.contains(search.how) ? By::Name : By::Id;
}

/// The e-mails differ: then the name that was searched for may have been given to somebody else since.
Whose ofAnotherMail(By by, const Likeness &likeness, const QString &asked)
{
    const bool isSameName = likeness.name == Agreement::Agrees;
    if (by == By::Name)
        return isSameName ? Whose::Theirs : likeness.name == Agreement::Differs ? Whose::Others : Whose::Unknown;
    if (likeness.login == Agreement::Agrees)
        return Whose::Theirs;
    if (by == By::Mail)
        return Whose::Others; // the search was not heard
    const bool isBareMail = likeness.differences() == 1 && isUnique(asked);
    return isSameName || isBareMail ? Whose::Unknown : Whose::Others;
}

Whose ofNoMail(By by, const Likeness &likeness, const QString &asked)
{
    if (by == By::Name) {
        if (likeness.login == Agreement::Differs)
            return Whose::Others;
        return likeness.login == Agreement::Agrees && likeness.name != Agreement::Differs ? Whose::Theirs : Whose::Unknown;
    }
    if (likeness.differences() > 1)
        return Whose::Others;
    if (likeness.differences() == 1)
        return Whose::Unknown;
    const bool isAlike = likeness.login == Agreement::Agrees || likeness.name == Agreement::Agrees;
    return isAlike || (by == By::Id && isUnique(asked)) ? Whose::Theirs : Whose::Unknown;
}

} // namespace

bool isUnique(const QString &id)
{
    constexpr int longId = 16;
    bool isNumber = false;
    id.toULongLong(&isNumber);
    return canonicalUuid(id).has_value() || id.contains(u'@') || (!isNumber && id.size() >= longId);
}

Whose whoseIs(const Facts &facts, const Question &search)
{
    if (!search.record)
        return Whose::Unknown;
    if (search.record->id == facts.subject.value || ownIdIn(search.record->body, facts.subject.value).cause)
        return Whose::Theirs;
    const Identity record = identityOf(*search.record);
    const Likeness likeness = likenessOf(facts.claims, record);
    const QString subject = facts.subject.value.toLower();
    if (likeness.email == Agreement::Agrees || record.emails.contains(subject))
        return Whose::Theirs;
    const By by = kindOf(search);
    if (likeness.email == Agreement::Differs)
        return ofAnotherMail(by, likeness, search.asked);
    if (by != By::Name && likeness.differences() == 0 && record.logins.contains(subject))
        return Whose::Theirs; // what the token has for an id is a name there
    return ofNoMail(by, likeness, search.asked);
}

} // namespace jotscope::diagnosis

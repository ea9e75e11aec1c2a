// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/person.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr QChar joint(0x1f);

QString withoutJoint(QString text)
{
    return text.replace(joint, QChar::ReplacementCharacter);
}

/// An id by which nobody knows a person: a number, a UUID, what a provider made up.
bool isMadeUp(const QString &subject)
{
    constexpr qsizetype mostRemembered = 20; ///< characters
    const auto isLetter = [](QChar one) { return one.isLetter(); };
    const auto isDigit = [](QChar one) { return one.isDigit(); };
    if (subject.contains(u'@'))
        return false;
    const bool hasLetter = std::any_of(subject.begin(), subject.end(), isLetter);
    return !hasLetter || (subject.size() > mostRemembered && std::any_of(subject.begin(), subject.end(), isDigit));
}

} // namespace

QString Person::shown() const
{
    return isMadeUp(subject) && !names.isEmpty() ? names.constFirst() : subject;
}

QString Person::joined() const
{
    QString all = withoutJoint(subject);
    for (const QString &name : names)
        all += joint + withoutJoint(name);
    return all;
}

Person Person::split(const QString &joined)
{
    QStringList parts = joined.split(joint);
    Person person{parts.takeFirst(), parts};
    return person;
}

} // namespace jotscope::ui

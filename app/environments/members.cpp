// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/members.h"

#include "environments/known_names.h"

namespace jotscope::environments {

Members::Members(Reading &reading, const Spot &object, const QString &what) : m_reading(reading), m_object(object), m_what(what)
{
    m_reading.isObject(object, what);
}

void Members::know(const QString &name)
{
    if (!m_known.contains(name))
        m_known.append(name);
}

Spot Members::find(const char *name)
{
    const QString key = QString::fromLatin1(name);
    know(key);
    const json::Value *value = m_object ? m_object.value->find(key) : nullptr;
    return value ? Spot{value, join(m_object.pointer, key)} : Spot{};
}

Spot Members::need(const char *name)
{
    const Spot found = find(name);
    if (!found && m_object && m_object.value->isObject())
        m_reading.note(m_object.value->begin, m_object.pointer,
            QStringLiteral("expected %1 with the member \"%2\", found none.").arg(m_what, QLatin1String(name)));
    return found;
}

void Members::refuse(const QString &name, const QString &why)
{
    know(name);
    m_refused.append(name);
    for (const json::Member &member : m_object.value->members) {
        if (member.name == name)
            m_reading.note(member.nameBegin, join(m_object.pointer, name), QStringLiteral("expected no \"%1\" here: %2.").arg(name, why));
    }
}

void Members::noteUnknown(const json::Member &member)
{
    QString sentence = QStringLiteral("expected a member of ") + m_what + QStringLiteral(", found ") + quoted(member.name);
    const QString near = nearestTo(member.name, m_known);
    if (!near.isEmpty())
        sentence += QStringLiteral("; did you mean \"") + near + QStringLiteral("\"?");
    else
        sentence += QStringLiteral("; known here: ") + m_known.join(QStringLiteral(", ")) + u'.';
    m_reading.note(member.nameBegin, join(m_object.pointer, member.name), sentence);
}

void Members::end()
{
    if (!m_object)
        return;
    for (const json::Member &member : m_object.value->members) {
        const bool isKnown = m_known.contains(member.name);
        if (!isKnown && !m_refused.contains(member.name))
            noteUnknown(member);
        else if (member.duplicate)
            m_reading.note(member.nameBegin, join(m_object.pointer, member.name),
                QStringLiteral("expected each member once, found \"%1\" a second time.").arg(member.name));
    }
}

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pseudonyms.h"

namespace jotscope::report {

QString Pseudonyms::labelFor(const QString &value, const char *kind, const QString &claim)
{
    if (m_kept.contains(value))
        return value;
    if (!claim.isEmpty() && !m_claims.contains(claim))
        m_claims.append(claim);
    QString &label = m_labels[value];
    if (label.isEmpty()) {
        const QString word = QString::fromLatin1(kind);
        do {
            label = QStringLiteral("%1-%2").arg(word).arg(++m_counters[word]);
        } while (m_reserved.contains(label));
    }
    m_used.insert(label);
    return label;
}

QString Pseudonyms::name(const QString &value, const QString &label)
{
    if (m_kept.contains(value))
        return value;
    QString &known = m_labels[value];
    if (known.isEmpty()) {
        const int count = ++m_counters[label];
        known = count == 1 ? label : QStringLiteral("%1-%2").arg(label).arg(count);
    }
    m_used.insert(known);
    return known;
}

QString Pseudonyms::find(const QString &value)
{
    if (m_kept.contains(value))
        return value;
    const QString label = m_labels.value(value);
    if (!label.isEmpty())
        m_used.insert(label);
    return label;
}

QStringList Pseudonyms::takeUsed()
{
    QStringList used(m_used.begin(), m_used.end());
    used.sort();
    m_used.clear();
    return used;
}

} // namespace jotscope::report

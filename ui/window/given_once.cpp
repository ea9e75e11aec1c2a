// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/given_once.h"

#include "language/told.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

bool isWithin(const QStringList &parts, const QStringList &whole)
{
    return std::all_of(parts.begin(), parts.end(), [&whole](const QString &part) { return whole.contains(part); });
}

bool isWithin(const QString &listed, const QString &whole)
{
    const QString comma = QStringLiteral(", ");
    QStringList parts = listed.split(comma);
    parts.removeAll(Told::tr("its published keys")); // which tell nothing of the token; they may have been fresh when the yes was given
    return isWithin(parts, whole.split(comma));
}

/// A question for published keys tells the host nothing of the token.
bool isBare(const ConsentRow &row)
{
    return !row.token && row.secretReferences.isEmpty() && row.leaves == Told::tr("nothing of this token");
}

bool covers(const ConsentRow &given, const ConsentRow &row)
{
    if (given.origin != row.origin || given.token != row.token)
        return false;
    return isBare(row)
        || (given.environment == row.environment && isWithin(row.what, given.what) && isWithin(row.leaves, given.leaves)
            && isWithin(row.secretReferences, given.secretReferences));
}

} // namespace

void GivenOnce::give(const QByteArray &text, const std::vector<ConsentRow> &rows, bool tokenToo)
{
    for (const ConsentRow &row : rows) {
        if (row.refused.isEmpty() && (tokenToo || !row.token) && !covers(text, row))
            m_rows[text].push_back(row);
    }
}

bool GivenOnce::covers(const QByteArray &text, const ConsentRow &row) const
{
    const std::vector<ConsentRow> given = m_rows.value(text);
    return row.refused.isEmpty() && std::any_of(given.begin(), given.end(), [&row](const ConsentRow &one) { return ui::covers(one, row); });
}

net::Consent GivenOnce::consentFor(const QByteArray &text, const std::vector<ConsentRow> &rows) const
{
    std::vector<ConsentRow> covered;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(covered), [&](const ConsentRow &row) { return covers(text, row); });
    return Inspector::consentFor(covered, {}, true);
}

net::Consent GivenOnce::all() const
{
    net::Consent together;
    for (const std::vector<ConsentRow> &rows : m_rows)
        together = Inspector::consentFor(rows, together, true);
    return together;
}

void GivenOnce::takeBack(const QSet<QString> &origins)
{
    for (std::vector<ConsentRow> &rows : m_rows)
        std::erase_if(rows, [&origins](const ConsentRow &row) { return origins.contains(row.origin); });
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/given_once.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

bool isWithin(const QStringList &parts, const QStringList &whole)
{
    return std::all_of(parts.begin(), parts.end(), [&whole](const QString &part) { return whole.contains(part); });
}

/// By what goes to the host, not by how that reads in the bar, where long values are cut.
bool covers(const ConsentRow &given, const ConsentRow &row)
{
    if (given.origin != row.origin || given.token != row.token)
        return false;
    const bool isBare = !row.token && row.gives.isEmpty() && row.secretReferences.isEmpty(); // published keys
    return isBare
        || (given.environment == row.environment && isWithin(row.gives, given.gives)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/revocation.h"

namespace jotscope::diagnosis {

using directory::UserRecord;

namespace {

Revocation judged(const QDateTime &since, const QDateTime &claimed, bool isByLogin)
{
    const Standing standing = isAfter(since, claimed) ? Standing::Proven : since > claimed ? Standing::Unknown : Standing::RuledOut;
    return {standing, isByLogin, since, claimed};
}

} // namespace

bool isAfter(const QDateTime &change, const QDateTime &claimed)
{
    return change.isValid() && claimed.isValid() && change >= claimed.addSecs(1);
}

QDateTime changeIn(const Facts &facts, const UserRecord &record, const QString &name)
{
    const QDateTime change = record.times.value(name);
    const int leeway = facts.hasPlace() ? facts.here().evidence->environment.leewaySeconds : 0;
    return change.isValid() && change <= facts.evidence->now.addSecs(leeway) ? change : QDateTime();
}

Revocation revocationOf(const Facts &facts, const UserRecord &record)
{
    if (!facts.issued)
        return {};
    const QDateTime issued = *facts.issued;
    const QDateTime login = facts.authenticated.value_or(issued);
    if (const QDateTime since = changeIn(facts, record, QStringLiteral("issuedSince")); since.isValid())
        return judged(since, issued, false);
    if (const QDateTime since = changeIn(facts, record, QStringLiteral("loginSince")); since.isValid())
        return judged(since, login, facts.authenticated.has_value());
    const QDateTime since = changeIn(facts, record, QStringLiteral("validSince"));
    if (!since.isValid())
        return {};
    const Revocation byIssue = judged(since, issued, false);
    const Revocation byLogin = judged(since, login, facts.authenticated.has_value());
    if (byIssue.standing == Standing::Proven || byLogin.standing != Standing::Proven)
        return byIssue;
    return {Standing::Possible, true, since, login};
}

} // namespace jotscope::diagnosis

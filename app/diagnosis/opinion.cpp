// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/opinion.h"

#include "language/told.h"

namespace jotscope::diagnosis {

void Opinions::add(Weight weight, const char *cause, const QString &text, const Source &source)
{
    m_all.push_back({QString::fromLatin1(cause), weight, Reason{text, source}});
}

Source fromClaim(const QString &claim)
{
    return {Source::Kind::Claim, claim, 0, Told::tr("claim %1").arg(claim)};
}

Source fromStep(Step step)
{
    return {Source::Kind::Step, QString(), 0, QString::fromLatin1(titleOf(step)).toLower()};
}

Source fromRequest(int number)
{
    if (number <= 0)
        return {};
    return {Source::Kind::Request, QString(), number, Told::tr("request %1").arg(number)};
}

Source fromRequest(const Place &place, const directory::Question *question)
{
    return fromRequest(place.number(question));
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/trace.h"

#include "diagnosis/words.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using Purpose = Question::Purpose;

namespace {

/// A record that is certainly somebody else's is no trace of this user.
bool isOtherPerson(const Facts &facts, const Question &question)
{
    if (!question.record)
        return false;
    const Likeness likeness = likenessOf(facts.claims, identityOf(*question.record));
    return !likeness.agrees() && likeness.email == Likeness::Answer::Differs;
}

} // namespace

std::vector<const Question *> foundBy(const Facts &facts, Purpose purpose)
{
    std::vector<const Question *> found;
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return found;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose == purpose && isTrace(question.verdict) && question.record)
            found.push_back(&question);
    }
    return found;
}

Trace traceOf(const Facts &facts)
{
    if (!facts.hasPlace())
        return {};
    const Place &here = facts.here();
    const Question *exact = here.exact();
    if (exact && isTrace(exact->verdict))
        return {Trace::Where::Here, exact, &here, Told::tr("%1 has this user").arg(capital(here.name()))};
    for (const Purpose purpose : {Purpose::Recheck, Purpose::NoCache}) {
        const Question *again = here.question(purpose);
        if (again && isTrace(again->verdict))
            return {Trace::Where::Here, again, &here, Told::tr("Asked again, %1 has this user").arg(here.name())};
    }
    for (const Purpose purpose : {Purpose::Variant, Purpose::Alternate}) {
        for (const Question *question : foundBy(facts, purpose)) {
            if (!isOtherPerson(facts, *question))
                return {Trace::Where::OtherId, question, &here,
                    Told::tr("%1 has this person as %2").arg(capital(here.name()), shortened(question->record->id, 60))};
        }
    }
    const Question *bin = here.question(Purpose::Bin);
    if (bin && isTrace(bin->verdict))
        return {Trace::Where::Bin, bin, &here, Told::tr("The recycle bin has this user")};
    const bool belongsHere = here.isIssuer() && here.isSigned(); // then a copy elsewhere says nothing of the user here
    for (const Place &place : facts.places) {
        if (belongsHere && !place.isIssuer())
            continue;
        const Question *other = place.exact();
        if (&place != &here && other && isTrace(other->verdict) && !isOtherPerson(facts, *other))
            return {Trace::Where::OtherEnvironment, other, &place, Told::tr("%1 has this user").arg(capital(place.name()))};
    }
    return {};
}

} // namespace jotscope::diagnosis

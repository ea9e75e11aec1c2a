// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/trace.h"

#include "diagnosis/whose.h"
#include "diagnosis/words.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

using directory::Question;
using Purpose = Question::Purpose;

namespace {

/// Issuer and key say that the token is not of that place: then what is found there is no trace of the user here. A signature by our key
/// outweighs an issuer that is written otherwise.
bool isForeign(const Place &here, const Place &place)
{
    if (place.isIssuer())
        return false;
    return here.isIssuer() ? here.isSigned() || !place.isSigned() : here.isSigned() && !place.isSigned();
}

} // namespace

bool isSamePerson(const Facts &facts, const Question &question)
{
    const bool agrees = question.record && likenessOf(facts.claims, identityOf(*question.record)).agrees();
    return agrees || isUnique(facts.subject.value);
}

bool isOtherPerson(const Facts &facts, const Question &question)
{
    if (!question.record)
        return false;
    const Likeness likeness = likenessOf(facts.claims, identityOf(*question.record));
    return !likeness.agrees() && likeness.email == Likeness::Answer::Differs;
}

std::vector<const Question *> foundBy(const Facts &facts, Purpose purpose)
{
    std::vector<const Question *> found;
    std::vector<const Question *> perhaps;
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return found;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose != purpose || !isTrace(question.verdict) || !question.record)
            continue;
        const Whose whose = purpose == Purpose::Alternate ? whoseIs(facts, question) : Whose::Theirs;
        if (whose == Whose::Theirs)
            found.push_back(&question);
        else if (whose == Whose::Unknown)
            perhaps.push_back(&question);
    }
    found.insert(found.end(), perhaps.begin(), perhaps.end());
    return found;
}

bool isPerhapsFound(const Facts &facts)
{
    const auto found = foundBy(facts, Purpose::Alternate);
    return std::any_of(found.begin(), found.end(), [&facts](const Question *one) { return whoseIs(facts, *one) == Whose::Unknown; });
}

const Question *missingSearchOf(const Facts &facts)
{
    static const QList<int> missing = {404, 405, 410, 501};
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return nullptr;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        const net::Exchange *exchange = facts.here().exchangeOf(&question);
        if (question.purpose == Purpose::Alternate && question.verdict == directory::UserVerdict::Ambiguous && exchange
            && missing.contains(exchange->status))
            return &question;
    }
    return nullptr;
}

const Question *crowdOf(const Facts &facts)
{
    if (!facts.hasPlace() || !facts.here().evidence->lookup)
        return nullptr;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose == Purpose::Alternate && question.verdict == directory::UserVerdict::Ambiguous && question.record
            && !isOtherPerson(facts, question))
            return &question;
    }
    return nullptr;
}

const Place *otherSigner(const Facts &facts)
{
    if (!facts.hasPlace() || facts.here().isSigned())
        return nullptr;
    for (const Place &place : facts.places) {
        if (&place != &facts.here() && place.isSigned() && !place.name().isEmpty())
            return &place;
    }
    return nullptr;
}

const Place *strangeSigner(const Facts &facts)
{
    const Place *signer = otherSigner(facts);
    return signer && !signer->isIssuer() && facts.here().isIssuer() ? signer : nullptr;
}

Trace traceOf(const Facts &facts)
{
    if (!facts.hasPlace())
        return {};
    const Place &here = facts.here();
    const Question *exact = here.exact();
    if (exact && isTrace(exact->verdict) && !isOfTokenAlone(*here.evidence) && !facts.isSomebodyElses)
        return {Trace::Where::Here, exact, &here, Told::tr("%1 has this user").arg(capital(here.name()))};
    for (const Purpose purpose : {Purpose::Recheck, Purpose::NoCache}) {
        const Question *again = here.question(purpose);
        if (again && isTrace(again->verdict))
            return {Trace::Where::Here, again, &here, Told::tr("Asked again, %1 has this user").arg(here.name())};
    }
    const Question *call = tokenCallOf(facts.token(), *here.evidence);
    if (call && isTrace(call->verdict) && isCallAboutUser(*here.evidence))
        return {Trace::Where::Here, call, &here, Told::tr("The call with the token finds this user")};
    for (const Purpose purpose : {Purpose::Variant, Purpose::Alternate}) {
        for (const Question *question : foundBy(facts, purpose)) {
            const bool isTheirs
                = purpose == Purpose::Alternate ? whoseIs(facts, *question) == Whose::Theirs : !isOtherPerson(facts, *question);
            if (isTheirs)
                return {Trace::Where::OtherId, question, &here,
                    Told::tr("%1 has this person as %2").arg(capital(here.name()), shortened(question->record->id, 60))};
        }
    }
    const Question *bin = here.question(Purpose::Bin);
    if (bin && isTrace(bin->verdict))
        return {Trace::Where::Bin, bin, &here, Told::tr("The recycle bin has this user")};
    for (const Place &place : facts.places) {
        const Question *other = place.exact();
        if (&place == &here || isForeign(here, place) || !other || !isTrace(other->verdict) || isOtherPerson(facts, *other))
            continue;
        if (place.isIssuer() || place.isSigned() || isSamePerson(facts, *other))
            return {Trace::Where::OtherEnvironment, other, &place, Told::tr("%1 has this user").arg(capital(place.name()))};
    }
    return {};
}

Elsewhere elsewhereOf(const Facts &facts)
{
    Elsewhere found;
    if (!facts.hasPlace() || facts.here().user() != directory::UserVerdict::NotFound)
        return found;
    for (const Place &place : facts.places) {
        const Question *other = place.exact();
        if (&place == &facts.here() || !isForeign(facts.here(), place) || !other || !isTrace(other->verdict)
            || isOtherPerson(facts, *other))
            continue;
        const bool isSame = isSamePerson(facts, *other);
        if (!found.place || (isSame && !found.isSame))
            found = {&place, other, isSame};
    }
    return found;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"

#include "diagnosis/words.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using Agreement = Likeness::Answer;

namespace {

QString difference(const QString &what, const QStringList &token, const QStringList &record)
{
    return Told::tr("%1 of the token: %2; of the record: %3").arg(what, shortened(token.value(0), 60), shortened(record.value(0), 60));
}

} // namespace

/// A changed name alone is no other person, nor is an e-mail that may have been changed since the token was issued (the record was).
Collision collisionOf(const Facts &facts)
{
    const directory::Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    if (!exact || !exact->record)
        return {};
    if (facts.here().isForAnyId())
        return {Standing::RuledOut, Told::tr("Other ids bring a record that is not theirs too: the answer is not about this id")};
    const Identity record = identityOf(*exact->record);
    const Likeness likeness = likenessOf(facts.claims, record);
    if (exact->verdict == directory::UserVerdict::OtherPerson && likeness.agrees())
        return {Standing::RuledOut, Told::tr("Another id came back, but e-mail or username agree: it is the same person")};
    if (exact->verdict == directory::UserVerdict::OtherPerson) {
        const bool isBySession = isOfTokenAlone(*facts.here().evidence); // nobody was looked up by this id
        return {!isBySession                           ? Standing::Proven
                : likeness.email == Agreement::Differs ? Standing::Likely
                                                       : Standing::Possible,
            Told::tr("Another id came back: asked for %1, answered %2").arg(shortened(exact->asked, 60), shortened(exact->record->id, 60))};
    }
    const QDateTime created = exact->record->times.value(QStringLiteral("created"));
    const QDateTime updated = exact->record->times.value(QStringLiteral("updated"));
    const bool isYounger = facts.issued && created.isValid() && created > facts.issued->addSecs(collisionMargin);
    if (likeness.email == Agreement::Differs && likeness.login != Agreement::Agrees) {
        const bool twice = isYounger || likeness.login == Agreement::Differs || likeness.name == Agreement::Differs;
        const bool mayHaveChanged = facts.issued && updated.isValid() && updated > *facts.issued;
        const bool reused = facts.subject.note(u"small-integer") != nullptr;
        const Standing once = mayHaveChanged || likeness.name == Agreement::Agrees || (!updated.isValid() && !reused) ? Standing::Possible
                                                                                                                      : Standing::Likely;
        return {twice ? (mayHaveChanged && !reused ? Standing::Likely : Standing::Proven) : once,
            difference(Told::tr("E-mail"), facts.claims.emails, record.emails)};
    }
    if (likeness.agrees())
        return {Standing::RuledOut, Told::tr("E-mail or username of token and record agree")};
    if (likeness.login == Agreement::Differs)
        return {likeness.name == Agreement::Differs ? Standing::Proven : Standing::Possible,
            difference(Told::tr("Username"), facts.claims.logins, record.logins)};
    if (isYounger)
        return {Standing::Likely,
            Told::tr("The record was created %1, after the token was issued %2").arg(instantText(created), instantText(*facts.issued))};
    if (likeness.name == Agreement::Differs)
        return {Standing::Possible, difference(Told::tr("Name"), facts.claims.names, record.names)};
    return {};
}

} // namespace jotscope::diagnosis

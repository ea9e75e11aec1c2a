// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"

#include "diagnosis/words.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

using Agreement = Likeness::Answer;

namespace {

QString difference(const QString &what, const QStringList &token, const QStringList &record)
{
    return Told::tr("%1 of the token: %2; of the record: %3").arg(what, shortened(token.value(0), 60), shortened(record.value(0), 60));
}

/// The token names this id beside the one that was looked up: uid, oid and the like.
bool namesIdToo(const Facts &facts, const QString &id)
{
    static const QStringList claims = {QStringLiteral("sub"), QStringLiteral("uid"), QStringLiteral("oid"), QStringLiteral("user_id"),
        QStringLiteral("userId"), QStringLiteral("id"), QStringLiteral("external_id")};
    return std::any_of(
        claims.begin(), claims.end(), [&](const QString &claim) { return !id.isEmpty() && claimText(facts.token(), claim) == id; });
}

/// A record under another id than was asked for. Ids have other spellings and other names: alone, that proves nobody else.
Collision ofAnotherId(const Facts &facts, const directory::Question &exact, Likeness likeness)
{
    const QString asked = exact.asked.toLower();
    if (facts.claims.emails.contains(asked) && likeness.email == Agreement::Differs)
        likeness.email = Agreement::NotComparable; // the same difference once more
    if (facts.claims.logins.contains(asked) && likeness.login == Agreement::Differs)
        likeness.login = Agreement::NotComparable;
    if (likeness.agrees())
        return {Standing::RuledOut, Told::tr("Another id came back, but e-mail or username agree: it is the same person")};
    if (namesIdToo(facts, exact.record->id))
        return {Standing::RuledOut, Told::tr("Another id came back, but the token names it too: it is the same person")};
    const QString text
        = Told::tr("Another id came back: asked for %1, answered %2").arg(shortened(exact.asked, 60), shortened(exact.record->id, 60));
    if (likeness.name == Agreement::Agrees || likeness.differences() == 0)
        return {Standing::Possible, text};
    const bool isSure = likeness.email == Agreement::Differs || likeness.differences() > 1;
    if (isOfTokenAlone(*facts.here().evidence)) // nobody was looked up by this id
        return {isSure ? Standing::Likely : Standing::Possible, text};
    return {isSure ? Standing::Proven : Standing::Likely, text};
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
    if (exact->verdict == directory::UserVerdict::OtherPerson)
        return ofAnotherId(facts, *exact, likeness);
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

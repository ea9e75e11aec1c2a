// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// The first sign of the user in any form: here, under another id or spelling, in a bin, in another environment.
struct Trace {
    enum class Where { Nowhere, Here, OtherId, Bin, OtherEnvironment };
    Where where = Where::Nowhere;
    const directory::Question *question = nullptr; ///< null: no trace
    const Place *place = nullptr;
    QString text; ///< English: "staging has this user"
};

Trace traceOf(const Facts &facts);

/// The id in an environment that the token does not come from, while the one that issued it has no such user: a copy, or the place
/// where the account was made.
struct Elsewhere {
    const Place *place = nullptr; ///< null: nowhere
    const directory::Question *question = nullptr;
    bool isSame = false; ///< the same person; else the id alone, of a kind that many places give out
};

Elsewhere elsewhereOf(const Facts &facts);
/// Names agree, or the id is of a kind that two places do not give out by chance.
bool isSamePerson(const Facts &facts, const directory::Question &question);
/// The record is certainly somebody else's.
bool isOtherPerson(const Facts &facts, const directory::Question &question);

/// A search by another claim that the user endpoint does not have; null when there was none such.
const directory::Question *missingSearchOf(const Facts &facts);

/// A search that several accounts fit, the person's own among them or none; null when there was none such.
const directory::Question *crowdOf(const Facts &facts);

/// The other environment whose key made the signature that no key here verifies; null: nobody's, or ours.
const Place *otherSigner(const Facts &facts);
/// The same where the issuer is ours and not theirs: a mix-up of keys, or a forgery. Null: it is not so.
const Place *strangeSigner(const Facts &facts);

/// Every question of that purpose in the presented environment whose answer brought a record: of searches by another claim those that did
/// not bring somebody else, the surest first.
std::vector<const directory::Question *> foundBy(const Facts &facts, directory::Question::Purpose purpose);
/// A search by another claim brought a record that may or may not be the person's.
bool isPerhapsFound(const Facts &facts);

} // namespace jotscope::diagnosis

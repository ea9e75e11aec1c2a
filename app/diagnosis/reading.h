// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/opinion.h"

/// What a token leaves to its readers: where two services may both follow the standards and read different things.
namespace jotscope::diagnosis {

/// A claim that decides, written twice with two values (RFC 7519 §4: refuse it, or take the last; some take the first).
struct TwoValues {
    QString claim;
    QString first; ///< as JSON
    QString last;
};
std::vector<TwoValues> claimsWithTwoValues(const Facts &facts);
/// exp, nbf or iat that is no number (RFC 7519 §2); empty when there is none such.
QString timeThatIsNoNumber(const jose::Token &token);
/// The same for a sentence about a time that cannot be read: "exp" where none is no number.
QString unreadTime(const Facts &facts);
/// Valid JSON that nests deeper than we read: what stands behind that is not judged.
bool isDeeperThanRead(const jose::Token &token);
/// Whether something of it is missing at its end: the text, or octets of its signature.
bool isCutShort(const jose::Token &token, const jose::Verification &verification);

/// The openness in a sentence, and what to do about it; empty when every service reads the token alike.
QString openReading(const Facts &facts);
QString readingStep(const Facts &facts);
/// No cause is ruled out that another reading brings back.
void weighReadings(const Facts &facts, std::vector<Opinion> &opinions);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/answer.h"

namespace jotscope::diagnosis {

// What the headlines of one cause after the other are made of.

using Lines = std::vector<Comparison>;

Comparison line(const QString &label, const QString &value, bool marked = false);
Answer about(const QString &headline, Lines lines);
/// What the user endpoint answered, or the service where nobody was asked; for people.
QString answerOf(const Facts &facts);
/// What the failing service said, or our call with the token was answered, as it stands there.
QString serviceWords(const Facts &facts);
/// Expected the user, found the answer.
Lines userLines(const Facts &facts);
/// Expected a key of the environment, found what the keys say, or the service.
Lines signatureLines(const Facts &facts);

/// Of a token of our issuer that another environment's key signed; an empty headline where it is none.
Answer signerAnswer(const Facts &facts);
Answer environmentAnswer(const Facts &facts);
Answer invalidAnswer(const Facts &facts);
Answer timeAnswer(const Facts &facts);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/answer.h"

namespace jotscope::diagnosis {

/// What to do about a token that another place, or another audience, is meant by.
QString environmentStep(const Facts &facts);
/// What to do about a token of our issuer that another environment's key signed; empty where it is none.
QString signerStep(const Facts &facts);
/// What to do about keys that do not fit those of the issuer.
QString keysStep(const Facts &facts);
/// What to do about an issuer or an audience that the token does not name; empty where it names both, or need not.
QString claimStep(const Facts &facts);
/// What to find out about a record by which it is open whether the user is active, or to do about an old export; empty where neither is so.
QString recordStep(const Facts &facts);

} // namespace jotscope::diagnosis

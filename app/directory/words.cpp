// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/question.h"

namespace jotscope::directory {

const char *wordOf(UserVerdict verdict)
{
    switch (verdict) {
    case UserVerdict::NotAsked: break;
    case UserVerdict::Found: return "found";
    case UserVerdict::NotFound: return "not-found";
    case UserVerdict::Disabled: return "disabled";
    case UserVerdict::Deleted: return "deleted";
    case UserVerdict::Pending: return "pending";
    case UserVerdict::OtherPerson: return "other-person";
    case UserVerdict::Refused: return "refused";
    case UserVerdict::Unreachable: return "unreachable";
    case UserVerdict::Ambiguous: return "ambiguous";
    case UserVerdict::SessionGone: return "session-gone";
    case UserVerdict::TokenRefused: return "token-refused";
    case UserVerdict::Intermediary: return "intermediary";
    }
    return "not-asked";
}

bool isAboutUser(UserVerdict verdict)
{
    switch (verdict) {
    case UserVerdict::Found:
    case UserVerdict::NotFound:
    case UserVerdict::Disabled:
    case UserVerdict::Deleted:
    case UserVerdict::Pending:
    case UserVerdict::OtherPerson:
    case UserVerdict::SessionGone: return true;
    default: return false;
    }
}

const char *wordOf(Question::Purpose purpose)
{
    switch (purpose) {
    case Question::Purpose::Lookup: break;
    case Question::Purpose::KnownGood: return "known-good";
    case Question::Purpose::Random: return "random";
    case Question::Purpose::Alternate: return "alternate";
    case Question::Purpose::Variant: return "variant";
    case Question::Purpose::TokenCall: return "token-call";
    case Question::Purpose::Bin: return "bin";
    case Question::Purpose::Audit: return "audit";
    case Question::Purpose::Recheck: return "recheck";
    case Question::Purpose::NoCache: return "no-cache";
    case Question::Purpose::Control: return "control";
    case Question::Purpose::Credential: return "credential";
    }
    return "lookup";
}

} // namespace jotscope::directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/journey.h"

namespace jotscope::diagnosis {

const char *wordOf(Step step)
{
    switch (step) {
    case Step::Form: return "form";
    case Step::Key: return "key";
    case Step::Signature: return "signature";
    case Step::Time: return "time";
    case Step::Issuer: return "issuer";
    case Step::Audience: return "audience";
    case Step::Subject: return "subject";
    case Step::UserRecord: return "user-record";
    case Step::Session: break;
    }
    return "session";
}

const char *titleOf(Step step)
{
    switch (step) {
    case Step::Form: return "Form";
    case Step::Key: return "Key";
    case Step::Signature: return "Signature";
    case Step::Time: return "Time";
    case Step::Issuer: return "Issuer";
    case Step::Audience: return "Audience";
    case Step::Subject: return "Subject";
    case Step::UserRecord: return "User record";
    case Step::Session: break;
    }
    return "Session";
}

const char *wordOf(Status status)
{
    switch (status) {
    case Status::Ok: return "ok";
    case Status::Warn: return "warn";
    case Status::Fail: return "fail";
    case Status::Unknown: return "unknown";
    case Status::NotAsked: return "not-asked";
    case Status::NotChecked: break;
    }
    return "not-checked";
}

} // namespace jotscope::diagnosis

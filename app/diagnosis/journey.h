// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/checks.h"

namespace jotscope::diagnosis {

enum class Step { Form, Key, Signature, Time, Issuer, Audience, Subject, UserRecord, Session };
constexpr int stepCount = 9;
enum class Status { Ok, Warn, Fail, Unknown, NotAsked, NotChecked };

struct JourneyStep {
    Step step = Step::Form;
    Status status = Status::NotAsked;
    QString word;   ///< "differs"
    QString detail; ///< one short line; may be empty
};

/// The token's way through one environment.
struct Journey {
    QString environment;
    std::vector<JourneyStep> steps; ///< all nine
    std::optional<Step> causeStep;  ///< where the fault is
    std::optional<Step> stoppedAt;  ///< where the service noticed
};

Journey journeyOf(const jose::Token &token, const EnvironmentEvidence &evidence, const Checks &checks, const QDateTime &now);
/// The journey without any environment: form, time and subject only.
Journey journeyOf(const jose::Token &token, const QDateTime &now);

/// Whether the token is known to have gone on from the step to the next one. What the service itself said shows what it had passed,
/// asked or not; without it only what was looked at counts.
bool wentOn(const Journey &journey, std::size_t step);

const char *wordOf(Step step);     ///< "form", "key", … "user-record", "session"
const char *titleOf(Step step);    ///< "Form", … "User record"
const char *wordOf(Status status); ///< "ok", "warn", "fail", "unknown", "not-asked", "not-checked"

} // namespace jotscope::diagnosis

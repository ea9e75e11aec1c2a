// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/clocks.h"
#include "diagnosis/finding.h"
#include "diagnosis/journey.h"
#include "diagnosis/service_profile.h"
#include "diagnosis/subject.h"

namespace jotscope::diagnosis {

enum class Verdict { Accepted, Rejected, Undecided };

/// What a program can do about an open question, beside saying what would decide it.
enum class Deed { None, Ask, Configure };

/// A line "label: value" with the differing characters marked.
struct Comparison {
    QString label; ///< "Expected issuer"
    QString value;
    int markBegin = 0; ///< UTF-16 units; equal: nothing marked
    int markEnd = 0;
};

/// One environment's row of the matrix.
struct EnvironmentResult {
    QString name;
    QString key; ///< "published", "configured", "shared", "no-such-kid", "no-keys", "unreachable", "not-asked", "embedded", "not-allowed"
    Checks checks;
    jose::Verification verification;
    directory::UserVerdict user = directory::UserVerdict::NotAsked;
    QString userMessage;
    QString tag; ///< "presented", "refused", "would refuse", "belongs here", "likely", or empty
    Journey journey;
    Verdict verdict = Verdict::Undecided;
};

struct Diagnosis {
    Evidence evidence;
    Verdict verdict = Verdict::Undecided;
    QString headline;                   ///< a full sentence, at most 70 characters
    std::vector<Comparison> comparison; ///< expected, found (two lines), or other labelled facts
    QString nextStep;
    Deed deed = Deed::None; ///< of nextStep, while nothing decides
    QString cause;          ///< id of the strongest, or "accepted", "inconclusive"
    Standing standing = Standing::Unknown;
    std::vector<Cause> causes;                   ///< ranked; all 32
    std::vector<Finding> findings;               ///< gravest first
    std::vector<EnvironmentResult> environments; ///< in the order of evidence.environments
    Journey journey;                             ///< of the presented environment, or without one
    int presented = -1;
    ServiceReading service;          ///< of evidence.serviceAnswer
    SubjectForensics subject;        ///< as looked up in the presented environment
    std::vector<ServerClock> clocks; ///< of every server that answered with a Date
};

/// Pure: the same evidence gives the same diagnosis.
Diagnosis diagnose(const Evidence &evidence);
const char *wordOf(Verdict verdict); ///< "accepted", "rejected", "undecided"

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::diagnosis {

/// One member of header or payload in two tokens, A and B.
struct MemberApart {
    enum class Kind { Differs, OnlyA, OnlyB, Same };

    Kind kind = Kind::Same;
    jose::Part part = jose::Part::Payload;
    QString pointer; ///< RFC 6901, in its part: "/realm_access/roles"
    QString name;    ///< for people: of a member of the part itself its name, else the pointer
    QString a;       ///< as in the bytes; empty where it is absent
    QString b;
    QString how; ///< English: "13 d later", "B lacks orders:write"; of Same: how they are written apart ("another order"), else empty
};

/// One step of an environment for both.
struct StepApart {
    JourneyStep a;
    JourneyStep b;
    bool isApart() const; ///< both are known, and they are not the same
};

struct EnvironmentApart {
    QString name;
    Verdict a = Verdict::Undecided;
    Verdict b = Verdict::Undecided;
    std::vector<StepApart> steps; ///< all nine
    bool matters() const;         ///< some step is not the same
};

/// What tells two tokens apart, of which perhaps one works and the other does not.
struct TokensApart {
    bool isSameText = false;
    std::vector<MemberApart> members;           ///< those that differ first, then only in A, only in B, the same
    std::vector<EnvironmentApart> environments; ///< those that judged both
    QString headline;                           ///< "They differ in issuer, key and audience."
    QString why; ///< "prod accepts A and rejects B. What differs there: issuer and audience."; what decides, or that nothing known does

    int count(MemberApart::Kind kind) const;
};

/// By meaning: the order of an object's members counts for nothing, nor that of an audience, of scopes, roles or groups; numbers are
/// compared by value, instants by their distance. What is encrypted is compared where both were decrypted.
TokensApart tokensApart(const Diagnosis &a, const Diagnosis &b);

const char *wordOf(MemberApart::Kind kind); ///< "differs", "only-a", "only-b", "same"

} // namespace jotscope::diagnosis

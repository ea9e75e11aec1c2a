// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/inside.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

using Binding = jose::KeyBinding::Verdict;
using Decrypted = jose::Decryption::Verdict;

Verdict ofDisclosures(const jose::SdJwt &opened)
{
    if (opened.verdict == jose::SdJwt::Verdict::Rejected || opened.keyBinding.verdict == Binding::Invalid)
        return Verdict::Rejected;
    const bool isOpen = opened.verdict == jose::SdJwt::Verdict::Unknown || opened.keyBinding.verdict == Binding::Unverifiable;
    return isOpen ? Verdict::Undecided : Verdict::Accepted;
}

bool isHeld(const Diagnosis &outer)
{
    const Evidence &evidence = outer.evidence;
    if (evidence.inside.decryption)
        return evidence.inside.decryption->verdict == Decrypted::Decrypted;
    return outer.presented >= 0
        && evidence.environments[std::size_t(outer.presented)].verification.verdict == jose::Verification::Verdict::Valid;
}

bool isSealed(const jose::Token &token)
{
    return token.kind == jose::Kind::Jwe;
}

} // namespace

Verdict verdictOfInside(const Evidence &evidence)
{
    if (evidence.inside.sdJwt)
        return ofDisclosures(*evidence.inside.sdJwt);
    if (!evidence.inside.decryption)
        return Verdict::Accepted;
    const jose::Decryption &found = *evidence.inside.decryption;
    if (found.verdict == Decrypted::Failed || found.reason == u"crit-unknown")
        return Verdict::Rejected;
    return Verdict::Undecided; // decrypted claims are signed by nobody
}

Diagnosis throughWrapping(const Diagnosis &outer, const Diagnosis &inner)
{
    const bool isRefused = outer.verdict == Verdict::Rejected && !isSealed(outer.evidence.token);
    if (!isHeld(outer) || isRefused || outer.evidence.token.hasFatalFlaw())
        return outer;
    Diagnosis whole = inner;
    whole.evidence.token = outer.evidence.token;
    whole.evidence.inside = outer.evidence.inside;
    for (std::size_t i = 0; i < whole.evidence.environments.size() && i < outer.evidence.environments.size(); ++i)
        whole.evidence.environments[i].verification = outer.evidence.environments[i].verification;
    whole.findings.insert(whole.findings.end(), outer.findings.begin(), outer.findings.end());
    std::stable_sort(whole.findings.begin(), whole.findings.end(),
        [](const Finding &left, const Finding &right) { return left.severity > right.severity; });
    return whole;
}

} // namespace jotscope::diagnosis

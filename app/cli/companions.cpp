// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/companions.h"

#include "jose/binding.h"
#include "jose/hints.h"

namespace jotscope::cli {

namespace {

using report::Companion;
using report::Inspection;
using Verdict = jose::Verification::Verdict;

const jose::Token &tokenOf(const Inspection &inspection)
{
    return inspection.diagnosis.evidence.read();
}

jose::Verification *judged(Inspection &inspection)
{
    auto &environments = inspection.diagnosis.evidence.environments;
    const int presented = inspection.diagnosis.presented;
    return presented >= 0 ? &environments[std::size_t(presented)].verification : nullptr;
}

void compareSignatures(Inspection &failed, Inspection &other, std::size_t number)
{
    jose::Verification *verification = judged(failed);
    const jose::Verification *valid = judged(other);
    if (!verification || !valid || verification->verdict != Verdict::Invalid || valid->verdict != Verdict::Valid)
        return;
    const QString name = QStringLiteral("token %1 of this input").arg(number);
    if (const QString hint = jose::siblingHint(tokenOf(failed), tokenOf(other), name); !hint.isEmpty())
        verification->hints.append(hint);
}

void compareProof(Inspection &bound, const Inspection &proof, std::size_t number)
{
    if (!jose::isProof(tokenOf(proof)) || jose::isProof(tokenOf(bound)))
        return;
    jose::ProvenRequest request = jose::requestOf(proof.sighting.request);
    request.accessToken = bound.sighting.text;
    const jose::Proof found = jose::checkProof(tokenOf(proof), request);
    const jose::Fit fit = jose::fitsKey(tokenOf(bound), found.thumbprint);
    if (fit == jose::Fit::Absent)
        return;
    Companion companion;
    companion.kind = QStringLiteral("dpop-proof");
    companion.token = int(number);
    companion.fits = fit == jose::Fit::Fits && found.failures.isEmpty();
    if (fit != jose::Fit::Fits)
        companion.failures.append(QStringLiteral("The token is bound to another key than the proof names."));
    companion.failures += found.failures;
    companion.unchecked = found.unchecked;
    bound.companions.push_back(std::move(companion));
}

void compareHash(Inspection &idToken, const Inspection &other, std::size_t number)
{
    if (jose::fitsHash(tokenOf(idToken), u"at_hash", other.sighting.text) != jose::Fit::Fits)
        return; // another token may be any token
    Companion companion;
    companion.kind = QStringLiteral("at_hash");
    companion.token = int(number);
    companion.fits = true;
    idToken.companions.push_back(std::move(companion));
}

} // namespace

void compare(std::vector<Inspection> &inspections)
{
    constexpr std::size_t most = 100;
    for (std::size_t i = 0; i < inspections.size() && inspections.size() <= most; ++i) {
        for (std::size_t j = 0; j < inspections.size(); ++j) {
            if (i == j)
                continue;
            compareSignatures(inspections[i], inspections[j], j + 1);
            compareProof(inspections[i], inspections[j], j + 1);
            compareHash(inspections[i], inspections[j], j + 1);
        }
    }
}

} // namespace jotscope::cli

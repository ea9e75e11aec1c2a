// SPDX-License-Identifier: GPL-3.0-or-later
#include "companions.h"

#include "jose/base64url.h"
#include "jose/binding.h"
#include "jose/hints.h"
#include "keys/certificate.h"
#include "language/told.h"

namespace jotscope {

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
    return presented >= 0 && std::size_t(presented) < environments.size() ? &environments[std::size_t(presented)].verification : nullptr;
}

void compareSignatures(Inspection &failed, Inspection &other, std::size_t number)
{
    jose::Verification *verification = judged(failed);
    const jose::Verification *valid = judged(other);
    if (!verification || !valid || verification->verdict != Verdict::Invalid || valid->verdict != Verdict::Valid)
        return;
    const QString name = Told::tr("token %1 of this input").arg(number);
    const QString hint = jose::siblingHint(tokenOf(failed), tokenOf(other), name);
    if (!hint.isEmpty() && !verification->hints.contains(hint))
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
        companion.failures.append(Told::tr("The token is bound to another key than the proof names."));
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

/// One of several values may be that of another login: only when it is the only one does a difference count.
template <class Compare>
void compareValues(Inspection &inspection, const char *kind, qsizetype count, Compare fitOf, const QString &failure)
{
    bool isAny = false;
    for (qsizetype i = 0; i < count; ++i) {
        const jose::Fit fit = fitOf(i);
        if (fit == jose::Fit::Absent || fit == jose::Fit::Unknown)
            return;
        isAny = isAny || fit == jose::Fit::Fits;
    }
    if (count == 0 || (!isAny && count > 1))
        return;
    Companion companion;
    companion.kind = QString::fromLatin1(kind);
    companion.fits = isAny;
    if (!isAny)
        companion.failures.append(failure);
    inspection.companions.push_back(std::move(companion));
}

QStringList fingerprintsOf(const capture::Beside &beside)
{
    QStringList found;
    for (const QByteArray &pem : beside.certificates) {
        const qsizetype begin = pem.indexOf("CERTIFICATE-----") + 16;
        const auto certificate = keys::readCertificate(QByteArray::fromBase64(pem.mid(begin, pem.lastIndexOf("-----END") - begin)));
        if (certificate && !found.contains(certificate->sha256))
            found.append(certificate->sha256);
    }
    for (const QByteArray &hex : beside.fingerprints) {
        const QString sha256 = QString::fromLatin1(jose::toBase64Url(QByteArray::fromHex(hex)));
        if (!found.contains(sha256))
            found.append(sha256);
    }
    return found;
}

void compareBeside(Inspection &inspection, const capture::Beside &beside, const QStringList &fingerprints)
{
    const jose::Token &token = tokenOf(inspection);
    compareValues(
        inspection, "c_hash", beside.codes.size(), [&](qsizetype i) { return jose::fitsHash(token, u"c_hash", beside.codes[i]); },
        Told::tr("\"c_hash\" is not the hash of the code beside the token: the two are not of one login."));
    compareValues(
        inspection, "s_hash", beside.states.size(), [&](qsizetype i) { return jose::fitsHash(token, u"s_hash", beside.states[i]); },
        Told::tr("\"s_hash\" is not the hash of the state beside the token: the two are not of one login."));
    compareValues(
        inspection, "client-certificate", fingerprints.size(), [&](qsizetype i) { return jose::fitsCertificate(token, fingerprints[i]); },
        Told::tr("The token is bound to another client certificate than the one beside it (RFC 8705 §3)."));
}

} // namespace

void compare(const std::vector<Inspection *> &tokens, const capture::Beside &beside)
{
    constexpr std::size_t most = 100;
    const QStringList fingerprints = fingerprintsOf(beside);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        tokens[i]->companions.clear();
        for (std::size_t j = 0; j < tokens.size() && tokens.size() <= most; ++j) {
            if (i == j)
                continue;
            compareSignatures(*tokens[i], *tokens[j], j + 1);
            compareProof(*tokens[i], *tokens[j], j + 1);
            compareHash(*tokens[i], *tokens[j], j + 1);
        }
        compareBeside(*tokens[i], beside, fingerprints);
    }
}

void compare(std::vector<Inspection> &tokens, const capture::Beside &beside)
{
    std::vector<Inspection *> all;
    for (Inspection &token : tokens)
        all.push_back(&token);
    compare(all, beside);
}

} // namespace jotscope

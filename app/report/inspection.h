// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "diagnosis/diagnosis.h"

namespace jotscope::report {

enum class Redaction { None, Signature, Identity };

/// What stays known of a token's text when parts of it were cut.
struct TextFacts {
    QByteArray sha256;            ///< hexadecimal; empty when even that would tell too much
    qsizetype characters = 0;     ///< octets of the whole text
    qsizetype signatureBytes = 0; ///< 0 without a signature
};

/// Another token of the same input that belongs to this one.
struct Companion {
    QString kind;  ///< "dpop-proof", "at_hash"
    int token = 0; ///< its number in the input, from 1
    bool fits = false;
    QStringList failures;  ///< English, sentences
    QStringList unchecked; ///< what could not be looked at
};

/// What a report is about: one sighting and what became of it.
struct Inspection {
    capture::Sighting sighting;
    diagnosis::Diagnosis diagnosis;
    /// How far it went: Decoded has no signature and environments, Verified no user lookup.
    enum class Depth { Decoded, Verified, Explained } depth = Depth::Explained;

    Redaction redaction = Redaction::None; ///< what was removed already
    std::optional<TextFacts> facts = {};   ///< set by whoever cuts the text: the Redactor, a recorded case
    QStringList labels = {};               ///< pseudonyms that stand for personal values in here: "subject-1"
    std::vector<Companion> companions = {};
    std::vector<Inspection> nested = {}; ///< the token inside this one, judged on its own
    QString timeZone = {};               ///< of the machine that looked at it: "Europe/Berlin"
    QString recordedIn = {};             ///< which case it comes from, as a digest: labels mean the same within one case only
};

const char *wordOf(Redaction redaction);     ///< "none", "signature", "identity"
const char *wordOf(Inspection::Depth depth); ///< "decoded", "verified", "explained"
TextFacts factsOf(const Inspection &inspection);

} // namespace jotscope::report

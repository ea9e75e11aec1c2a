// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspection.h"

#include <QCryptographicHash>

namespace jotscope::report {

const char *wordOf(Redaction redaction)
{
    switch (redaction) {
    case Redaction::None: break;
    case Redaction::Signature: return "signature";
    case Redaction::Identity: return "identity";
    }
    return "none";
}

const char *wordOf(Inspection::Depth depth)
{
    switch (depth) {
    case Inspection::Depth::Decoded: break;
    case Inspection::Depth::Verified: return "verified";
    case Inspection::Depth::Explained: return "explained";
    }
    return "decoded";
}

TextFacts factsOf(const Inspection &inspection)
{
    if (inspection.facts)
        return *inspection.facts;
    const jose::Token &token = inspection.diagnosis.evidence.token;
    TextFacts facts;
    facts.sha256 = QCryptographicHash::hash(token.text, QCryptographicHash::Sha256).toHex();
    facts.characters = token.text.size();
    facts.signatureBytes = token.signature.size();
    return facts;
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspection.h"

#include <QCryptographicHash>

namespace jotscope::report {

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

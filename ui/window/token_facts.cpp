// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/token_facts.h"

#include "jose/claims.h"
#include "language/told.h"
#include "report/blanks.h"
#include "ui/kit/spoken.h"
#include "ui/window/words.h"

namespace jotscope::ui {

namespace {

qint64 secondsOf(const json::Value *value)
{
    const auto instant = jose::instantOf(value);
    return instant ? instant->utc.toSecsSinceEpoch() : 0;
}

void tellClaims(TokenFacts &facts, const jose::Token &token)
{
    const json::Value *issuer = token.claim(u"iss");
    facts.issuer = issuer ? issuer->stringOr() : QString();
    facts.subject = jose::subjectOf(token).value_or(QString());
    facts.issued = secondsOf(token.claim(u"iat"));
    facts.expires = secondsOf(token.claim(u"exp"));
}

} // namespace

TokenFacts factsOf(const jose::Token &token, const QString &place)
{
    TokenFacts facts;
    tellClaims(facts, token);
    facts.kind = kindOf(token, place);
    facts.verdict = Told::tr("not checked yet");
    return facts;
}

TokenFacts factsOf(const report::Inspection &inspection, bool isAsking)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const jose::Token &token = diagnosis.evidence.token;
    TokenFacts facts;
    tellClaims(facts, diagnosis.evidence.read());
    facts.kind = kindOf(token, inspection.sighting.place);
    facts.verdict = verdictOf(inspection, isAsking);
    if (isAsking) {
        facts.state = TokenState::Asking;
    } else if (token.kind == jose::Kind::Opaque) {
        facts.state = TokenState::Opaque;
    } else {
        switch (diagnosis.verdict) {
        case diagnosis::Verdict::Accepted: facts.state = TokenState::Accepted; break;
        case diagnosis::Verdict::Rejected: facts.state = TokenState::Rejected; break;
        case diagnosis::Verdict::Undecided: facts.state = TokenState::Undecided; break;
        }
    }
    if (token.kind != jose::Kind::Opaque)
        facts.home = homeOf(diagnosis);
    return facts;
}

QString headingOf(const capture::Sighting &sighting)
{
    const QString origin = report::plain(spokenOrigin(sighting.origin));
    if (sighting.origin != u"Clipboard" || !sighting.seen.isValid())
        return origin;
    return QStringLiteral("%1, %2").arg(origin, sighting.seen.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

} // namespace jotscope::ui

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

Person personIn(const jose::Token &token)
{
    Person person{jose::subjectOf(token).value_or(QString())};
    for (const char16_t *claim : {u"email", u"preferred_username", u"upn", u"username", u"cognito:username", u"name"}) {
        const json::Value *value = token.claim(claim);
        const QString name = value ? value->stringOr() : QString();
        if (!name.isEmpty() && name != person.subject && !person.names.contains(name))
            person.names.append(name);
    }
    return person;
}

void tellClaims(TokenFacts &facts, const jose::Token &token)
{
    const json::Value *issuer = token.claim(u"iss");
    facts.issuer = issuer ? issuer->stringOr() : QString();
    facts.person = personIn(token);
    facts.issued = secondsOf(token.claim(u"iat"));
    facts.expires = secondsOf(token.claim(u"exp"));
}

TokenState stateOf(const jose::Token &token, diagnosis::Verdict verdict)
{
    if (token.kind == jose::Kind::Opaque)
        return TokenState::Opaque;
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return TokenState::Accepted;
    case diagnosis::Verdict::Rejected: return TokenState::Rejected;
    case diagnosis::Verdict::Undecided: break;
    }
    return TokenState::Undecided;
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
    facts.state = isAsking ? TokenState::Asking : stateOf(token, diagnosis.verdict);
    if (token.kind != jose::Kind::Opaque)
        facts.home = homeOf(diagnosis);
    return facts;
}

TokenFacts factsOf(const Judged &judged, const QString &place)
{
    TokenFacts facts;
    tellClaims(facts, judged.read());
    facts.kind = kindOf(judged.token, place);
    facts.verdict = verdictOf(judged);
    facts.state = stateOf(judged.token, judged.judgement.verdict);
    if (judged.token.kind != jose::Kind::Opaque)
        facts.home = judged.judgement.home;
    return facts;
}

QString personOf(const report::Inspection &inspection, int most)
{
    if (const TokenRecords::Place place{inspection.sighting.place, {}}; place.isTold() && !place.isNumbered())
        return {};
    return report::briefId(personIn(inspection.diagnosis.evidence.read()).shown(), most);
}

QString apartOf(const report::Inspection &inspection)
{
    const capture::Sighting &sighting = inspection.sighting;
    const qint64 issued = secondsOf(inspection.diagnosis.evidence.read().claim(u"iat"));
    return TokenRecords::Place{sighting.place, sighting.cleaned}.inShort(personOf(inspection), issued, sighting.seen);
}

QString headingOf(const capture::Sighting &sighting)
{
    const QString origin = report::plain(spokenOrigin(sighting.origin));
    if (sighting.origin != u"Clipboard" || !sighting.seen.isValid())
        return origin;
    return QStringLiteral("%1, %2").arg(origin, sighting.seen.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

} // namespace jotscope::ui

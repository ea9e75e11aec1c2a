// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/words.h"

#include "at_hand.h"
#include "language/told.h"
#include "report/blanks.h"
#include "ui/listing/token_records.h"

#include <algorithm>

namespace jotscope::ui {

using diagnosis::Verdict;

namespace {

QString signedKindOf(const jose::Token &token)
{
    const json::Value *type = token.header.root.find(u"typ");
    const QString typ = type ? type->stringOr().toLower() : QString();
    if (typ.contains(u"dpop+jwt"))
        return Told::tr("DPoP proof");
    if (typ.contains(u"kb+jwt"))
        return Told::tr("Key binding");
    if (typ.contains(u"logout+jwt"))
        return Told::tr("Logout token");
    if (typ.contains(u"at+jwt"))
        return Told::tr("Access token");
    if (token.claim(u"nonce") || token.claim(u"at_hash") || token.claim(u"c_hash"))
        return Told::tr("ID token");
    const json::Value *use = token.claim(u"token_use");
    if (use && use->stringOr() == u"id")
        return Told::tr("ID token");
    return token.payload.root.isObject() ? Told::tr("Access token") : Told::tr("Signed text");
}

QString ofOpaque(const jose::Token &token)
{
    return token.opaqueHint.isEmpty() ? Told::tr("nothing to check") : report::plain(token.opaqueHint);
}

/// What a person says where the cause is called "Token time": which of the times it is. Empty: neither, or another cause.
QString timeWord(const diagnosis::Judgement &judgement)
{
    if (judgement.cause != u"token-time")
        return {};
    switch (judgement.time) {
    case diagnosis::TimeCheck::Expired: return Told::tr("expired");
    case diagnosis::TimeCheck::NotYetValid: return Told::tr("not yet valid");
    default: return {};
    }
}

QString inWords(QString cause, Verdict verdict, bool isExplained)
{
    if (!cause.isEmpty()) {
        if (Told::isEnglish())
            cause.replace(0, 1, cause.left(1).toLower());
        return cause;
    }
    switch (verdict) {
    case Verdict::Accepted: return Told::tr("accepted");
    case Verdict::Rejected: return Told::tr("rejected");
    case Verdict::Undecided: break;
    }
    return isExplained ? Told::tr("undecided") : Told::tr("undecided, nothing asked yet");
}

} // namespace

QString kindOf(const jose::Token &token, const QString &place)
{
    if (token.kind == jose::Kind::Opaque && place == u"refresh_token")
        return Told::tr("Refresh token");
    if (token.kind == jose::Kind::Opaque && place == u"access_token")
        return Told::tr("Opaque access token");
    switch (token.kind) {
    case jose::Kind::Jwe: return Told::tr("Encrypted token");
    case jose::Kind::SdJwt: return Told::tr("SD-JWT");
    case jose::Kind::Unsecured: return Told::tr("Unsigned token");
    case jose::Kind::Opaque: return Told::tr("Not a token");
    case jose::Kind::Jws: break;
    }
    return signedKindOf(token);
}

const diagnosis::Cause *leadingCause(const diagnosis::Diagnosis &diagnosis)
{
    for (const diagnosis::Cause &cause : diagnosis.causes) {
        if (cause.id == diagnosis.cause && cause.id != u"inconclusive")
            return &cause;
    }
    return nullptr;
}

QString verdictOf(const report::Inspection &inspection, bool isAsking)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const jose::Token &token = diagnosis.evidence.token;
    if (token.kind == jose::Kind::Opaque)
        return ofOpaque(token);
    if (isAsking)
        return Told::tr("checking");
    if (const QString word = timeWord(diagnosis::judgementOf(diagnosis)); !word.isEmpty())
        return word;
    const diagnosis::Cause *cause = leadingCause(diagnosis);
    return inWords(cause ? cause->title : QString(), diagnosis.verdict, inspection.depth == report::Inspection::Depth::Explained);
}

QString verdictOf(const Judged &judged)
{
    if (judged.token.kind == jose::Kind::Opaque)
        return ofOpaque(judged.token);
    if (const QString word = timeWord(judged.judgement); !word.isEmpty())
        return word;
    const QString &cause = judged.judgement.cause;
    const char *title = cause == u"inconclusive" ? nullptr : diagnosis::titleOfCause(cause);
    return inWords(title ? Told::again(title) : QString(), judged.judgement.verdict, false);
}

QString placeOf(const capture::Sighting &sighting)
{
    return TokenRecords::Place{sighting.place, sighting.cleaned}.inWords();
}

QString homeOf(const diagnosis::Diagnosis &diagnosis)
{
    return diagnosis::judgementOf(diagnosis).home;
}

QString answerText(const diagnosis::Diagnosis &diagnosis)
{
    QStringList lines{diagnosis.headline};
    for (const diagnosis::Comparison &line : diagnosis.comparison)
        lines.append(QStringLiteral("%1: %2").arg(line.label, report::plain(line.value)));
    if (!diagnosis.nextStep.isEmpty())
        lines.append(Told::tr("Next: %1").arg(report::plain(diagnosis.nextStep)));
    return lines.join(u'\n');
}

QString hostOf(const QString &origin)
{
    const QString https = QStringLiteral("https://");
    return origin.startsWith(https) ? origin.mid(https.size()) : origin;
}

} // namespace jotscope::ui

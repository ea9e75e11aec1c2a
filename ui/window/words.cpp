// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/words.h"

#include "language/told.h"
#include "report/blanks.h"
#include "ui/listing/token_records.h"

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
        return token.opaqueHint.isEmpty() ? Told::tr("nothing to check") : report::plain(token.opaqueHint);
    if (isAsking)
        return Told::tr("checking");
    if (const diagnosis::Cause *cause = leadingCause(diagnosis)) {
        QString title = cause->title;
        if (Told::isEnglish())
            title.replace(0, 1, title.left(1).toLower());
        return title;
    }
    switch (diagnosis.verdict) {
    case Verdict::Accepted: return Told::tr("accepted");
    case Verdict::Rejected: return Told::tr("rejected");
    case Verdict::Undecided: break;
    }
    return inspection.depth == report::Inspection::Depth::Explained ? Told::tr("undecided") : Told::tr("undecided, nothing asked yet");
}

QString placeOf(const capture::Sighting &sighting)
{
    return TokenRecords::Place{sighting.place, sighting.cleaned}.inWords();
}

QString homeOf(const diagnosis::Diagnosis &diagnosis)
{
    for (const char *tag : {"belongs here", "likely"}) {
        for (const diagnosis::EnvironmentResult &result : diagnosis.environments) {
            if (result.tag == QLatin1String(tag))
                return result.name;
        }
    }
    return {};
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

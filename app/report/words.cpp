// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include "jose/claims.h"
#include "language/retold.h"
#include "language/spoken.h"
#include "language/told.h"
#include "report/chapters.h"
#include "json/write.h"

namespace jotscope::report {

using diagnosis::Standing;
using diagnosis::Step;

QString titleOf(Standing standing)
{
    switch (standing) {
    case Standing::Proven: return Told::tr("Proven");
    case Standing::Likely: return Told::tr("Likely");
    case Standing::Possible: return Told::tr("Possible");
    case Standing::Unknown: break;
    case Standing::RuledOut: return Told::tr("Ruled out");
    }
    return Told::tr("Unknown");
}

QString titleOf(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return Told::tr("Accepted");
    case diagnosis::Verdict::Rejected: return Told::tr("Rejected");
    case diagnosis::Verdict::Undecided: break;
    }
    return Told::tr("Undecided");
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : Told::tr("unknown");
}

QString titleOf(const Inspection &inspection)
{
    const capture::Sighting &sighting = inspection.sighting;
    QStringList parts;
    if (!sighting.origin.isEmpty() && sighting.origin != u"whole text")
        parts.append(spokenOrigin(sighting.origin));
    if (!sighting.place.isEmpty() && sighting.place != u"whole text")
        parts.append(spokenPlace(sighting.place));
    return parts.join(QStringLiteral(", "));
}

QString languageTag()
{
    if (Told::isEnglish())
        return QStringLiteral("en");
    return Told::tr("en", "The code of the language of this translation, such as de").replace(u'_', u'-');
}

namespace {

QString useOf(const jose::Token &token)
{
    const json::Value *use = token.claim(u"token_use");
    const json::Value *type = token.header.root.find(u"typ");
    if ((type && type->stringOr().endsWith(u"at+jwt")) || (use && use->stringOr() == u"access"))
        return Told::tr("access token");
    if ((use && use->stringOr() == u"id") || token.claim(u"at_hash") || token.claim(u"nonce"))
        return Told::tr("ID token");
    return jose::scopesOf(token).isEmpty() ? QString() : Told::tr("access token");
}

QString kindText(jose::Kind kind)
{
    switch (kind) {
    case jose::Kind::Jws: return QStringLiteral("JWS");
    case jose::Kind::Jwe: return Told::tr("JWE, encrypted");
    case jose::Kind::SdJwt: return QStringLiteral("SD-JWT");
    case jose::Kind::Unsecured: return Told::tr("unsecured");
    case jose::Kind::Opaque: break;
    }
    return Told::tr("opaque");
}

} // namespace

QString tokenText(const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    QStringList parts;
    for (const QString &part : {useOf(token), kindText(token.kind), token.alg().left(24), token.opaqueHint}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    parts.append(countText(factsOf(inspection).characters, "character", "characters"));
    return parts.join(QStringLiteral(", "));
}

const diagnosis::EnvironmentResult *presentedOf(const Inspection &inspection)
{
    const auto &environments = inspection.diagnosis.environments;
    const int index = inspection.diagnosis.presented;
    return index >= 0 && std::size_t(index) < environments.size() ? &environments[std::size_t(index)] : nullptr;
}

const diagnosis::JourneyStep *stepOf(const diagnosis::EnvironmentResult &result, Step step)
{
    for (const diagnosis::JourneyStep &candidate : result.journey.steps) {
        if (candidate.step == step)
            return &candidate;
    }
    return nullptr;
}

const std::vector<Step> &matrixSteps()
{
    static const std::vector<Step> steps = {Step::Key, Step::Signature, Step::Time, Step::Issuer, Step::Audience, Step::UserRecord};
    return steps;
}

QString columnTitle(Step step)
{
    return step == Step::UserRecord ? Told::tr("User") : Told::again(diagnosis::titleOf(step));
}

QString tagOf(const diagnosis::Journey &journey, Step step)
{
    const bool stopped = journey.stoppedAt == step;
    if (journey.causeStep == step)
        return stopped ? Told::tr("cause, stopped here") : Told::tr("cause");
    return stopped ? Told::tr("stopped here") : QString();
}

QString serviceAnswerText(const Inspection &inspection)
{
    const diagnosis::ServiceReading &service = inspection.diagnosis.service;
    const QString known = service.status > 0 ? QStringLiteral("%1 %2").arg(service.status).arg(service.text) : service.text;
    const QString answer = service.text.isEmpty() ? QString::fromUtf8(inspection.diagnosis.evidence.serviceAnswer.trimmed()) : known;
    const QString line = answer.section(u'\n', 0, 0).trimmed();
    return line.size() > 120 ? line.left(119) + u'…' : line;
}

QString journeySummary(const Inspection &inspection)
{
    const QString &name = inspection.diagnosis.journey.environment;
    if (name.isEmpty())
        return Told::tr("what the token alone tells");
    const QString answer = serviceAnswerText(inspection);
    return answer.isEmpty() ? Told::tr("as seen by %1").arg(name) : Told::tr("as seen by %1: “%2”").arg(name, answer);
}

QString shownValue(const json::Value &value)
{
    return QString::fromUtf8(json::write(value));
}

QStringList expectedValues(const Inspection &inspection, const QString &claim)
{
    const diagnosis::EnvironmentResult *result = presentedOf(inspection);
    if (!result)
        return {};
    const environments::Environment &environment
        = inspection.diagnosis.evidence.environments[std::size_t(inspection.diagnosis.presented)].environment;
    const bool issuer = result->checks.issuer == diagnosis::IssuerCheck::Mismatch || result->checks.issuer == diagnosis::IssuerCheck::Near;
    if (claim == u"iss" && issuer)
        return {shownValue(json::Value::of(environment.issuer))};
    if (claim != u"aud" || result->checks.audience != diagnosis::AudienceCheck::Mismatch)
        return {};
    QStringList expected;
    for (const QString &audience : environment.audiences)
        expected.append(shownValue(json::Value::of(audience)));
    return expected;
}

QString expectedFor(const Inspection &inspection, const QString &claim)
{
    return expectedValues(inspection, claim).join(Told::tr(" or "));
}

QString resultText(const jose::TriedKey &tried)
{
    return tried.message.isEmpty() ? Told::again(tried.reason) : retold(tried.message);
}

namespace {
constexpr QStringView untoldTokens = u"not in this report, tokens of the list: ";
}

QStringList leftOut(qsizetype untold)
{
    return untold > 0 ? QStringList{untoldTokens.toString() + QString::number(untold)} : QStringList();
}

QString removedText(const QString &removed)
{
    constexpr QStringView chapters = u"left out: ";
    if (removed.startsWith(untoldTokens))
        return Told::tr("not in this report, tokens of the list: %1").arg(removed.sliced(untoldTokens.size()));
    if (Told::isEnglish() || !removed.startsWith(chapters))
        return retold(removed);
    QStringList words = removed.sliced(chapters.size()).split(QStringLiteral(", "));
    for (QString &word : words) {
        if (const auto chapter = chapterOf(word))
            word = Told::again(titleOf(*chapter));
    }
    return Told::tr("left out: %1").arg(words.join(QStringLiteral(", ")));
}

QStringList removedText(const QStringList &removed)
{
    QStringList lines;
    for (const QString &line : removed)
        lines.append(removedText(line));
    return lines;
}

namespace {

/// A label tells nothing about the value it stands for; what was found out about the subject still holds.
QString meaningOfLabel(const Inspection &inspection, jose::Part part, const QString &name)
{
    const QString title = jose::titleOf(part, name);
    for (const diagnosis::JourneyStep &step : inspection.diagnosis.journey.steps) {
        if (name == u"sub" && step.step == Step::Subject && step.status == diagnosis::Status::Ok)
            return QStringLiteral("%1: %2, %3").arg(title, step.word, step.detail);
    }
    return title;
}

} // namespace

QString meaningText(const Inspection &inspection, jose::Part part, const json::Member &member)
{
    const QString expected = part == jose::Part::Payload ? expectedFor(inspection, member.name) : QString();
    if (!expected.isEmpty())
        return Told::tr("%1 expects %2").arg(presentedOf(inspection)->name, expected);
    const bool replaced = member.value.isString() && inspection.labels.contains(member.value.text);
    const QString meaning = replaced ? meaningOfLabel(inspection, part, member.name)
                                     : jose::meaningOf(part, member.name, member.value, inspection.diagnosis.evidence.now);
    if (!member.duplicate)
        return meaning;
    return meaning.isEmpty() ? Told::tr("stands here twice") : meaning + Told::tr("; stands here twice");
}

QString shortReason(const diagnosis::Cause &cause)
{
    const auto &first = cause.standing == Standing::RuledOut || cause.reasonsFor.empty() ? cause.reasonsAgainst : cause.reasonsFor;
    const auto &second = cause.reasonsFor;
    return !first.empty() ? first.front().text : !second.empty() ? second.front().text : cause.nextStep;
}

QString countText(qsizetype count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(Told::again(count == 1 ? one : many));
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redact.h"

#include "report/clean_inside.h"
#include "report/clean_token.h"
#include "report/secrets.h"

namespace jotscope::report {

namespace {

void hideSecret(const QByteArray &secret, Scrub &scrub)
{
    if (secret.size() >= 4) // anything shorter stands in every second word
        scrub.hide(QString::fromUtf8(secret), secretMark);
    scrub.hideOctets(secret, secretMark);
}

void hideKey(const keys::Key &key, Scrub &scrub)
{
    if (key.secret)
        hideSecret(*key.secret, scrub);
}

QString countOf(qsizetype count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

} // namespace

void Redactor::learnSecrets(const diagnosis::Evidence &evidence, Scrub &scrub)
{
    for (const QByteArray &secret : m_secrets)
        hideSecret(secret, scrub);
    const auto note = [this](const QString &reference) {
        if (!reference.isEmpty() && !m_credentials.contains(reference))
            m_credentials.append(reference);
    };
    for (const diagnosis::EnvironmentEvidence &environment : evidence.environments) {
        for (const keys::KeySet &set : environment.keySets) {
            for (const keys::Key &key : set.keys)
                hideKey(key, scrub);
        }
        for (const jose::TriedKey &tried : environment.verification.tried)
            hideKey(tried.key, scrub);
        for (const environments::KeySource &source : environment.environment.keys)
            note(source.secret);
        for (const auto *endpoint : {&environment.environment.userEndpoint, &environment.environment.identityEndpoint}) {
            if (!*endpoint)
                continue;
            for (const environments::Credential &credential : (*endpoint)->credentials)
                note(credential.secret);
        }
    }
}

void Redactor::learn(const Inspection &inspection, Scrub &scrub)
{
    const diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    learnSecrets(evidence, scrub);
    if (m_known.hidesTokens()) {
        scrub.hideOctets(evidence.token.signature, QString::fromLatin1(cutMark));
        const bool isWhole = inspection.redaction == Redaction::None; // else its segments were counted in another text
        if (isWhole && evidence.token.segments.size() > 2 && evidence.token.segments[2].length >= 16) {
            const jose::Segment place = evidence.token.segments[2];
            scrub.hide(QString::fromLatin1(evidence.token.text.mid(place.offset, place.length)), QString::fromLatin1(cutMark));
        }
    }
    if (m_known.hidesPeople())
        learnPeople(inspection, scrub);
    for (const Inspection &inner : inspection.nested) // the answer speaks of what is inside
        learn(inner, scrub);
}

namespace {

/// What a short section tells.
Inspection inBrief(const Inspection &inspection)
{
    const diagnosis::Diagnosis &whole = inspection.diagnosis;
    Inspection brief;
    brief.sighting = inspection.sighting;
    brief.depth = inspection.depth;
    brief.redaction = inspection.redaction;
    brief.facts = inspection.facts;
    brief.labels = inspection.labels;
    brief.timeZone = inspection.timeZone;
    brief.recordedIn = inspection.recordedIn;
    brief.diagnosis.evidence.token = whole.evidence.token;
    brief.diagnosis.evidence.now = whole.evidence.now;
    brief.diagnosis.evidence.serviceAnswer = whole.evidence.serviceAnswer;
    brief.diagnosis.evidence.isRecorded = whole.evidence.isRecorded;
    brief.diagnosis.verdict = whole.verdict;
    brief.diagnosis.headline = whole.headline;
    brief.diagnosis.comparison = whole.comparison;
    brief.diagnosis.nextStep = whole.nextStep;
    brief.diagnosis.cause = whole.cause;
    brief.diagnosis.standing = whole.standing;
    brief.diagnosis.service = whole.service;
    return brief;
}

} // namespace

Inspection Redactor::redact(const Inspection &inspection)
{
    return redactAs(inspection, false);
}

Inspection Redactor::redactInBrief(const Inspection &inspection)
{
    return redactAs(inspection, true);
}

Inspection Redactor::redactAs(const Inspection &inspection, bool isBrief)
{
    // Labels are not given labels again; what is left of the token is looked after like any other.
    const bool hadLabels = inspection.redaction == Redaction::Identity;
    const Redaction wanted = m_known.redaction;
    if (hadLabels && m_known.hidesPeople())
        m_known.redaction = Redaction::Signature;
    Inspection copy = redactOnce(inspection, isBrief);
    m_known.redaction = wanted;
    m_recordedLabels = m_recordedLabels || hadLabels;
    if (hadLabels)
        copy.labels = inspection.labels;
    return copy;
}

Inspection Redactor::redactOnce(const Inspection &inspection, bool isBrief)
{
    Scrub scrub;
    learn(inspection, scrub);
    learnSpellings(scrub);
    const Cleaner cleaner(m_known, scrub);
    Inspection copy = isBrief ? inBrief(inspection) : inspection;
    jose::Token &token = copy.diagnosis.evidence.token;
    if (m_known.hidesTokens()) {
        TextFacts facts = factsOf(inspection);
        const bool guessable = token.signature.isEmpty() && !inspection.facts && (m_known.hidesPeople() || facts.characters < 20);
        if (guessable)
            facts.sha256.clear();
        copy.facts = facts;
        m_signatures += facts.signatureBytes > 0 ? 1 : 0;
        m_signatureBytes += facts.signatureBytes;
        cleanToken(token, cleaner, inspection.redaction != Redaction::None);
        copy.sighting.text = token.text;
    }
    cleanInside(copy.diagnosis.evidence.inside, token, cleaner);
    for (Inspection &inner : copy.nested)
        inner = redact(inner);
    copy.sighting.place = cleaner.text(copy.sighting.place);
    copy.sighting.origin = cleaner.text(copy.sighting.origin);
    copy.sighting.request = cleaner.foreign(copy.sighting.request);
    for (Companion &companion : copy.companions) { // a proof names the request that it is for
        for (QString &failure : companion.failures)
            failure = cleaner.foreign(failure);
    }
    const bool isCaptured = copy.sighting.answer == copy.diagnosis.evidence.serviceAnswer;
    cleaner.diagnosis(copy.diagnosis);
    copy.sighting.answer = isCaptured ? copy.diagnosis.evidence.serviceAnswer : cleaner.message(copy.sighting.answer);
    copy.redaction = std::max(copy.redaction, m_known.redaction);
    if (m_known.hidesPeople())
        copy.labels = m_known.pseudonyms.takeUsed();
    return copy;
}

QStringList Redactor::removed() const
{
    QStringList removed;
    if (m_signatures == 1)
        removed.append(QStringLiteral("signature, %1 bytes").arg(m_signatureBytes));
    else if (m_signatures > 1)
        removed.append(QStringLiteral("%1 signatures").arg(m_signatures));
    if (m_known.hidesPeople() && m_known.pseudonyms.count() > 0)
        removed.append(countOf(m_known.pseudonyms.count(), "identity", "identities")
            + (m_known.pseudonyms.claims().isEmpty()
                    ? QString()
                    : QStringLiteral(" (%1)").arg(m_known.pseudonyms.claims().join(QStringLiteral(", ")))));
    if (m_recordedLabels)
        removed.append(QStringLiteral("identities, when the case was recorded"));
    if (m_known.answersLeftOut > 0)
        removed.append(countOf(m_known.answersLeftOut, "member of answers", "members of answers"));
    if (!m_credentials.isEmpty())
        removed.append(countOf(m_credentials.size(), "credential", "credentials")
            + QStringLiteral(" (%1)").arg(m_credentials.join(QStringLiteral(", "))));
    return removed;
}

} // namespace jotscope::report

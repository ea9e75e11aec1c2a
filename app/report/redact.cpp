// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redact.h"

#include "report/answer_text.h"
#include "report/clean_inside.h"
#include "report/clean_token.h"

#include "jose/base64url.h"
#include "report/personal.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>

namespace jotscope::report {

namespace {

const QString secretMark = QStringLiteral("[secret]");

/// A value of an unknown member that could tell who somebody is, and not a word such as "staging" that stands in every sentence.
bool couldIdentify(const QString &value)
{
    static const QRegularExpression telling(QStringLiteral("[@0-9\\s]"));
    return value.size() >= 4 && (value.size() >= 16 || value.contains(telling));
}

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

/// Of a captured answer only who somebody is: an unknown member of a refusal may repeat what the service expected, which stays readable.
void Redactor::learnValues(const json::Value &value, const QString &name, From from, const char *forced, Scrub &scrub)
{
    const bool inAnswer = from != From::Token;
    for (const json::Value &item : value.items)
        learnValues(item, name, from, forced, scrub);
    for (const json::Member &member : value.members) {
        const Privacy privacy = inAnswer ? privacyOfAnswer(member.name) : privacyOfClaim(member.name);
        const char *inside = forced ? forced : privacy.kind == Privacy::Kind::Personal ? privacy.label : nullptr;
        learnValues(member.value, member.name, from, inside, scrub);
    }
    const QString text = value.isString() ? value.text : QString::fromLatin1(value.number);
    if (text.isEmpty() || (!inAnswer && m_known.keptClaims.contains(name)))
        return;
    const Privacy privacy = inAnswer ? privacyOfAnswer(name) : privacyOfClaim(name);
    const bool personal = forced || m_known.droppedClaims.contains(name);
    const bool unknown = from != From::Message && privacy.kind == Privacy::Kind::Unknown && couldIdentify(text);
    if (personal || unknown)
        scrub.hide(text, m_known.pseudonyms.labelFor(text, forced ? forced : privacy.label, inAnswer ? QString() : name));
}

/// The people in what a service answered: in the members that are theirs, and by their address in any sentence.
void Redactor::learnMessage(const QByteArray &whole, Scrub &scrub)
{
    for (const AnswerPiece &piece : answerPieces(whole)) {
        QByteArray said = piece.text;
        const json::Document document = json::read(said.trimmed());
        if (piece.kind == AnswerPiece::Kind::Body && document.isSound()) {
            learnValues(document.root, {}, From::Message, nullptr, scrub);
            said = json::write(document.root); // without escapes
        }
        learnAddresses(QString::fromUtf8(said), scrub);
    }
}

void Redactor::learnAddresses(const QString &text, Scrub &scrub)
{
    for (const QString &address : addressesIn(text))
        scrub.hide(address, m_known.pseudonyms.labelFor(address, "email"));
}

void Redactor::learnLookup(const directory::Lookup &lookup, Scrub &scrub)
{
    using Purpose = directory::Question::Purpose;
    Pseudonyms &pseudonyms = m_known.pseudonyms;
    const auto hide = [&](const QString &value, const QString &label) { scrub.hide(value, label); };
    if (!lookup.subject.isEmpty())
        hide(lookup.subject, pseudonyms.labelFor(lookup.subject, "subject"));
    for (const directory::Question &question : lookup.questions) {
        const bool nothing = question.asked.isEmpty();
        if (question.purpose == Purpose::KnownGood && !nothing)
            hide(question.asked, pseudonyms.name(question.asked, QStringLiteral("known-good")));
        else if (question.purpose == Purpose::Random && !nothing)
            hide(question.asked, pseudonyms.name(question.asked, QStringLiteral("random-id")));
        else if (question.purpose == Purpose::Variant && !nothing)
            hide(question.asked,
                pseudonyms.name(question.asked, pseudonyms.find(lookup.subject) + u'~' + QString(question.how).replace(u' ', u'-')));
        else if (!nothing)
            hide(question.asked, pseudonyms.labelFor(question.asked, "subject"));
        if (!question.record)
            continue;
        if (!question.record->id.isEmpty())
            hide(question.record->id, pseudonyms.labelFor(question.record->id, "subject"));
        if (!question.record->label.isEmpty())
            hide(question.record->label, pseudonyms.labelFor(question.record->label, "name"));
        for (const QString &value : question.record->identity) {
            if (!value.isEmpty())
                hide(value, pseudonyms.labelFor(value, value.contains(u'@') ? "email" : "name"));
        }
        learnValues(question.record->body, {}, From::Record, nullptr, scrub);
    }
    for (const net::Exchange &exchange : lookup.exchanges) {
        learnValues(json::read(exchange.body).root, {}, From::Record, nullptr, scrub);
        learnMessage(exchange.body, scrub);
    }
}

/// A kept claim stays in answers and addresses too, else it would be a label in every place but one.
void Redactor::keepValues(const json::Value &value, bool isKept)
{
    for (const json::Value &item : value.items)
        keepValues(item, isKept);
    for (const json::Member &member : value.members)
        keepValues(member.value, isKept || m_known.keptClaims.contains(member.name));
    const QString text = value.isString() ? value.text : QString::fromLatin1(value.number);
    if (isKept && !text.isEmpty())
        m_known.pseudonyms.keep(text);
}

void Redactor::learnPeople(const Inspection &inspection, Scrub &scrub)
{
    const diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    keepValues(evidence.token.payload.root, false);
    keepValues(evidence.token.header.root, false);
    learnValues(evidence.token.payload.root, {}, From::Token, nullptr, scrub);
    learnValues(evidence.token.header.root, {}, From::Token, nullptr, scrub);
    for (const json::Value &claims : claimsInside(evidence.inside))
        learnValues(claims, {}, From::Token, nullptr, scrub);
    for (const diagnosis::EnvironmentEvidence &environment : evidence.environments) {
        for (const auto *endpoint : {&environment.environment.userEndpoint, &environment.environment.identityEndpoint}) {
            if (*endpoint && !(*endpoint)->knownGoodId.isEmpty())
                scrub.hide((*endpoint)->knownGoodId, m_known.pseudonyms.name((*endpoint)->knownGoodId, QStringLiteral("known-good")));
        }
        for (const auto *lookup : {&environment.lookup, &environment.identityLookup}) {
            if (*lookup)
                learnLookup(**lookup, scrub);
        }
    }
    learnAddresses(QUrl::fromPercentEncoding(inspection.sighting.request.toUtf8()), scrub);
    learnMessage(inspection.sighting.answer, scrub);
    if (evidence.serviceAnswer != inspection.sighting.answer)
        learnMessage(evidence.serviceAnswer, scrub);
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

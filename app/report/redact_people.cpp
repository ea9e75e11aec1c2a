// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redact.h"

#include "report/answer_text.h"
#include "report/clean_inside.h"
#include "report/personal.h"
#include "report/spellings.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>

// Who is to become a label, and in which words.

namespace jotscope::report {

namespace {

/// A value of an unknown member that could tell who somebody is, and not a word such as "staging" that stands in every sentence.
bool couldIdentify(const QString &value)
{
    static const QRegularExpression telling(QStringLiteral("[@0-9\\s]"));
    return value.size() >= 4 && (value.size() >= 16 || value.contains(telling));
}

/// Ids and addresses are written in many ways; a name or a birthday is not.
bool isSpelledOtherwise(const char *kind)
{
    const QLatin1String label(kind);
    return label == QLatin1String("subject") || label == QLatin1String("email") || label == QLatin1String("username");
}

} // namespace

void Redactor::hideOne(const QString &value, const char *kind, Scrub &scrub, const QString &claim)
{
    if (value.isEmpty())
        return;
    scrub.hide(value, m_known.pseudonyms.labelFor(value, kind, claim));
    if (isSpelledOtherwise(kind))
        m_spelledOtherwise.append(value);
}

/// Last, so that a value that stands somewhere in this very form has a label of its own.
void Redactor::learnSpellings(Scrub &scrub)
{
    m_spelledOtherwise.removeDuplicates();
    for (const QString &value : std::as_const(m_spelledOtherwise)) {
        const QString label = m_known.pseudonyms.find(value);
        if (label == value) // it is kept
            continue;
        const QStringList parts = value.contains(u'@') ? localPartsOf(value) : QStringList();
        for (const QString &part : parts) {
            const QString known = m_known.pseudonyms.find(part);
            scrub.hideWord(part, known.isEmpty() ? label + QStringLiteral("~local-part") : known);
        }
        for (const Spelling &spelling : spellingsOf(value)) {
            const QString known = m_known.pseudonyms.find(spelling.text);
            scrub.hide(spelling.text, known.isEmpty() ? label + u'~' + spelling.how : known);
        }
    }
    m_spelledOtherwise.clear();
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
        hideOne(text, forced ? forced : privacy.label, scrub, inAnswer ? QString() : name);
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
        hideOne(address, "email", scrub);
    for (const QString &address : networkAddressesIn(text))
        hideOne(address, "network-address", scrub);
    for (const QString &name : directoryNamesIn(text)) {
        if (scrub.text(name) == name) // else it is somebody who has a label
            hideOne(name, "name", scrub);
    }
}

void Redactor::learnLookup(const directory::Lookup &lookup, Scrub &scrub)
{
    using Purpose = directory::Question::Purpose;
    Pseudonyms &pseudonyms = m_known.pseudonyms;
    const auto hide = [&](const QString &value, const QString &label) { scrub.hide(value, label); };
    hideOne(lookup.subject, "subject", scrub);
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
            hideOne(question.asked, "subject", scrub);
        if (!question.record)
            continue;
        hideOne(question.record->id, "subject", scrub);
        hideOne(question.record->label, "name", scrub);
        for (const QString &value : question.record->identity)
            hideOne(value, value.contains(u'@') ? "email" : "name", scrub);
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
    hideOne(inspection.diagnosis.subject.value, "subject", scrub);
    learnAddresses(QUrl::fromPercentEncoding(inspection.sighting.request.toUtf8()), scrub);
    learnMessage(inspection.sighting.answer, scrub);
    if (evidence.serviceAnswer != inspection.sighting.answer)
        learnMessage(evidence.serviceAnswer, scrub);
}

} // namespace jotscope::report

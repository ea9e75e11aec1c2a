// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean.h"

#include "report/difference.h"

#include <QFileInfo>

namespace jotscope::report {

namespace {

void forgetSecrets(keys::Key &key)
{
    key.secret.reset();
    key.privateHandle.reset();
}

} // namespace

void Cleaner::exchange(net::Exchange &exchange) const
{
    exchange.url = url(exchange.url);
    exchange.redirectTo = url(exchange.redirectTo);
    headers(exchange.requestHeaders, true);
    headers(exchange.headers, false);
    exchange.requestBody = body(exchange.requestBody);
    exchange.body = body(exchange.body);
    exchange.message = foreign(exchange.message);
    for (QStringList *lines : {&exchange.sends, &exchange.notes}) {
        for (QString &line : *lines)
            line = text(line);
    }
}

void Cleaner::lookup(directory::Lookup &lookup) const
{
    lookup.subject = text(lookup.subject);
    lookup.claim = text(lookup.claim);
    lookup.notAskedBecause = text(lookup.notAskedBecause);
    lookup.unusableClaim = text(lookup.unusableClaim);
    for (net::Exchange &asked : lookup.exchanges)
        exchange(asked);
    for (directory::Question &question : lookup.questions) {
        question.asked = text(question.asked);
        question.message = foreign(question.message);
        if (question.echoed)
            question.echoed = text(*question.echoed);
        question.responder.proof = text(question.responder.proof);
        question.responder.advice = text(question.responder.advice);
        if (!question.record)
            continue;
        question.record->id = text(question.record->id);
        question.record->label = text(question.record->label);
        question.record->stateLabel = text(question.record->stateLabel);
        question.record->doubtText = text(question.record->doubtText);
        question.record->body = answer(question.record->body);
        for (QString &value : question.record->identity)
            value = text(value);
    }
}

void Cleaner::verification(jose::Verification &verification) const
{
    verification.message = text(verification.message);
    for (QStringList *lines : {&verification.warnings, &verification.hints}) {
        for (QString &line : *lines)
            line = text(line);
    }
    for (jose::Verification &one : verification.signatures)
        this->verification(one);
    const auto cleanKey = [this](keys::Key &key) {
        forgetSecrets(key);
        key.from = text(key.from);
    };
    if (verification.key)
        cleanKey(*verification.key);
    for (jose::TriedKey &tried : verification.tried) {
        cleanKey(tried.key);
        tried.message = text(tried.message);
    }
}

void Cleaner::endpoint(environments::UserEndpoint &endpoint) const
{
    endpoint.knownGoodId = text(endpoint.knownGoodId);
    endpoint.file = QFileInfo(endpoint.file).fileName();
    for (json::Member &member : endpoint.overrides.members) // a header or a body of a request may hold a key
        std::erase_if(member.value.members, [](const json::Member &inner) { return inner.name == u"headers" || inner.name == u"body"; });
}

void Cleaner::environment(diagnosis::EnvironmentEvidence &evidence) const
{
    for (environments::KeySource &source : evidence.environment.keys) {
        source.jwks.clear(); // it may hold private halves
        source.file = QFileInfo(source.file).fileName();
    }
    for (auto *endpoint : {&evidence.environment.userEndpoint, &evidence.environment.identityEndpoint}) {
        if (*endpoint)
            this->endpoint(**endpoint);
    }
    evidence.environment.caFile = QFileInfo(evidence.environment.caFile).fileName();
    evidence.environment.clientCertificate.reset();
    for (keys::KeySet &set : evidence.keySets) {
        set.from = text(set.from);
        for (keys::Key &key : set.keys) {
            forgetSecrets(key);
            key.from = text(key.from);
        }
        for (QString &note : set.notes)
            note = text(note);
    }
    for (QString &problem : evidence.keyProblems)
        problem = text(problem);
    for (net::Exchange &asked : evidence.keyExchanges)
        exchange(asked);
    verification(evidence.verification);
    for (auto *asked : {&evidence.lookup, &evidence.identityLookup}) {
        if (*asked)
            lookup(**asked);
    }
}

/// Marks stand for characters of the old text: where one was replaced, the difference is sought anew.
void Cleaner::comparison(std::vector<diagnosis::Comparison> &lines) const
{
    bool changed = false;
    for (diagnosis::Comparison &line : lines) {
        const QString clean = text(line.value);
        line.label = text(line.label);
        if (clean == line.value)
            continue;
        line.value = clean;
        line.markBegin = line.markEnd = 0;
        changed = true;
    }
    if (!changed || lines.size() != 2)
        return;
    const Difference difference = differenceOf(lines[0].value, lines[1].value);
    lines[1].markBegin = int(difference.begin);
    lines[1].markEnd = int(difference.end);
}

void Cleaner::journey(diagnosis::Journey &journey) const
{
    for (diagnosis::JourneyStep &step : journey.steps) {
        step.word = text(step.word);
        step.detail = text(step.detail);
    }
}

void Cleaner::subject(diagnosis::SubjectForensics &subject) const
{
    for (diagnosis::SubjectNote &note : subject.notes) {
        note.message = text(note.message);
        note.reading = text(note.reading);
    }
    subject.onTheWire = text(subject.onTheWire);
    subject.echoed = text(subject.echoed);
    if (!known().hidesPeople())
        return;
    subject.value = text(subject.value);
    for (QString &value : subject.all)
        value = text(value);
    subject.raw.clear();
    subject.characters.clear();
}

void Cleaner::service(diagnosis::ServiceReading &service) const
{
    service.text = foreign(service.text);
    service.meaning = text(service.meaning);
    service.proves = text(service.proves);
}

void Cleaner::diagnosis(diagnosis::Diagnosis &diagnosis) const
{
    diagnosis.headline = foreign(diagnosis.headline);
    diagnosis.nextStep = foreign(diagnosis.nextStep);
    comparison(diagnosis.comparison);
    journey(diagnosis.journey);
    for (diagnosis::Cause &cause : diagnosis.causes) {
        cause.nextStep = foreign(cause.nextStep);
        for (auto *reasons : {&cause.reasonsFor, &cause.reasonsAgainst}) {
            for (diagnosis::Reason &reason : *reasons) {
                reason.text = foreign(reason.text);
                reason.source.label = text(reason.source.label);
                reason.source.claim = text(reason.source.claim);
            }
        }
    }
    for (diagnosis::Finding &finding : diagnosis.findings) {
        for (QString *said : {&finding.headline, &finding.expected, &finding.found, &finding.remedy})
            *said = foreign(*said);
        finding.claim = text(finding.claim);
    }
    for (diagnosis::EnvironmentResult &result : diagnosis.environments) {
        result.userMessage = foreign(result.userMessage);
        result.checks.issuerFound = text(result.checks.issuerFound);
        result.checks.issuerNear = text(result.checks.issuerNear);
        verification(result.verification);
        journey(result.journey);
    }
    for (diagnosis::EnvironmentEvidence &evidence : diagnosis.evidence.environments)
        environment(evidence);
    subject(diagnosis.subject);
    service(diagnosis.service);
    diagnosis.evidence.request = foreign(diagnosis.evidence.request);
    QByteArray &answer = diagnosis.evidence.serviceAnswer;
    answer = message(answer); // the words that were recognised stay in the service's reading
}

} // namespace jotscope::report

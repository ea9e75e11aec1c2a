// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/case_file.h"

#include "report/records.h"
#include "json/read.h"
#include "json/write.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jotscope::report {

namespace {

const QString schemaName = QStringLiteral("jotscope/case/1");

bool isWhole(const diagnosis::Journey &journey)
{
    return journey.steps.empty() || journey.steps.size() == std::size_t(diagnosis::stepCount);
}

/// A file may come from anybody: what the rest of the program relies on is looked at here.
bool hangsTogether(const diagnosis::Diagnosis &diagnosis)
{
    const std::size_t count = diagnosis.environments.size();
    bool whole = count == diagnosis.evidence.environments.size() && diagnosis.presented >= -1 && diagnosis.presented < int(count)
        && isWhole(diagnosis.journey);
    for (const diagnosis::EnvironmentResult &result : diagnosis.environments)
        whole = whole && isWhole(result.journey);
    return whole;
}

using Verdict = jose::Verification::Verdict;

bool canBeHeldAgainst(const jose::Verification &said)
{
    return said.verdict == Verdict::Valid && said.key && said.key->handle; // a shared secret is in no case
}

/// With the whole token there, a record of a valid signature can be held against its own key; of several signatures, each.
bool isBelievable(const jose::Token &token, const jose::Verification &said)
{
    keys::KeySet set;
    if (canBeHeldAgainst(said))
        set.keys.push_back(*said.key);
    for (const jose::Verification &one : said.signatures) {
        if (canBeHeldAgainst(one))
            set.keys.push_back(*one.key);
    }
    if (set.keys.empty())
        return true;
    const jose::Verification found = jose::verify(token, {set});
    if (said.signatures.empty())
        return found.verdict == Verdict::Valid;
    for (std::size_t i = 0; i < said.signatures.size(); ++i) {
        const bool isValid = i < found.signatures.size() && found.signatures[i].verdict == Verdict::Valid;
        if (canBeHeldAgainst(said.signatures[i]) && !isValid)
            return false;
    }
    return true;
}

bool isBelievable(const diagnosis::Evidence &evidence)
{
    return std::ranges::all_of(evidence.environments,
        [&evidence](const diagnosis::EnvironmentEvidence &one) { return isBelievable(evidence.token, one.verification); });
}

/// Of these and of the tokens inside them.
bool all(const std::vector<Inspection> &inspections, bool (*holds)(const Inspection &))
{
    return std::all_of(
        inspections.begin(), inspections.end(), [holds](const Inspection &one) { return holds(one) && all(one.nested, holds); });
}

void keepInside(jose::Token &token)
{
    for (jose::Segment &segment : token.segments) { // they may have been counted before the text was cut
        segment.offset = qBound<qsizetype>(0, segment.offset, token.text.size());
        segment.length = qBound<qsizetype>(0, segment.length, token.text.size() - segment.offset);
    }
    for (jose::Flaw &flaw : token.flaws) {
        flaw.offset = qMax<qsizetype>(flaw.offset, 0);
        flaw.length = qMax<qsizetype>(flaw.length, 0);
    }
    for (jose::Token &one : token.signatures)
        keepInside(one);
}

void keepInside(std::vector<diagnosis::Comparison> &lines)
{
    for (diagnosis::Comparison &line : lines) {
        line.markBegin = qBound(0, line.markBegin, int(line.value.size()));
        line.markEnd = qBound(line.markBegin, line.markEnd, int(line.value.size()));
    }
}

} // namespace

static void record(Recorder &recorder, diagnosis::Evidence &evidence)
{
    recorder("token", evidence.token);
    recorder("inside", evidence.inside);
    recorder("request", evidence.request);
    recorder("environments", evidence.environments);
    recorder("presented", evidence.presented);
    recorder("now", evidence.now);
    recorder("service_answer", evidence.serviceAnswer);
    recorder("keys_alone", evidence.isOfKeysAlone);
}

/// Labels have no shape to judge, and the answer for a token inside is a conclusion from two of them.
static bool isJudged(const Inspection &inspection)
{
    return inspection.redaction != Redaction::Identity && inspection.nested.empty();
}

/// In the words of the language that is told.
static void judge(Inspection &inspection)
{
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    if (inspection.redaction == Redaction::None)
        diagnosis.evidence.token = jose::decode(diagnosis.evidence.token.text);
    if (isJudged(inspection))
        diagnosis = diagnosis::diagnose(diagnosis::Evidence(diagnosis.evidence));
}

static void record(Recorder &recorder, Inspection &inspection)
{
    recorder("depth", inspection.depth);
    recorder("redaction", inspection.redaction);
    recorder("sighting", inspection.sighting);
    recorder("facts", inspection.facts);
    recorder("labels", inspection.labels);
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    recorder("evidence", diagnosis.evidence);
    recorder("nested", inspection.nested);
    recorder("companions", inspection.companions);
    recorder("time_zone", inspection.timeZone);
    if (!isJudged(inspection))
        recorder("diagnosis", diagnosis);
    if (!recorder.isReading())
        return;
    keepInside(diagnosis.evidence.token);
    if (diagnosis.evidence.inside.read)
        keepInside(*diagnosis.evidence.inside.read);
    keepInside(diagnosis.comparison);
    diagnosis.evidence.isRecorded = true;
    judge(inspection);
}

void judgeRecorded(Inspection &inspection)
{
    for (Inspection &inner : inspection.nested)
        judgeRecorded(inner);
    judge(inspection);
}

static void record(Recorder &recorder, Case &file)
{
    recorder("program", file.program);
    recorder("as_of", file.asOf);
    recorder("tokens", file.inspections);
}

QByteArray toCase(const std::vector<Inspection> &inspections, const QDateTime &asOf)
{
    json::Value object = json::Value::object();
    object.add(QStringLiteral("schema"), json::Value::of(schemaName));
    Case file{inspections, asOf, QStringLiteral("Jotscope " JOTSCOPE_VERSION)};
    Recorder recorder(object);
    record(recorder, file);
    return json::write(object, 2) + '\n';
}

bool looksLikeCase(const QByteArray &text)
{
    const QByteArray start = text.left(200).trimmed();
    return start.startsWith('{') && start.contains("\"jotscope/case/");
}

Result<Case> readCase(const QByteArray &text, const QString &name)
{
    const json::Document document = json::read(text);
    if (document.fault) {
        const json::Place place = json::placeOf(text, document.fault->offset);
        return failure(Error::Kind::Format,
            QStringLiteral("%1:%2:%3: expected %4, found %5.")
                .arg(name)
                .arg(place.line)
                .arg(place.column)
                .arg(document.fault->expected, document.fault->found));
    }
    const QString found = document.root.textAt(u"schema");
    if (found != schemaName)
        return failure(Error::Kind::Format,
            QStringLiteral("%1: expected a case file (\"schema\": \"%2\"), found %3.")
                .arg(name, schemaName, found.isEmpty() ? QStringLiteral("another file") : u'"' + found.left(40) + u'"'));
    Case file;
    Recorder::Fault fault;
    Recorder recorder(document.root, {}, fault);
    record(recorder, file);
    if (fault.isSet())
        return failure(Error::Kind::Format, QStringLiteral("%1: expected %2 at %3.").arg(name, fault.expected, fault.pointer));
    if (!all(file.inspections, [](const Inspection &one) { return hangsTogether(one.diagnosis); }))
        return failure(Error::Kind::Format,
            QStringLiteral("%1: expected a diagnosis with one result for each environment, found another number.").arg(name));
    const auto isHonest = [](const Inspection &one) { return one.redaction != Redaction::None || isBelievable(one.diagnosis.evidence); };
    if (!all(file.inspections, isHonest))
        return failure(Error::Kind::Format,
            QStringLiteral("%1: the key that is said to verify the token does not verify it: the file was changed.").arg(name));
    const auto digest = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    for (Inspection &inspection : file.inspections)
        inspection.recordedIn = digest;
    return file;
}

} // namespace jotscope::report

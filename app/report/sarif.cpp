// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sarif.h"

#include "report/visible.h"
#include "report/words.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace jotscope::report {

namespace {

using json::Value;

Value &add(Value &object, const char *name, Value value)
{
    return object.add(QString::fromLatin1(name), std::move(value));
}

Value &add(Value &object, const char *name, const QString &text)
{
    return object.add(QString::fromLatin1(name), Value::of(visible(text)));
}

Value message(const QString &text)
{
    Value object = Value::object();
    add(object, "text", text.isEmpty() ? QStringLiteral("(no text)") : text);
    return object;
}

const char *levelOf(jose::Severity severity)
{
    switch (severity) {
    case jose::Severity::Fatal: return "error";
    case jose::Severity::Warning: return "warning";
    case jose::Severity::Note: break;
    }
    return "note";
}

/// Ids of everything that was reported, each once, with the words for its first appearance.
class Rules {
public:
    int indexOf(const QString &id, const QString &headline)
    {
        const auto known = m_index.constFind(id);
        if (known != m_index.constEnd())
            return *known;
        Value rule = Value::object();
        add(rule, "id", id);
        add(rule, "shortDescription", message(headline));
        m_rules.add(std::move(rule));
        m_index.insert(id, int(m_index.size()));
        return int(m_index.size()) - 1;
    }
    Value take() { return std::move(m_rules); }

private:
    QHash<QString, int> m_index;
    Value m_rules = Value::array();
};

/// Where the token was seen: a file where it has a name, always a place in words.
Value locationOf(const Inspection &inspection, qsizetype offset, qsizetype length)
{
    Value artifact = Value::object();
    const QString origin = inspection.sighting.origin.isEmpty() ? QStringLiteral("token") : inspection.sighting.origin;
    add(artifact, "uri", QString::fromLatin1(QUrl::toPercentEncoding(visible(origin), "/")));
    Value physical = Value::object();
    add(physical, "artifactLocation", std::move(artifact));
    Value logical = Value::object();
    add(logical, "fullyQualifiedName", inspection.sighting.place.isEmpty() ? QStringLiteral("token") : inspection.sighting.place);
    add(logical, "kind", QStringLiteral("resource"));
    Value location = Value::object();
    add(location, "physicalLocation", std::move(physical));
    add(location, "logicalLocations", Value::array().add(std::move(logical)));
    Value inToken = Value::object(); // not a region: that would count from the start of the file
    add(inToken, "tokenOffset", Value::of(qint64(std::max<qsizetype>(offset, 0))));
    add(inToken, "tokenLength", Value::of(qint64(std::max<qsizetype>(length, 0))));
    add(location, "properties", std::move(inToken));
    return Value::array().add(std::move(location));
}

Value resultOf(Rules &rules, const Inspection &inspection, const QString &id, const char *level, const QString &text)
{
    Value result = Value::object();
    add(result, "ruleId", id);
    add(result, "ruleIndex", Value::of(rules.indexOf(id, text)));
    add(result, "level", QString::fromLatin1(level));
    add(result, "message", message(text));
    Value prints = Value::object();
    const QByteArray digest = factsOf(inspection).sha256;
    if (!digest.isEmpty()) {
        add(prints, "tokenSha256/v1", QString::fromLatin1(digest));
        add(result, "partialFingerprints", std::move(prints));
    }
    return result;
}

void addFinding(Value &results, Rules &rules, const Inspection &inspection, const diagnosis::Finding &finding)
{
    QStringList text = {finding.headline};
    if (!finding.expected.isEmpty())
        text.append(QStringLiteral("Expected: %1.").arg(finding.expected));
    if (!finding.found.isEmpty())
        text.append(QStringLiteral("Found: %1.").arg(finding.found));
    if (!finding.remedy.isEmpty())
        text.append(finding.remedy);
    Value result = resultOf(rules, inspection, finding.id, levelOf(finding.severity), text.join(u' '));
    const auto &flaws = inspection.diagnosis.evidence.token.flaws;
    const auto flaw = std::ranges::find(flaws, finding.id, &jose::Flaw::id);
    const bool placed = flaw != flaws.end();
    add(result, "locations", locationOf(inspection, placed ? flaw->offset : 0, placed ? flaw->length : factsOf(inspection).characters));
    Value properties = Value::object();
    if (!finding.environment.isEmpty())
        add(properties, "environment", finding.environment);
    if (!finding.claim.isEmpty())
        add(properties, "claim", finding.claim);
    if (!properties.members.empty())
        add(result, "properties", std::move(properties));
    results.add(std::move(result));
}

void addToken(Value &results, Rules &rules, const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    if (diagnosis.verdict == diagnosis::Verdict::Rejected && inspection.depth != Inspection::Depth::Decoded) {
        const QString id = diagnosis.cause.isEmpty() ? QStringLiteral("rejected") : diagnosis.cause;
        const QString next = diagnosis.nextStep.isEmpty() ? QString() : u' ' + diagnosis.nextStep;
        Value result = resultOf(rules, inspection, id, "error", diagnosis.headline + next);
        add(result, "locations", locationOf(inspection, 0, factsOf(inspection).characters));
        results.add(std::move(result));
    }
    for (const diagnosis::Finding &finding : diagnosis.findings)
        addFinding(results, rules, inspection, finding);
    for (const jose::Flaw &flaw : diagnosis.evidence.token.flaws) {
        const auto told = [&flaw](const diagnosis::Finding &finding) { return finding.id == flaw.id; };
        if (std::ranges::any_of(diagnosis.findings, told))
            continue;
        Value result = resultOf(rules, inspection, flaw.id, levelOf(flaw.severity), flaw.message);
        add(result, "locations", locationOf(inspection, flaw.offset, flaw.length));
        results.add(std::move(result));
    }
}

} // namespace

Value toSarif(const std::vector<Inspection> &inspections)
{
    Rules rules;
    Value results = Value::array();
    for (const Inspection &inspection : inspections)
        addToken(results, rules, inspection);
    Value driver = Value::object();
    add(driver, "name", QStringLiteral("Jotscope"));
    add(driver, "version", QStringLiteral(JOTSCOPE_VERSION));
    add(driver, "rules", rules.take());
    Value tool = Value::object();
    add(tool, "driver", std::move(driver));
    Value run = Value::object();
    add(run, "tool", std::move(tool));
    add(run, "columnKind", QStringLiteral("utf16CodeUnits"));
    add(run, "results", std::move(results));
    Value log = Value::object();
    add(log, "$schema", QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json"));
    add(log, "version", QStringLiteral("2.1.0"));
    add(log, "runs", Value::array().add(std::move(run)));
    return log;
}

} // namespace jotscope::report

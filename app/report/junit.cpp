// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/junit.h"

#include "report/visible.h"
#include "report/words.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace jotscope::report {

namespace {

using diagnosis::Status;

enum class Outcome { Passed, Failed, Error, Skipped };

struct Case {
    QString name;
    Outcome outcome = Outcome::Passed;
    QString message;
    QString type; ///< stable id, for those who filter
    QString details;
};

Outcome outcomeOf(Status status)
{
    switch (status) {
    case Status::Ok:
    case Status::Warn: return Outcome::Passed;
    case Status::Fail: return Outcome::Failed;
    case Status::Unknown:
    case Status::NotAsked:
    case Status::NotChecked: break;
    }
    return Outcome::Skipped;
}

QString evidenceOf(const diagnosis::Diagnosis &diagnosis)
{
    QStringList lines;
    for (const diagnosis::Comparison &line : diagnosis.comparison)
        lines.append(QStringLiteral("%1: %2").arg(visible(line.label), visible(line.value)));
    for (const diagnosis::Cause &cause : diagnosis.causes) {
        if (cause.id != diagnosis.cause)
            continue;
        for (const diagnosis::Reason &reason : cause.reasonsFor)
            lines.append(QStringLiteral("for: %1").arg(visible(reason.text)));
        for (const diagnosis::Reason &reason : cause.reasonsAgainst)
            lines.append(QStringLiteral("against: %1").arg(visible(reason.text)));
    }
    if (!diagnosis.nextStep.isEmpty())
        lines.append(QStringLiteral("next: %1").arg(visible(diagnosis.nextStep)));
    return lines.join(u'\n');
}

std::vector<Case> casesOf(const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    Case verdict;
    verdict.name = QStringLiteral("verdict");
    verdict.outcome = diagnosis.verdict == diagnosis::Verdict::Accepted ? Outcome::Passed
        : diagnosis.verdict == diagnosis::Verdict::Rejected             ? Outcome::Failed
                                                                        : Outcome::Error;
    verdict.message = diagnosis.headline;
    verdict.type = diagnosis.cause;
    verdict.details = evidenceOf(diagnosis);
    std::vector<Case> cases = {verdict};
    for (const diagnosis::JourneyStep &step : diagnosis.journey.steps) {
        Case made;
        made.name = QString::fromUtf8(diagnosis::wordOf(step.step));
        made.outcome = outcomeOf(step.status);
        made.message = step.detail.isEmpty() ? step.word : QStringLiteral("%1: %2").arg(step.word, step.detail);
        made.type = made.name;
        cases.push_back(made);
    }
    for (const diagnosis::Finding &finding : diagnosis.findings) {
        Case made;
        made.name = finding.environment.isEmpty() ? finding.id : QStringLiteral("%1 in %2").arg(finding.id, finding.environment);
        made.outcome = finding.severity == jose::Severity::Fatal ? Outcome::Failed : Outcome::Passed;
        made.message = finding.headline;
        made.type = finding.id;
        made.details = QStringLiteral("expected: %1\nfound: %2\nremedy: %3")
                           .arg(visible(finding.expected), visible(finding.found), visible(finding.remedy));
        cases.push_back(made);
    }
    return cases;
}

void writeCase(QXmlStreamWriter &xml, const Case &made, const QString &className)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("name"), visible(made.name));
    xml.writeAttribute(QStringLiteral("classname"), className);
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
    const char *element = made.outcome == Outcome::Failed ? "failure" : made.outcome == Outcome::Error ? "error" : "skipped";
    if (made.outcome != Outcome::Passed) {
        xml.writeStartElement(QString::fromUtf8(element));
        if (made.outcome == Outcome::Skipped) { // Jenkins' schema knows no attribute of it
            xml.writeCharacters(visible(made.message));
        } else {
            xml.writeAttribute(QStringLiteral("message"), visible(made.message));
            xml.writeAttribute(QStringLiteral("type"), visible(made.type));
            xml.writeCharacters(made.details);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeProperty(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    xml.writeEmptyElement(QStringLiteral("property"));
    xml.writeAttribute(QStringLiteral("name"), QString::fromUtf8(name));
    xml.writeAttribute(QStringLiteral("value"), visible(value));
}

void writeProperties(QXmlStreamWriter &xml, const Inspection &inspection)
{
    xml.writeStartElement(QStringLiteral("properties"));
    writeProperty(xml, "verdict", QString::fromLatin1(diagnosis::wordOf(inspection.diagnosis.verdict)));
    writeProperty(xml, "cause", inspection.diagnosis.cause);
    writeProperty(xml, "standing", QString::fromLatin1(diagnosis::wordOf(inspection.diagnosis.standing)));
    if (const QByteArray digest = factsOf(inspection).sha256; !digest.isEmpty())
        writeProperty(xml, "sha256", QString::fromLatin1(digest));
    writeProperty(xml, "program", QStringLiteral("Jotscope " JOTSCOPE_VERSION));
    xml.writeEndElement();
}

/// What was fine: schemas of JUnit XML give a passed case no text of its own.
QString passedText(const std::vector<Case> &cases)
{
    QStringList lines;
    for (const Case &made : cases) {
        if (made.outcome == Outcome::Passed && !made.message.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(visible(made.name), visible(made.message)));
    }
    return lines.join(u'\n');
}

void writeCounts(QXmlStreamWriter &xml, const std::vector<Case> &cases)
{
    const auto count = [&cases](Outcome outcome) { return QString::number(std::ranges::count(cases, outcome, &Case::outcome)); };
    xml.writeAttribute(QStringLiteral("tests"), QString::number(cases.size()));
    xml.writeAttribute(QStringLiteral("failures"), count(Outcome::Failed));
    xml.writeAttribute(QStringLiteral("errors"), count(Outcome::Error));
    xml.writeAttribute(QStringLiteral("skipped"), count(Outcome::Skipped));
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
}

} // namespace

QByteArray toJunit(const std::vector<Inspection> &inspections)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const std::vector<Case> cases = casesOf(inspections[i]);
        const QString className = QStringLiteral("jotscope.token%1").arg(i + 1);
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), visible(QStringLiteral("token %1: %2").arg(i + 1).arg(titleOf(inspections[i]))));
        writeCounts(xml, cases);
        if (inspections[i].diagnosis.evidence.now.isValid())
            xml.writeAttribute(
                QStringLiteral("timestamp"), inspections[i].diagnosis.evidence.now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        xml.writeAttribute(QStringLiteral("hostname"), QStringLiteral("localhost"));
        xml.writeAttribute(QStringLiteral("id"), QString::number(i));
        xml.writeAttribute(QStringLiteral("package"), QStringLiteral("jotscope"));
        writeProperties(xml, inspections[i]);
        for (const Case &made : cases)
            writeCase(xml, made, className);
        xml.writeTextElement(QStringLiteral("system-out"), passedText(cases));
        xml.writeTextElement(QStringLiteral("system-err"), QString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown.h"

#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/details.h"
#include "report/repeat.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::Standing;
using diagnosis::Status;

QString markOf(Status status)
{
    switch (status) {
    case Status::Ok: return QStringLiteral("✅");
    case Status::Warn: return QStringLiteral("⚠️");
    case Status::Fail: return QStringLiteral("❌");
    case Status::Unknown: return QStringLiteral("❔");
    case Status::NotAsked:
    case Status::NotChecked: break;
    }
    return QStringLiteral("➖");
}

/// Lines of a report; each piece of foreign text comes in through proseOf or codeSpan.
class Page {
public:
    void line(const QString &line = {}) { m_text += line + u'\n'; }
    void heading(int level, const QString &title)
    {
        line();
        line(QString(level, u'#') + u' ' + title);
        line();
    }
    void row(const QStringList &cells) { line(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")))); }
    void head(const QStringList &cells)
    {
        row(cells);
        line(u'|' + QStringLiteral(" --- |").repeated(cells.size()));
    }
    QByteArray take() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

void writeAnswer(Page &page, const Inspection &inspection, int level)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    page.heading(level, proseOf(diagnosis.headline));
    QString said = QStringLiteral("**%1**").arg(titleOf(diagnosis.verdict));
    if (const auto *presented = presentedOf(inspection); presented && !presented->name.isEmpty())
        said = Told::tr("%1 by %2", "a verdict, and the environment that gives it").arg(said, proseOf(presented->name));
    said = (diagnosis.evidence.isRecorded ? Told::tr("%1, as of %2 (recorded)") : Told::tr("%1, as of %2"))
               .arg(said, instantText(diagnosis.evidence.now));
    if (!diagnosis.cause.isEmpty())
        said = Told::tr("%1. Cause: %2, %3").arg(said, codeSpan(diagnosis.cause), Told::again(diagnosis::wordOf(diagnosis.standing)));
    page.line(diagnosis::withStop(said));
    page.line();
    for (const diagnosis::Comparison &line : diagnosis.comparison)
        page.line(QStringLiteral("- %1: %2").arg(proseOf(line.label), codeSpan(line.value)));
    if (!diagnosis.nextStep.isEmpty())
        page.line(QStringLiteral("- **%1** %2").arg(Told::tr("Next:"), proseOf(diagnosis.nextStep)));
    if (const QString answer = serviceAnswerText(inspection); !answer.isEmpty())
        page.line(QStringLiteral("- ") + Told::tr("Service answered: %1").arg(codeSpan(answer)));
    page.line(QStringLiteral("- ") + Told::tr("Token: %1; %2").arg(proseOf(tokenText(inspection)), proseOf(titleOf(inspection))));
    if (const QByteArray digest = factsOf(inspection).sha256; !digest.isEmpty())
        page.line(QStringLiteral("- SHA-256: `%1`").arg(QLatin1String(digest)));
}

void writeJourney(Page &page, const Inspection &inspection, int level)
{
    const diagnosis::Journey &journey = inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    page.heading(level, Told::tr("Journey"));
    QStringList steps;
    for (const diagnosis::JourneyStep &step : journey.steps) {
        const QString tag = tagOf(journey, step.step);
        const QString said
            = QStringLiteral("%1 %2: %3").arg(markOf(step.status), Told::again(diagnosis::titleOf(step.step)), proseOf(step.word));
        steps.append(tag.isEmpty() ? said : QStringLiteral("**%1 (%2)**").arg(said, tag));
    }
    page.line(steps.join(QStringLiteral(" → ")));
}

void writeEnvironments(Page &page, const Inspection &inspection, int level)
{
    if (inspection.diagnosis.environments.empty())
        return;
    page.heading(level, Told::tr("Environments"));
    QStringList titles = {Told::tr("Environment")};
    for (const diagnosis::Step step : matrixSteps())
        titles.append(columnTitle(step));
    page.head(titles);
    for (const diagnosis::EnvironmentResult &result : inspection.diagnosis.environments) {
        const QString tag = proseOf(Told::again(result.tag));
        QStringList cells = {tag.isEmpty() ? proseOf(result.name) : QStringLiteral("%1 (%2)").arg(proseOf(result.name), tag)};
        for (const diagnosis::Step step : matrixSteps()) {
            const diagnosis::JourneyStep *cell = stepOf(result, step);
            cells.append(cell ? markOf(cell->status) + u' ' + proseOf(cell->word) : QStringLiteral("➖ ") + Told::tr("not asked"));
        }
        page.row(cells);
    }
}

QString reasonText(const diagnosis::Reason &reason)
{
    return reason.source.label.isEmpty() ? proseOf(reason.text)
                                         : QStringLiteral("%1 (%2)").arg(proseOf(reason.text), proseOf(reason.source.label));
}

void writeCauses(Page &page, const Inspection &inspection, int level)
{
    if (inspection.diagnosis.causes.empty())
        return;
    page.heading(level, Told::tr("Causes"));
    QStringList ruledOut;
    QStringList unknown;
    for (const diagnosis::Cause &cause : inspection.diagnosis.causes) {
        if (cause.standing == Standing::RuledOut || cause.standing == Standing::Unknown) {
            (cause.standing == Standing::RuledOut ? ruledOut : unknown).append(codeSpan(cause.id));
            continue;
        }
        page.line(QStringLiteral("- **%1: %2** %3").arg(titleOf(cause.standing), proseOf(cause.title), codeSpan(cause.id)));
        for (const diagnosis::Reason &reason : cause.reasonsFor)
            page.line(QStringLiteral("  - ") + Told::tr("for: %1").arg(reasonText(reason)));
        for (const diagnosis::Reason &reason : cause.reasonsAgainst)
            page.line(QStringLiteral("  - ") + Told::tr("against: %1").arg(reasonText(reason)));
        if (!cause.nextStep.isEmpty())
            page.line(QStringLiteral("  - ") + Told::tr("next: %1").arg(proseOf(cause.nextStep)));
    }
    if (!ruledOut.isEmpty())
        page.line(QStringLiteral("- ") + Told::tr("Ruled out: %1").arg(ruledOut.join(QStringLiteral(", "))));
    if (!unknown.isEmpty())
        page.line(QStringLiteral("- ") + Told::tr("Unknown: %1").arg(unknown.join(QStringLiteral(", "))));
}

void writeFindings(Page &page, const Inspection &inspection, int level)
{
    if (inspection.diagnosis.findings.empty())
        return;
    page.heading(level, Told::tr("Findings"));
    for (const diagnosis::Finding &finding : inspection.diagnosis.findings) {
        page.line(QStringLiteral("- **%1** %2, %3")
                      .arg(proseOf(finding.headline), codeSpan(finding.id), Told::again(jose::wordOf(finding.severity))));
        if (!finding.expected.isEmpty())
            page.line(QStringLiteral("  - ") + Told::tr("expected: %1").arg(codeSpan(finding.expected)));
        if (!finding.found.isEmpty())
            page.line(QStringLiteral("  - ") + Told::tr("found: %1").arg(codeSpan(finding.found)));
        if (!finding.remedy.isEmpty())
            page.line(QStringLiteral("  - ") + Told::tr("remedy: %1").arg(proseOf(finding.remedy)));
    }
}

void writeMembers(Page &page, const Inspection &inspection, jose::Part part, const json::Value &object, int level, const QString &title)
{
    if (object.members.empty())
        return;
    page.heading(level, title);
    for (const json::Member &member : object.members) {
        const QString meaning = meaningText(inspection, part, member);
        const QString line = QStringLiteral("- %1: %2").arg(codeSpan(member.name), codeSpan(shownValue(member.value)));
        page.line(meaning.isEmpty() ? line : QStringLiteral("%1 – %2").arg(line, proseOf(meaning)));
    }
}

void writeRequests(Page &page, const Inspection &inspection, int level)
{
    const std::vector<const net::Exchange *> exchanges = exchangesOf(inspection);
    const QStringList silent = notAsked(inspection);
    if (exchanges.empty() && silent.isEmpty())
        return;
    page.heading(level, Told::tr("Requests"));
    if (!exchanges.empty())
        page.head({QStringLiteral("#"), Told::tr("Asked for"), Told::tr("Request"), Told::tr("Answer"), Told::tr("By"), Told::tr("Time")});
    for (const net::Exchange *exchange : exchanges) {
        QString url = exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
        url.replace(u'|', QStringLiteral("%7C"));
        page.row({QString::number(exchange->number), proseOf(askedForText(exchange->purpose)),
            codeSpan(QStringLiteral("%1 %2").arg(QString::fromUtf8(exchange->method), url)), proseOf(answerText(*exchange)),
            proseOf(QStringList{retold(exchange->responder), requestIdOf(inspection, exchange->number)}.join(u' ').trimmed()),
            QStringLiteral("%1 ms").arg(exchange->milliseconds)});
    }
    page.line();
    for (const QString &line : silent)
        page.line(QStringLiteral("- %1").arg(proseOf(line)));
}

void writeDetails(Page &page, const std::vector<Detail> &details, int level, const QString &title)
{
    if (details.empty())
        return;
    page.heading(level, title);
    for (const Detail &detail : details)
        page.line(QStringLiteral("- %1: %2").arg(proseOf(detail.title), detail.isValue ? codeSpan(detail.text) : proseOf(detail.text)));
}

void writeKeys(Page &page, const Inspection &inspection, int level)
{
    bool any = false;
    for (const diagnosis::EnvironmentResult &result : inspection.diagnosis.environments) {
        for (const jose::TriedKey &tried : result.verification.tried) {
            if (!any)
                page.heading(level, Told::tr("Keys"));
            any = true;
            const keys::Key &key = tried.key;
            page.line(QStringLiteral("- ")
                + Told::tr("%1: key %2, %3, %4 bits, from %5: %6")
                      .arg(proseOf(result.name), key.kid.isEmpty() ? Told::tr("without kid") : codeSpan(key.kid),
                          proseOf(key.crv.isEmpty() ? key.kty : key.crv), QString::number(key.bits), codeSpan(retold(key.from)),
                          proseOf(resultText(tried))));
        }
    }
}

/// A timeline is a drawing, which Markdown has not.
void writeToken(Page &page, const Inspection &inspection, int level, const Chapters &chapters)
{
    const jose::Token &token = inspection.diagnosis.evidence.read();
    writeAnswer(page, inspection, level++);
    if (chapters.has(Chapter::Journey))
        writeJourney(page, inspection, level);
    if (chapters.has(Chapter::Environments))
        writeEnvironments(page, inspection, level);
    if (chapters.has(Chapter::Causes))
        writeCauses(page, inspection, level);
    if (chapters.has(Chapter::Findings))
        writeFindings(page, inspection, level);
    if (chapters.has(Chapter::Claims)) {
        writeMembers(page, inspection, jose::Part::Payload, token.payload.root, level, Told::tr("Claims"));
        writeMembers(page, inspection, jose::Part::Header, token.header.root, level, Told::tr("Header"));
    }
    if (chapters.has(Chapter::Subject))
        writeDetails(page, subjectDetails(inspection), level, Told::tr("User id"));
    if (chapters.has(Chapter::Keys))
        writeKeys(page, inspection, level);
    if (chapters.has(Chapter::Requests))
        writeRequests(page, inspection, level);
    if (!chapters.has(Chapter::Basis))
        return;
    std::vector<Detail> about = aboutDetails(inspection);
    about.push_back({Told::tr("Repeat it"), repeatText(inspection), true});
    writeDetails(page, about, level, Told::tr("What this rests on"));
}

void writeTotals(Page &page, const std::vector<Inspection> &inspections)
{
    page.heading(1, Told::tr("Token report: %1").arg(countText(qsizetype(inspections.size()), "token", "tokens")));
    page.line(diagnosis::withStop(totalsText(judgedOf(inspections))));
    if (inspections.size() < 3)
        return;
    page.line();
    page.head({Told::tr("Tokens"), Told::tr("Verdict"), Told::tr("Cause"), Told::tr("Which")});
    for (const Group &group : groupsOf(judgedOf(inspections))) {
        QStringList which;
        for (std::size_t i = 0; i < group.members.size() && i < 12; ++i)
            which.append(QString::number(group.members[i] + 1));
        if (group.members.size() > 12)
            which.append(QStringLiteral("…"));
        page.row(
            {QString::number(group.members.size()), titleOf(group.verdict), proseOf(titleOf(group)), which.join(QStringLiteral(", "))});
    }
}

} // namespace

QByteArray toMarkdown(const std::vector<Inspection> &inspections, const QStringList &removed, const Chapters &chapters)
{
    Page page;
    Chapters wanted = chapters;
    if (inspections.size() >= longReport)
        wanted.leaveOutAll();
    const bool several = inspections.size() != 1;
    if (several)
        writeTotals(page, inspections);
    for (const Inspection &inspection : inspections)
        writeToken(page, inspection, 2, wanted);
    page.heading(several ? 2 : 3, Told::tr("Removed from this report"));
    for (const QString &line : removed)
        page.line(QStringLiteral("- %1").arg(proseOf(removedText(line))));
    page.line(QStringLiteral("- ") + Told::tr("Secrets of environments are never written."));
    page.line();
    page.line(QStringLiteral("Jotscope %1, `jotscope/inspection/1`").arg(QLatin1String(JOTSCOPE_VERSION)));
    return page.take().trimmed() + '\n';
}

} // namespace jotscope::report

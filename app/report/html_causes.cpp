// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_sections.h"

#include "language/told.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::Cause;
using diagnosis::Source;
using diagnosis::Standing;

constexpr std::size_t mostInBrief = 8; ///< further causes shown without unfolding

/// Where a piece of evidence stands in this report; empty when it is not in it.
QString anchorOf(const Section &section, const Source &source)
{
    if (source.kind == Source::Kind::Request && section.chapters.has(Chapter::Requests))
        return u'#' + section.id(QStringLiteral("request-%1").arg(source.exchange));
    if (source.kind == Source::Kind::Step && section.chapters.has(Chapter::Journey))
        return u'#' + section.id(QStringLiteral("journey"));
    if (!section.chapters.has(Chapter::Claims))
        return {};
    const auto &members = section.inspection.diagnosis.evidence.token.payload.root.members;
    for (std::size_t i = 0; source.kind == Source::Kind::Claim && i < members.size(); ++i) {
        if (members[i].name == source.claim)
            return u'#' + section.id(QStringLiteral("claim-%1").arg(i));
    }
    return {};
}

void writeReason(const Section &section, const QString &title, const diagnosis::Reason &reason)
{
    HtmlWriter &html = section.html;
    html.open("tr").element("td", nullptr, title).element("td", nullptr, reason.text).open("td");
    const QString anchor = anchorOf(section, reason.source);
    if (!anchor.isEmpty() && !reason.source.label.isEmpty())
        html.element("a", nullptr, reason.source.label, {{"href", anchor}});
    else
        html.element("span", "soft", reason.source.label);
    html.close().close();
}

void writeLine(HtmlWriter &html, const QString &title, const QString &text)
{
    html.open("tr").element("td", nullptr, title).element("td", nullptr, text, {{"colspan", QStringLiteral("2")}}).close();
}

void writeOpenCause(const Section &section, const Cause &cause)
{
    HtmlWriter &html = section.html;
    const bool strong = cause.standing == Standing::Proven || cause.standing == Standing::Likely;
    const QByteArray badge = QByteArray("standing ") + (strong ? classOf(section.inspection.diagnosis.verdict) : "unknown");
    html.open("div", "cause").open("h3").open("span", badge.constData());
    html.icon(iconOf(cause.standing)).text(titleOf(cause.standing)).close();
    html.element("b", nullptr, cause.title).element("code", nullptr, cause.id).close();
    html.open("table", "reasons stack").open("tbody");
    for (const diagnosis::Reason &reason : cause.reasonsFor)
        writeReason(section, Told::tr("For"), reason);
    for (const diagnosis::Reason &reason : cause.reasonsAgainst)
        writeReason(section, Told::tr("Against"), reason);
    if (cause.reasonsAgainst.empty())
        writeLine(html, Told::tr("Against"), Told::tr("nothing"));
    if (!cause.nextStep.isEmpty())
        writeLine(html, Told::tr("Next"), cause.nextStep);
    html.close().close().close();
}

void writeBrief(HtmlWriter &html, const std::vector<const Cause *> &causes, std::size_t begin, std::size_t end)
{
    html.open("ul", "others");
    for (std::size_t i = begin; i < end; ++i) {
        const Cause &cause = *causes[i];
        html.open("li").open("span", diagnosis::wordOf(cause.standing)).icon(iconOf(cause.standing)).text(titleOf(cause.standing)).close();
        html.open("span", "it").open("span", "name").text(cause.title).text(u" ").element("code", nullptr, cause.id).close();
        html.element("span", "say", shortReason(cause)).close().close();
    }
    html.close();
}

QString countsOf(const std::vector<const Cause *> &causes, std::size_t begin)
{
    std::size_t ruledOut = 0;
    for (std::size_t i = begin; i < causes.size(); ++i)
        ruledOut += causes[i]->standing == Standing::RuledOut ? 1 : 0;
    const std::size_t all = causes.size() - begin;
    return Told::tr("%1: %2 ruled out, %3 open")
        .arg(countText(qsizetype(all), "further cause", "further causes"))
        .arg(ruledOut)
        .arg(all - ruledOut);
}

} // namespace

void writeCauses(const Section &section)
{
    HtmlWriter &html = section.html;
    std::vector<const Cause *> others;
    std::vector<const Cause *> opened;
    for (const Cause &cause : section.inspection.diagnosis.causes) {
        const bool strong = cause.standing == Standing::Proven || cause.standing == Standing::Likely;
        const bool open = strong || (opened.empty() && cause.standing == Standing::Possible);
        (open && opened.size() < 3 ? opened : others).push_back(&cause);
    }
    if (others.empty() && opened.empty())
        return;
    html.open("section");
    section.heading(Told::tr("Causes"),
        opened.empty() ? Told::tr("none stands; each was looked at") : Told::tr("ranked, with the evidence for and against"));
    for (const Cause *cause : opened)
        writeOpenCause(section, *cause);
    std::size_t shown = others.size() <= mostInBrief + 2 ? others.size() : mostInBrief;
    for (std::size_t i = shown; i < others.size() && others[i]->standing == Standing::Possible; ++i)
        shown = i + 1;
    writeBrief(html, others, 0, shown);
    if (shown < others.size()) {
        html.open("details").element("summary", nullptr, countsOf(others, shown));
        writeBrief(html, others, shown, others.size());
        html.close();
    }
    html.close();
}

void writeFindings(const Section &section)
{
    const diagnosis::Diagnosis &diagnosis = section.inspection.diagnosis;
    if (diagnosis.findings.empty())
        return;
    HtmlWriter &html = section.html;
    html.open("section");
    section.heading(Told::tr("Findings"), Told::tr("gravest first"));
    for (const diagnosis::Finding &finding : diagnosis.findings) {
        html.open("div", "finding").open("span", classOf(finding.severity)).icon(classOf(finding.severity)).close();
        html.open("span").element("b", nullptr, finding.headline).text(u" ").element("code", "soft", finding.id);
        if (!finding.environment.isEmpty())
            html.element("span", "soft", Told::tr(", in %1").arg(finding.environment));
        html.close().open("dl");
        const std::pair<QString, const QString &> lines[] = {{Told::tr("Expected"), finding.expected}, {Told::tr("Found"), finding.found}};
        for (const auto &[title, value] : lines) {
            if (!value.isEmpty())
                html.element("dt", nullptr, title).open("dd").element("code", "value", value).close();
        }
        if (!finding.remedy.isEmpty())
            html.element("dt", nullptr, Told::tr("Remedy")).element("dd", nullptr, finding.remedy);
        html.close().close();
    }
    html.close();
}

} // namespace jotscope::report

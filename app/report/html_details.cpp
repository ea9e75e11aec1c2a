// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/details.h"
#include "report/html_sections.h"
#include "report/repeat.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

void writeDetails(const Section &section, const QString &title, const QString &summary, const std::vector<Detail> &details)
{
    if (details.empty())
        return;
    HtmlWriter &html = section.html;
    html.open("section");
    section.heading(title, summary);
    html.open("table", "details stack").open("tbody");
    for (const Detail &detail : details) {
        html.open("tr").element("td", "soft", detail.title).open("td");
        if (detail.isValue)
            html.element("code", "value", detail.text);
        else
            html.text(detail.text);
        html.close().close();
    }
    html.close().close().close();
}

} // namespace

void writeSubject(const Section &section)
{
    writeDetails(section, Told::tr("User id"), Told::tr("letter for letter"), subjectDetails(section.inspection));
}

void writeAbout(const Section &section)
{
    std::vector<Detail> details = aboutDetails(section.inspection);
    details.push_back({Told::tr("Repeat it"), repeatText(section.inspection), true});
    writeDetails(section, Told::tr("What this rests on"), {}, details);
}

void writeGroups(HtmlWriter &html, const std::vector<Judged> &tokens)
{
    html.open("section").open("h2").text(Told::tr("Groups")).element("small", nullptr, Told::tr("by verdict and cause")).close();
    html.open("table", "stack").open("tbody");
    for (const Group &group : groupsOf(tokens)) {
        html.open("tr").element("td", "number", QString::number(group.members.size()));
        html.open("td", classOf(group.verdict)).icon(classOf(group.verdict)).text(titleOf(group.verdict)).close();
        html.element("td", nullptr, titleOf(group)).open("td", "soft");
        for (std::size_t i = 0; i < group.members.size() && i < 12; ++i)
            html.element(
                    "a", nullptr, QString::number(group.members[i] + 1), {{"href", QStringLiteral("#token-%1").arg(group.members[i] + 1)}})
                .text(u" ");
        html.text(group.members.size() > 12 ? u"…" : u"").close().close();
    }
    html.close().close().close();
}

} // namespace jotscope::report

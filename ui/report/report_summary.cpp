// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_summary.h"

#include "language/told.h"
#include "report/details.h"
#include "report/words.h"
#include "ui/kit/icons.h"
#include "ui/report/report_page.h"

namespace jotscope::ui {

const char *drawingOf(diagnosis::Verdict verdict)
{
    return verdict == diagnosis::Verdict::Accepted ? "ok" : verdict == diagnosis::Verdict::Rejected ? "fail" : "unknown";
}

void writeSummary(ReportPage &page, const std::vector<report::Inspection> &inspections, std::size_t shown)
{
    const std::vector<report::Judged> judged = report::judgedOf(inspections);
    page.top(Told::tr("Token report"), report::totalsText(judged), false);
    std::vector<std::vector<Said>> groups;
    for (const report::Group &group : report::groupsOf(judged)) {
        QStringList which;
        for (std::size_t i = 0; i < group.members.size() && i < 12; ++i)
            which.append(QString::number(group.members[i] + 1));
        Said verdict{report::titleOf(group.verdict), roleOf(group.verdict)};
        verdict.icon = drawingOf(group.verdict);
        groups.push_back({{QString::number(group.members.size())}, verdict, {report::titleOf(group)},
            soft(which.join(QStringLiteral(", ")) + (group.members.size() > 12 ? QStringLiteral(", …") : QString()))});
    }
    if (inspections.size() > 2) {
        page.heading(Told::tr("Groups"), Told::tr("by verdict and cause"));
        page.table(groups, {6, 16, 34, 44});
    }
    std::vector<std::vector<Said>> rows;
    QStringList labels;
    for (std::size_t i = 0; i < shown; ++i) {
        const diagnosis::Diagnosis &diagnosis = inspections[i].diagnosis;
        labels.append(inspections[i].labels);
        Said verdict{report::titleOf(diagnosis.verdict), roleOf(diagnosis.verdict)};
        verdict.icon = drawingOf(diagnosis.verdict);
        rows.push_back({{QString::number(i + 1)}, verdict, {diagnosis.headline}, soft(report::titleOf(inspections[i]))});
    }
    labels.removeDuplicates();
    page.setLabels(labels);
    page.heading(Told::tr("Tokens"));
    page.table(rows, {6, 16, 48, 30});
}

} // namespace jotscope::ui

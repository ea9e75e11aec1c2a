// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_sections.h"

#include "language/told.h"
#include "report/words.h"

namespace jotscope::report {

const char *classOf(diagnosis::Status status)
{
    return diagnosis::wordOf(status);
}

const char *classOf(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return "ok";
    case diagnosis::Verdict::Rejected: return "fail";
    case diagnosis::Verdict::Undecided: break;
    }
    return "unknown";
}

const char *classOf(jose::Severity severity)
{
    switch (severity) {
    case jose::Severity::Fatal: return "fail";
    case jose::Severity::Warning: return "warn";
    case jose::Severity::Note: break;
    }
    return "note";
}

const char *iconOf(diagnosis::Standing standing)
{
    return diagnosis::wordOf(standing);
}

void Section::heading(const QString &title, const QString &summary) const
{
    html.open("h2").text(title);
    if (!summary.isEmpty())
        html.element("small", nullptr, summary);
    html.close();
}

void writeAnswer(const Section &section)
{
    const diagnosis::Diagnosis &diagnosis = section.inspection.diagnosis;
    const char *severity = classOf(diagnosis.verdict);
    HtmlWriter &html = section.html;
    const QByteArray classes = QByteArray("answer ") + severity;
    html.open("div", classes.constData()).icon(severity, "badge").open("div");
    html.element("h1", nullptr, diagnosis.headline);
    if (!diagnosis.comparison.empty() || !diagnosis.nextStep.isEmpty()) {
        html.open("dl");
        for (const diagnosis::Comparison &line : diagnosis.comparison) {
            html.element("dt", nullptr, line.label).open("dd").open("code", "value");
            html.marked(line.value, line.markBegin, line.markEnd).close().close();
        }
        if (!diagnosis.nextStep.isEmpty())
            html.element("dt", nullptr, Told::tr("Next")).element("dd", nullptr, diagnosis.nextStep);
        html.close();
    }
    html.close().close();
}

void writeFacts(const Section &section)
{
    const Inspection &inspection = section.inspection;
    HtmlWriter &html = section.html;
    const auto fact = [&html](const QString &title, const QString &value, const char *classes = nullptr, const QString &whole = {}) {
        html.open("div").element("dt", nullptr, title);
        html.element("dd", classes, value, {{"title", whole.isEmpty() ? QString() : whole}}).close();
    };
    html.open("dl", "facts");
    fact(inspection.diagnosis.evidence.isRecorded ? Told::tr("As of, recorded") : Told::tr("As of"),
        instantText(inspection.diagnosis.evidence.now));
    if (const QString answer = serviceAnswerText(inspection); !answer.isEmpty())
        fact(Told::tr("Service answered"), answer.size() > 34 ? answer.left(33) + u'…' : answer, nullptr, answer);
    fact(Told::tr("Token"), tokenText(inspection));
    if (const QString digest = QString::fromLatin1(factsOf(inspection).sha256); !digest.isEmpty())
        fact(Told::tr("SHA-256 of the token"), digest.left(16) + u'…', "mono", digest);
    html.close();
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/service_text.h"

#include "language/told.h"
#include "ui/kit/icons.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

namespace {

QString causeTitle(const diagnosis::Diagnosis &diagnosis, const QString &id)
{
    const auto found
        = std::find_if(diagnosis.causes.begin(), diagnosis.causes.end(), [&id](const diagnosis::Cause &cause) { return cause.id == id; });
    return found == diagnosis.causes.end() ? id : found->title;
}

QStringList stepTitles(const std::vector<diagnosis::Step> &steps)
{
    QStringList titles;
    for (const diagnosis::Step step : steps)
        titles += Told::again(QString::fromLatin1(titleOf(step)).toLower());
    return titles;
}

QString speaker(const diagnosis::ServiceReading &reading)
{
    const QString who = reading.title.isEmpty() ? Told::tr("A service") : reading.title;
    return reading.status > 0 ? Told::tr("%1, status %2:").arg(who).arg(reading.status) : who + u':';
}

void addCauses(std::vector<FlowList::Line> &lines, const diagnosis::Diagnosis &diagnosis)
{
    QStringList pointed;
    QStringList out;
    for (const diagnosis::ServiceCause &cause : diagnosis.service.causes) {
        const QString title = causeTitle(diagnosis, cause.id);
        if (cause.standing == diagnosis::Standing::RuledOut)
            out += title;
        else
            pointed += Told::tr("%1 (%2)").arg(title, Told::inSentence(titleOf(cause.standing)));
    }
    if (!pointed.isEmpty())
        lines.push_back({Told::tr("Points to:"), pointed.join(QStringLiteral(", "))});
    if (!out.isEmpty())
        lines.push_back({Told::tr("Rules out:"), out.join(QStringLiteral(", "))});
}

} // namespace

std::vector<FlowList::Line> linesOf(const diagnosis::Diagnosis &diagnosis)
{
    const diagnosis::ServiceReading &reading = diagnosis.service;
    if (reading.accepted)
        return {{Told::tr("No refusal."), reading.meaning}};
    if (!reading.given)
        return {{Told::tr("What did the service answer?"),
            Told::tr("Paste status, headers and body (curl -i prints them) or the body alone. It is read here and sent nowhere.")}};
    if (!reading.recognised)
        return {{Told::tr("Not recognised."), Told::tr("No service profile knows this text; it rules nothing out.")}};
    std::vector<FlowList::Line> lines{{speaker(reading), isolated(cutAt(reading.text, 400))}};
    if (!reading.meaning.isEmpty())
        lines.push_back({Told::tr("Means:"), reading.meaning});
    if (reading.step)
        lines.push_back({Told::tr("Stopped at:"), Told::again(titleOf(*reading.step))});
    if (!reading.proves.isEmpty())
        lines.push_back({Told::tr("Proves:"), Told::tr("the service %1").arg(reading.proves)});
    else if (!reading.passed.empty())
        lines.push_back({Told::tr("Had accepted:"), stepTitles(reading.passed).join(QStringLiteral(", "))});
    if (!reading.unchecked.empty())
        lines.push_back({Told::tr("Never checks:"), stepTitles(reading.unchecked).join(QStringLiteral(", "))});
    addCauses(lines, diagnosis);
    return lines;
}

} // namespace jotscope::ui

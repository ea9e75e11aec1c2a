// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cause_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jotscope::ui {

using diagnosis::Cause;
using diagnosis::Source;
using diagnosis::Standing;

QString reasonOf(const Cause &cause)
{
    if (cause.standing == Standing::RuledOut && !cause.reasonsAgainst.empty())
        return cause.reasonsAgainst.front().text;
    if (!cause.reasonsFor.empty())
        return cause.reasonsFor.front().text;
    if (!cause.reasonsAgainst.empty())
        return cause.reasonsAgainst.front().text;
    return {}; // what to do if it were so is no reason to think that it is
}

bool isOpenQuestion(const Cause &cause)
{
    return cause.id == u"inconclusive";
}

QStringList namesOf(const std::vector<Cause> &causes)
{
    QStringList names;
    for (const Cause &cause : causes) {
        if (!isOpenQuestion(cause))
            names.append(cause.title);
    }
    return names;
}

QString countsOf(const std::vector<Cause> &causes)
{
    const auto isCause = [](const Cause &one) { return !isOpenQuestion(one); };
    const auto out
        = std::count_if(causes.begin(), causes.end(), [&](const Cause &one) { return isCause(one) && one.standing == Standing::RuledOut; });
    const auto open = std::count_if(causes.begin(), causes.end(), isCause) - out;
    return QCoreApplication::translate("Causes", "%n causes open", nullptr, int(open))
        + QCoreApplication::translate("Causes", ", %1 ruled out").arg(out);
}

Selection selectionOf(const Source &source, const QSet<QString> &headerNames)
{
    Selection selection;
    if (source.kind == Source::Kind::Request) {
        selection.exchange = source.exchange;
        return selection;
    }
    if (source.kind == Source::Kind::Claim) {
        selection.part = headerNames.contains(source.claim) ? jose::Part::Header : jose::Part::Payload;
        selection.claim = source.claim;
        selection.step = stepOfClaim(selection.part, source.claim);
        return selection;
    }
    // A step is named by its word or its title ("signature", "user record").
    for (int i = 0; i < diagnosis::stepCount; ++i) {
        const auto step = diagnosis::Step(i);
        const bool isNamed = source.label.compare(QLatin1String(diagnosis::wordOf(step)), Qt::CaseInsensitive) == 0
            || source.label.compare(QLatin1String(diagnosis::titleOf(step)), Qt::CaseInsensitive) == 0
            || source.claim.compare(QLatin1String(diagnosis::wordOf(step)), Qt::CaseInsensitive) == 0;
        if (isNamed)
            return selectionOfStep(step);
    }
    return selection;
}

} // namespace jotscope::ui

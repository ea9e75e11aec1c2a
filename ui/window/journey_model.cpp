// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey_model.h"

#include "language/told.h"
#include "report/blanks.h"

#include <array>

namespace jotscope::ui {

using diagnosis::JourneyStep;
using diagnosis::Status;
using diagnosis::Step;

namespace {

QString questionOf(int row)
{
    const std::array<QString, diagnosis::stepCount> questions
        = {JourneyModel::tr("Is it a token at all?"), JourneyModel::tr("Which key signed it?"), JourneyModel::tr("Is it genuine?"),
            JourneyModel::tr("Is it in time?"), JourneyModel::tr("Who made it?"), JourneyModel::tr("Whom is it for?"),
            JourneyModel::tr("Which user?"), JourneyModel::tr("Does the user exist?"), JourneyModel::tr("Still logged in?")};
    return questions[std::size_t(row)];
}

} // namespace

void JourneyModel::show(const diagnosis::Journey &journey)
{
    const bool isSameSize = m_journey.steps.size() == journey.steps.size();
    m_journey = journey;
    if (!isSameSize)
        Q_EMIT layoutChanged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void JourneyModel::showQuestions()
{
    show({});
}

void JourneyModel::setWorking(bool working)
{
    if (working != std::exchange(m_working, working))
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int JourneyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : diagnosis::stepCount;
}

QString JourneyModel::tagOf(Step step) const
{
    const bool isCause = m_journey.causeStep == step;
    const bool stopped = m_journey.stoppedAt == step;
    if (isCause)
        return stopped ? tr("cause, stopped here") : tr("cause");
    return stopped ? tr("%1 stopped here").arg(report::briefId(m_journey.environment, 28)) : QString();
}

/// Solid while the service went on, dashed after it stopped or where nothing is known.
bool JourneyModel::isSolidAfter(int row) const
{
    return !showsQuestions() && diagnosis::wentOn(m_journey, std::size_t(row));
}

bool JourneyModel::isWorking(int row) const
{
    return m_working && !showsQuestions() && m_journey.steps[std::size_t(row)].status == Status::NotAsked;
}

/// "Issuer, differs, cause: expected …": all that is painted, in words.
QString JourneyModel::spokenOf(int row) const
{
    const QString title = Told::again(diagnosis::titleOf(Step(row)));
    if (showsQuestions())
        return QStringLiteral("%1: %2").arg(title, questionOf(row));
    const JourneyStep &step = m_journey.steps[std::size_t(row)];
    QStringList parts{title, isWorking(row) ? tr("being asked") : report::plain(step.word)};
    const QString tag = tagOf(Step(row));
    if (!tag.isEmpty())
        parts.append(tag);
    if (!step.detail.isEmpty())
        parts.append(report::plain(step.detail));
    return parts.join(QStringLiteral(", "));
}

QVariant JourneyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return Told::again(diagnosis::titleOf(Step(row)));
    case Qt::AccessibleTextRole: return spokenOf(row);
    case SolidAfterRole: return isSolidAfter(row);
    case IsWorkingRole: return isWorking(row);
    case TagRole: return showsQuestions() ? QString() : tagOf(Step(row));
    case FilledTagRole: return m_journey.causeStep == Step(row);
    default: break;
    }
    if (showsQuestions())
        return role == WordRole ? QVariant(questionOf(row)) : role == StatusRole ? QVariant(int(Status::NotChecked)) : QVariant();
    const JourneyStep &step = m_journey.steps[std::size_t(row)];
    switch (role) {
    case StatusRole: return int(step.status);
    case WordRole: return isWorking(row) ? tr("asking") : step.word; // who paints them makes them visible
    case DetailRole: return step.detail;
    default: return {};
    }
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draft.h"

namespace jotscope::ui {

/// The whole before and the whole after: environments are few and small.
class Draft::Step : public QUndoCommand {
public:
    Step(Draft *draft, const QString &text, Environments after, int current, quintptr field)
        : QUndoCommand(text), m_draft(draft), m_before(draft->m_all), m_after(std::move(after)), m_currentBefore(draft->m_current),
          m_currentAfter(current), m_field(field)
    {
    }

    void undo() override { m_draft->restore(m_before, m_currentBefore); }
    void redo() override { m_draft->restore(m_after, m_currentAfter); }
    int id() const override { return m_field == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_field != m_field || next->m_currentAfter != m_currentAfter)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    Draft *m_draft;
    Environments m_before;
    Environments m_after;
    int m_currentBefore;
    int m_currentAfter;
    quintptr m_field;
};

Draft::Draft(Environments environments, QObject *parent)
    : QObject(parent), m_all(std::move(environments)), m_current(m_all.empty() ? -1 : 0)
{
}

const environments::Environment *Draft::environment() const
{
    return m_current < 0 ? nullptr : &m_all[std::size_t(m_current)];
}

void Draft::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= int(m_all.size()))
        return;
    m_current = index;
    Q_EMIT changed();
}

void Draft::restore(const Environments &all, int current)
{
    m_all = all;
    m_current = current;
    Q_EMIT changed();
}

void Draft::push(const QString &text, Environments after, int current, quintptr field)
{
    m_history.push(new Step(this, text, std::move(after), current, field));
}

QString Draft::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_all.begin(), m_all.end(), [&name](const environments::Environment &one) { return one.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void Draft::add(environments::Environment environment)
{
    environment.name = freeName(environment.name.isEmpty() ? tr("new") : environment.name);
    Environments after = m_all;
    after.insert(after.begin() + m_current + 1, std::move(environment));
    push(tr("Add an environment"), std::move(after), m_current + 1);
}

void Draft::duplicate()
{
    if (const environments::Environment *one = environment())
        add(*one);
}

void Draft::remove()
{
    if (m_current < 0)
        return;
    Environments after = m_all;
    after.erase(after.begin() + m_current);
    push(tr("Remove %1").arg(environment()->name), after, qMin(m_current, int(after.size()) - 1));
}

void Draft::move(int by)
{
    const int to = m_current + by;
    if (m_current < 0 || to < 0 || to >= int(m_all.size()))
        return;
    Environments after = m_all;
    std::swap(after[std::size_t(m_current)], after[std::size_t(to)]);
    push(tr("Move %1").arg(environment()->name), std::move(after), to);
}

void Draft::change(environments::Environment environment, quintptr field)
{
    if (m_current < 0 || environment == *this->environment())
        return;
    Environments after = m_all;
    after[std::size_t(m_current)] = std::move(environment);
    push(tr("Change %1").arg(this->environment()->name), std::move(after), m_current, field);
}

} // namespace jotscope::ui

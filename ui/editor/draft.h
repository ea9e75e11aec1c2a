// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"

#include <QObject>
#include <QUndoStack>

namespace jotscope::ui {

/// The environments while they are edited: every change is one step that can be undone; typing in one field is one step.
class Draft : public QObject {
    Q_OBJECT
public:
    using Environments = std::vector<environments::Environment>;

    explicit Draft(Environments environments, QObject *parent = nullptr);
    ~Draft() override { m_history.blockSignals(true); } // its end says "clean" to those that have gone already

    const Environments &all() const { return m_all; }
    int current() const { return m_current; } ///< -1: none
    const environments::Environment *environment() const;
    void setCurrent(int index);
    QUndoStack *history() { return &m_history; }
    bool isChanged() const { return !m_history.isClean(); }

    void add(environments::Environment environment); ///< behind the current one; its name is made unique
    void duplicate();
    void remove();
    void move(int by);
    /// `field`: what is typed into; changes of one field in a row are one step. 0: a step of its own.
    void change(environments::Environment environment, quintptr field);

Q_SIGNALS:
    void changed(); ///< another environment is current, or its content or the list changed

private:
    class Step;
    void push(const QString &text, Environments after, int current, quintptr field = 0);
    void restore(const Environments &all, int current);
    QString freeName(const QString &wanted) const;

    Environments m_all;
    int m_current = -1;
    QUndoStack m_history;
};

} // namespace jotscope::ui

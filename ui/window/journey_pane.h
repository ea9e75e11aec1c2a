// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"

class QComboBox;

namespace jotscope::ui {

class JourneyModel;
class JourneyView;

/// The token's way through one environment, as seen by it.
class JourneyPane : public Pane {
    Q_OBJECT
public:
    explicit JourneyPane(QWidget *parent = nullptr);

    void show(const report::Inspection &inspection);
    void showQuestions();
    void select(const Selection &selection);
    void setWorking(bool working);
    void setUpright(bool upright);
    void stepEnvironment(int by); ///< the previous or the next one
    JourneyView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void opened(jotscope::diagnosis::Step step); ///< clicked, or Return: what it is made of is wanted
    void environmentChosen(const QString &environment);

private:
    void addEnvironment(const QString &name);

    QLabel *m_seenBy;
    QComboBox *m_environment;
    JourneyModel *m_model;
    JourneyView *m_view;
    QString m_stop; ///< of the verdict that was drawn last
};

} // namespace jotscope::ui

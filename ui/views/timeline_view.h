// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"
#include "ui/models/timeline.h"

class QStackedWidget;

namespace jotscope::ui {

class Segments;
class Table;
class TimeControls;
class TimelineBar;
class TimelineChart;
class TimelineModel;

/// The pane "Timeline": the life of the token beside that of its user, as a chart or as a table.
class TimelineView : public Pane {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void select(const Selection &selection); ///< never emits
    void clear();
    void setUtc(bool utc);
    void setTable(bool isTable);
    void setEveryEnvironment(bool isEvery); ///< a lane for each, where the window is high
    int leastHeight() const;                ///< with the lanes that stand
    void setFolded(bool isFolded);          ///< a bar instead of lanes, where the window is low
    bool isFolded() const;
    QWidget *focusStop() const; ///< chart, table or bar, whichever stands
    TimelineChart *chart() const { return m_chart; }
    TimeControls *controls() const { return m_controls; }
    Table *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    void summarize();

    Timeline m_timeline;
    bool m_isEvery = false;
    QString m_day; ///< of now
    TimelineChart *m_chart;
    TimelineModel *m_model;
    Table *m_table;
    QStackedWidget *m_stack;
    TimelineBar *m_bar;
    TimeControls *m_controls;
    Segments *m_forms;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timeline_view.h"

#include "language/told.h"
#include "ui/models/timeline_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_bar.h"
#include "ui/views/timeline_chart.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

constexpr double roomyFrom = 58; ///< em
constexpr int mostOthers = 6;    ///< environments

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : Pane(tr("Timeline"), parent), m_chart(new TimelineChart(this)), m_model(new TimelineModel(this)),
      m_table(new Table(m_model, 1.2, {{12, 22, false}, {8, 40, false}, {8, 20, false}, {6, 12, true}}, this)),
      m_stack(new QStackedWidget(this)), m_bar(new TimelineBar(this)), m_controls(new TimeControls(this)),
      m_forms(new Segments({tr("Chart"), tr("Table")}, this))
{
    m_table->setAccessibleName(tr("Timeline as a table"));
    m_table->setObjectName(QStringLiteral("timeline"));
    m_table->showHeader(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    column->addWidget(m_bar);
    m_bar->hide();
    setBody(body);
    addControl(m_controls);
    addControl(m_forms);
    connect(m_forms, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_chart, &TimelineChart::chosen, this, &TimelineView::chosen);
    connect(m_chart, &TimelineChart::asOfWanted, m_controls, &TimeControls::asOfChosen);
    connect(m_chart, &TimelineChart::zoomChanged, this, &TimelineView::summarize);
    connect(m_table, &Table::rowChosen, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SelectionRole).value<Selection>()); });
    clear();
}

void TimelineView::show(const report::Inspection &inspection)
{
    m_timeline = timelineOf(inspection);
    m_timeline.isNow = m_timeline.isNow && m_controls->judgesNow();
    present();
    m_controls->show(inspection);
}

void TimelineView::setEveryEnvironment(bool isEvery)
{
    if (isEvery != std::exchange(m_isEvery, isEvery))
        present();
}

int TimelineView::leastHeight() const
{
    const int more = m_isEvery ? qMin(mostOthers, int(m_timeline.others.size())) : 0;
    return lines(6.9) + more * TimelineChart::laneHeight();
}

void TimelineView::present()
{
    Timeline timeline = m_timeline;
    for (int i = 0; m_isEvery && i < qMin(mostOthers, int(m_timeline.others.size())); ++i)
        timeline.lanes.push_back(m_timeline.others[std::size_t(i)]);
    m_day.clear();
    if (timeline.now.isValid() && !timeline.lanes.empty()) {
        const QLocale locale = Told::isEnglish() ? QLocale::c() : QLocale();
        m_day = locale.toString(timeline.now.date(), Told::tr("d MMMM yyyy", "a date, as Qt formats it"));
    }
    m_chart->show(timeline);
    m_model->show(timeline);
    m_bar->show(timeline, m_chart->said());
    summarize();
}

void TimelineView::summarize()
{
    const double scale = m_chart->zoom().scale;
    if (m_day.isEmpty())
        setSummary({});
    else if (scale > 1)
        setSummary(tr("%1, enlarged %2 times").arg(m_day, QLocale().toString(scale, 'f', scale < 10 ? 1 : 0)));
    else
        setSummary(m_chart->isCompressed() ? tr("%1, history compressed").arg(m_day) : m_day);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_controls->setRoomy(width() > roomyFrom * em());
}

void TimelineView::select(const Selection &selection)
{
    m_chart->select(selection);
}

void TimelineView::clear()
{
    show({});
}

void TimelineView::setUtc(bool utc)
{
    m_chart->setUtc(utc);
    m_model->setUtc(utc);
    m_controls->setUtc(utc);
}

void TimelineView::setTable(bool isTable)
{
    m_forms->setCurrent(isTable ? 1 : 0);
    m_stack->setCurrentIndex(isTable ? 1 : 0);
}

void TimelineView::setFolded(bool isFolded)
{
    m_stack->setVisible(!isFolded);
    m_bar->setVisible(isFolded);
    m_forms->setVisible(!isFolded);
    body()->updateGeometry(); // now: what is around it asks at once
}

bool TimelineView::isFolded() const
{
    return m_stack->isHidden();
}

QWidget *TimelineView::focusStop() const
{
    return m_bar->isHidden() ? m_stack->currentWidget() : m_bar;
}

} // namespace jotscope::ui

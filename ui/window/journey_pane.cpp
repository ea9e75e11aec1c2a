// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey_pane.h"

#include "diagnosis/words.h"
#include "report/blanks.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/journey_model.h"
#include "ui/window/journey_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace jotscope::ui {

namespace {

constexpr int mostOfName = 32; ///< characters

} // namespace

JourneyPane::JourneyPane(QWidget *parent)
    : Pane(tr("Journey"), parent), m_seenBy(new QLabel(tr("as seen by"), this)), m_environment(new QComboBox(this)),
      m_model(new JourneyModel(this)), m_view(new JourneyView(this))
{
    m_seenBy->setTextFormat(Qt::PlainText);
    m_seenBy->setBuddy(m_environment);
    m_seenBy->setForegroundRole(faintInk);
    m_environment->setAccessibleDescription(tr("The environment whose view of the token the journey and the answer take"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addBesideTitle(m_seenBy);
    addBesideTitle(m_environment);
    m_view->setAccessibleName(tr("Journey"));
    m_view->setModel(m_model);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(7, 0, 7, 0);
    row->addWidget(m_view);
    setBody(body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_environment, &QComboBox::activated, this,
        [this](int index) { Q_EMIT environmentChosen(m_environment->itemData(index).toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_model->showsQuestions())
            Q_EMIT chosen(selectionOfStep(diagnosis::Step(current.row())));
    });
    const auto open = [this](const QModelIndex &index) {
        if (!m_model->showsQuestions())
            Q_EMIT opened(diagnosis::Step(index.row()));
    };
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view, &QListView::activated, this, open);
}

void JourneyPane::show(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const QSignalBlocker quiet(m_environment);
    m_environment->clear();
    for (const diagnosis::EnvironmentResult &result : diagnosis.environments)
        addEnvironment(result.name);
    m_environment->setCurrentIndex(diagnosis.presented);
    m_environment->setToolTip(m_environment->currentData(Qt::ToolTipRole).toString());
    m_environment->setVisible(!diagnosis.environments.empty());
    m_environment->setEnabled(diagnosis.environments.size() > 1);
    m_seenBy->setVisible(!diagnosis.environments.empty());
    setSummary(diagnosis.environments.empty() ? tr("without any environment: form, time and subject") : QString());
    m_view->setQuestions(false);
    m_model->show(diagnosis.journey);
    QString stop = diagnosis.cause + QString::number(int(diagnosis.verdict)) + diagnosis.journey.environment;
    for (const diagnosis::JourneyStep &step : diagnosis.journey.steps)
        stop += QString::number(int(step.status));
    if (stop != std::exchange(m_stop, stop))
        m_view->drawLineAnew();
}

/// A name may be of any length: here it has both its ends, and is whole where one asks for it.
void JourneyPane::addEnvironment(const QString &name)
{
    m_environment->addItem(report::briefId(diagnosis::nameOf(name), mostOfName), name);
    m_environment->setItemData(m_environment->count() - 1, plainTip(report::plain(diagnosis::nameOf(name))), Qt::ToolTipRole);
    m_environment->setItemData(m_environment->count() - 1, report::plain(diagnosis::nameOf(name)), Qt::AccessibleTextRole);
}

void JourneyPane::showQuestions()
{
    m_environment->hide();
    m_seenBy->hide();
    setSummary(tr("what every token is asked, in this order"));
    m_view->setQuestions(true);
    m_model->showQuestions();
}

void JourneyPane::select(const Selection &selection)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    const QModelIndex index = selection.step ? m_model->index(int(*selection.step)) : QModelIndex();
    if (index == m_view->currentIndex() && m_view->selectionModel()->isSelected(index))
        return;
    m_view->selectionModel()->clearSelection();
    m_view->setCurrentIndex(index);
    m_view->viewport()->update();
}

void JourneyPane::setWorking(bool working)
{
    m_model->setWorking(working);
}

void JourneyPane::setUpright(bool upright)
{
    m_view->setUpright(upright);
}

void JourneyPane::stepEnvironment(int by)
{
    const int next = m_environment->currentIndex() + by;
    if (next >= 0 && next < m_environment->count())
        Q_EMIT environmentChosen(m_environment->itemData(next).toString());
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/causes_view.h"

#include "report/words.h"
#include "ui/models/causes_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/rows_view.h"

#include <QBoxLayout>
#include <QFontMetricsF>

namespace jotscope::ui {

CausesView::CausesView(QWidget *parent) : QWidget(parent), m_model(new CausesModel(this))
{
    // As wide as the longest word for how a cause stands, behind its icon: words differ much between languages.
    double longest = 0;
    for (const auto standing : {diagnosis::Standing::Proven, diagnosis::Standing::Likely, diagnosis::Standing::Possible,
             diagnosis::Standing::Unknown, diagnosis::Standing::RuledOut})
        longest = qMax(longest, QFontMetricsF(scaledFont(1.0)).horizontalAdvance(report::titleOf(standing)));
    const double standingEnds = qMax(8.1, longest / em() + 2.6);
    // In the order of CausesModel::Kind: heading, reason, plain, next, question, line, more.
    std::vector<RowDelegate::Row> kinds{{1.4, {0}, false, false}, {1.18, {0, 5.3}, false, false}, {1.12, {0, 5.3}, false, false},
        {1.12, {0, 5.3}, false, false}, {1.34, {0}, false, false}, {1.4, {0, standingEnds, standingEnds + 11.6}, false, true},
        {1.4, {0}, false, true}};
    m_list = new RowsView(m_model, std::move(kinds), this);
    m_list->setAccessibleName(tr("Causes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &RowsView::followed, this, &CausesView::follow);
    connect(m_list, &RowsView::resized, this, &CausesView::fit);
}

void CausesView::show(const report::Inspection &inspection)
{
    const int row = m_list->currentIndex().row();
    m_model->show(inspection);
    fit();
    if (row >= 0 && row < m_model->rowCount())
        m_list->chooseQuietly(row); // results never move what is under the pointer
}

void CausesView::setAsking(bool asking)
{
    m_model->setAsking(asking);
}

void CausesView::setOpenRanks(int ranks)
{
    m_model->setOpenRanks(ranks);
    fit();
}

/// As many closed causes as stand without a scroll bar; the last row says how many more there are.
void CausesView::fit()
{
    int used = 0;
    for (int row = 0; row < m_model->openRows(); ++row)
        used += m_list->sizeHintForIndex(m_model->index(row)).height();
    const int rest = m_list->viewport()->height() - used;
    m_model->setRoom(qMax(0, rest / qMax(1, lines(1.4))));
}

void CausesView::reveal(int text)
{
    const auto texts = m_model->texts();
    if (text < 0 || text >= int(texts.size()))
        return;
    (void)m_model->reveal(texts[std::size_t(text)].first);
    fit();
    const int row = m_model->reveal(texts[std::size_t(text)].first); // which the room may have closed again
    m_list->chooseQuietly(row);
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void CausesView::follow(const QModelIndex &index)
{
    const QVariant link = index.data(LinkRole);
    const int row = index.row();
    if (m_model->deedOf(row) != diagnosis::Deed::None)
        Q_EMIT deedWanted(m_model->deedOf(row));
    if (link.isValid())
        Q_EMIT chosen(link.value<Selection>());
    if (link.isValid() || !m_model->toggle(row))
        return;
    fit();
    m_list->chooseQuietly(qMin(row, m_model->rowCount() - 1));
}

} // namespace jotscope::ui

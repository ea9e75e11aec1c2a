// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/causes_view.h"

#include "report/words.h"
#include "ui/models/causes_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/rows_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetricsF>

#include <utility>

namespace jotscope::ui {

namespace {

constexpr double closed = 1.4;  ///< lines of a closed cause
constexpr double widest = 17.0; ///< em of a cause's name: behind it stands why

/// As wide as the longest word for how a cause stands, behind its icon: words differ much between languages.
double standingEnds()
{
    double longest = 0;
    for (const auto standing : {diagnosis::Standing::Proven, diagnosis::Standing::Likely, diagnosis::Standing::Possible,
             diagnosis::Standing::Unknown, diagnosis::Standing::RuledOut})
        longest = qMax(longest, QFontMetricsF(scaledFont(1.0)).horizontalAdvance(report::titleOf(standing)));
    return qMax(8.1, longest / em() + 2.6);
}

/// In the order of CausesModel::Kind: heading, reason, last, next, question, line, more.
std::vector<RowDelegate::Row> kindsFor(double names, bool isTight)
{
    const double standing = standingEnds();
    const double pitch = isTight ? 1.12 : 1.18; // of a row that says something of an open cause
    const double air = isTight ? 0 : 0.3;
    return {{1.4, {0}, false, false}, {pitch, {0, 5.3}, false, false}, {pitch, {0, 5.3}, false, false, 3, air},
        {pitch, {0, 5.3}, false, false}, {1.34, {0}, false, false}, {closed, {0, standing, standing + names}, false, true, 1},
        {closed, {0}, false, true, 1}};
}

} // namespace

CausesView::CausesView(QWidget *parent) : QWidget(parent), m_model(new CausesModel(this))
{
    m_list = new RowsView(m_model, kindsFor(widest, false), this);
    m_list->setAccessibleName(tr("Causes"));
    m_list->setAccessibleDescription(tr("Space shows all of a row that is cut; Left and Right close and open a cause."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &RowsView::followed, this, &CausesView::follow);
    connect(m_list, &RowsView::foldingWanted, this, &CausesView::fold);
    connect(m_list, &RowsView::wholeChanged, this, &CausesView::fitClosed);
    connect(m_list, &RowsView::resized, this, &CausesView::fit);
}

void CausesView::show(const report::Inspection &inspection)
{
    const QByteArray &token = inspection.diagnosis.evidence.token.text;
    const bool isSame = token == std::exchange(m_token, token);
    if (!isSame) {
        m_list->startAnew();
        m_model->startAnew();
    }
    m_model->show(inspection);
    standColumns();
    fit();
    const QString key = m_list->chosenKey();
    if (!isSame || key.isEmpty() || m_list->currentIndex().isValid())
        return;
    const int row = m_model->reveal(key); // it has come among those that are not shown
    fit();
    m_list->chooseQuietly(row);
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

/// Why a cause stands as it does begins behind the longest name of all: shown or not, so that it stays where it is.
void CausesView::standColumns()
{
    constexpr double gap = 1.2;
    double longest = 0;
    for (const QString &name : m_model->names())
        longest = qMax(longest, QFontMetricsF(scaledFont(1.0)).horizontalAdvance(name));
    m_names = qMin(widest, longest / em() + gap);
}

int CausesView::heightOf(int row) const
{
    return m_list->sizeHintForIndex(m_model->index(row)).height();
}

int CausesView::heightOfOpen() const
{
    int height = 0;
    for (int row = 0; row < m_model->openRows(); ++row)
        height += heightOf(row);
    return height;
}

/// The rows get what room there is for their further lines, each its second before any its third; then as many closed causes follow as
/// stand without a scroll bar: the last row says how many more there are. A row that shows all of it takes nothing from those above.
void CausesView::fit()
{
    const int line = qMax(1, lines(closed));
    const int room = m_list->viewport()->height();
    std::vector<int> most(std::size_t(m_model->openRows()), 1);
    m_list->setShowsWhole(false);
    m_list->setKinds(kindsFor(m_names, false));
    m_list->setMostLines(most);
    const int reserved = m_model->closedCauses() > 0 ? line : 0;
    if (heightOfOpen() + reserved > room)
        m_list->setKinds(kindsFor(m_names, true)); // closer to each other
    int used = heightOfOpen();
    for (const int wanted : {2, 3}) {
        for (int row = 0; row < m_model->openRows(); ++row) {
            const int before = heightOf(row);
            const int had = std::exchange(most[std::size_t(row)], wanted);
            m_list->setMostLines(most);
            const int more = heightOf(row) - before;
            const bool fits = used + more + reserved <= room;
            used += fits ? more : 0;
            most[std::size_t(row)] = fits ? wanted : had;
        }
    }
    m_list->setMostLines(most);
    m_list->setShowsWhole(true);
    fitClosed();
}

void CausesView::fitClosed()
{
    m_model->setRoom(qMax(0, (m_list->viewport()->height() - heightOfOpen()) / qMax(1, lines(closed))));
}

void CausesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    standColumns();
    fit();
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
    else
        turn(row);
}

/// Opened or closed a cause stays the chosen one; where "Show n more" stood is the first of these.
void CausesView::turn(int row)
{
    if (!m_model->toggle(row))
        return;
    fit();
    if (!m_list->currentIndex().isValid())
        m_list->chooseQuietly(qMin(row, m_model->rowCount() - 1));
}

/// As in a tree: on opens a closed cause and goes into an open one, back goes to its heading and closes it.
void CausesView::fold(const QModelIndex &index, bool isFolded)
{
    const auto kindOf = [this](int row) { return m_model->index(row).data(KindRole).toInt(); };
    const int row = index.row();
    const bool isHeading = kindOf(row) == CausesModel::Heading;
    const bool isClosed = kindOf(row) == CausesModel::Line || kindOf(row) == CausesModel::More;
    int heading = row;
    while (heading > 0 && kindOf(heading) != CausesModel::Heading)
        --heading;
    if (isHeading && !isFolded)
        m_list->chooseQuietly(row + 1);
    else if (isHeading || (isClosed && !isFolded))
        turn(row);
    else if (isFolded && !isClosed)
        m_list->chooseQuietly(heading);
}

} // namespace jotscope::ui

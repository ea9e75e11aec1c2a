// SPDX-License-Identifier: GPL-3.0-or-later
// How rows, links and transcript share the room.
#include "ui/kit/theme.h"
#include "ui/models/requests_model.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

#include <array>

namespace jotscope::ui {

namespace {

constexpr int few = 6;                  ///< rows beside which a high tab has room for a transcript that nobody asked for
constexpr double roomyTranscript = 8;   ///< lines
constexpr double leastTranscript = 2.2; ///< lines
constexpr double shareOfTranscript = 0.4;

} // namespace

/// Requests come by hundreds while another tab is in front: their cells are measured once somebody looks.
void RequestsView::fitIfSeen()
{
    if (!isVisible())
        return;
    fitColumns();
    fitHeights();
}

void RequestsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitIfSeen();
    if (m_isSought)
        QTimer::singleShot(0, this, &RequestsView::bringInSight); // once the rows have their room
}

/// What was sent, who answered and how long it took can be read from the transcript too: where the room is short they stand there and in
/// the tip of the request, and where nobody is known to have answered there is no column for it.
void RequestsView::fitColumns()
{
    const std::array<int, 3> givingWay{RequestsModel::Sent, RequestsModel::Who, RequestsModel::Time};
    for (const int column : givingWay)
        m_table->setColumnHidden(column, column == RequestsModel::Who && !m_model->isAnyResponderKnown());
    const int air = qRound(2 * em());  // that the columns do not touch
    const int wish = qRound(6 * em()); // of the address, beyond its least: host and the end of the path are read there
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width() - air;
    for (const int column : givingWay) {
        if (m_table->least() + wish > room)
            m_table->setColumnHidden(column, true);
    }
    m_table->fitColumns();
    QList<int> folded;
    for (const int column : givingWay) {
        if (m_table->isColumnHidden(column))
            folded.append(column);
    }
    m_model->setFolded(folded);
}

/// Somebody chose a request, or the tab is so high that the rows need not give anything for it.
bool RequestsView::isOpen() const
{
    const int rows = m_table->heightOf(qMin(m_model->rowCount(), few));
    return m_isWanted || height() >= rows + m_bar->sizeHint().height() + lines(roomyTranscript);
}

void RequestsView::open()
{
    if (std::exchange(m_isWanted, true))
        return;
    fitHeights();
    m_table->scrollTo(m_table->currentIndex());
}

/// What was chosen from elsewhere; from the first row on where that shows it too.
void RequestsView::bringInSight()
{
    m_isSought = !isVisible();
    if (m_isSought)
        return;
    const QModelIndex current = m_table->currentIndex();
    if (m_table->heightOf(current.row() + 1) <= m_table->height())
        m_table->scrollToTop();
    else
        m_table->scrollTo(current);
}

/// Whole rows, then the links, then the transcript, which takes its share once it is wanted.
void RequestsView::fitHeights()
{
    standBar();
    const int links = m_bar->sizeHint().height();
    const int least = lines(leastTranscript);
    const int rows = qMax(1, m_model->rowCount());
    const bool hasLinks = height() >= m_table->heightOf(1) + links;
    const bool isShown = isOpen() && height() >= m_table->heightOf(qMin(rows, 2)) + links + least;
    m_transcript->setMinimumHeight(least);
    m_transcript->setVisible(isShown);
    m_below->setVisible(hasLinks);
    m_table->setMinimumHeight(m_table->heightOf(1));
    const int taken = isShown ? links + qMax(least, qRound(height() * shareOfTranscript)) : hasLinks ? links : 0;
    const int room = height() - m_split->handleWidth() - taken;
    const int rowHeight = m_table->heightOf(1) - m_table->heightOf(0);
    const int whole = qBound(1, (room - m_table->heightOf(0)) / rowHeight, rows);
    const int upper = isShown || whole < rows ? m_table->heightOf(whole) : room;
    m_below->setMaximumHeight(isShown ? QWIDGETSIZE_MAX : qMax(links, height() - m_split->handleWidth() - upper));
    if (!m_isShared || !isShown)
        m_split->setSizes({upper, height() - m_split->handleWidth() - upper});
}

/// The link to the others takes a line of its own where all do not fit beside each other.
void RequestsView::standBar()
{
    const QMargins around = m_bar->contentsMargins();
    int wanted = around.left() + around.right();
    for (const QPushButton *one : {m_scope, m_cancel, m_retry, m_certificate, m_curl})
        wanted += one->isHidden() ? 0 : one->sizeHint().width() + qMax(0, m_bar->spacing());
    m_bar->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitHeights();
}

} // namespace jotscope::ui

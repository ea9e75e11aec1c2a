// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey_view.h"

#include "ui/kit/badge.h"
#include "ui/kit/concealed.h"
#include "ui/kit/icons.h"
#include "ui/window/journey_delegate.h"
#include "ui/window/journey_model.h"
#include "ui/window/motion.h"

#include <QPainter>
#include <QVariantAnimation>

#include <cmath>

namespace jotscope::ui {

using diagnosis::Status;

namespace {

constexpr int motionMs = 180;
constexpr double clearance = 18; ///< between the middle of an icon and the line

Badge tagOf(const QModelIndex &index)
{
    Badge tag;
    tag.text = index.data(JourneyModel::TagRole).toString();
    tag.isFilled = index.data(JourneyModel::FilledTagRole).toBool();
    tag.icon = tag.isFilled ? QStringLiteral("flag") : QString();
    tag.role = tag.isFilled ? Role::Fail : Role::Text;
    tag.scale = 0.88;
    return tag;
}

} // namespace

double JourneyView::iconSide() const
{
    return lines(1.22);
}

double JourneyView::tagHeight() const
{
    return m_questions ? 4 : Badge{{}, QStringLiteral("x"), Role::Text, false, 0.88}.size().height() + 3;
}

double JourneyView::tagWidth(const QModelIndex &step)
{
    const Badge tag = tagOf(step);
    return tag.text.isEmpty() ? 0 : tag.size().width();
}

double JourneyView::stepHeight() const
{
    constexpr double foot = 3; ///< below the words: the bar of the chosen step, and air
    const double words = m_questions ? JourneyDelegate::questionHeight(questionLines()) : JourneyDelegate::wordsHeight(true);
    return m_upright ? qMax(28, lines(1.5)) : tagHeight() + iconSide() + wordsGap + std::ceil(words) + foot;
}

/// What the longest of them needs.
int JourneyView::questionLines() const
{
    qsizetype most = 1;
    const int count = model() ? model()->rowCount() : 0;
    for (int row = 0; row < count; ++row) {
        const QString question = model()->index(row, 0).data(JourneyModel::WordRole).toString();
        most = qMax(most, JourneyDelegate::questionLines(question, viewport()->width() / count - 6).size());
    }
    return int(most);
}

JourneyView::JourneyView(QWidget *parent) : QListView(parent), m_motion(new QVariantAnimation(this))
{
    setItemDelegate(new JourneyDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setDuration(motionMs);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_drawn = value.toDouble();
        viewport()->update();
    });
}

void JourneyView::setUpright(bool upright)
{
    if (upright == std::exchange(m_upright, upright))
        return;
    setFlow(upright ? QListView::TopToBottom : QListView::LeftToRight);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void JourneyView::setQuestions(bool questions)
{
    if (questions == std::exchange(m_questions, questions))
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void JourneyView::drawLineAnew()
{
    if (!movesAreWelcome(this))
        return;
    m_motion->stop();
    m_motion->start();
}

bool JourneyView::copy(Copied)
{
    const QString words = withoutIsolates(currentIndex().data(Qt::AccessibleTextRole).toString());
    if (words.isEmpty() || !selectionModel()->isSelected(currentIndex()))
        return false;
    copyText(words);
    return true;
}

QSize JourneyView::sizeHint() const
{
    const int count = m_upright && model() ? model()->rowCount() : 1;
    return {lines(40), int(stepHeight()) * count};
}

QSize JourneyView::minimumSizeHint() const
{
    return {lines(20), sizeHint().height()};
}

QPointF JourneyView::signOf(int row) const
{
    const QRectF cell = visualRect(model()->index(row, 0));
    const double half = iconSide() / 2;
    if (!m_upright)
        return {cell.center().x(), cell.top() + tagHeight() + half};
    return {isRightToLeft() ? cell.right() - 8 - half : cell.left() + 8 + half, cell.center().y()};
}

void JourneyView::paintLine(QPainter *painter) const
{
    const int count = model()->rowCount();
    const double reach = m_drawn * (count - 1);
    for (int row = 0; row + 1 < count && row < reach; ++row) {
        const bool isSolid = model()->index(row, 0).data(JourneyModel::SolidAfterRole).toBool();
        QPen pen(
            colour(isSolid ? Role::Ok : Role::Outline), isSolid ? 2.0 : 1.5, isSolid ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap);
        if (!isSolid)
            pen.setDashPattern({4, 2.6});
        painter->setPen(pen);
        const QLineF whole(signOf(row), signOf(row + 1));
        const double gap = (m_upright ? iconSide() / 2 + 1 : clearance) / qMax(1.0, whole.length());
        const double end = qMin(1 - gap, reach - row);
        if (end > gap)
            painter->drawLine(whole.pointAt(gap), whole.pointAt(end));
    }
}

void JourneyView::paintTags(QPainter *painter) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const Badge tag = tagOf(index);
        if (tag.text.isEmpty())
            continue;
        const QRectF cell = visualRect(index);
        const QSizeF size = tag.size();
        if (m_upright) {
            tag.paint(
                painter, {isRightToLeft() ? cell.left() + 4 : cell.right() - size.width() - 4, cell.center().y() - size.height() / 2});
            continue;
        }
        const double left = qBound(0.0, cell.center().x() - size.width() / 2, viewport()->width() - size.width());
        tag.paint(painter, {std::round(left), cell.top() + 1});
    }
}

void JourneyView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(&painter);
    const double side = iconSide();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const auto status = Status(index.data(JourneyModel::StatusRole).toInt());
        const bool isWorking = index.data(JourneyModel::IsWorkingRole).toBool();
        const QRectF where(signOf(row) - QPointF(side / 2, side / 2), QSizeF(side, side));
        paintIcon(&painter, where, isWorking ? QStringLiteral("working") : iconOf(status), isWorking ? Role::Accent : roleOf(status));
    }
    paintTags(&painter);
}

void JourneyView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (!m_questions)
        return;
    if (const int lines = questionLines(); lines != std::exchange(m_questionLines, lines))
        updateGeometry();
}

void JourneyView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace jotscope::ui

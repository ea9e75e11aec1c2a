// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_area.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace jotscope::ui {

namespace {
constexpr int gap = 6; ///< between the column and its scroll bar
}

ColumnArea::ColumnArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QWidget;
    setWidget(column);
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

int ColumnArea::leastHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    if (!layout)
        return 0;
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : layout->totalMinimumSize().height();
}

void ColumnArea::fit()
{
    const QSize room = maximumViewportSize();
    int width = room.width();
    int least = leastHeight(width);
    if (least > room.height()) {
        width -= verticalScrollBar()->sizeHint().width() + gap;
        least = leastHeight(width);
    }
    verticalScrollBar()->setSingleStep(lines(2));
    widget()->resize(width, qMax(room.height(), least));
}

/// What a mouse pressed is in sight, and does not move under it.
void ColumnArea::follow(QWidget *focus)
{
    if (focus && widget()->isAncestorOf(focus) && QGuiApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focus, 0, lines(2.5));
}

QSize ColumnArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ColumnArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), lines(8)};
}

void ColumnArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    QTimer::singleShot(0, this, [this] { follow(QApplication::focusWidget()); }); // once what is in it has its new places
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return isHandled;
}

void comeIntoSight(QWidget *widget)
{
    for (QWidget *one = widget; one; one = one->parentWidget()) {
        auto *area = qobject_cast<ColumnArea *>(one);
        if (!area)
            continue;
        area->ensureWidgetVisible(widget, 0, lines(2.5));
        const QPointer<QWidget> wanted(widget); // what was just brought forward has its place a little later
        QTimer::singleShot(0, area, [area, wanted] {
            if (wanted && area->isAncestorOf(wanted))
                area->ensureWidgetVisible(wanted, 0, lines(2.5));
        });
    }
}

} // namespace jotscope::ui

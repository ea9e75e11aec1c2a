// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"
#include "ui/models/time_axis.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace jotscope::ui {

/// The timeline drawn: a lane each for the token, its user and the service; marks of different shapes; now across all.
/// Left and Right walk the marks; +, - and 0, Ctrl and the wheel zoom; now can be dragged, and Shift with the arrows moves it. The same is
/// in a table for those who cannot see it.
class TimelineChart : public QWidget, public CopySource {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Timeline &timeline);
    void select(const Selection &selection); ///< never emits
    void setUtc(bool utc);
    bool isCompressed() const { return axis().isCompressed(); }
    static int laneHeight();
    double laneBegin() const { return laneLeft(); }
    const TimeZoom &zoom() const { return m_zoom; }
    void setZoom(const TimeZoom &zoom);
    void zoomBy(double factor); ///< around the chosen mark, else now
    QString said() const;       ///< all lanes in words
    QString nowText() const;    ///< "now 14:12:41", "as of 1 Dec 14:12:41"
    bool copy(Copied what) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void asOfWanted(std::optional<QDateTime> instant); ///< now was moved there; nothing: back to the clock's
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        int lane = 0;
        int mark = 0;
        QPointF at;
    };
    TimeAxis axis() const;
    double laneLeft() const;
    double laneY(int lane) const;
    double axisY() const;
    std::vector<Place> places() const; ///< all marks, by time
    const TimeMark &markAt(const Place &place) const;
    QString tipOf(const Place &place) const;
    int placeAt(const QPointF &point) const;
    void setCurrent(int place);
    void comeIntoSight(double x);
    bool isOnNow(const QPointF &point) const;
    void moveNow(double x);
    void nudgeNow(int steps);

    void paintLane(QPainter &painter, const TimeAxis &axis, int lane) const;
    void paintBar(QPainter &painter, const TimeAxis &axis, const TimeBar &bar, double y) const;
    void paintBarLabel(QPainter &painter, const TimeAxis &axis, const TimeBar &bar, int lane) const;
    std::vector<QPair<double, double>> caps(const TimeAxis &axis) const;
    void paintLeeway(QPainter &painter, const TimeAxis &axis, double y) const;
    struct Label {
        QString text;
        Role role;
        double from = 0;
        double width = 0;
        bool isInCap = false; ///< in the leeway, where an axis zoomed in makes it wide
    };
    void paintLabel(QPainter &painter, const TimeAxis &axis, int lane, const Label &label) const;
    void paintLabels(QPainter &painter, const TimeAxis &axis, int lane) const;
    void paintAxis(QPainter &painter, const TimeAxis &axis) const;
    QString labelOf(const TimeAxis &axis, const TimeMark &mark) const;

    Timeline m_timeline;
    bool m_utc = true;
    int m_current = -1;
    TimeZoom m_zoom;
    /// A drag: of now, or of the whole axis. Meanwhile the axis stands still, as it would follow now otherwise.
    enum class Drag { None, Now, Axis } m_drag = Drag::None;
    std::optional<TimeAxis> m_held;
    double m_draggedFrom = 0;
    TimeZoom m_zoomBefore;
    QElapsedTimer m_sinceMoved; ///< now was told of
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace jotscope::ui {

/// What stood in a widget goes over into what stands there now, in 120 ms, where moves are welcome. It takes neither pointer nor focus,
/// and what is under it is there at once.
class CrossFade : public QWidget {
    Q_OBJECT
public:
    /// To be called before the widget shows something else.
    static void over(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit CrossFade(QWidget *over);

    QPixmap m_before;
    double m_opacity = 1;
};

} // namespace jotscope::ui

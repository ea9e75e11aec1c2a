// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace jotscope::ui {

/// As wide as there is room, and as high, but never lower than the least height of what stands in it: then it scrolls.
/// It is no stop of the Tab key: what takes the focus inside comes in sight.
class ColumnArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int leastHeight(int width) const;
    void fit();
    void follow(QWidget *focus);
};

/// In whatever column it stands. Who asks for a place that has the focus already wants to see it.
void comeIntoSight(QWidget *widget);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"
#include "ui/models/timeline.h"

#include <QWidget>

namespace jotscope::ui {

/// The timeline where there is no room for lanes: the token's life and now, 14 px high.
class TimelineBar : public QWidget, public CopySource {
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Timeline &timeline, const QString &said); ///< what the lanes say goes to ears and to the tooltip
    bool copy(Copied what) override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Timeline m_timeline;
};

} // namespace jotscope::ui

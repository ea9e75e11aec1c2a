// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jotscope::ui {

/// Statements below each other, their first words semibold; they wrap, and scroll where the room is short.
class FlowList : public QScrollArea, public CopySource {
    Q_OBJECT
public:
    explicit FlowList(const QMargins &margins, QWidget *parent = nullptr);

    struct Line {
        QString bold;
        QString rest;
        bool operator==(const Line &) const = default;
    };
    void show(const std::vector<Line> &lines);
    using QWidget::show;
    QString text() const;            ///< line by line
    bool copy(Copied what) override; ///< all of them
    QStringList texts() const;
    const QWidget *bringInSight(int line); ///< the widget that says it; null: there is none

private:
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace jotscope::ui

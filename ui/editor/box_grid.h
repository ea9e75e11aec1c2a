// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace jotscope::ui {

/// Boxes to tick, two beside each other where both are whole, else one below the other.
class BoxGrid : public QWidget {
    Q_OBJECT
public:
    explicit BoxGrid(QWidget *parent = nullptr);

    void add(QCheckBox *box);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    void stand();

    QGridLayout *m_grid;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace jotscope::ui

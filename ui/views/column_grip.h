// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QMouseEvent;
class QWidget;

namespace jotscope::ui {

class Table;

/// Moves the border between two columns of a table by the pointer: in its header, or in its rows where there is none. A double click goes
/// back to the plan. For the keys there is Table::moveBorder().
class ColumnGrip : public QObject {
    Q_OBJECT
public:
    explicit ColumnGrip(Table *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int borderAt(int x) const; ///< the column before it, or -1
    void hover(QWidget *over, int x);
    bool handle(QWidget *over, const QMouseEvent *mouse);
    bool press(const QMouseEvent *event);
    void drag(int x);
    bool release(const QPoint &where);

    Table *m_table;
    std::optional<int> m_held; ///< column whose border the pointer has
    int m_offset = 0;          ///< of the border from the pointer, when it was taken
    bool m_hasMoved = false;   ///< since it was taken
    bool m_isMarked = false;   ///< the cursor is ours
};

} // namespace jotscope::ui

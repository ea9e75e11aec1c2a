// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace jotscope::ui {

/// Where words come and go: with room for a line also while there are none, so that nothing beside it moves while somebody types.
class Room : public QWidget {
    Q_OBJECT
public:
    /// `isKept`: false where nothing below it is ever typed into.
    explicit Room(bool isKept, QWidget *parent = nullptr);

    void add(QWidget *words);

protected:
    bool event(QEvent *event) override;

private:
    void measure();

    bool m_isKept;
    QBoxLayout *m_column;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jotscope::ui {

/// A sliding switch with its word behind it: "Online".
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jotscope::ui

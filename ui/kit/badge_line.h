// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QWidget>

namespace jotscope::ui {

/// A badge and a soft word behind it: "Proven  3 for, 0 against".
class BadgeLine : public QWidget {
    Q_OBJECT
public:
    explicit BadgeLine(QWidget *parent = nullptr);

    void show(const Badge &badge, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
    QString m_words;
};

/// An icon of a fixed side, for layouts. Decoration: whatever it says stands in words beside it.
class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(double timesLine, QWidget *parent = nullptr);

    void show(const QString &icon, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_times;
    QString m_icon;
    Role m_role = Role::Text;
};

} // namespace jotscope::ui

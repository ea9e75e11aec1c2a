// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace jotscope::ui {

/// A line that a pane puts above its body or below it: icon, words, and where it leads.
struct Notice {
    QString icon;
    Role role = Role::Accent;
    QString bold;
    QString rest;
    QString link = {}; ///< text of a button; empty: none
    int id = 0;        ///< for whoever hears of the button
};

/// Tinted lines below each other; nothing at all without one.
class Notices : public QWidget {
    Q_OBJECT
public:
    explicit Notices(QWidget *parent = nullptr);

    void show(const std::vector<Notice> &notices);
    QStringList texts() const;

Q_SIGNALS:
    void linkChosen(int id);

private:
    QVBoxLayout *m_column;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QComboBox;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace jotscope::ui {

/// Rows as high as a target must be, at any zoom.
void giveRoom(QListWidget *list);

/// A section of the settings: what can be set stands below its name, a soft word on it below that. Scrolls where the room is short.
class SettingsPage : public QScrollArea {
    Q_OBJECT
public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

    void add(const QString &name, QWidget *control, const QString &about = {}); ///< the name is the control's label
    void add(QWidget *control, const QString &about = {});                      ///< that bears its own name
    QLabel *addText(const QString &text);                                       ///< soft
    QComboBox *addChoice(const QString &name, const QStringList &choices, int current, const QString &about = {});
    void end(); ///< what follows is empty

private:
    QVBoxLayout *m_column;
};

} // namespace jotscope::ui

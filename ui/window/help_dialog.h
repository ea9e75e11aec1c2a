// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace jotscope::ui {

/// Help (F1): every key, read from the actions themselves, and what may leave the computer, and when.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    enum class Page { Keys, Leaving };
    HelpDialog(const QList<QAction *> &actions, Page page, QWidget *parent = nullptr);
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/file_row.h"

#include <QPushButton>

namespace jotscope::ui {

FileRow::FileRow(QWidget *parent) : CaptureRow(QStringLiteral("folder"), tr("File"), parent)
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    addControl(choose);
    say(tr("A HAR, a log, a saved command: choose it, or drop it anywhere in the window."));
    connect(choose, &QPushButton::clicked, this, &FileRow::choiceWanted);
}

} // namespace jotscope::ui

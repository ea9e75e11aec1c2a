// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_row.h"

namespace jotscope::ui {

/// Files in which tokens are looked for: HAR, log, a saved command.
class FileRow : public CaptureRow {
    Q_OBJECT
public:
    explicit FileRow(QWidget *parent = nullptr);

Q_SIGNALS:
    void choiceWanted(); ///< the person wants to choose files
};

} // namespace jotscope::ui

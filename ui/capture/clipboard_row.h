// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_row.h"
#include "ui/capture/clipboard_watch.h"

#include <QDateTime>

namespace jotscope::ui {

class DesktopNotice;
class Switch;

/// The watch on the clipboard: off at every start, told while on.
class ClipboardRow : public CaptureRow {
    Q_OBJECT
public:
    explicit ClipboardRow(QWidget *parent = nullptr);

    Switch *control() const { return m_switch; }

Q_SIGNALS:
    void showWanted(); ///< the desktop's message was chosen

private:
    void turn(bool isOn);
    void count(ClipboardWatch::Outcome outcome);
    void tell();

    ClipboardWatch *m_watch;
    DesktopNotice *m_notice;
    Switch *m_switch;
    QDateTime m_since;
    QDateTime m_last; ///< when a token was copied
    int m_looked = 0;
    int m_hits = 0;
    int m_secret = 0;
    int m_tooLong = 0;
};

} // namespace jotscope::ui

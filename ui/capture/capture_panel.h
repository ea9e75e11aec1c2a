// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "capture/sighting.h"

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace jotscope::ui {

class CaptureRow;

/// The ways by which tokens come by themselves, each with its own switch and state. Closing it stops none of them.
class CapturePanel : public QDialog {
    Q_OBJECT
public:
    explicit CapturePanel(QWidget *parent = nullptr);

    void add(CaptureRow *row); ///< below the others; the panel owns it
    QString status() const;    ///< of all that go on, for the status bar; empty: none does

Q_SIGNALS:
    void found(std::vector<jotscope::capture::Sighting> sightings, const jotscope::capture::Beside &beside);
    void statusChanged();

protected:
    bool event(QEvent *event) override; ///< words that need another line get it

private:
    void fit();

    std::vector<CaptureRow *> m_rows;
    QVBoxLayout *m_column;
    int m_fitted = 0; ///< the height that was found last; another one is the person's own
};

} // namespace jotscope::ui

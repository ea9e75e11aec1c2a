// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "capture/sighting.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QScrollArea;
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void focusFirst();

    std::vector<CaptureRow *> m_rows;
    QScrollArea *m_area; ///< where the screen is too low for the rows
    QWidget *m_list;
    QVBoxLayout *m_column;
    QPushButton *m_close;
    int m_fitted = 0; ///< the height that was found last; another one is the person's own
};

} // namespace jotscope::ui

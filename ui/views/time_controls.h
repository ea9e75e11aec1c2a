// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;

namespace jotscope::ui {

class Segments;

/// "UTC", "As of: now" and "Leeway: 60 s": how times are shown, when every verdict is judged, and how generously. Choosing re-judges at
/// once, and asks nobody.
class TimeControls : public QWidget {
    Q_OBJECT
public:
    explicit TimeControls(QWidget *parent = nullptr);

    /// What the token offers as instants, and what is in force; nothing given: now, and each environment's own leeway.
    void show(const report::Inspection &inspection);
    void setChosen(std::optional<QDateTime> asOf, std::optional<int> leeway);
    bool judgesNow() const { return !m_asOf; }
    void setUtc(bool utc);
    void setRoomy(bool isRoomy); ///< else the switch of UTC is left to the menu

Q_SIGNALS:
    void asOfChosen(std::optional<QDateTime> instant);
    void leewayChosen(std::optional<int> seconds);
    void utcChosen(bool utc);

private:
    void fillInstants();
    void makeLeeways();
    void slideTo(int seconds);
    void offer(const QString &title, const QDateTime &instant);
    void askForInstant();
    void refresh();

    Segments *m_clock;
    QPushButton *m_asOfButton;
    QPushButton *m_leewayButton;
    QMenu *m_instants;
    QMenu *m_leeways;
    QAction *m_ownLeeways = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_slid = nullptr;
    std::optional<QDateTime> m_asOf;
    std::optional<int> m_leeway;
    int m_configured = 60; ///< seconds, of the environment that the verdict speaks for
    QDateTime m_issued;
    QDateTime m_expires;
    QDateTime m_answered;
};

} // namespace jotscope::ui

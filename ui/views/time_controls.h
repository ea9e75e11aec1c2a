// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace jotscope::ui {

/// "As of: now" and "Leeway: 60 s": when every verdict is judged, and how generously. Choosing re-judges at once, and asks nobody.
class TimeControls : public QWidget {
    Q_OBJECT
public:
    explicit TimeControls(QWidget *parent = nullptr);

    /// What the token offers as instants, and what is in force; nothing given: now, and each environment's own leeway.
    void show(const report::Inspection &inspection);
    void setChosen(std::optional<QDateTime> asOf, std::optional<int> leeway);

Q_SIGNALS:
    void asOfChosen(std::optional<QDateTime> instant);
    void leewayChosen(std::optional<int> seconds);

private:
    void fillInstants();
    void fillLeeways();
    void offer(const QString &title, const QDateTime &instant);
    void askForInstant();
    void refresh();

    QPushButton *m_asOfButton;
    QPushButton *m_leewayButton;
    QMenu *m_instants;
    QMenu *m_leeways;
    std::optional<QDateTime> m_asOf;
    std::optional<int> m_leeway;
    int m_configured = 60; ///< seconds, of the environment that the verdict speaks for
    QDateTime m_issued;
    QDateTime m_expires;
    QDateTime m_answered;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace jotscope::ui {

class ElidedLabel;
class IconView;
class Session;

/// What left the computer, with the way to the ledger; at the right, which environments are in force.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Session *session, QWidget *parent = nullptr);

    void refresh();
    void setCapture(const QString &words); ///< what comes by itself; empty: nothing does

Q_SIGNALS:
    void captureWanted();
    void ledgerWanted();
    void explanationWanted(); ///< "What may leave, and when"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    Session *m_session;
    IconView *m_shield;
    ElidedLabel *m_left;
    QPushButton *m_link;
    IconView *m_dot;
    QPushButton *m_capture;
    QList<ElidedLabel *> m_off; ///< what captures nothing
    ElidedLabel *m_environments;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/find_hits.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QCheckBox;
class QLineEdit;
class QTimer;

namespace jotscope::ui {

class ElidedLabel;
class InspectionPage;

/// A slim bar below the panes: what is looked for in all of them, which hit this is, and the way to the next.
class FindBar : public QFrame {
    Q_OBJECT
public:
    FindBar(InspectionPage *page, QAction *next, QAction *previous, QWidget *parent = nullptr);
    ~FindBar() override;

    void open();       ///< and takes the focus
    void leave();      ///< gives it back
    void step(int by); ///< to the next hit (1) or the one before (-1), around the end
    void refresh();    ///< the panes show something else: counts anew, moves nothing
    const std::vector<FindHit> &hits() const { return m_hits; }
    int current() const { return m_current; } ///< -1: none
    QLineEdit *field() const { return m_field; }
    QString told() const; ///< "3 of 12, Claims"

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Sought wanted() const;
    void look(); ///< from where the person is on
    void search();
    void showCurrent();
    void tell();
    void repaintPanes();

    InspectionPage *m_page;
    QLineEdit *m_field;
    ElidedLabel *m_told;
    QCheckBox *m_case;
    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< had the focus
    std::vector<FindHit> m_hits;
    FindHit m_at;
    int m_current = -1;
};

} // namespace jotscope::ui

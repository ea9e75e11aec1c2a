// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace jotscope::ui {

class JourneyPane;

/// The dashed place to paste into. Has the focus at start.
class PasteZone : public QWidget {
    Q_OBJECT
public:
    PasteZone(QAction *paste, QAction *open, QAction *capture, QWidget *parent = nullptr);
    QPushButton *back() const { return m_back; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPushButton *m_back;    ///< to the token, where there is one
    bool m_hasRing = false; ///< only where the keyboard brought the focus: at start the page stays calm
};

/// The empty window: one line says what to do, three cards, and the journey as nine questions.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    FirstStart(QAction *paste, QAction *open, QAction *capture, QWidget *parent = nullptr);

    PasteZone *zone() const { return m_zone; }
    void setWayBack(bool shown);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void backWanted(); ///< to the token
    void demoWanted();
    void environmentWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void standCards();

    PasteZone *m_zone;
    QWidget *m_cards;
    JourneyPane *m_journey;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;

namespace jotscope::ui {

class JourneyPane;

/// The dashed place to paste into. Has the focus at start.
class PasteZone : public QWidget {
    Q_OBJECT
public:
    PasteZone(QAction *paste, QAction *open, QAction *capture, QWidget *parent = nullptr);
    QPushButton *back() const { return m_back; }
    void setTight(bool tight); ///< where the window is low: without its sign

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *m_sign;
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
    void setCovered(bool covered); ///< its journey by a banner: the room of that stays
    bool canBeCovered() const;     ///< all of it is in sight, and the journey is a part of it
    int coveredHeight() const;     ///< of the journey

Q_SIGNALS:
    void wholeChanged(); ///< or the place of what can be covered
    void backWanted();   ///< to the token
    void demoWanted();
    void environmentWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void standCards();
    void standJourney();

    PasteZone *m_zone;
    bool m_isNarrow = false;
    bool m_isCovered = false;
    QScrollArea *m_area;
    QWidget *m_cards;
    JourneyPane *m_journey;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace jotscope::ui {

class ApartModel;
class ApartStepsModel;
class FlowLabel;
class Pane;
class Session;
class Table;

/// Two tokens of the list, A and B: what they differ in, and what of it the environments judge differently. Changes neither.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(Session *session, QWidget *parent = nullptr);

    void compare(int a, int b); ///< ids of entries
    void refresh();             ///< more is known, or the list has changed
    void setB(int id);
    bool hasBoth() const;                 ///< both are still in the list
    std::vector<QWidget *> stops() const; ///< of F6
    QString headline() const;
    Table *members() const { return m_members; }
    Table *steps() const { return m_steps; }

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(QComboBox *combo, int chosen);
    void refill();
    void layOut();
    void setLeastHeights();
    void tellMembers();
    int wantedHeight(const Pane *pane, const Table *table) const;
    void share();

    Session *m_session;
    QComboBox *m_choiceA;
    QComboBox *m_choiceB;
    QPushButton *m_swap;
    QPushButton *m_leave;
    FlowLabel *m_headline;
    FlowLabel *m_why;
    Pane *m_membersPane;
    Pane *m_stepsPane;
    QPushButton *m_same;
    ApartModel *m_model;
    ApartStepsModel *m_stepsModel;
    QStackedWidget *m_membersStack;
    QLabel *m_noMember; ///< in place of an empty table
    Table *m_members;
    Table *m_steps;
    QSplitter *m_split = nullptr;
    bool m_isShared = false; ///< by hand
    int m_a = 0;
    int m_b = 0;
};

} // namespace jotscope::ui

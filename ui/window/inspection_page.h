// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"
#include "ui/kit/selection.h"

#include <QWidget>

class QSplitter;
class QTabWidget;
class QBoxLayout;

namespace jotscope::ui {

class AnswerPane;
class CalmHeights;
class ClaimsView;
class ColumnArea;
class ConsentBar;
class EnvironmentsView;
class EvidenceTabs;
class JourneyPane;
class TimelineView;
class TokenView;

/// The answer on top, the evidence below it. Values in, wishes out; choosing anything selects it everywhere.
class InspectionPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectionPage(QWidget *parent = nullptr);

    void show(const report::Inspection &inspection, const QString &progress, bool isAsking = false);
    void followClock(const report::Inspection &inspection, const QString &progress); ///< nothing that is chosen or in sight moves
    void select(const Selection &selection);
    void clearSelection();
    /// By the room there is, in em of the application's font.
    void arrange(double widthInEm, double heightInEm);
    void goTo(int pane);                           ///< in the order of Actions::panes
    std::vector<QWidget *> inReadingOrder() const; ///< the panes, for Tab; the first is the token's text where it stands by itself
    std::vector<QWidget *> stops() const;          ///< where F6 stops, in order; only what is visible
    QWidget *paneOf(const QWidget *stop) const;    ///< the pane around a stop; null for those elsewhere
    void bringForward(QWidget *pane);              ///< out of its tab, and into sight
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

    void addBelow(QWidget *bar);                    ///< where nothing scrolls it away
    QBoxLayout *column() const { return m_column; } ///< what the window puts above the answer goes here
    AnswerPane *answer() const { return m_answer; }
    ConsentBar *consent() const { return m_consent; }
    JourneyPane *journey() const { return m_journey; }
    TokenView *token() const { return m_token; }
    ClaimsView *claims() const { return m_claims; }
    EnvironmentsView *environments() const { return m_environments; }
    EvidenceTabs *evidence() const { return m_evidence; }
    TimelineView *timeline() const { return m_timeline; }

Q_SIGNALS:
    void environmentChosen(const QString &environment);
    void companionWanted(int number); ///< the token of that number in the same paste

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the consent bar comes, goes, and grows; so does the room

private:
    /// How the panes below the journey stand.
    enum class Shape {
        Columns,   ///< as in the pictures
        Low,       ///< matrix and timeline are tabs beside the causes
        OneColumn, ///< all are tabs
    };
    void build();
    void wire();
    void standSideBySide();
    void standInTabs();
    void standLow();
    void take(Shape shape);
    void stand(double widthInEm, double heightInEm);
    void settleSoon();
    void keepFocus(QWidget *pane, QWidget *stop);
    void setFirstSizes();
    void scaleSizes(double factor);
    void giveBack(int timeline);
    int lackingFor(int wanted) const;
    void noteHeights();
    void restoreHeights();
    void foldTimeline(bool isFolded);

    ColumnArea *m_area; ///< scrolls where the window is too low for the column
    QBoxLayout *m_column;
    AnswerPane *m_answer;
    ConsentBar *m_consent;
    JourneyPane *m_journey;
    TokenView *m_token;
    ClaimsView *m_claims;
    EnvironmentsView *m_environments;
    EvidenceTabs *m_evidence;
    TimelineView *m_timeline;
    QSplitter *m_rows;  ///< columns over timeline
    QSplitter *m_sides; ///< left and right column
    QSplitter *m_left;
    QSplitter *m_right;
    QTabWidget *m_tabs = nullptr; ///< instead of the splitters where the window is narrow
    Selection m_selection;
    QString m_seenBy; ///< the environment whose view is shown
    Shape m_shape = Shape::Columns;
    QByteArray m_columns; ///< layout of Shape::Columns, while it is another
    bool m_hasSizes = false;
    bool m_isByHand = false; ///< somebody moved a divider
    int m_line = 0;          ///< height of a line, when the sizes were last looked at
    QSizeF m_room;           ///< in em, when the panes last took their places
    bool m_asks = false;
    bool m_settles = false; ///< soon
    CalmHeights *m_heights; ///< before the consent bar came, or the timeline was folded
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace jotscope::ui {

/// Everything the window can do, each an action with text, shortcut and a place in a menu. What they do is wired by the window.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *paste;
    QAction *pasteFurther;
    QAction *open;
    QAction *capture;
    QAction *makeToken;
    QAction *report;
    QAction *settings;
    QAction *quit;
    QAction *copyValue; ///< of what has the focus
    QAction *copyPair;
    QAction *copyAnswer;
    QAction *copyMarkdown;
    QAction *copyCommand;
    QAction *forget;
    QAction *forgetAll;
    QAction *undoForget;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *ask;
    QAction *askAgain;
    QAction *cancel;
    QAction *compare;
    QAction *online;
    QAction *proxy;
    QAction *keys;
    QAction *previousToken;
    QAction *nextToken;
    QAction *previousEnvironment;
    QAction *nextEnvironment;
    QAction *addEnvironment;
    QAction *editEnvironments;
    QAction *openEnvironments;
    QAction *defaultEnvironments;
    QList<QAction *> panes; ///< Ctrl+1 … Ctrl+9: answer, journey, token, claims, environments, causes, findings, requests, timeline
    QAction *nextPane;
    QAction *previousPane;
    QAction *divider;
    QAction *widerColumn; ///< of the table that has the focus
    QAction *narrowerColumn;
    QAction *plannedColumns;
    QAction *claimsForm;
    QAction *unfold;
    QAction *utc;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomBack;
    QActionGroup *language; ///< data: the code, empty for the system's
    QActionGroup *colours;  ///< data: "system", "light", "dark", "high-contrast"
    QAction *reduceMotion;
    QMenu *view = nullptr; ///< once the menu bar is filled
    QAction *help;
    QAction *leaving;
    QAction *demo;
    QAction *leaveDemo; ///< shows while it runs
    QAction *firstStart;
    QAction *about;

    void fill(QMenuBar *bar);
    QList<QAction *> all() const { return m_all; }

private:
    QAction *make(const QString &text, const QList<QKeySequence> &shortcuts = {}, const char *iconName = nullptr);
    void makeFileAndInspect();
    void makeView();
    void makePanes();
    void makeHelp();
    void fillInspect(QMenuBar *bar);
    void fillView(QMenuBar *bar);

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace jotscope::ui

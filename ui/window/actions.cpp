// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/kit/icons.h"
#include "ui/kit/language.h"
#include "ui/window/action_button.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace jotscope::ui {

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    makeFileAndInspect();
    makePanes();
    makeView();
    makeHelp();
}

QAction *Actions::make(const QString &text, const QList<QKeySequence> &shortcuts, const char *iconName)
{
    auto *action = new QAction(text, m_window);
    action->setShortcuts(shortcuts);
    if (iconName) {
        action->setProperty("iconName", QString::fromLatin1(iconName));
        action->setIcon(icon(QString::fromLatin1(iconName)));
    }
    action->setIconText(plainWords(action));
    action->setToolTip(tipOf(action));
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Actions::makeFileAndInspect()
{
    paste = make(tr("&Paste token"), {QKeySequence(QStringLiteral("Ctrl+V")), QKeySequence(QStringLiteral("Shift+Insert"))}, "paste");
    pasteFurther = make(tr("Paste as a &further token"), {QKeySequence(QStringLiteral("Ctrl+Shift+V"))});
    open = make(tr("&Open…"), {QKeySequence(QKeySequence::Open)}, "open");
    capture = make(tr("Cap&ture…"), {QKeySequence(QStringLiteral("Ctrl+R"))}, "capture");
    capture->setIconText(tr("Capture"));
    makeToken = make(tr("&Make a test token…"), {QKeySequence(QKeySequence::New)}, "plus");
    report = make(tr("Export &report…"), {QKeySequence(QStringLiteral("Ctrl+E"))}, "report");
    report->setIconText(tr("Report…"));
    settings = make(tr("&Settings…"), {QKeySequence(QStringLiteral("Ctrl+,"))});
    quit = make(tr("&Quit"), {QKeySequence(QStringLiteral("Ctrl+Q"))});
    copyValue = make(tr("Copy &value"), {QKeySequence(QKeySequence::Copy)}, "copy");
    describe(copyValue, tr("What is chosen in the pane that has the focus: a value, a line, characters; else the answer"));
    copyPair = make(tr("Copy n&ame and value"), {QKeySequence(QStringLiteral("Ctrl+Shift+C"))});
    describe(copyPair, tr("The same with its name before it"));
    copyAnswer = make(tr("&Copy the answer"));
    copyMarkdown = make(tr("Copy as &Markdown"), {QKeySequence(QStringLiteral("Ctrl+Shift+M"))});
    copyCommand = make(tr("Copy the c&ommand for jotscope-cli"));
    forget = make(tr("&Forget this token"));
    forget->setText(forget->text() + u'\t' + QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)); // on the list
    forgetAll = make(tr("Forget all &tokens"));
    undoForget = make(tr("&Undo forgetting"), {QKeySequence(QKeySequence::Undo)});
    undoForget->setEnabled(false);
    find = make(tr("Find &in all panes…"), {QKeySequence(QKeySequence::Find)}, "find");
    find->setIconText(tr("Find"));
    findNext = make(tr("Find &next"), {QKeySequence(QStringLiteral("F3"))}, "next");
    findPrevious = make(tr("Find &previous"), {QKeySequence(QStringLiteral("Shift+F3"))}, "previous");
    ask = make(tr("A&sk the hosts"), {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))}, "send");
    askAgain = make(tr("Ask &again"), {QKeySequence(QStringLiteral("F5"))}, "ask-again");
    cancel = make(tr("&Cancel, or clear the selection"), {QKeySequence(QStringLiteral("Esc"))}, "cancel");
    compare = make(tr("Co&mpare…"), {QKeySequence(QStringLiteral("Ctrl+D"))}, "compare");
    compare->setIconText(tr("Compare"));
    online = make(tr("&Online"), {QKeySequence(QStringLiteral("Ctrl+Shift+O"))});
    online->setCheckable(true);
    online->setChecked(true);
    proxy = make(tr("Prox&y…"));
    keys = make(tr("&Keys…"), {QKeySequence(QStringLiteral("Ctrl+K"))}, "key");
    previousToken = make(tr("&Previous token"), {QKeySequence(QStringLiteral("Ctrl+PgUp"))});
    nextToken = make(tr("&Next token"), {QKeySequence(QStringLiteral("Ctrl+PgDown"))});
    previousEnvironment = make(tr("Journey as seen by the pre&vious environment"), {QKeySequence(QStringLiteral("Ctrl+Up"))});
    nextEnvironment = make(tr("Journey as seen by the ne&xt environment"), {QKeySequence(QStringLiteral("Ctrl+Down"))});
    addEnvironment = make(tr("&Add an environment…"));
    editEnvironments = make(tr("&Edit environments…"), {}, "environments");
    openEnvironments = make(tr("&Open an environments file…"));
    defaultEnvironments = make(tr("&Back to my own environments file"));
}

void Actions::makePanes()
{
    const QStringList names = {tr("&Answer"), tr("&Journey"), tr("&Token"), tr("&Claims"), tr("&Environments"), tr("Ca&uses"),
        tr("&Findings"), tr("&Requests"), tr("T&imeline")};
    for (int i = 0; i < names.size(); ++i)
        panes.append(make(names[i], {QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1))}));
    nextPane = make(tr("&Next pane"), {QKeySequence(QStringLiteral("F6"))});
    previousPane = make(tr("&Previous pane"), {QKeySequence(QStringLiteral("Shift+F6"))});
}

void Actions::makeView()
{
    divider = make(tr("Move a di&vider of this pane"), {QKeySequence(QStringLiteral("F8"))});
    widerColumn = make(tr("&Wider column"), {QKeySequence(QStringLiteral("Alt+Right"))});
    narrowerColumn = make(tr("Narrow&er column"), {QKeySequence(QStringLiteral("Alt+Left"))});
    plannedColumns = make(tr("Columns as &at first"));
    claimsForm = make(tr("Claims as table or &JSON"), {QKeySequence(QStringLiteral("Ctrl+J"))});
    unfold = make(tr("&Unfold the token"), {QKeySequence(QStringLiteral("Ctrl+U"))}, "unfold");
    utc = make(tr("Times in U&TC"), {QKeySequence(QStringLiteral("Ctrl+T"))}, "clock");
    utc->setCheckable(true);
    utc->setChecked(true);
    utc->setIconVisibleInMenu(false); // where its mark stands
    zoomIn = make(tr("Zoom &in"), {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    zoomOut = make(tr("Zoom &out"), {QKeySequence(QStringLiteral("Ctrl+-"))});
    zoomBack = make(tr("&Normal size"), {QKeySequence(QStringLiteral("Ctrl+0"))});
    colours = new QActionGroup(this);
    const QList<QPair<QString, QString>> choices
        = {{tr("As the &system"), QStringLiteral("system")}, {tr("&Light"), QStringLiteral("light")}, {tr("&Dark"), QStringLiteral("dark")},
            {tr("&High contrast"), QStringLiteral("high-contrast")}};
    for (const auto &[text, id] : choices) {
        QAction *choice = make(text);
        choice->setCheckable(true);
        choice->setData(id);
        colours->addAction(choice);
    }
    colours->actions().constFirst()->setChecked(true);
    language = new QActionGroup(this);
    const auto offer = [this](const QString &text, const QString &code) {
        QAction *choice = make(text);
        choice->setCheckable(true);
        choice->setData(code);
        language->addAction(choice);
    };
    offer(tr("As the &system"), {});
    for (const Language &one : languages())
        offer(one.name, one.code); // in its own words: whoever needs it does not read ours
    language->actions().constFirst()->setChecked(true);
    reduceMotion = make(tr("&Reduce motion"));
    reduceMotion->setCheckable(true);
}

void Actions::makeHelp()
{
    help = make(tr("&Keys and help"), {QKeySequence(QStringLiteral("F1"))});
    leaving = make(tr("&What may leave, and when"), {}, "shield");
    demo = make(tr("Try the &demo"), {}, "play");
    leaveDemo = make(tr("&Leave the demo"));
    leaveDemo->setVisible(false);
    firstStart = make(tr("Show the &first page"));
    about = make(tr("&About Jotscope"));
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({paste, pasteFurther, open, capture});
    file->addSeparator();
    file->addActions({makeToken});
    file->addSeparator();
    file->addActions({report});
    file->addSeparator();
    file->addActions({settings});
    file->addSeparator();
    file->addActions({quit});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->setToolTipsVisible(true);
    edit->addActions({copyValue, copyPair});
    edit->addSeparator();
    edit->addActions({copyAnswer, copyMarkdown, copyCommand});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addActions({forget, forgetAll, undoForget});
    fillInspect(bar);
    QMenu *environments = bar->addMenu(tr("E&nvironments"));
    environments->addActions({addEnvironment, editEnvironments, openEnvironments, defaultEnvironments});
    fillView(bar);
    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({help, leaving});
    helpMenu->addSeparator();
    helpMenu->addActions({demo, leaveDemo, firstStart});
    helpMenu->addSeparator();
    helpMenu->addActions({about});
}

void Actions::fillInspect(QMenuBar *bar)
{
    QMenu *inspect = bar->addMenu(tr("&Inspect"));
    inspect->addActions({ask, askAgain, cancel});
    inspect->addSeparator();
    inspect->addActions({compare});
    inspect->addSeparator();
    inspect->addActions({keys, online, proxy});
    inspect->addSeparator();
    inspect->addActions({previousToken, nextToken, previousEnvironment, nextEnvironment});
}

void Actions::fillView(QMenuBar *bar)
{
    view = bar->addMenu(tr("&View"));
    QMenu *go = view->addMenu(tr("&Go to"));
    go->addActions(panes);
    go->addSeparator();
    go->addActions({nextPane, previousPane});
    view->addActions({divider, widerColumn, narrowerColumn, plannedColumns});
    view->addSeparator();
    view->addActions({claimsForm, unfold, utc});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomBack});
    view->addSeparator();
    QMenu *palette = view->addMenu(tr("&Colours"));
    palette->addActions(colours->actions());
    QMenu *tongue = view->addMenu(tr("&Language"));
    tongue->addActions(language->actions());
    view->addActions({reduceMotion});
}

} // namespace jotscope::ui

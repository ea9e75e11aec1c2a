// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "environments/environments_file.h"
#include "report/blanks.h"
#include "report/words.h"
#include "ui/capture/capture_panel.h"
#include "ui/kit/clock.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"
#include "ui/kit/spoken.h"
#include "ui/kit/switch.h"
#include "ui/kit/system_scheme.h"
#include "ui/listing/token_rows_view.h"
#include "ui/maker/maker_window.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_view.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/arrange_menu.h"
#include "ui/window/banner.h"
#include "ui/window/cancelled_asking.h"
#include "ui/window/column_memory.h"
#include "ui/window/compare_page.h"
#include "ui/window/consent_store.h"
#include "ui/window/file_watch.h"
#include "ui/window/find_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/intake.h"
#include "ui/window/layout_memory.h"
#include "ui/window/proxy_dialog.h"
#include "ui/window/session.h"
#include "ui/window/session_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/token_combo.h"
#include "ui/window/token_list.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFontInfo>
#include <QGridLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace jotscope::ui {

namespace {
constexpr int margin = 12;
constexpr int gap = 8;
constexpr double listFoldsBelow = 98.4; ///< em: 1280 px at the design's 13 px
}

MainWindow::MainWindow(const Options &options, SystemScheme *system, QWidget *parent)
    : QMainWindow(startZoomed(options, parent)), m_zoom(options.usesMemory() ? LayoutMemory::load().zoom : 100),
      m_basePoints(QApplication::font().pointSizeF() * 100.0 / m_zoom), m_session(new Session(this)), m_keys(new SessionKeys(m_session)),
      m_intake(new Intake(m_session, this)), m_actions(new Actions(this)), m_capture(new CapturePanel(this)), m_system(system),
      m_remembers(options.usesMemory()), m_watch(new FileWatch(this))
{
    setWindowTitle(QStringLiteral("Jotscope"));
    setAcceptDrops(true);
    m_actions->fill(menuBar());
    buildToolBar();
    buildBody();
    wireSession();
    wireWishes();
    wireCapture();
    wireActions();
    wireViewActions();
    wireSettings();
    qApp->installEventFilter(this);
    start(options);
}

/// The session goes first: what is under way ends with it, and would be told to panes that are half gone.
MainWindow::~MainWindow()
{
    m_stack->disconnect(this); // nor do pages that go
    delete m_session;
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *row = m_toolRow = new QWidget(bar);
    auto *buttons = new QHBoxLayout(row);
    const auto add = [buttons, row](QAction *action) {
        auto *button = new ActionButton(action, "tool", row);
        buttons->addWidget(button);
        return button;
    };
    buttons->setContentsMargins(margin - 1, 0, margin - 1, 4);
    buttons->setSpacing(2);
    buttons->addWidget(new ActionButton(m_actions->paste, "", row));
    buttons->addSpacing(4);
    m_foldingLast = {add(m_actions->open), add(m_actions->capture)};
    auto *rule = new QFrame(row);
    rule->setFrameShape(QFrame::VLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    buttons->addSpacing(6);
    buttons->addWidget(rule);
    buttons->addSpacing(6);
    for (QAction *action : {m_actions->askAgain, m_actions->compare, m_actions->report})
        m_foldingLast.push_back(add(action));
    buttons->addStretch();
    m_online = new Switch(tr("Online"), row);
    m_online->setChecked(true);
    m_online->setToolTip(tipOf(m_actions->online));
    buttons->addWidget(m_online);
    buttons->addSpacing(8);
    m_foldingFirst = {add(m_actions->keys), add(m_actions->editEnvironments)};
    m_foldingFirst.back()->setOwnText(tr("Environments…"), Role::Text);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(row);
    addToolBar(bar);
}

void MainWindow::buildBody()
{
    m_banner = new Banner(this);
    m_tokens = new TokenList(m_session, this);
    m_tokens->view()->setContextMenuPolicy(Qt::ActionsContextMenu); // about the token that is chosen, as a press does
    m_tokens->view()->addActions({m_actions->askAgain, m_actions->compare, m_actions->report, m_actions->copyAnswer,
        m_actions->copyMarkdown, m_actions->copyCommand, m_actions->forget});
    m_actions->view->addMenu(m_tokens->menu());
    m_tokenCombo = new TokenCombo(m_session, m_tokens, this);
    m_firstStart = new FirstStart(m_actions->paste, m_actions->open, m_actions->capture, this);
    m_page = new InspectionPage(this);
    m_page->column()->insertWidget(0, m_tokenCombo);
    m_find = new FindBar(m_page, m_actions->findNext, m_actions->findPrevious, m_page);
    m_page->addBelow(m_find);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_firstStart);
    m_compare = new ComparePage(m_session, this);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_compare);
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setHandleWidth(gap);
    m_sides->setChildrenCollapsible(false);
    keepWithin(m_sides);
    m_sides->addWidget(m_tokens);
    m_sides->addWidget(m_stack);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({lines(12.6), lines(66)});
    auto *body = new QWidget(this);
    m_body = new QGridLayout(body);
    m_body->setContentsMargins(margin, 0, margin, margin - 3);
    m_body->setSpacing(gap);
    m_body->setRowStretch(0, 1);
    m_body->addWidget(m_banner, 1, 0);
    setCentralWidget(body);
    m_status = new StatusLine(m_session, this);
    setStatusBar(m_status);
    setMinimumSize(640, 480);
}

void MainWindow::start(const Options &options)
{
    const LayoutMemory memory = m_remembers ? LayoutMemory::load() : LayoutMemory{};
    // With room for the frame that a window manager puts around it.
    const QSize room = screen()->availableSize() - QSize(4, lines(1.8));
    resize(QSize(1440, 900).boundedTo(m_remembers ? room : QSize(1440, 900)));
    if (!memory.geometry.isEmpty())
        restoreGeometry(memory.geometry);
    if (options.size)
        resizeOnScreen(*options.size);
    if (!memory.sides.isEmpty())
        m_sides->restoreState(memory.sides);
    if (!memory.panes.isEmpty())
        m_page->restoreLayout(memory.panes);
    takeMemory(memory);
    if (m_remembers)
        keepColumns(this);
    m_actions->utc->setChecked(memory.utc);
    m_actions->reduceMotion->setChecked(memory.reduceMotion || !m_remembers);
    for (QAction *choice : m_actions->language->actions())
        choice->setChecked(choice->data().toString() == memory.language);
    setColours(options.theme.isEmpty() ? memory.colours : options.theme);
    takePreferences(options);
    m_session->network()->setConsent(m_remembers ? approvedConsent() : net::Consent{});
    m_session->network()->setProxy(m_remembers ? proxyChoice(keptProxy()) : net::ProxyChoice{});
    const QString path = options.environments.isEmpty() ? environments::defaultPath() : options.environments;
    m_environmentsPath = path;
    m_watch->watch(path);
    if (!options.demo && (!options.environments.isEmpty() || (m_remembers && QFileInfo::exists(path))))
        loadEnvironments(path);
    if (options.demo)
        startDemo(options.select);
    take(options.given);
    showInspection();
    if (m_session->current())
        focusToken();
    else
        m_firstStart->zone()->setFocus();
}

/// Above: menus and tool bar; the token list folds into a combo box where the window is narrow.
void MainWindow::arrange()
{
    const double em = QFontInfo(QApplication::font()).pixelSize();
    const double width = this->width() / em;
    const bool isFolded = width < listFoldsBelow;
    foldList(isFolded);
    m_page->arrange(width, height() / em);
    m_firstStart->setNarrow(width < 70);
    foldToolBar();
    standBanner();
}

/// As many words as there is room for.
void MainWindow::foldToolBar()
{
    const auto fold = [](const std::vector<ActionButton *> &buttons, bool isFolded) {
        for (ActionButton *button : buttons)
            button->setCompact(isFolded);
    };
    fold(m_foldingFirst, false);
    fold(m_foldingLast, false);
    for (const auto *group : {&m_foldingFirst, &m_foldingLast}) {
        if (m_toolRow->sizeHint().width() > width())
            fold(*group, true);
    }
}

void MainWindow::showInspection()
{
    const Entry *entry = m_session->current();
    const bool wasPasted = entry && focusWidget() && m_firstStart->isAncestorOf(focusWidget());
    if (isComparing() && m_compare->hasBoth())
        m_compare->refresh();
    else
        m_stack->setCurrentWidget(entry ? static_cast<QWidget *>(m_page) : m_firstStart);
    m_firstStart->setWayBack(entry);
    m_page->timeline()->controls()->setChosen(m_session->asOf(), m_session->leeway());
    if (entry)
        m_page->show(entry->inspection, progress(), m_session->isAsking(entry->id));
    m_find->refresh();
    refreshActions();
    refreshTitle();
    arrange();
    if (wasPasted)
        focusToken();
}

QString MainWindow::progress() const
{
    const Entry *entry = m_session->current();
    if (entry && entry->isRecorded())
        return tr("recorded, as of %1").arg(report::instantText(entry->inspection.diagnosis.evidence.now));
    if (m_session->asOf() && !(entry && m_session->isAsking(entry->id)))
        return tr("as of %1").arg(shownInstant(*m_session->asOf()));
    if (!entry)
        return {};
    if (!m_session->isAsking(entry->id)) {
        QSet<QString> environments;
        for (const diagnosis::EnvironmentEvidence &one : entry->inspection.diagnosis.evidence.environments)
            environments.insert(one.environment.name);
        return cancelledText(m_session->network()->ledger(), m_session->requestsOf(entry->id), environments);
    }
    int asked = 0;
    for (const diagnosis::EnvironmentEvidence &one : entry->inspection.diagnosis.evidence.environments)
        asked += one.lookup || (!one.environment.userEndpoint && one.keysAsked);
    return tr("checking, %1 of %2 environments").arg(asked).arg(entry->inspection.diagnosis.evidence.environments.size());
}

/// Never a claim's value: only where the token came from.
void MainWindow::refreshTitle()
{
    const Entry *entry = m_session->current();
    if (!entry)
        return setWindowTitle(QStringLiteral("Jotscope"));
    const capture::Sighting &sighting = entry->inspection.sighting;
    QString where = sighting.origin == u"Clipboard" ? tr("token from the clipboard") : report::plain(spokenOrigin(sighting.origin));
    if (!entry->recordedIn.isEmpty())
        where = report::plain(entry->recordedIn);
    else if (sighting.origin != u"Clipboard" && !sighting.place.isEmpty() && sighting.place != u"whole text")
        where += QStringLiteral(", ") + report::plain(spokenPlace(sighting.place));
    setWindowTitle(QStringLiteral("Jotscope — %1").arg(entry->isRecorded() ? tr("%1, recorded").arg(where) : where));
}

bool MainWindow::isSettled() const
{
    return !m_session->isAsking();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_remembers)
        remember();
    if (m_maker)
        m_maker->close(); // it would keep the program alive
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange) // later: a style sheet that is being set walks widgets that this may delete
        QMetaObject::invokeMethod(this, &MainWindow::arrange, Qt::QueuedConnection);
}

} // namespace jotscope::ui

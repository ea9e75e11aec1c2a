// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "jose/claims.h"
#include "report/blanks.h"
#include "report/words.h"
#include "ui/kit/clock.h"
#include "ui/kit/column_area.h"
#include "ui/kit/concealed.h"
#include "ui/kit/copy_source.h"
#include "ui/kit/switch.h"
#include "ui/kit/system_scheme.h"
#include "ui/maker/maker_window.h"
#include "ui/models/environments_model.h"
#include "ui/models/tokens_matrix_model.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/requests_view.h"
#include "ui/views/service_view.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/compare_page.h"
#include "ui/window/consent_bar.h"
#include "ui/window/file_watch.h"
#include "ui/window/find_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/intake.h"
#include "ui/window/journey_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/motion.h"
#include "ui/window/session.h"
#include "ui/window/session_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/token_facts.h"
#include "ui/window/token_list.h"
#include "ui/window/window_clock.h"
#include "ui/window/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QStackedWidget>

namespace jotscope::ui {

namespace {

/// What tells tokens of one name apart: where it stood, and what that was where there are several; of a pasted one when it came.
QString sourceOf(const capture::Sighting &sighting, bool areSeveral)
{
    const QString heading = headingOf(sighting);
    const bool isWhole = sighting.place.isEmpty() || sighting.place == u"whole text";
    if (isWhole)
        return sighting.cleaned.isEmpty() ? heading : QStringLiteral("%1, %2").arg(heading, placeOf(sighting));
    return areSeveral ? QStringLiteral("%1, %2").arg(placeOf(sighting), heading) : placeOf(sighting);
}

/// The ledger of this run; who answered is known to the evidence alone.
std::vector<net::Exchange> ledgerOf(const Session *session)
{
    std::vector<net::Exchange> ledger = session->network()->ledger();
    for (const Entry &entry : session->entries()) {
        if (entry.isRecorded()) // in another run
            continue;
        for (const net::Exchange *known : report::exchangesOf(entry.inspection)) {
            if (known->number > 0 && known->number <= int(ledger.size()) && !known->responder.isEmpty())
                ledger[std::size_t(known->number) - 1].responder = known->responder;
        }
    }
    return ledger;
}

/// Called as in the list of tokens.
std::vector<MatrixToken> matrixOf(const Session *session)
{
    const std::vector<Entry> &entries = session->entries();
    const bool areSeveral = std::any_of(entries.begin(), entries.end(),
        [&entries](const Entry &entry) { return headingOf(entry.inspection.sighting) != headingOf(entries.front().inspection.sighting); });
    std::vector<MatrixToken> all;
    for (const Entry &entry : entries) {
        const TokenFacts facts = factsOf(entry.inspection, false);
        const QString name = facts.home.isEmpty() ? facts.kind : QStringLiteral("%1, %2").arg(facts.kind, report::plain(facts.home));
        all.push_back({&entry.inspection, name, sourceOf(entry.inspection.sighting, areSeveral), personOf(entry.inspection)});
    }
    return all;
}

} // namespace

/// What the session learns, the panes show.
void MainWindow::wireSession()
{
    connect(m_session, &Session::currentChanged, this, [this] {
        m_before = std::exchange(m_shown, m_session->currentId());
        if (isComparing()) // what is chosen or pasted then is compared with what was shown
            m_compare->setB(m_session->currentId());
        m_page->clearSelection();
        showInspection();
    });
    connect(m_session, &Session::inspectionChanged, this, &MainWindow::showInspection);
    connect(m_session, &Session::timeWentBy, this, &MainWindow::followClock);
    connect(m_session, &Session::askingChanged, this, &MainWindow::showInspection);
    new WindowClock(m_session, this);
    connect(m_session, &Session::askingChanged, this, &MainWindow::showAsked);
    connect(m_session, &Session::environmentsChanged, this, &MainWindow::refreshActions);
    connect(m_session, &Session::environmentsChanged, this, &MainWindow::showLedger);
    connect(m_session, &Session::consentChanged, this, &MainWindow::showConsent);
    connect(m_session, &Session::listChanged, this,
        [this] { m_page->environments()->showAll(matrixOf(m_session), m_session->records().count()); });
    connect(m_session, &Session::listChanged, this, &MainWindow::refreshActions);
    connect(m_session->network(), &net::Network::ledgerChanged, this, &MainWindow::showLedger);
    connect(m_session, &Session::currentChanged, this, &MainWindow::showLedger);
    connect(m_session, &Session::inspectionChanged, this, &MainWindow::showLedger);
    connect(m_watch, &FileWatch::changed, this, [this](const QString &path) {
        if (m_session->isDemo())
            return;
        loadEnvironments(path);
        if (environments::loadEnvironments(path))
            m_banner->tell(QStringLiteral("environments"), Role::Accent, tr("The environments file changed on disk."),
                tr("It was read again."), {}, Banner::Of::ASuccess);
    });
    connect(m_intake, &Intake::keysOffered, this, &MainWindow::offerKeys);
    connect(m_intake, &Intake::environmentsOffered, this, &MainWindow::loadEnvironments);
    connect(m_intake, &Intake::answerOffered, this, &MainWindow::takeAnswer);
    connect(m_intake, &Intake::tookIn, m_banner, &Banner::pass);
    connect(m_keys, &SessionKeys::changed, m_banner, &Banner::pass);
    connect(m_session, &Session::currentChanged, m_banner, &Banner::goOn);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::standBanner);
    connect(m_firstStart, &FirstStart::wholeChanged, this, &MainWindow::standBanner);
    connect(m_banner, &Banner::toggled, this, &MainWindow::standBanner);
    connect(m_intake, &Intake::nothingFound, this, [this](const QString &message) { tellProblem(tr("Nothing to inspect."), message); });
}

void MainWindow::followClock(bool hasTurned)
{
    if (isComparing() && hasTurned)
        m_compare->refresh();
    m_page->followClock(m_session->current()->inspection, progress());
}

/// What the panes wish, the window does.
void MainWindow::wireWishes()
{
    connect(m_page, &InspectionPage::environmentChosen, m_session, &Session::setPresented);
    connect(m_page, &InspectionPage::companionWanted, this,
        [this](int number) { m_session->setCurrent(m_session->companionOf(m_session->currentId(), number)); });
    ConsentBar *consent = m_page->consent();
    connect(consent, &ConsentBar::allowed, this, &MainWindow::allow);
    connect(consent, &ConsentBar::declined, this, [this] { m_session->declineFor(m_session->currentId()); });
    connect(consent, &ConsentBar::choiceWanted, this, &MainWindow::chooseHosts);
    connect(consent, &ConsentBar::environmentWanted, this, [this](const QString &) { openEnvironmentDialog(); });
    TimeControls *time = m_page->timeline()->controls();
    connect(time, &TimeControls::asOfChosen, m_session, &Session::setAsOf);
    connect(time, &TimeControls::leewayChosen, m_session, &Session::setLeeway);
    connect(time, &TimeControls::utcChosen, m_actions->utc, &QAction::setChecked);
    const auto doIt = [this](diagnosis::Deed deed) {
        if (deed == diagnosis::Deed::Configure)
            return configure();
        const bool isWaiting = m_page->consent()->isVisible() || !m_session->current()->wasAsked;
        (isWaiting ? m_actions->ask : m_actions->askAgain)->trigger();
    };
    connect(m_page->evidence()->causes(), &CausesView::deedWanted, this, doIt);
    connect(m_page->answer(), &AnswerPane::deedWanted, this, doIt);
    connect(m_page->answer(), &AnswerPane::cancelWanted, m_session, &Session::cancel);
    connect(m_page->evidence()->requests(), &RequestsView::cancelWanted, m_session->network(), &net::Network::cancel);
    connect(m_page->evidence()->requests(), &RequestsView::retryWanted, m_session, &Session::askAgainOf);
    connect(m_page->evidence()->requests(), &RequestsView::certificateWanted, this, &MainWindow::openCertificate);
    connect(m_page->evidence()->service(), &ServiceView::answerGiven, m_session, &Session::setServiceAnswer);
    EnvironmentsView *environments = m_page->environments();
    connect(environments, &EnvironmentsView::wishesEnvironment, m_actions->addEnvironment, &QAction::trigger);
    connect(environments, &EnvironmentsView::tokenChosen, this, [this](int row, const QString &environment) {
        if (row < 0 || row >= int(m_session->entries().size()))
            return;
        m_session->setCurrent(m_session->entries()[std::size_t(row)].id);
        if (!environment.isEmpty())
            m_session->setPresented(environment);
    });
    connect(m_status, &StatusLine::ledgerWanted, this, [this] {
        m_page->evidence()->requests()->showAll(true);
        goTo(7);
    });
    connect(m_status, &StatusLine::explanationWanted, this, [this] { openHelp(true); });
    connect(m_firstStart, &FirstStart::demoWanted, this, [this] { startDemo(); });
    connect(m_firstStart, &FirstStart::environmentWanted, m_actions->addEnvironment, &QAction::trigger);
    connect(m_online, &Switch::toggled, m_actions->online, &QAction::setChecked);
    connect(m_actions->online, &QAction::toggled, this, [this](bool isOnline) {
        m_online->setChecked(isOnline);
        m_session->setOffline(!isOnline);
        m_status->refresh();
    });
}

void MainWindow::wireActions()
{
    const auto on = [this](QAction *action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions->paste, [this] { m_intake->paste(QClipboard::Clipboard, false); });
    on(m_actions->pasteFurther, [this] { m_intake->paste(QClipboard::Clipboard, true); });
    on(m_actions->open, [this] { openFile(); });
    on(m_actions->makeToken, [this] { openMaker(); });
    on(m_actions->report, [this] { openReport(); });
    on(m_actions->quit, [this] { close(); });
    const auto copy = [this](Copied what) {
        if (!copyFrom(QApplication::focusWidget(), what))
            copyText(m_page->answer()->answer());
    };
    on(m_actions->copyValue, [copy] { copy(Copied::Value); });
    on(m_actions->copyPair, [copy] { copy(Copied::Pair); });
    on(m_actions->copyAnswer, [this] { QApplication::clipboard()->setText(m_page->answer()->answer()); });
    on(m_actions->copyMarkdown, [this] { copyMarkdown(); });
    on(m_actions->copyCommand, [this] { copyCommand(); });
    on(m_actions->forget, [this] { m_tokens->forgetCurrent(); });
    const auto tellForgotten = [this](const QString &bold, const QString &rest) {
        m_banner->tell(QStringLiteral("note"), Role::Accent, bold, rest, {{tr("Undo"), [this] { m_actions->undoForget->trigger(); }}});
    };
    connect(m_tokens, &TokenList::forgotten, this,
        [tellForgotten] { tellForgotten(tr("The token was forgotten."), tr("While this window is open it can be had back.")); });
    on(m_actions->forgetAll, [this, tellForgotten] {
        const int count = m_session->records().count();
        m_session->forgetAll();
        if (m_maker)
            m_maker->startOver();
        tellForgotten(tr("Forgot %Ln tokens.", nullptr, count), tr("While this window is open they can be had back."));
    });
    on(m_actions->undoForget, [this] {
        m_session->restore();
        m_banner->pass();
    });
    on(m_actions->ask, [this] {
        if (m_page->consent()->isVisible())
            m_page->consent()->askOnce();
        else
            m_session->ask(m_session->currentId());
    });
    on(m_actions->askAgain, [this] {
        m_banner->pass();
        m_session->askAgain();
    });
    on(m_actions->cancel, [this] { cancelOrClear(); });
    on(m_actions->compare, [this] { toggleCompare(); });
    connect(m_compare, &ComparePage::left, this, &MainWindow::toggleCompare);
    on(m_actions->keys, [this] { openKeys(); });
    on(m_actions->proxy, [this] { openProxy(); });
    on(m_actions->previousToken, [this] { m_tokens->step(-1); });
    on(m_actions->nextToken, [this] { m_tokens->step(1); });
    on(m_actions->previousEnvironment, [this] { m_page->journey()->stepEnvironment(-1); });
    on(m_actions->nextEnvironment, [this] { m_page->journey()->stepEnvironment(1); });
    on(m_actions->addEnvironment, [this] { openEnvironmentDialog(); });
    on(m_actions->editEnvironments, [this] { openEditor(m_session->inspector()->presented()); });
    on(m_actions->openEnvironments, [this] { openEnvironmentsFile(); });
    on(m_actions->defaultEnvironments, [this] { backToOwnEnvironments(); });
    on(m_actions->help, [this] { openHelp(false); });
    on(m_actions->leaving, [this] { openHelp(true); });
    on(m_actions->demo, [this] { startDemo(); });
    on(m_actions->leaveDemo, [this] { leaveDemo(); });
    on(m_actions->firstStart, [this] { showFirstStart(); });
    connect(m_firstStart, &FirstStart::backWanted, this, &MainWindow::backToToken);
    connect(m_tokens, &TokenList::chosenAgain, this, &MainWindow::backToToken);
    on(m_actions->about, [this] { openAbout(); });
}

void MainWindow::wireViewActions()
{
    for (int i = 0; i < m_actions->panes.size(); ++i)
        connect(m_actions->panes[i], &QAction::triggered, this, [this, i] { goTo(i); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { stepPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { stepPane(-1); });
    const auto find = [this](QAction *action, auto does) {
        connect(action, &QAction::triggered, this, [this, does] {
            m_stack->setCurrentWidget(m_page);
            does(m_find);
        });
    };
    find(m_actions->find, [](FindBar *bar) { bar->open(); });
    find(m_actions->findNext, [](FindBar *bar) { bar->step(1); });
    find(m_actions->findPrevious, [](FindBar *bar) { bar->step(-1); });
    connect(m_actions->claimsForm, &QAction::triggered, m_page->claims(), &ClaimsView::toggleJson);
    connect(m_actions->claimsForm, &QAction::triggered, m_find, &FindBar::refresh);
    connect(m_actions->unfold, &QAction::triggered, m_page->token()->unfoldAction(), &QAction::trigger);
    connect(m_actions->utc, &QAction::toggled, this, [this](bool utc) {
        setShowsUtc(utc);
        m_page->claims()->setUtc(utc);
        m_page->timeline()->setUtc(utc);
        showInspection();
    });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_zoom + 10); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_zoom - 10); });
    connect(m_actions->zoomBack, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_actions->colours, &QActionGroup::triggered, this, [this](QAction *choice) { setColours(choice->data().toString()); });
    connect(m_actions->language, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_banner->tell(QStringLiteral("page"), Role::Accent, tr("The language changes when Jotscope starts again."),
            choice->data().toString().isEmpty() ? QString() : choice->text());
    });
    connect(m_actions->reduceMotion, &QAction::toggled, this, [](bool reduced) { setMotionReduced(reduced); });
    connect(m_system, &SystemScheme::changed, this, [this] { setColours(m_colours); });
}

/// What was asked in this run, and what of it for the token that is shown; of a recorded token what was asked then.
void MainWindow::showLedger()
{
    const Entry *entry = m_session->current();
    const bool isRecorded = entry && entry->isRecorded();
    QStringList repeatable;
    for (const environments::Environment &one : m_session->inspector()->environments())
        repeatable += one.name;
    m_page->evidence()->requests()->setRepeatable(entry && !isRecorded ? repeatable : QStringList());
    if (!isRecorded) {
        m_page->evidence()->showLedger(ledgerOf(m_session), entry ? std::optional(m_session->requestsOf(entry->id)) : std::nullopt);
        return showAsked();
    }
    std::vector<net::Exchange> recorded;
    for (const net::Exchange *exchange : report::exchangesOf(entry->inspection))
        recorded.push_back(*exchange);
    m_page->evidence()->showLedger(recorded);
    showAsked();
}

/// A clock in each cell of the matrix whose host has not answered yet.
void MainWindow::showAsked()
{
    QSet<QString> keys;
    QSet<QString> users;
    if (m_session->isAsking(m_session->currentId())) {
        for (const net::Exchange &one : m_session->network()->ledger()) {
            if (one.isUnderWay)
                (one.purpose == u"keys" || one.purpose == u"discovery" ? keys : users).insert(one.environment);
        }
    }
    m_page->environments()->model()->setAsked(keys, users);
}

/// Who said yes waits for the answer: the focus goes there, not to whatever comes next.
void MainWindow::showConsent()
{
    ConsentBar *bar = m_page->consent();
    const bool hadFocus = focusWidget() && bar->isAncestorOf(focusWidget());
    bar->show(m_session->waitingRows());
    if (hadFocus && bar->isHidden())
        m_page->answer()->setFocus(Qt::OtherFocusReason);
    refreshActions();
}

} // namespace jotscope::ui

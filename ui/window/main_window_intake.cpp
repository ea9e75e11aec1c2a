// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_keys.h"
#include "language/retold.h"
#include "ui/capture/capture_panel.h"
#include "ui/capture/clipboard_row.h"
#include "ui/capture/file_row.h"
#include "ui/capture/login_row.h"
#include "ui/capture/relay_row.h"
#include "ui/editor/editor_dialog.h"
#include "ui/kit/keep_font.h"
#include "ui/views/evidence_tabs.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/inspection_page.h"
#include "ui/window/intake.h"
#include "ui/window/keyring_gate.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/session_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/token_list.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

namespace jotscope::ui {

namespace {

/// Whoever scrolls a page over a list of choices does not mean to choose.
bool isChoiceInPassing(const QObject *watched)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && !widget->hasFocus() && (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget));
}

/// Return does what Space does on a button of the window that has the focus, as in a dialog: above all on one that looks like a link.
bool pressesButton(QObject *watched, const QKeyEvent *event, const QWidget *window)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!button || button->window() != window || !button->hasFocus() || !isReturn || !isPlain)
        return false;
    button->click();
    return true;
}

} // namespace

/// What comes by itself joins the list; what is selected stays so.
void MainWindow::wireCapture()
{
    auto *clipboard = new ClipboardRow(m_capture);
    auto *file = new FileRow(m_capture);
    auto *relay = new RelayRow(m_capture);
    const auto unlock = [keyring = m_session->keyring()](
                            const QStringList &secrets, std::function<void()> then) { keyring->open(secrets, std::move(then)); };
    auto *login = new LoginRow({m_session->network(), m_session->secretSource(), unlock}, m_capture);
    m_capture->add(clipboard);
    m_capture->add(relay);
    m_capture->add(file);
    m_capture->add(login);
    const auto tellEnvironments = [this, relay, login] {
        relay->setEnvironments(m_session->inspector()->environments());
        login->setEnvironments(m_session->inspector()->environments());
    };
    connect(m_session, &Session::environmentsChanged, m_capture, tellEnvironments);
    connect(login, &LoginRow::loginWanted, this, [this](const QString &environment) {
        comeForward();
        if (auto *editor = openEditor(environment))
            editor->showLogin();
    });
    tellEnvironments();
    connect(m_actions->capture, &QAction::triggered, this, &MainWindow::openCapture);
    connect(file, &FileRow::choiceWanted, this, &MainWindow::openFile);
    connect(file, &FileRow::foundMany, m_session, [this, file](const std::vector<capture::Sighting> &sightings) {
        if (!m_session->gather(sightings))
            file->refuse();
    });
    connect(file, &FileRow::firstFound, m_session, &Session::show);
    connect(m_tokens, &TokenList::tokenTyped, m_intake,
        [this](const QString &text) { m_intake->takeText(text.toUtf8(), QStringLiteral("Clipboard"), false); });
    connect(m_intake, &Intake::notRead, this, [this](const QString &path, const QString &message) { offerRetry(path, message, false); });
    connect(m_intake, &Intake::scanWanted, file, &FileRow::scan);
    connect(file, &FileRow::takesLong, this, &MainWindow::showProgress);
    connect(file, &FileRow::foundNothing, m_intake, &Intake::tellNothingIn);
    connect(file, &FileRow::failed, this, &MainWindow::offerRetry);
    connect(clipboard, &ClipboardRow::showWanted, this, &MainWindow::comeForward);
    connect(clipboard, &ClipboardRow::found, m_intake, &Intake::noteWatched);
    connect(m_capture, &CapturePanel::found, m_session, &Session::join);
    connect(m_capture, &CapturePanel::statusChanged, this, [this] { m_status->setCapture(m_capture->status()); });
    connect(m_status, &StatusLine::captureWanted, this, &MainWindow::openCapture);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::take(const Given &given)
{
    if (!given.files.isEmpty())
        m_intake->openFiles(given.files);
    for (const GivenText &one : given.texts)
        m_intake->takeText(one.text, one.origin, false);
}

void MainWindow::open(const Given &given)
{
    take(given);
    comeForward();
}

void MainWindow::openCapture()
{
    m_capture->show();
    m_capture->raise();
    m_capture->activateWindow();
}

/// How far a long scan is can be seen and stopped there; whoever works on keeps the focus.
void MainWindow::showProgress()
{
    m_capture->setAttribute(Qt::WA_ShowWithoutActivating);
    m_capture->show();
    m_capture->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

/// A file that could not be read, or not to its end.
void MainWindow::offerRetry(const QString &path, const QString &message, bool isInPart)
{
    m_banner->tell(QStringLiteral("warn"), Role::Warn, isInPart ? tr("Only a part was read.") : tr("Nothing to inspect."), message,
        {{tr("Retry"), [this, path] { m_intake->openFile(path); }}});
}

void MainWindow::openFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open files in which tokens are looked for"));
    if (!paths.isEmpty())
        m_intake->openFiles(paths);
}

/// Keys that were pasted are offered as keys; they are never shown as a token.
void MainWindow::offerKeys(const QString &text, const QString &origin)
{
    const auto kind = capture::offeredKeys(text.toUtf8());
    const bool isAddress = kind == capture::KeyOffer::JwksUrl || kind == capture::KeyOffer::IssuerUrl;
    const auto use = [this, text, origin] {
        const auto used = m_keys->useText(text.toUtf8(), origin == u"Clipboard" ? tr("pasted keys") : origin);
        if (!used)
            tellProblem(tr("These keys cannot be used."), retold(used.error().message));
    };
    std::vector<Banner::Choice> choices;
    if (!isAddress)
        choices.push_back({tr("Use as keys for now"), use});
    choices.push_back({tr("Keys…"), [this, text] { openKeys(text); }});
    m_banner->tell(QStringLiteral("key"), Role::Accent, tr("These are keys, not a token."), SessionKeys::describe(text), choices);
}

/// It belongs to the token that is shown, else to the next one that comes.
void MainWindow::takeAnswer(const QByteArray &answer)
{
    const bool hasToken = m_session->current();
    m_session->setServiceAnswer(answer);
    if (hasToken) {
        m_page->evidence()->setCurrent(EvidenceTabs::Server);
        m_banner->tell(QStringLiteral("page"), Role::Accent, tr("Taken as the answer to this token."),
            tr("What it says stands under Server answer."), {}, Banner::Of::ASuccess);
    } else {
        m_banner->tell(QStringLiteral("page"), Role::Accent, tr("That is a service's answer."),
            tr("Now paste the token that it refused, or the request that carried it."));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_intake->take(event->mimeData());
}

/// A middle click anywhere in the window pastes the selection; scroll bars and text fields keep theirs.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
        passOnFontChange(static_cast<QWidget *>(watched));
    if (event->type() == QEvent::Wheel && isChoiceInPassing(watched)) {
        event->ignore(); // for what scrolls around it
        return true;
    }
    if (event->type() == QEvent::KeyPress && pressesButton(watched, static_cast<QKeyEvent *>(event), this))
        return true;
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isOurs
            = widget && widget->window() == this && !qobject_cast<const QScrollBar *>(widget) && !widget->inherits("QLineEdit");
        if (isOurs && QApplication::clipboard()->supportsSelection()) {
            m_intake->paste(QClipboard::Selection, false);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace jotscope::ui

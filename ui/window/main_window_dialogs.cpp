// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "language/listed.h"
#include "language/retold.h"
#include "report/repeat.h"
#include "report/words.h"
#include "report_file.h"
#include "ui/kit/column_area.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/theme.h"
#include "ui/listing/token_list_model.h"
#include "ui/maker/maker_window.h"
#include "ui/report/report_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/column_memory.h"
#include "ui/window/consent_bar.h"
#include "ui/window/consent_store.h"
#include "ui/window/first_start.h"
#include "ui/window/help_dialog.h"
#include "ui/window/hosts_dialog.h"
#include "ui/window/inspection_page.h"
#include "ui/window/kept_settings.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/proxy_dialog.h"
#include "ui/window/session.h"
#include "ui/window/session_keys.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/token_list.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

namespace jotscope::ui {

void MainWindow::tellProblem(const QString &bold, const QString &rest)
{
    m_banner->tell(QStringLiteral("warn"), Role::Warn, bold, rest);
}

/// Below the panes of a token; on the first page in the place of the journey, as high and as wide as that, so that nothing moves. A page
/// that scrolls gives room instead: nothing that has the focus is ever below the banner.
void MainWindow::standBanner()
{
    const bool covers = m_stack->currentWidget() == m_firstStart && m_firstStart->canBeCovered();
    m_firstStart->setCovered(covers && !m_banner->isHidden());
    const int beside = covers && !m_tokens->isHidden() ? m_tokens->width() + m_sides->handleWidth() - m_body->horizontalSpacing() : 0;
    m_banner->setMinimumHeight(covers ? m_firstStart->coveredHeight() : 0);
    if (covers == m_bannerCovers && beside == m_body->columnMinimumWidth(0) && m_body->indexOf(m_sides) >= 0)
        return;
    m_bannerCovers = covers;
    m_body->removeWidget(m_sides);
    m_body->removeWidget(m_banner);
    m_body->setColumnMinimumWidth(0, beside);
    m_body->setColumnStretch(1, 1);
    m_body->addWidget(m_sides, 0, 0, covers ? 2 : 1, 2);
    m_body->addWidget(m_banner, 1, beside > 0 ? 1 : 0, 1, beside > 0 ? 1 : 2);
    m_banner->raise();
}

void MainWindow::openKeys(const QString &offered)
{
    auto *dialog = new KeysDialog(m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_remembers)
        keepColumns(dialog);
    connect(dialog, &KeysDialog::saveWanted, this, [this] { openEnvironmentDialog(true); });
    if (!offered.isEmpty())
        dialog->offer(offered);
    dialog->open();
}

void MainWindow::openReport()
{
    const Entry *entry = m_session->current();
    if (!entry)
        return;
    const auto place = std::size_t(entry - m_session->entries().data());
    std::vector<report::Inspection> told;
    for (const Entry &one : m_session->entries())
        told.push_back(one.inspection);
    std::vector<report::Inspection> english = Told::isEnglish() ? told : m_session->inEnglish();
    ReportScopes scopes{m_session->scopeOf(m_tokens->model()->allIds()), std::nullopt};
    if (!m_tokens->filter()->text().isEmpty())
        scopes.filtered = m_session->scopeOf(m_tokens->model()->shownIds());
    auto *dialog
        = new ReportDialog(std::move(told), std::move(english), place, scopes, std::make_shared<const AtHand>(m_session->atHand()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::written, this, [this](const QString &path, const QStringList &removed) {
        const QString what = removed.isEmpty() ? tr("Nothing was removed.") : tr("Removed: %1.").arg(listed(report::removedText(removed)));
        m_banner->tell(QStringLiteral("ok"), Role::Ok, tr("Report written to %1.").arg(QFileInfo(path).fileName()), what,
            {{tr("Show it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                {tr("Open folder"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}},
            Banner::Of::ASuccess);
    });
    dialog->open();
}

/// The report of the token that is shown, its signature removed: for a chat or a ticket.
void MainWindow::copyMarkdown()
{
    ReportWish wish;
    wish.format = report::Format::Markdown;
    const ReportBytes text = reportOf({m_session->current()->inspection}, wish, m_session->inspector()->now());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text.bytes));
}

/// What repeats it without a window, and asks nobody who was not asked.
void MainWindow::copyCommand()
{
    const Entry *entry = m_session->current();
    report::Inspection shown = entry->inspection;
    if (!m_session->inspector()->environments().empty())
        shown.depth = report::Inspection::Depth::Explained; // causes stand here even where only keys at hand were tried
    report::RepeatSettings settings;
    const bool hasKeys = !m_keys->used().empty(); // beside which the command line leaves one's own file alone
    if (m_environmentsPath != environments::defaultPath() || (hasKeys && !m_session->inspector()->environments().empty()))
        settings.environmentsFile = m_environmentsPath;
    m_keys->describeTo(settings);
    settings.leeway = m_session->leeway();
    settings.isOffline = m_session->isOffline() || !entry->wasAsked;
    settings.repeatsAsking = true;
    settings.approved = approvedConsent().secrets;
    if (m_remembers)
        settings.proxy = keptProxy();
    QGuiApplication::clipboard()->setText(report::repeatScript(shown, settings));
}

/// The second window: one, and of no effect on this one but by pasting.
void MainWindow::openMaker()
{
    if (!m_maker) {
        m_maker = new MakerWindow(
            [this]() -> std::optional<jose::Token> {
                const Entry *entry = m_session->current();
                return entry ? std::optional(entry->inspection.diagnosis.evidence.read()) : std::nullopt;
            },
            this);
    }
    if (m_maker->isVisible())
        m_maker->raise();
    m_maker->show();
    m_maker->activateWindow();
}

void MainWindow::leaveDemo()
{
    m_session->leaveDemo();
    if (QFileInfo::exists(m_environmentsPath))
        loadEnvironments(m_environmentsPath);
    else
        m_session->setEnvironments({}, QFileInfo(m_environmentsPath).fileName());
}

void MainWindow::offerToLeaveDemo(std::function<void()> then)
{
    const auto leave = [this, then = std::move(then)] {
        leaveDemo();
        then();
    };
    m_banner->tell(QStringLiteral("play"), Role::Accent, tr("The demo brings its own environments."),
        tr("Leave it to describe yours: its tokens go, what you pasted stays."), {{tr("Leave the demo"), leave}});
}

void MainWindow::openHelp(bool aboutLeaving)
{
    auto *dialog = new HelpDialog(m_actions->all(), aboutLeaving ? HelpDialog::Page::Leaving : HelpDialog::Page::Keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Counts at once; what is under way goes on as it began.
void MainWindow::openProxy()
{
    auto *dialog = new ProxyDialog(m_remembers ? keptProxy() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProxyDialog::chosen, this, [this](const QString &kept) {
        if (m_remembers)
            KeptSettings().setValue(QStringLiteral("network/proxy"), kept);
        m_session->network()->setProxy(proxyChoice(kept));
        if (auto *settings = findChild<SettingsDialog *>())
            settings->setProxy(kept);
    });
    dialog->open();
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Jotscope"));
    box->setText(tr("Jotscope %1").arg(QStringLiteral(JOTSCOPE_VERSION)));
    box->setInformativeText(
        tr("Explains why a service says that the user of a token does not exist.\n\nGPL-3.0-or-later. No telemetry, no update check."));
    box->setIconPixmap(windowIcon().pixmap(lines(2.6), lines(2.6)));
    for (QLabel *label : box->findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        if (label->objectName() == u"qt_msgbox_label") // the name of the program
            keepFont(label, 1.3, true);
    }
    box->open();
}

void MainWindow::allow(const std::vector<ConsentRow> &rows, bool tokenToo, bool always)
{
    m_banner->pass();
    if (always) {
        const auto kept = approveForAlways(rows);
        if (!kept)
            tellProblem(tr("Allowed for this run only."), retold(kept.error().message));
    }
    m_session->allow(rows, tokenToo, always);
    comeIntoSight(m_page->answer()); // who said yes waits for it
}

void MainWindow::chooseHosts()
{
    auto *dialog = new HostsDialog(m_page->consent()->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { allow(dialog->chosen(), dialog->isTokenChosen(), dialog->isForAlways()); });
    dialog->open();
}

void MainWindow::startDemo(const QString &select)
{
    m_banner->pass();
    const auto started = m_session->startDemo(select);
    if (!started)
        tellProblem(started.error().kind == Error::Kind::Usage ? tr("The demo has no such sample.") : tr("The demo could not start."),
            retold(started.error().message));
}

} // namespace jotscope::ui

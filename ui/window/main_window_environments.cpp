// SPDX-License-Identifier: GPL-3.0-or-later
// Environments, from the first one to the file that holds them.
#include "environments/environments_file.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "ui/editor/editor_dialog.h"
#include "ui/window/banner.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/file_watch.h"
#include "ui/window/keyring_gate.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/session_keys.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace jotscope::ui {

void MainWindow::openEnvironmentDialog(bool withKeys)
{
    if (m_session->isDemo())
        return offerToLeaveDemo([this] { openEnvironmentDialog(); });
    auto *dialog = new EnvironmentDialog(m_session->inspector()->environments(), m_environmentsPath, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const Entry *entry = m_session->current()) {
        const jose::Token &token = entry->inspection.diagnosis.evidence.read();
        const json::Value *issuer = token.claim(u"iss");
        dialog->proposeFromToken(issuer ? issuer->stringOr() : QString(), jose::audiencesOf(token).value(0));
    }
    if (withKeys && !m_keys->used().empty())
        dialog->setKeys(m_keys->used().back());
    connect(dialog, &EnvironmentDialog::saved, this, &MainWindow::loadEnvironments);
    connect(dialog, &QDialog::finished, this, [this, from = QPointer<QWidget>(focusWidget())] {
        QTimer::singleShot(0, this, [this, from] { // the link that led here may go with what it was about
            if ((!from || !from->isVisible()) && m_session->current())
                focusToken();
        });
    });
    dialog->open();
}

EditorDialog *MainWindow::openEditor(const QString &environment)
{
    if (m_session->isDemo()) {
        offerToLeaveDemo([this] { openEditor(); });
        return nullptr;
    }
    const bool isBroken = QFileInfo::exists(m_environmentsPath) && !environments::loadEnvironments(m_environmentsPath);
    if (isBroken) {
        loadEnvironments(m_environmentsPath); // which tells line and place; nothing is overwritten
        return nullptr;
    }
    if (m_session->inspector()->environments().empty()) {
        openEnvironmentDialog(); // the first one takes an issuer and one button
        return nullptr;
    }
    auto *editor = new EditorDialog(
        m_session->inspector()->environments(), m_environmentsPath, m_session->network(), m_session->secretSource(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->choose(environment);
    editor->trial()->setUnlock(
        [keyring = QPointer<KeyringGate>(m_session->keyring())](const QStringList &references, std::function<void()> then) {
            if (keyring)
                keyring->open(references, std::move(then));
        });
    if (const Entry *entry = m_session->current(); entry && !entry->isRecorded())
        editor->setToken(entry->inspection.sighting.text);
    connect(editor, &EditorDialog::saved, this, &MainWindow::loadEnvironments);
    editor->open();
    return editor;
}

/// What the next step asks for: keys where none are configured, else something of the user endpoint.
void MainWindow::configure()
{
    const diagnosis::Diagnosis &diagnosis = m_session->current()->inspection.diagnosis;
    const int presented = diagnosis.presented;
    const auto *seenBy = presented < 0 ? nullptr : &diagnosis.evidence.environments[std::size_t(presented)];
    auto *editor = openEditor(seenBy ? seenBy->environment.name : QString());
    if (!editor || !seenBy)
        return;
    if (seenBy->verification.reason == u"no-keys")
        editor->showKeys();
    else
        editor->showEndpoint();
}

void MainWindow::openCertificate(int exchange)
{
    const auto &ledger = m_session->network()->ledger();
    const Entry *entry = m_session->current();
    if (entry && entry->isRecorded())
        return tellProblem(tr("This request was recorded."), tr("Paste a token and ask: the certificate of now is what can be trusted."));
    if (exchange < 1 || exchange > int(ledger.size()))
        return;
    const net::Exchange refused = ledger[std::size_t(exchange - 1)];
    if (auto *editor = openEditor(refused.environment))
        editor->showCertificate(refused);
}

/// A malformed file is told with its line and pointer; the window goes on with what it had.
void MainWindow::loadEnvironments(const QString &path)
{
    auto loaded = environments::loadEnvironments(path);
    if (!loaded) {
        m_banner->tell(QStringLiteral("warn"), Role::Warn, tr("The environments file was not read."), retold(loaded.error().message),
            {{tr("Read it again"), [this, path] { loadEnvironments(path); }}}, Banner::Of::AState);
        return;
    }
    m_banner->hide(); // whatever it said of the file before
    m_environmentsPath = path;
    m_watch->watch(path);
    m_session->leaveDemo(); // somebody has opened a file meanwhile
    m_session->setEnvironments(std::move(*loaded), QFileInfo(path).fileName());
}

void MainWindow::openEnvironmentsFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open an environments file"), {}, tr("Environments (*.json)"));
    if (!path.isEmpty())
        loadEnvironments(path);
}

void MainWindow::backToOwnEnvironments()
{
    m_environmentsPath = environments::defaultPath();
    leaveDemo();
}

} // namespace jotscope::ui

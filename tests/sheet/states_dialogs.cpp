// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/states.h"

#include "environments/environment.h"
#include "net/exchange.h"
#include "ui/capture/capture_panel.h"
#include "ui/editor/certificate_dialog.h"
#include "ui/editor/editor_dialog.h"
#include "ui/maker/maker_window.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_dialog.h"
#include "ui/views/tab_strip.h"
#include "ui/window/actions.h"
#include "ui/window/consent_bar.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/help_dialog.h"
#include "ui/window/hosts_dialog.h"
#include "ui/window/inspection_page.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/proxy_dialog.h"
#include "ui/window/settings_dialog.h"

#include <QAction>
#include <QMessageBox>
#include <QTabWidget>

namespace jotscope::sheet {

namespace {

using Enter = std::function<QWidget *(const Scene &)>;

/// What a menu opens, a token being there.
template <class Dialog>
Enter opens(QAction *ui::Actions::*action)
{
    return [action](const Scene &scene) -> QWidget * {
        if (scene.window().session()->entries().empty())
            scene.paste(scene.token("wrong-environment"));
        (scene.window().actions()->*action)->trigger();
        return scene.opened<Dialog>();
    };
}

Enter editor(int section)
{
    return [section](const Scene &scene) -> QWidget * {
        auto environments = scene.window().session()->inspector()->environments();
        for (environments::Environment &one : environments) { // the demo's secrets are nothing that a file can name
            for (environments::Credential &credential : one.userEndpoint->credentials)
                credential.secret = QStringLiteral("env:DIRECTORY_TOKEN");
        }
        scene.window().session()->setEnvironments(environments, QStringLiteral("environments.json"));
        scene.paste(scene.token("wrong-environment"));
        scene.window().openEditor();
        auto *dialog = scene.opened<ui::EditorDialog>();
        if (dialog)
            dialog->sections()->setCurrentIndex(section);
        return dialog;
    };
}

Enter report(const char *file)
{
    return [file](const Scene &scene) -> QWidget * {
        scene.select(QStringLiteral("wrong-environment"));
        scene.window().openReport();
        auto *dialog = scene.opened<ui::ReportDialog>();
        if (dialog)
            dialog->setPath(QStringLiteral("/home/robin/") + QString::fromLatin1(file));
        QTest::qWait(100); // the preview follows at once, but later
        return dialog;
    };
}

QWidget *everyKey(const Scene &scene)
{
    scene.select(QStringLiteral("wrong-environment"));
    scene.window().openKeys();
    auto *dialog = scene.opened<ui::KeysDialog>();
    if (dialog)
        dialog->findChild<ui::TabStrip *>()->setCurrentIndex(1);
    return dialog;
}

QWidget *hosts(const Scene &scene)
{
    scene.paste(scene.token("wrong-environment"));
    auto *dialog = new ui::HostsDialog(scene.window().page()->consent()->rows(), &scene.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QWidget *certificate(const Scene &scene)
{
    net::Exchange refused;
    refused.number = 1;
    refused.environment = QStringLiteral("staging");
    refused.url = QUrl(QStringLiteral("https://users.staging.example/users/7c2e4a90"));
    refused.outcome = net::Exchange::Outcome::Failed;
    refused.stage = net::Exchange::Stage::Tls;
    refused.message
        = QStringLiteral("TLS with https://users.staging.example failed: its certificate comes from an authority that is unknown "
                         "here; name that in \"ca_file\" to trust it.");
    refused.notes = {QStringLiteral("TLS: the certificate is for users.staging.example, *.staging.example."),
        QStringLiteral("TLS: it was issued by Acme Staging CA."),
        QStringLiteral("TLS: it is valid from 2026-01-02 03:04 UTC to 2027-01-02 03:04 UTC.")};
    refused.certificateSha256 = QByteArray::fromHex("8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4");
    auto *dialog = new ui::CertificateDialog(refused, QStringLiteral("staging"), &scene.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QWidget *maker(const Scene &scene)
{
    scene.paste(scene.token("wrong-environment"));
    scene.window().openMaker();
    QTest::qWait(300); // a token is made a moment after the last change
    return scene.opened<ui::MakerWindow>();
}

QWidget *capture(const Scene &scene)
{
    scene.window().openCapture();
    return scene.window().capture();
}

Enter settings(int section)
{
    return [section](const Scene &scene) -> QWidget * {
        scene.window().actions()->settings->trigger();
        auto *dialog = scene.opened<ui::SettingsDialog>();
        if (dialog)
            dialog->goTo(section);
        return dialog;
    };
}

} // namespace

std::vector<State> dialogStates()
{
    const QString group = QStringLiteral("dialogs");
    const QString sections = QStringLiteral("editor");
    const QString preferences = QStringLiteral("settings");
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {group, name("keys-for-now"), Ground::Described, opens<ui::KeysDialog>(&ui::Actions::keys)},
        {group, name("all-keys"), Ground::Demo, everyKey},
        {group, name("add-environment"), Ground::Described, opens<ui::EnvironmentDialog>(&ui::Actions::addEnvironment)},
        {group, name("report-html"), Ground::Demo, report("report.html")},
        {group, name("report-markdown"), Ground::Demo, report("report.md")},
        {group, name("report-pdf"), Ground::Demo, report("report.pdf")},
        {group, name("capture"), Ground::Described, capture},
        {group, name("test-token"), Ground::Described, maker},
        {group, name("hosts"), Ground::Described, hosts},
        {group, name("certificate"), Ground::Described, certificate},
        {group, name("proxy"), Ground::Described, opens<ui::ProxyDialog>(&ui::Actions::proxy)},
        {group, name("help-keys"), Ground::Described, opens<ui::HelpDialog>(&ui::Actions::help)},
        {group, name("help-leaving"), Ground::Described, opens<ui::HelpDialog>(&ui::Actions::leaving)},
        {group, name("about"), Ground::Described, opens<QMessageBox>(&ui::Actions::about)},
        {sections, name("identity"), Ground::Described, editor(0)},
        {sections, name("keys"), Ground::Described, editor(1)},
        {sections, name("user-endpoint"), Ground::Described, editor(2)},
        {sections, name("login"), Ground::Described, editor(3)},
        {sections, name("network"), Ground::Described, editor(4)},
        {sections, name("json"), Ground::Described, editor(5)},
        {preferences, name("appearance"), Ground::Described, settings(0)},
        {preferences, name("times"), Ground::Described, settings(1)},
        {preferences, name("network"), Ground::Described, settings(2)},
        {preferences, name("privacy"), Ground::Described, settings(3)},
        {preferences, name("files"), Ground::Described, settings(4)},
    };
}

} // namespace jotscope::sheet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/preset.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/editor/certificate_dialog.h"
#include "ui/editor/draft.h"
#include "ui/editor/editor_dialog.h"
#include "ui/editor/endpoint_form.h"
#include "ui/editor/identity_form.h"
#include "ui/editor/keys_form.h"
#include "ui/editor/network_form.h"
#include "ui/kit/flow_label.h"

#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

// What the editor tries before it saves, and what comes of it.
namespace jotscope::ui {

using environments::Environment;
using environments::KeySource;

void EditorDialog::wireTrial()
{
    connect(m_identity, &IdentityForm::discoveryWanted, this, [this] {
        m_identity->clearComplaints();
        m_trial->discover(*m_draft->environment());
    });
    connect(m_trial, &Trial::discovered, this, &EditorDialog::takeDiscovery);
    connect(m_trial, &Trial::discoveryFailed, this,
        [this](const QString &message) { m_identity->complain(QStringLiteral("/issuer"), message); });
    connect(m_keys, &KeysForm::testWanted, this, [this] {
        m_keys->tell({}, tr("Asking …"));
        m_trial->testKeys(*m_draft->environment());
    });
    connect(m_trial, &Trial::keysTold, m_keys, &KeysForm::tell);
    connect(m_endpoint, &EndpointForm::trialChanged, this, &EditorDialog::judgeTrial);
    connect(m_endpoint, &EndpointForm::trialWanted, this, [this](bool tokenToo) {
        m_endpoint->tell({}, tr("Asking …"));
        m_trial->askFor(*m_draft->environment(), m_endpoint->trialId(), tokenToo);
    });
    connect(m_trial, &Trial::userTold, m_endpoint, &EndpointForm::tell);
    connect(m_reach, &NetworkForm::certificateWanted, this, [this](const QUrl &origin) {
        m_reach->tell({}, tr("Asking …"));
        m_trial->lookAt(*m_draft->environment(), origin);
    });
    connect(m_trial, &Trial::certificateTold, m_reach, &NetworkForm::tell);
    connect(m_trial, &Trial::certificateShown, this, [this](const net::Exchange &refused) {
        m_reach->tell(tr("Not trusted."), retold(refused.message));
        showCertificate(refused);
    });
    for (auto told : {&Trial::keysTold, &Trial::userTold})
        connect(m_trial, told, m_certificate, &QWidget::hide);
    connect(m_trial, &Trial::discovered, m_certificate, &QWidget::hide);
    connect(m_trial, &Trial::distrusted, this, &EditorDialog::offerCertificate);
}

void EditorDialog::setToken(const QByteArray &token)
{
    m_trial->setToken(token);
    judgeTrial();
}

/// A trial failed on a certificate: the way to it stands at the foot, whichever section is open.
void EditorDialog::offerCertificate(const net::Exchange &refused)
{
    m_distrusted = refused;
    m_certificate->setText(tr("Look at the certificate of %1…").arg(report::plain(CertificateDialog::hostOf(refused))));
    m_certificate->show();
}

void EditorDialog::showCertificate(const net::Exchange &refused)
{
    choose(refused.environment);
    if (!m_draft->environment() || m_draft->environment()->name != refused.environment)
        return;
    m_sections->setCurrentWidget(m_reach);
    auto *dialog = new CertificateDialog(refused, refused.environment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::excepted, this, &EditorDialog::except);
    dialog->open();
}

void EditorDialog::except(const environments::TlsException &exception)
{
    Environment environment = *m_draft->environment();
    const auto &known = environment.tlsExceptions;
    if (std::find(known.begin(), known.end(), exception) == known.end())
        environment.tlsExceptions.push_back(exception);
    m_draft->change(std::move(environment), 0);
    m_certificate->hide();
    m_reach->tell(tr("Added to the draft."), tr("It counts once you save; a trial uses it now."));
}

/// What discovery found goes where nothing was said yet; the issuer itself stays as it was typed.
void EditorDialog::takeDiscovery(const keys::Discovery &found)
{
    Environment environment = *m_draft->environment();
    if (environment.keys.empty())
        environment.keys.push_back(KeySource{});
    const directory::Suggestion suggested = directory::suggestPreset(environment.issuer);
    if (!environment.userEndpoint && !suggested.preset.isEmpty()) {
        environments::UserEndpoint endpoint;
        endpoint.provider = suggested.preset;
        endpoint.baseUrl = suggested.baseUrl;
        endpoint.parameters = suggested.parameters;
        environment.userEndpoint = endpoint;
    }
    m_draft->change(environment, 0);
    QStringList said = {tr("keys at %1").arg(found.jwksUri.toString())};
    if (environment.userEndpoint)
        said += tr("user endpoint: %1").arg(environment.userEndpoint->provider);
    m_complaint->setFlow(tr("Discovered:"), report::plain(said.join(QStringLiteral("; "))));
    m_complaint->show();
}

} // namespace jotscope::ui

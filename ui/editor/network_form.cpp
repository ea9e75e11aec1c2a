// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/network_form.h"

#include "ui/editor/secret_field.h"

#include <QCheckBox>
#include <QLineEdit>

namespace jotscope::ui {

NetworkForm::NetworkForm(QWidget *parent) : Form(parent)
{
    m_insecure = new QCheckBox(tr("Allow &http:// off this computer"), page());
    m_insecure->setToolTip(tr("Whoever is on the way can read and change what is asked and answered"));
    addWide(m_insecure, QStringLiteral("/allow_insecure_http"));
    m_authorities = addFile(tr("&Authorities (PEM)"), QStringLiteral("/ca_file"));
    m_certificate = addFile(tr("&Client certificate"), QStringLiteral("/client_certificate/file"));
    m_key = addFile(tr("Its &key"), QStringLiteral("/client_certificate/key_file"));
    m_password = new SecretField(page());
    m_password->setNameHint(QStringLiteral("client-key"));
    addField(tr("The key's &password"), m_password, QStringLiteral("/client_certificate"), m_password->line());
    connect(m_insecure, &QCheckBox::clicked, this, [this] { Q_EMIT edited(nullptr); });
    connect(m_password, &SecretField::edited, this, [this] { Q_EMIT edited(m_password); });
}

void NetworkForm::fill(const environments::Environment &environment)
{
    m_insecure->setChecked(environment.allowInsecureHttp);
    setQuietly(m_authorities, environment.caFile);
    const auto certificate = environment.clientCertificate.value_or(environments::ClientCertificate());
    setQuietly(m_certificate, certificate.file);
    setQuietly(m_key, certificate.keyFile);
    m_password->setReference(certificate.password);
}

void NetworkForm::take(environments::Environment &into) const
{
    into.allowInsecureHttp = m_insecure->isChecked();
    into.caFile = m_authorities->text().trimmed();
    const environments::ClientCertificate certificate{m_certificate->text().trimmed(), m_key->text().trimmed(), m_password->reference()};
    if (certificate == environments::ClientCertificate())
        into.clientCertificate.reset();
    else
        into.clientCertificate = certificate;
}

} // namespace jotscope::ui

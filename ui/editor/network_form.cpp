// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/network_form.h"

#include "net/exchange.h"
#include "report/blanks.h"
#include "ui/editor/secret_field.h"
#include "ui/kit/flow_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::ui {

namespace {

/// The https hosts that an environment names: origins, each once.
QStringList originsOf(const environments::Environment &environment)
{
    QList<QUrl> urls = {QUrl(environment.issuer)};
    for (const environments::KeySource &source : environment.keys)
        urls += source.url;
    for (const auto *endpoint : {&environment.userEndpoint, &environment.identityEndpoint}) {
        if (!*endpoint)
            continue;
        urls += QUrl((*endpoint)->baseUrl);
        for (const environments::Credential &credential : (*endpoint)->credentials)
            urls += credential.tokenUrl;
    }
    QStringList origins;
    for (const QUrl &url : urls) {
        if (url.scheme() == u"https" && !url.host().isEmpty() && !origins.contains(net::originOf(url)))
            origins += net::originOf(url);
    }
    return origins;
}

} // namespace

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
    buildExceptions();
    connect(m_insecure, &QCheckBox::clicked, this, [this] { Q_EMIT edited(nullptr); });
    connect(m_password, &SecretField::edited, this, [this] { Q_EMIT edited(m_password); });
}

/// An exception is made only from the dialog that shows the certificate.
void NetworkForm::buildExceptions()
{
    auto *cell = new QWidget(page());
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    m_exceptions = std::make_unique<RowList<ExceptionRow>>(rows, page(), [this](QWidget *field) { Q_EMIT edited(field); });
    m_hosts = new QComboBox(cell);
    m_hosts->setAccessibleDescription(tr("Host whose certificate is looked at"));
    m_hosts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_look = new QPushButton(tr("Look at its certi&ficate…"), cell);
    m_look->setAutoDefault(false);
    m_look->setToolTip(tr("Connects to that host; nothing of a token and no credential leaves"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_hosts, 1);
    row->addWidget(m_look);
    m_result = new FlowLabel(1.0, cell);
    m_result->hide();
    column->addLayout(rows);
    column->addLayout(row);
    column->addWidget(m_result);
    addField(tr("Certificates trusted by e&xception"), cell, QStringLiteral("/tls_exceptions"), m_hosts);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT certificateWanted(QUrl(m_hosts->currentData().toString())); });
}

void NetworkForm::offerHosts(const environments::Environment &environment)
{
    const QStringList origins = originsOf(environment);
    QStringList offered;
    for (int i = 0; i < m_hosts->count(); ++i)
        offered += m_hosts->itemData(i).toString();
    if (origins == offered && !origins.isEmpty())
        return;
    m_hosts->clear();
    m_result->hide();
    for (const QString &origin : origins)
        m_hosts->addItem(report::plain(origin), origin);
    if (origins.isEmpty())
        m_hosts->addItem(tr("no https address is named here"));
    m_hosts->setEnabled(!origins.isEmpty());
    m_look->setEnabled(!origins.isEmpty());
}

void NetworkForm::tell(const QString &bold, const QString &rest)
{
    m_result->setFlow(bold, report::plain(rest));
    m_result->setVisible(!bold.isEmpty() || !rest.isEmpty());
}

void NetworkForm::fill(const environments::Environment &environment)
{
    m_insecure->setChecked(environment.allowInsecureHttp);
    setQuietly(m_authorities, environment.caFile);
    const auto certificate = environment.clientCertificate.value_or(environments::ClientCertificate());
    setQuietly(m_certificate, certificate.file);
    setQuietly(m_key, certificate.keyFile);
    m_password->setReference(certificate.password);
    m_exceptions->show(environment.tlsExceptions, &ExceptionRow::exception, &ExceptionRow::fill);
    offerHosts(environment);
}

void NetworkForm::take(environments::Environment &into) const
{
    into.allowInsecureHttp = m_insecure->isChecked();
    into.caFile = valueOf(m_authorities);
    const environments::ClientCertificate certificate{valueOf(m_certificate), valueOf(m_key), m_password->reference()};
    if (certificate == environments::ClientCertificate())
        into.clientCertificate.reset();
    else
        into.clientCertificate = certificate;
    into.tlsExceptions.clear();
    for (const ExceptionRow *row : *m_exceptions)
        into.tlsExceptions.push_back(row->exception());
}

} // namespace jotscope::ui

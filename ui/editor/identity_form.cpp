// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/identity_form.h"

#include "environments/known_names.h"
#include "ui/kit/foreign_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jotscope::ui {

namespace {

constexpr int mostLeeway = 86'400;

} // namespace

IdentityForm::IdentityForm(QWidget *parent) : Form(parent)
{
    m_name = addText(tr("&Name"), QStringLiteral("/name"), tr("production"));
    auto *cell = new QWidget(page());
    m_issuer = new ForeignLine(cell);
    m_issuer->setPlaceholderText(QStringLiteral("https://id.example"));
    m_discover = new QPushButton(tr("&Fill from issuer"), cell);
    m_discover->setAutoDefault(false);
    m_discover->setToolTip(tr("Asks that host for its discovery document; nothing of a token leaves"));
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_issuer, 1);
    row->addWidget(m_discover);
    addField(tr("&Issuer"), cell, QStringLiteral("/issuer"), m_issuer);
    m_aliases = addText(tr("A&lso known as"), QStringLiteral("/issuer_aliases"), tr("other spellings of the issuer, with commas between"));
    m_audiences
        = addText(tr("A&udiences"), QStringLiteral("/audiences"), tr("https://api.example, with commas between; empty: not checked"));
    m_scopes = addText(tr("Needed s&copes"), QStringLiteral("/required_scopes"), tr("orders:read, with commas between"));
    m_leeway = new QSpinBox(page());
    m_leeway->setRange(0, mostLeeway);
    m_leeway->setSuffix(tr(" s"));
    addField(tr("Lee&way"), m_leeway, QStringLiteral("/leeway_seconds"));
    m_profile = addChoice(tr("Service &profile"), QStringLiteral("/service"), QStringList{QString()} + environments::knownProfiles());
    m_profile->setToolTip(tr("What the service checks, in which order, in which words"));
    connect(m_issuer, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(m_issuer); });
    connect(m_leeway, &QSpinBox::valueChanged, this, [this] { Q_EMIT edited(m_leeway); });
    connect(m_discover, &QPushButton::clicked, this, &IdentityForm::discoveryWanted);
}

void IdentityForm::fill(const environments::Environment &environment)
{
    setQuietly(m_name, environment.name);
    setQuietly(m_issuer, environment.issuer);
    m_discover->setEnabled(!environment.issuer.isEmpty());
    fillList(m_aliases, environment.issuerAliases);
    fillList(m_audiences, environment.audiences);
    fillList(m_scopes, environment.requiredScopes);
    const QSignalBlocker quiet(m_leeway);
    m_leeway->setValue(environment.leewaySeconds);
    m_profile->setCurrentIndex(m_profile->findData(environment.serviceProfile));
}

void IdentityForm::take(environments::Environment &into) const
{
    into.name = valueOf(m_name);
    into.issuer = valueOf(m_issuer);
    takeList(m_aliases, into.issuerAliases);
    takeList(m_audiences, into.audiences);
    takeList(m_scopes, into.requiredScopes);
    into.leewaySeconds = m_leeway->value();
    into.serviceProfile = m_profile->currentData().toString();
}

void IdentityForm::focusIssuer()
{
    m_issuer->setFocus();
}

} // namespace jotscope::ui

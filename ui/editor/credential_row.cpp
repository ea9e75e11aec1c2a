// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/credential_row.h"

#include "environments/known_names.h"
#include "ui/editor/secret_field.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/style_sheet.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::ui {

namespace {

QString titleOf(const QString &kind)
{
    if (kind == u"none")
        return CredentialRow::tr("no credential");
    if (kind == u"bearer")
        return CredentialRow::tr("bearer token");
    if (kind == u"basic")
        return CredentialRow::tr("user and password");
    if (kind == u"header")
        return CredentialRow::tr("a header of its own");
    if (kind == u"client_credentials")
        return CredentialRow::tr("client credentials");
    if (kind == u"sigv4")
        return CredentialRow::tr("AWS signature (SigV4)");
    return CredentialRow::tr("the inspected token itself");
}

} // namespace

CredentialRow::CredentialRow(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_form(new QFormLayout), m_secret(new SecretField(this))
{
    m_kind->setAccessibleDescription(tr("Sort of credential"));
    for (const environments::CredentialKind &kind : environments::credentialKinds())
        m_kind->addItem(titleOf(kind.kind), kind.kind);
    auto *remove = new QPushButton(tr("Remove"), this);
    setKind(remove, "link");
    remove->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(remove);
    m_form->setContentsMargins(12, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine(QStringLiteral("header"), tr("Header"));
    addLine(QStringLiteral("token_url"), tr("Token address"));
    addLine(QStringLiteral("client_id"), tr("Client id"));
    addLine(QStringLiteral("scope"), tr("Scope"));
    addLine(QStringLiteral("access_key_id"), tr("Access key id"));
    addLine(QStringLiteral("region"), tr("Region"));
    addRow(tr("Secret"), m_secret);
    m_secret->setNameHint(QStringLiteral("user-endpoint"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_form);
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited(m_kind);
    });
    connect(m_secret, &SecretField::edited, this, [this] { Q_EMIT edited(m_secret); });
    connect(remove, &QPushButton::clicked, this, &CredentialRow::removed);
    refresh();
}

void CredentialRow::addRow(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    m_form->addRow(name, field);
}

void CredentialRow::addLine(const QString &member, const QString &label)
{
    auto *line = new ForeignLine(this);
    addRow(label, line);
    m_lines.insert(member, line);
    connect(line, &QLineEdit::textEdited, this, [this, line] { Q_EMIT edited(line); });
}

void CredentialRow::refresh()
{
    const QString kind = m_kind->currentData().toString();
    QStringList members;
    for (const environments::CredentialKind &one : environments::credentialKinds()) {
        if (one.kind == kind)
            members = one.needs + one.may;
    }
    const auto showRow = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        showRow(line.value(), members.contains(line.key()));
    showRow(m_secret, members.contains(QStringLiteral("secret")));
    m_secret->line()->setToolTip(kind == u"basic" ? tr("The secret is user:password") : QString());
}

QString CredentialRow::text(const char *member) const
{
    const QLineEdit *line = m_lines.value(QString::fromLatin1(member));
    return line->isHidden() ? QString() : ForeignLine::valueOf(line);
}

void CredentialRow::fill(const environments::Credential &credential)
{
    m_kind->setCurrentIndex(m_kind->findData(credential.kind));
    const auto set = [this](const char *member, const QString &text) {
        static_cast<ForeignLine *>(m_lines.value(QString::fromLatin1(member)))->fill(text);
    };
    set("header", credential.header);
    set("token_url", credential.tokenUrl.toString());
    set("client_id", credential.clientId);
    set("scope", credential.scope);
    set("access_key_id", credential.accessKeyId);
    set("region", credential.region);
    m_secret->setReference(credential.secret);
    refresh();
}

environments::Credential CredentialRow::credential() const
{
    environments::Credential credential;
    credential.kind = m_kind->currentData().toString();
    credential.header = text("header");
    credential.tokenUrl = QUrl(text("token_url"));
    credential.clientId = text("client_id");
    credential.scope = text("scope");
    credential.accessKeyId = text("access_key_id");
    credential.region = text("region");
    if (!m_secret->isHidden())
        credential.secret = m_secret->reference();
    return credential;
}

} // namespace jotscope::ui

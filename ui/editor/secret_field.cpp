// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/secret_field.h"

#include "environments/secrets.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace jotscope::ui {

namespace {

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SecretField::SecretField(QWidget *parent) : QWidget(parent), m_line(new ForeignLine(this)), m_state(new QLabel(this))
{
    m_line->setPlaceholderText(QStringLiteral("keychain:NAME, env:NAME, file:PATH"));
    m_line->setAccessibleName(tr("Where the secret lives"));
    m_line->setAccessibleDescription(m_line->accessibleName()); // where a form gives it a name of its own
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    beginWithWindow(m_state);
    m_state->hide();
    QPushButton *keep = plainButton(tr("Put into keychain…"), this);
    keep->setToolTip(tr("Type or paste the secret once; from then on only its name is shown"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6); // else that of the column
    row->addWidget(m_line, 1);
    row->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_state);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_state->hide();
        Q_EMIT edited();
    });
    connect(keep, &QPushButton::clicked, this, &SecretField::askForSecret);
}

QString SecretField::reference() const
{
    return ForeignLine::valueOf(m_line);
}

void SecretField::setReference(const QString &reference)
{
    if (this->reference() != reference)
        static_cast<ForeignLine *>(m_line)->fill(reference);
}

/// Masked, without an eye button, and forgotten when the dialog closes.
void SecretField::askForSecret()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Put a secret into the keychain"));
    const bool isNamed = reference().startsWith(u"keychain:");
    auto *name = new QLineEdit(isNamed ? reference().mid(9) : m_nameHint, dialog);
    auto *secret = new QLineEdit(dialog);
    secret->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&Secret"), secret);
    auto *keep = new QPushButton(tr("Keep it"), dialog);
    setKind(keep, "primary");
    keep->setDefault(true);
    keep->setEnabled(false);
    QPushButton *cancel = plainButton(tr("Cancel"), dialog);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 14, 16, 14);
    column->addLayout(form);
    column->addLayout(buttons);
    const auto refresh = [=] { keep->setEnabled(!name->text().trimmed().isEmpty() && !secret->text().isEmpty()); };
    connect(name, &QLineEdit::textChanged, dialog, refresh);
    connect(secret, &QLineEdit::textChanged, dialog, refresh);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(keep, &QPushButton::clicked, dialog, [=, this] {
        store(name->text().trimmed(), secret->text().toUtf8());
        dialog->accept();
    });
    dialog->resize(lines(24), dialog->sizeHint().height());
    (name->text().isEmpty() ? name : secret)->setFocus();
    dialog->open();
}

void SecretField::store(const QString &name, QByteArray secret)
{
    const auto length = QString::fromUtf8(secret).size();
    environments::storeSecret(name, secret, this, [this, name, length](const Result<void> &stored) {
        if (!stored)
            return tell(retold(stored.error().message));
        m_line->setText(QStringLiteral("keychain:%1").arg(name));
        tell(tr("In the keychain, %n characters.", nullptr, int(length)));
        Q_EMIT edited();
    });
    environments::wipe(secret);
}

void SecretField::tell(const QString &message)
{
    m_state->setText(report::plain(message));
    m_state->show();
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_dialog.h"

#include "jose/claims.h"
#include "report/html.h"
#include "report/redact.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace jotscope::ui {

using report::Inspection;
using report::Redaction;

Result<QStringList> writeReport(const QString &path, const std::vector<Inspection> &inspections, Redaction redaction)
{
    report::Redactor redactor(redaction);
    std::vector<Inspection> redacted;
    for (const Inspection &inspection : inspections)
        redacted.push_back(redactor.redact(inspection));
    QSaveFile file(path);
    const QByteArray html = report::toHtml(redacted, redactor.removed());
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && redaction == Redaction::None) // the token in it can be used to log in
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(html) != html.size() || !file.commit())
        return failure(Error::Kind::Io, QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return redactor.removed();
}

ReportDialog::ReportDialog(std::vector<Inspection> all, const Inspection &current, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_all(std::move(all)), m_current(current), m_now(now)
{
    setWindowTitle(tr("Export a report"));
    auto *intro = new FlowLabel(1.0, this);
    intro->setFlow(tr("One HTML file,"), tr("without scripts or anything remote. It prints on A4 and follows light and dark."));
    QWidget *choices = buildChoices();
    auto *label = new QLabel(tr("&File"), this);
    label->setTextFormat(Qt::PlainText);
    m_path = new QLineEdit(this);
    label->setBuddy(m_path);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) // many servers and minimal desktops have no such folder
        folder = QDir::homePath();
    m_path->setText(folder + QStringLiteral("/jotscope-report.html"));
    auto *browse = new QPushButton(tr("Browse…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(label);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    m_message = new FlowLabel(1.0, this);
    m_message->hide();
    m_write = new QPushButton(tr("Write report"), this);
    setKind(m_write, "primary");
    m_write->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {browse, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(choices);
    column->addLayout(place);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &ReportDialog::choosePath);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    resize(lines(30), sizeHint().height());
}

QWidget *ReportDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const auto heading = [&](const QString &text) {
        auto *label = new QLabel(text, choices);
        label->setTextFormat(Qt::PlainText);
        label->setFont(scaledFont(1.0, true));
        column->addWidget(label);
    };
    const auto radio = [&](const QString &text, QButtonGroup *group) {
        auto *button = new QRadioButton(text, choices);
        group->addButton(button);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ReportDialog::refresh);
        return button;
    };
    auto *which = new QButtonGroup(choices);
    auto *what = new QButtonGroup(choices);
    heading(tr("Tokens"));
    m_one = radio(tr("&This token"), which);
    m_every = radio(tr("&All %1 tokens of the list").arg(m_all.size()), which);
    m_every->setVisible(m_all.size() > 1);
    column->addSpacing(8);
    heading(tr("Removed before it is written"));
    m_signature = radio(tr("&Signatures and secrets: the token can no longer be used"), what);
    m_identity = radio(tr("&Identities too: names, e-mails and ids become labels"), what);
    m_none = radio(tr("&Nothing"), what);
    m_sure = new QCheckBox(danger(), choices);
    m_sure->setContentsMargins(22, 0, 0, 0);
    column->addWidget(m_sure);
    connect(m_sure, &QCheckBox::toggled, this, &ReportDialog::refresh);
    // Only when all stand: a toggle leads to refresh(), which reads them all.
    m_write = nullptr;
    m_one->setChecked(true);
    m_signature->setChecked(true);
    return choices;
}

QString ReportDialog::path() const
{
    return m_path->text();
}

void ReportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

Redaction ReportDialog::redaction() const
{
    return m_none->isChecked() ? Redaction::None : m_identity->isChecked() ? Redaction::Identity : Redaction::Signature;
}

QString ReportDialog::danger() const
{
    const auto expiry = jose::instantOf(m_current.diagnosis.evidence.token.claim(u"exp"));
    if (expiry && expiry->utc > m_now)
        return tr("I know that this file can be used to log in until %1")
            .arg(expiry->utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    return tr("I know that this file will hold the whole token");
}

void ReportDialog::refresh()
{
    if (!m_write)
        return;
    m_sure->setVisible(m_none->isChecked());
    m_write->setEnabled(!m_none->isChecked() || m_sure->isChecked());
}

void ReportDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the report to"), m_path->text(), tr("HTML (*.html)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_replaced = path; // the file dialog has asked
}

void ReportDialog::write()
{
    const QString path = m_path->text();
    if (QFileInfo::exists(path) && m_replaced != path) {
        m_replaced = path;
        m_message->setFlow(tr("This file exists."), tr("Write once more to replace it, or give another name."));
        m_message->show();
        return;
    }
    const std::vector<Inspection> chosen = m_every->isChecked() ? m_all : std::vector<Inspection>{m_current};
    const auto removed = writeReport(m_path->text(), chosen, redaction());
    if (removed) {
        Q_EMIT written(m_path->text(), *removed);
        accept();
        return;
    }
    m_message->setFlow(tr("Not written."), report::visible(removed.error().message));
    m_message->show();
}

} // namespace jotscope::ui

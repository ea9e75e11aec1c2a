// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_dialog.h"

#include "environments/environments_file.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/editor/draft.h"
#include "ui/editor/endpoint_form.h"
#include "ui/editor/environment_list.h"
#include "ui/editor/identity_form.h"
#include "ui/editor/json_form.h"
#include "ui/editor/keys_form.h"
#include "ui/editor/login_form.h"
#include "ui/editor/network_form.h"
#include "ui/editor/room.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTabWidget>
#include <QUrl>

namespace jotscope::ui {

using environments::Environment;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

EditorDialog::EditorDialog(
    std::vector<Environment> environments, QString path, net::Network *network, directory::SecretSource secrets, QWidget *parent)
    : QDialog(parent), m_path(std::move(path)), m_draft(new Draft(std::move(environments), this)),
      m_trial(new Trial(network, std::move(secrets), this)), m_list(new EnvironmentList(m_draft, this)), m_sections(new QTabWidget(this))
{
    setWindowTitle(tr("Environments"));
    m_onDisk = contentOf(m_path);
    buildSections();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addWidget(m_list, 0);
    sides->addWidget(m_sections, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    buildFoot(column);
    wireTrial();
    connect(m_draft, &Draft::changed, this, &EditorDialog::show);
    connect(m_draft->history(), &QUndoStack::cleanChanged, this, &EditorDialog::judge);
    connect(m_list, &EnvironmentList::added, this, [this] {
        m_sections->setCurrentWidget(m_identity);
        m_identity->focusIssuer();
    });
    show();
    resize(QSize(lines(56), lines(44)).boundedTo(screen()->availableSize() * 9 / 10));
}

void EditorDialog::buildSections()
{
    m_identity = new IdentityForm(m_sections);
    m_keys = new KeysForm(m_sections);
    m_endpoint = new EndpointForm(m_sections);
    m_login = new LoginForm(m_sections);
    m_reach = new NetworkForm(m_sections);
    m_json = new JsonForm(QFileInfo(m_path).absolutePath(), m_sections);
    m_sections->setDocumentMode(true);
    m_sections->addTab(m_identity, tr("Identity"));
    m_sections->addTab(m_keys, tr("Keys"));
    m_sections->addTab(m_endpoint, tr("User endpoint"));
    m_sections->addTab(m_login, tr("Login"));
    m_sections->addTab(m_reach, tr("Network"));
    m_sections->addTab(m_json, tr("JSON"));
    m_forms = {m_identity, m_keys, m_endpoint, m_login, m_reach, m_json};
    for (Form *form : m_forms)
        connect(form, &Form::edited, this, [this, form](QWidget *field) { commit(form, field); });
}

void EditorDialog::buildFoot(QBoxLayout *column)
{
    m_complaint = new FlowLabel(1.0, this);
    m_complaint->hide();
    m_certificate = new QPushButton(this);
    setKind(m_certificate, "link");
    m_certificate->setAutoDefault(false);
    m_certificate->hide();
    connect(m_certificate, &QPushButton::clicked, this, [this] { showCertificate(m_distrusted); });
    auto *where = new FlowLabel(0.92, this);
    where->setFlow({}, tr("Written to %1. Secrets never are: only where they live.").arg(m_path));
    m_save = new QPushButton(tr("&Save"), this);
    setKind(m_save, "primary");
    auto *undo = new QPushButton(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    auto *redo = new QPushButton(tr("Redo"), this);
    redo->setShortcut(QKeySequence::Redo);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_save, undo, redo, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(undo);
    buttons->addWidget(redo);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *told = new Room(true, this); // the forms above it stay as high as they are
    told->add(m_complaint);
    column->addWidget(told);
    column->addWidget(m_certificate, 0, Qt::AlignLeft);
    column->addWidget(where);
    column->addLayout(buttons);
    QUndoStack *history = m_draft->history();
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(history, &QUndoStack::canUndoChanged, undo, &QPushButton::setEnabled);
    connect(history, &QUndoStack::canRedoChanged, redo, &QPushButton::setEnabled);
    connect(history, &QUndoStack::undoTextChanged, undo, [undo](const QString &text) { undo->setToolTip(plainTip(text)); });
    connect(undo, &QPushButton::clicked, history, &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, history, &QUndoStack::redo);
    connect(m_save, &QPushButton::clicked, this, &EditorDialog::save);
    connect(cancel, &QPushButton::clicked, this, &EditorDialog::reject);
}

void EditorDialog::choose(const QString &name)
{
    for (int i = 0; i < int(m_draft->all().size()); ++i) {
        if (m_draft->all()[std::size_t(i)].name == name)
            m_draft->setCurrent(i);
    }
}

void EditorDialog::showLogin()
{
    m_sections->setCurrentWidget(m_login);
}

void EditorDialog::showKeys()
{
    m_sections->setCurrentWidget(m_keys);
}

void EditorDialog::showEndpoint()
{
    m_sections->setCurrentWidget(m_endpoint);
}

void EditorDialog::commit(const Form *form, QWidget *field)
{
    const Environment *before = m_draft->environment();
    if (!before)
        return;
    Environment environment = *before;
    form->take(environment);
    if (environment == *before)
        judge();
    else
        m_draft->change(std::move(environment), quintptr(field));
}

void EditorDialog::show()
{
    const Environment *environment = m_draft->environment();
    m_sections->setEnabled(environment);
    if (!environment || environment->name != m_distrusted.environment)
        m_certificate->hide();
    for (Form *form : m_forms)
        form->fill(environment ? *environment : Environment{});
    judge();
}

Form *EditorDialog::formOf(const QString &pointer) const
{
    for (Form *form : m_forms) {
        if (form != m_json && form->complain(pointer, {})) {
            form->clearComplaints();
            return form;
        }
    }
    return nullptr;
}

/// A member that the message of its object names and that has a field of its own: there it is missed.
QString EditorDialog::missingIn(const QString &pointer, const QString &message) const
{
    static const QRegularExpression quoted(QStringLiteral("\"([a-z_]+)\""));
    for (auto names = quoted.globalMatch(message); names.hasNext();) {
        const QString member = pointer + u'/' + names.next().captured(1);
        if (std::any_of(m_forms.begin(), m_forms.end(), [&member](const Form *form) { return form->hasPlace(member); }))
            return member;
    }
    return pointer;
}

/// The file's own reader judges the draft, so that what is written can be read back. What it says stands under the field it is about.
void EditorDialog::judge()
{
    for (Form *form : m_forms) {
        if (form != m_json)
            form->clearComplaints();
    }
    m_complaint->hide();
    judgeTrial();
    const QByteArray text = environments::writeEnvironments(m_draft->all(), QFileInfo(m_path).absolutePath());
    const auto read = environments::readEnvironments(text, tr("the draft"), QFileInfo(m_path).absolutePath());
    m_save->setEnabled(read && m_draft->isChanged() && m_json->isReadable());
    if (read)
        return;
    static const QRegularExpression place(
        QStringLiteral("^.*?\\((/environments/(\\d+)([^)]*))\\): (.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const auto parts = place.match(read.error().message);
    const int which = parts.hasMatch() ? parts.captured(2).toInt() : -1;
    const QString written = parts.hasMatch() ? parts.captured(4) : read.error().message;
    const QString message = retold(written);
    const QString pointer = missingIn(parts.captured(3), written);
    Form *form = which == m_draft->current() ? formOf(pointer) : nullptr;
    if (form) {
        const bool isMissed = pointer != parts.captured(3) || form->isEmptyAt(pointer);
        form->complain(pointer, isMissed ? tr("this is needed.") : message);
        m_complaint->setFlow(tr("Not yet to be saved:"), tr("see %1.").arg(m_sections->tabText(m_sections->indexOf(form))));
    } else {
        const QString name = which >= 0 && which < int(m_draft->all().size()) ? m_draft->all()[std::size_t(which)].name : QString();
        m_complaint->setFlow(tr("Not yet to be saved:"), report::plain(name.isEmpty() ? message : name + QStringLiteral(": ") + message));
    }
    m_complaint->show();
}

void EditorDialog::judgeTrial()
{
    const Environment *environment = m_draft->environment();
    if (!environment)
        return;
    m_endpoint->showPlanned(m_trial->planned(*environment, m_endpoint->trialId()));
}

QString EditorDialog::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

/// Somebody else wrote the file meanwhile: told once, and overwritten only when "Save" is pressed again.
bool EditorDialog::isOvertaken()
{
    const QByteArray now = contentOf(m_path);
    if (now == m_onDisk)
        return false;
    m_onDisk = now;
    m_complaint->setFlow(tr("The file changed on disk meanwhile."), tr("Save again to overwrite it, or cancel and open it anew."));
    m_complaint->show();
    return true;
}

void EditorDialog::save()
{
    if (isOvertaken())
        return;
    const auto done = environments::saveEnvironments(m_path, m_draft->all());
    if (!done) {
        m_complaint->setFlow(tr("Not saved."), report::plain(retold(done.error().message)));
        m_complaint->show();
        return;
    }
    m_draft->history()->setClean();
    Q_EMIT saved(m_path);
    accept();
}

void EditorDialog::reject()
{
    if (m_draft->isChanged())
        askToThrowAway(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void EditorDialog::askToThrowAway(QDialog *dialog, std::function<void()> thrown)
{
    auto *question
        = new QMessageBox(QMessageBox::NoIcon, dialog->windowTitle(), tr("Throw the changes away?"), QMessageBox::NoButton, dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *away = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(keep); // Return discards nothing
    question->setEscapeButton(keep);
    connect(away, &QPushButton::clicked, dialog, std::move(thrown));
    question->open();
}

} // namespace jotscope::ui

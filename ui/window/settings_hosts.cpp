// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_hosts.h"

#include "environments/approvals.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/consent_store.h"
#include "ui/window/session.h"
#include "ui/window/settings_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace jotscope::ui {

namespace {

constexpr int originRole = Qt::UserRole;

QSet<QString> originsOf(const QSet<QString> &plain, const QSet<QPair<QString, QString>> &secrets)
{
    QSet<QString> all = plain;
    for (const auto &[reference, origin] : secrets)
        all.insert(origin);
    return all;
}

enum class For { Always, ThisRun, OneToken };

/// "https://api.example, with keyring:prod; for this run": which credential may go there, and until when.
QString lineOf(const QString &origin, const net::Consent &consent, For how)
{
    QStringList secrets;
    for (const auto &[reference, where] : consent.secrets) {
        if (where == origin)
            secrets += report::plain(reference);
    }
    secrets.sort();
    QString line = report::plain(origin);
    if (!secrets.isEmpty())
        line = SettingsHosts::tr("%1, with %2").arg(line, secrets.join(QStringLiteral(", ")));
    if (consent.tokenOrigins.contains(origin))
        line = SettingsHosts::tr("%1, with the token itself").arg(line);
    if (how == For::Always)
        return line;
    return (how == For::ThisRun ? SettingsHosts::tr("%1; for this run") : SettingsHosts::tr("%1; for one token")).arg(line);
}

} // namespace

SettingsHosts::SettingsHosts(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget(this)), m_forget(new QPushButton(tr("&Forget"), this)),
      m_forgetAll(new QPushButton(tr("Forget &all"), this))
{
    setKind(m_list, "field");
    m_list->setAccessibleName(tr("Hosts that may be asked"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(lines(5));
    m_list->installEventFilter(this);
    m_forget->setToolTip(tr("The chosen hosts are asked about again"));
    m_forgetAll->setToolTip(tr("Every host is asked about again"));
    for (QPushButton *button : {m_forget, m_forgetAll})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addWidget(m_forgetAll);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_forget->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_forget, &QPushButton::clicked, this, &SettingsHosts::forgetChosen);
    connect(m_forgetAll, &QPushButton::clicked, this, [this] {
        QSet<QString> all;
        for (int row = 0; row < m_list->count(); ++row)
            all.insert(m_list->item(row)->data(originRole).toString());
        forget(all);
    });
    refresh();
}

void SettingsHosts::refresh()
{
    const environments::Approvals kept = environments::loadApprovals();
    const net::Consent once = m_session->allowedOnce();
    net::Consent consent = m_session->network()->consent();
    const QSet<QString> forAll = originsOf(consent.origins, consent.secrets);
    const QSet<QString> forAlways = originsOf(kept.origins, kept.secrets);
    consent.origins |= once.origins;
    consent.secrets |= once.secrets;
    consent.tokenOrigins |= once.tokenOrigins;
    QStringList all = (originsOf(consent.origins, consent.secrets) | consent.tokenOrigins | forAlways).values();
    all.removeAll(QString());
    all.sort();
    m_list->clear();
    net::Consent both = consent;
    both.secrets |= kept.secrets;
    for (const QString &origin : all) {
        const QString line = lineOf(origin, both,
            forAlways.contains(origin)    ? For::Always
                : forAll.contains(origin) ? For::ThisRun
                                          : For::OneToken);
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(originRole, origin);
        item->setToolTip(plainTip(line));
    }
    giveRoom(m_list);
    m_forget->setEnabled(false);
    m_forgetAll->setEnabled(m_list->count() > 0);
    if (m_list->count() > 0)
        return;
    auto *nobody = new QListWidgetItem(tr("No host may be asked yet."), m_list);
    nobody->setFlags(Qt::NoItemFlags);
    giveRoom(m_list);
}

void SettingsHosts::forgetChosen()
{
    QSet<QString> chosen;
    for (const QListWidgetItem *item : m_list->selectedItems())
        chosen.insert(item->data(originRole).toString());
    forget(chosen);
}

/// In the file and in this run; the consent bar asks again where one of them is needed.
void SettingsHosts::forget(const QSet<QString> &origins)
{
    const int row = m_list->currentRow();
    const auto kept = forgetApprovals(origins);
    m_session->forbid(origins);
    if (!kept)
        Q_EMIT problemMet(retold(kept.error().message));
    refresh();
    m_list->setCurrentRow(qMin(row, m_list->count() - 1), QItemSelectionModel::NoUpdate);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsHosts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) // later, when the list has its new font too
        QMetaObject::invokeMethod(
            this, [this] { giveRoom(m_list); }, Qt::QueuedConnection);
}

bool SettingsHosts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forgetChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jotscope::ui

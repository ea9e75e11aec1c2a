// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/time_controls.h"

#include "jose/claims.h"
#include "report/words.h"
#include "ui/kit/clock.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace jotscope::ui {

namespace {

constexpr std::initializer_list<int> offeredLeeways = {0, 3, 30, 60, 120, 300};

QDateTime instantOf(const jose::Token &token, QStringView claim)
{
    const auto instant = jose::instantOf(token.claim(claim));
    return instant ? instant->utc : QDateTime();
}

} // namespace

TimeControls::TimeControls(QWidget *parent)
    : QWidget(parent), m_asOfButton(new QPushButton(this)), m_leewayButton(new QPushButton(this)), m_instants(new QMenu(this)),
      m_leeways(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QPushButton *button : {m_asOfButton, m_leewayButton}) {
        button->setAutoDefault(false);
        setKind(button, "menu");
        row->addWidget(button);
    }
    m_asOfButton->setMenu(m_instants);
    m_asOfButton->setToolTip(tr("The instant that every verdict is judged at"));
    m_leewayButton->setMenu(m_leeways);
    m_leewayButton->setToolTip(tr("How far a clock may be off before a time counts as passed"));
    connect(m_instants, &QMenu::aboutToShow, this, &TimeControls::fillInstants);
    connect(m_leeways, &QMenu::aboutToShow, this, &TimeControls::fillLeeways);
    refresh();
}

void TimeControls::show(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    m_issued = instantOf(diagnosis.evidence.token, u"iat");
    m_expires = instantOf(diagnosis.evidence.token, u"exp");
    m_answered = diagnosis.service.date;
    if (diagnosis.presented >= 0)
        m_configured = diagnosis.evidence.environments[std::size_t(diagnosis.presented)].environment.leewaySeconds;
    refresh();
}

void TimeControls::setChosen(std::optional<QDateTime> asOf, std::optional<int> leeway)
{
    m_asOf = std::move(asOf);
    m_leeway = leeway;
    refresh();
}

void TimeControls::refresh()
{
    m_asOfButton->setText(m_asOf ? tr("As of: %1").arg(shownInstant(*m_asOf)) : tr("As of: now"));
    m_leewayButton->setText(tr("Leeway: %1 s").arg(m_leeway.value_or(m_configured)));
}

void TimeControls::offer(const QString &title, const QDateTime &instant)
{
    if (!instant.isValid())
        return;
    QAction *action = m_instants->addAction(tr("%1, %2").arg(title, shownInstant(instant)));
    connect(action, &QAction::triggered, this, [this, instant] { Q_EMIT asOfChosen(instant); });
}

void TimeControls::fillInstants()
{
    m_instants->clear();
    connect(m_instants->addAction(tr("Now")), &QAction::triggered, this, [this] { Q_EMIT asOfChosen(std::nullopt); });
    offer(tr("When it was issued"), m_issued);
    offer(tr("Just before it expires"), m_expires.isValid() ? m_expires.addSecs(-1) : QDateTime());
    offer(tr("Just after it expires"), m_expires.isValid() ? m_expires.addSecs(1) : QDateTime());
    offer(tr("When the service answered"), m_answered);
    m_instants->addSeparator();
    connect(m_instants->addAction(tr("Another instant…")), &QAction::triggered, this, &TimeControls::askForInstant);
}

void TimeControls::fillLeeways()
{
    m_leeways->clear();
    connect(m_leeways->addAction(tr("As each environment says")), &QAction::triggered, this, [this] { Q_EMIT leewayChosen(std::nullopt); });
    m_leeways->addSeparator();
    for (const int seconds : offeredLeeways)
        connect(
            m_leeways->addAction(tr("%1 s").arg(seconds)), &QAction::triggered, this, [this, seconds] { Q_EMIT leewayChosen(seconds); });
}

void TimeControls::askForInstant()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("As of"));
    auto *line = new QLineEdit(m_asOf.value_or(QDateTime::currentDateTimeUtc()).toUTC().toString(Qt::ISODate), dialog);
    line->setAccessibleName(tr("Instant"));
    auto *hint = new QLabel(tr("An instant such as 2026-01-02T03:04:05Z, or seconds since 1970."), dialog);
    hint->setTextFormat(Qt::PlainText);
    auto *judge = new QPushButton(tr("Judge then"), dialog);
    setKind(judge, "primary");
    judge->setDefault(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(hint);
    column->addWidget(line);
    column->addWidget(judge, 0, Qt::AlignLeft);
    const auto read = [line] {
        bool isNumber = false;
        const qint64 seconds = line->text().trimmed().toLongLong(&isNumber);
        QDateTime instant
            = isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::fromString(line->text().trimmed(), Qt::ISODate);
        return instant.toUTC();
    };
    connect(line, &QLineEdit::textChanged, dialog, [judge, read] { judge->setEnabled(read().isValid()); });
    connect(judge, &QPushButton::clicked, dialog, [this, dialog, read] {
        Q_EMIT asOfChosen(read());
        dialog->accept();
    });
    line->selectAll();
    dialog->open();
}

} // namespace jotscope::ui

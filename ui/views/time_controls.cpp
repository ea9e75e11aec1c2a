// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/time_controls.h"

#include "jose/claims.h"
#include "report/words.h"
#include "ui/kit/clock.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/views/segments.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QWidgetAction>

#include <algorithm>
#include <iterator>

namespace jotscope::ui {

namespace {

constexpr int leeways[] = {0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1800, 3600}; ///< of the slider

int stopOf(int seconds)
{
    return int(std::lower_bound(std::begin(leeways), std::end(leeways) - 1, seconds) - std::begin(leeways));
}

QDateTime instantOf(const jose::Token &token, QStringView claim)
{
    const auto instant = jose::instantOf(token.claim(claim));
    return instant ? instant->utc : QDateTime();
}

} // namespace

TimeControls::TimeControls(QWidget *parent)
    : QWidget(parent), m_clock(new Segments({tr("UTC"), tr("Local", "time of this computer")}, this)), m_asOfButton(new QPushButton(this)),
      m_leewayButton(new QPushButton(this)), m_instants(new QMenu(this)), m_leeways(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_clock);
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
    connect(m_clock, &Segments::chosen, this, [this](int index) { Q_EMIT utcChosen(index == 0); });
    makeLeeways();
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
    const int seconds = m_leeway.value_or(m_configured);
    m_leewayButton->setText(tr("Leeway: %1 s").arg(seconds));
    m_ownLeeways->setChecked(!m_leeway);
    slideTo(seconds);
}

void TimeControls::setUtc(bool utc)
{
    m_clock->setCurrent(utc ? 0 : 1);
}

void TimeControls::setRoomy(bool isRoomy)
{
    m_clock->setVisible(isRoomy);
}

/// Where the slider has no stop, at the next; the words say the second.
void TimeControls::slideTo(int seconds)
{
    const QSignalBlocker quiet(m_slider);
    if (leeways[m_slider->value()] != seconds)
        m_slider->setValue(stopOf(seconds));
    m_slid->setText(tr("%1 s").arg(seconds));
    m_slider->setAccessibleDescription(m_slid->text());
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

/// A slider: every verdict follows while it moves.
void TimeControls::makeLeeways()
{
    m_ownLeeways = m_leeways->addAction(tr("As each environment says"));
    m_ownLeeways->setCheckable(true);
    connect(m_ownLeeways, &QAction::triggered, this, [this] { Q_EMIT leewayChosen(std::nullopt); });
    auto *page = new QWidget(m_leeways);
    m_slider = new QSlider(Qt::Horizontal, page);
    m_slider->setRange(0, int(std::size(leeways)) - 1);
    m_slider->setPageStep(3);
    m_slider->setMinimumWidth(lines(12));
    m_slider->setAccessibleName(tr("Leeway"));
    m_slid = new QLabel(page);
    m_slid->setTextFormat(Qt::PlainText);
    m_slid->setMinimumWidth(m_slid->fontMetrics().horizontalAdvance(tr("%1 s").arg(leeways[std::size(leeways) - 1])));
    m_slid->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(12, 6, 12, 8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_slid);
    page->setFocusProxy(m_slider);
    page->setFocusPolicy(Qt::StrongFocus);
    auto *slide = new QWidgetAction(m_leeways);
    slide->setDefaultWidget(page);
    m_leeways->addAction(slide);
    connect(m_leeways, &QMenu::aboutToShow, m_slider, [this] { m_slider->setFocus(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int stop) { Q_EMIT leewayChosen(leeways[stop]); });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/consent_bar.h"

#include "language/told.h"
#include "ui/kit/badge_line.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/views/cell_delegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace jotscope::ui {

namespace {

constexpr double stackedBelow = 80; ///< em
constexpr double uprightBelow = 60; ///< em: the buttons stand below the words

bool isAskable(const ConsentRow &row)
{
    return row.refused.isEmpty();
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ConsentBar::ConsentBar(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("Consent"));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(18, 7, 14, 8);
    m_sides->setSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *sign = new IconView(1.1, this);
    sign->show(QStringLiteral("send"), Role::Accent);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_sentence = new QLabel(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    beginWithWindow(m_sentence);
    keepFont(m_sentence, 1.0, true);
    words->addWidget(m_sentence);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->installEventFilter(this);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->viewport()->installEventFilter(this);
    m_area->setAccessibleName(tr("Hosts that would be asked"));
    words->addWidget(m_area);
    words->addStretch();
    m_buttons = new QWidget(this);
    m_once = button(tr("Ask once"), m_buttons);
    setKind(m_once, "primary");
    m_once->setToolTip(tr("Ask these hosts now, about this token alone (Ctrl+Return)"));
    m_always = button(tr("Always allow these"), m_buttons);
    m_choose = button(tr("Choose hosts…"), m_buttons);
    m_offline = button(tr("Stay offline"), m_buttons);
    auto *buttons = new QGridLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(5);
    standButtons();
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_sides->addLayout(row, 1);
    m_sides->addWidget(m_buttons, 0, Qt::AlignVCenter);
    connect(m_once, &QPushButton::clicked, this, &ConsentBar::askOnce);
    connect(m_always, &QPushButton::clicked, this, [this] { Q_EMIT allowed(m_rows, false, true); });
    connect(m_choose, &QPushButton::clicked, this, &ConsentBar::choiceWanted);
    connect(m_offline, &QPushButton::clicked, this, &ConsentBar::declined);
    hide();
}

bool ConsentBar::isTokenTicked() const
{
    return m_token && m_token->isChecked();
}

void ConsentBar::askOnce()
{
    Q_EMIT allowed(m_rows, isTokenTicked(), false);
}

QWidget *ConsentBar::firstStop() const
{
    return m_once->isVisible() ? m_once : m_offline;
}

/// Counts hosts, and says whether the token itself leaves.
QString ConsentBar::sentence() const
{
    QSet<QString> hosts;
    bool isToken = false;
    for (const ConsentRow &row : m_rows) {
        if (isAskable(row))
            hosts.insert(row.origin);
        isToken = isToken || (row.token && isAskable(row));
    }
    if (std::ranges::any_of(m_rows, [](const ConsentRow &row) { return row.namedBy.isEmpty(); }) && hosts.isEmpty())
        return tr("Nothing is asked as things are; the reason stands beside each host.");
    if (hosts.isEmpty())
        return m_rows.size() == 1 ? tr("Nothing is asked: none of your environments names this host.")
                                  : tr("Nothing is asked: none of your environments names these hosts.");
    const QString count = hosts.size() == 1 ? tr("1 host would be asked.") : tr("%1 hosts would be asked.").arg(hosts.size());
    const QString token = isToken ? tr("The token itself leaves only if you tick its row.") : tr("The token itself stays here.");
    return Told::tr("%1 %2", "two sentences").arg(count, token);
}

void ConsentBar::setMostRows(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    refillRows();
}

void ConsentBar::show(const std::vector<ConsentRow> &rows)
{
    if (isHidden() && !rows.empty())
        Q_EMIT coming();
    m_rows = rows;
    const bool asks = std::any_of(rows.begin(), rows.end(), isAskable);
    m_sentence->setText(sentence());
    fillRows();
    for (QPushButton *one : {m_once, m_always, m_choose})
        one->setVisible(asks);
    m_offline->setText(asks ? tr("Stay offline") : tr("Dismiss"));
    setVisible(!rows.empty());
    updateGeometry();
}

void ConsentBar::fillRows()
{
    m_token = nullptr;
    m_list = new QWidget;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(2, 1);
    int shown = 0;
    for (const ConsentRow &row : m_rows) {
        if (!isAskable(row))
            continue;
        if (row.token)
            addTokenRow(row);
        else if (shown++ < m_most)
            addRow(row);
    }
    if (shown > m_most)
        addText(tr("and %1 more: see “Choose hosts…”").arg(shown - m_most), 0, 3);
    for (const ConsentRow &row : m_rows) {
        if (!isAskable(row))
            addRefusedRow(row);
    }
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater(); // not at once: a style that is being set walks all widgets, and resizes this one
    m_area->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    QWidget *before = m_area; // rows come anew: Tab reaches them where they stand
    for (QAbstractButton *stop : m_list->findChildren<QAbstractButton *>()) {
        setTabOrder(before, stop);
        before = stop;
    }
    fit();
}

void ConsentBar::fit()
{
    const int width = m_area->viewport()->width();
    const int wanted = m_grid ? qMax(m_grid->totalHeightForWidth(width), m_grid->totalMinimumSize().height()) : 0;
    const int room = qMax(lines(3), window()->height() / 3);
    m_area->setFixedHeight(qMin(wanted, room));
    m_area->setFocusPolicy(wanted > room ? Qt::TabFocus : Qt::NoFocus); // then the arrow keys scroll it
}

/// The same rows laid out anew: what the person ticked stays.
void ConsentBar::refillRows()
{
    const bool wasTicked = isTokenTicked();
    const bool hadFocus = m_token && m_token->hasFocus();
    const QWidget *focus = window()->focusWidget();
    const bool wasWithin = focus && m_list && m_list->isAncestorOf(focus);
    fillRows();
    if (wasWithin && !hadFocus)
        firstStop()->setFocus(Qt::OtherFocusReason); // the link goes, and with it the focus would
    if (!m_token)
        return;
    m_token->setChecked(wasTicked);
    if (hadFocus)
        m_token->setFocus();
}

/// Two by two at the end of the bar, or in a row below what they are about.
void ConsentBar::standButtons()
{
    auto *grid = static_cast<QGridLayout *>(m_buttons->layout());
    const std::array<QPushButton *, 4> all = {m_once, m_always, m_choose, m_offline};
    for (int i = 0; i < int(all.size()); ++i)
        grid->addWidget(all[std::size_t(i)], m_isUpright ? 0 : i / 2, m_isUpright ? i : i % 2);
    m_sides->setDirection(m_isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(m_isUpright ? 8 : 16);
}

void ConsentBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isUpright = width() < em() * uprightBelow;
    if (isUpright != m_isUpright) {
        m_isUpright = isUpright;
        standButtons();
    }
    const bool isStacked = width() < em() * stackedBelow;
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        refillRows();
    }
}

bool ConsentBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_area && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void ConsentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent), 1));
    painter.setBrush(colour(Role::TintInfo));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!m_area->hasFocus())
        return;
    painter.setPen(QPen(colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_area->geometry()).adjusted(-4, -1, 3, 2), 4, 4);
}

} // namespace jotscope::ui

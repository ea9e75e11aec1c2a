// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_start.h"

#include "ui/kit/badge_line.h"
#include "ui/kit/column_area.h"
#include "ui/kit/icons.h"
#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/window/action_button.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace jotscope::ui {

namespace {

constexpr int roomyFrom = 32; ///< lines: below, every one of them is needed

/// A label that keeps its place in the scale of type when the application's font changes.
class Words : public QLabel {
public:
    Words(const QString &text, Role role, double scale, bool semibold, QWidget *parent) : QLabel(text, parent), m_role(role)
    {
        keepFont(this, scale, semibold);
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        beginWithWindow(this);
        refresh();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        const auto type = event->type();
        if (type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange || type == QEvent::StyleChange)
            refresh();
    }

private:
    void refresh()
    {
        if (palette().color(QPalette::WindowText) == colour(m_role))
            return; // the change is our own
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, colour(m_role));
        setPalette(ink);
    }
    Role m_role;
};

class Card : public QFrame {
public:
    Card(const QString &sign, const QString &title, const QString &text, QPushButton *button, QWidget *parent) : QFrame(parent)
    {
        auto *mark = new IconView(1.2, this);
        mark->show(sign, Role::Accent);
        auto *name = new Words(title, Role::Text, 1.15, true, this);
        name->setWordWrap(false);
        auto *words = new Words(text, Role::Soft, 1.0, false, this);
        auto *head = new QHBoxLayout;
        head->setSpacing(12);
        head->addWidget(mark);
        head->addWidget(name, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 14, 16, 14);
        column->setSpacing(8);
        column->addLayout(head);
        column->addWidget(words);
        column->addStretch();
        column->addWidget(button, 0, Qt::AlignLeft);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Role::Line), 1));
        painter.setBrush(colour(Role::Pane));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

PasteZone::PasteZone(QAction *paste, QAction *open, QAction *capture, QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Paste a token, or anything that contains one"));
    auto *sign = new IconView(2.3, this);
    sign->show(QStringLiteral("paste"), Role::Accent);
    m_sign = sign;
    auto *title = new Words(accessibleName(), Role::Text, 2.0, true, this);
    auto *first = new Words(
        tr("A bearer header, a cURL command, a HAR file, log lines, a cookie, a server's error page."), Role::Soft, 1.08, false, this);
    auto *second = new Words(
        tr("It is found and decoded here, on this computer. Nothing is sent until you allow it."), Role::Soft, 1.08, false, this);
    auto *hint = new Words(tr("or drop a file anywhere in this window"), Role::Soft, 0.92, false, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(9);
    buttons->addStretch();
    auto *pasteButton = new ActionButton(paste, "primary", this);
    pasteButton->setOwnText(tr("Paste   Ctrl+V"), Role::OnAccent);
    auto *openButton = new ActionButton(open, "", this);
    openButton->setOwnText(tr("Open a file…"), Role::Text);
    buttons->addWidget(pasteButton);
    auto *captureButton = new ActionButton(capture, "", this);
    captureButton->setOwnText(tr("Capture…"), Role::Text);
    buttons->addWidget(openButton);
    buttons->addWidget(captureButton);
    m_back = new QPushButton(tr("&Back to the token"), this);
    m_back->setToolTip(tr("Back to the token (Esc)"));
    m_back->hide();
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(3);
    column->addStretch(8);
    column->addWidget(sign, 0, Qt::AlignHCenter);
    column->addSpacing(9);
    for (Words *line : {title, first, second}) {
        line->setAlignment(Qt::AlignHCenter);
        column->addWidget(line);
        if (line == title)
            column->addSpacing(8);
    }
    column->addSpacing(14);
    column->addLayout(buttons);
    column->addSpacing(10);
    hint->setAlignment(Qt::AlignHCenter);
    column->addWidget(hint);
    column->addStretch(9);
}

void PasteZone::setTight(bool tight)
{
    m_sign->setVisible(!tight);
}

void PasteZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Line), 1));
    painter.setBrush(colour(Role::Pane));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QPen dashes(colour(m_hasRing ? Role::Accent : Role::Outline), 2, Qt::CustomDashLine);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(15, 15, -15, -15), 6, 6);
}

void PasteZone::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_hasRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void PasteZone::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasRing = false;
    update();
}

FirstStart::FirstStart(QAction *paste, QAction *open, QAction *capture, QWidget *parent)
    : QWidget(parent), m_zone(new PasteZone(paste, open, capture, this)), m_cards(new QWidget(this)), m_journey(new JourneyPane(this))
{
    auto *demo = new QPushButton(tr("Start the demo"), m_cards);
    auto *add = new QPushButton(tr("Add an environment…"), m_cards);
    auto *error = new ActionButton(paste, "", m_cards);
    error->setOwnText(tr("Paste the answer"), Role::Text);
    auto *cards = new QBoxLayout(QBoxLayout::LeftToRight, m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(8);
    cards->addWidget(new Card(QStringLiteral("play"), tr("New here? Try the demo"),
        tr("A token for every cause, checked against a small issuer and a user directory that run inside Jotscope."), demo, m_cards));
    cards->addWidget(new Card(QStringLiteral("environments"), tr("Describe your environments"),
        tr("Issuer, keys and user endpoint of each deployment, so that Jotscope can tell whose token it is looking at."), add, m_cards));
    cards->addWidget(new Card(QStringLiteral("page"), tr("Start from an error"),
        tr("“User from sub claim in JWT does not exist”? Paste that answer, then its token; or the request with both in it."), error,
        m_cards));
    m_journey->showQuestions();
    m_journey->view()->setFocusPolicy(Qt::NoFocus);
    auto *area = new ColumnArea(this);
    m_area = area;
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FirstStart::wholeChanged);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    auto *column = new QVBoxLayout(area->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_zone, 1);
    column->addWidget(m_cards);
    column->addWidget(m_journey);
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoWanted);
    connect(add, &QPushButton::clicked, this, &FirstStart::environmentWanted);
    connect(m_zone->back(), &QPushButton::clicked, this, &FirstStart::backWanted);
}

void FirstStart::setWayBack(bool shown)
{
    m_zone->back()->setVisible(shown);
}

bool FirstStart::canBeCovered() const
{
    return !m_isNarrow && m_area->verticalScrollBar()->maximum() == 0;
}

int FirstStart::coveredHeight() const
{
    return m_journey->sizeHint().height();
}

void FirstStart::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_journey->setUpright(narrow);
    standJourney();
    standCards();
}

void FirstStart::setCovered(bool covered)
{
    m_isCovered = covered;
    standJourney();
}

void FirstStart::standJourney()
{
    QSizePolicy policy = m_journey->sizePolicy();
    policy.setRetainSizeWhenHidden(!m_isNarrow);
    m_journey->setSizePolicy(policy);
    m_journey->setVisible(!m_isNarrow && !m_isCovered);
}

/// Side by side where their titles fit.
void FirstStart::standCards()
{
    auto *cards = static_cast<QBoxLayout *>(m_cards->layout());
    int needed = cards->spacing() * (cards->count() - 1);
    for (int i = 0; i < cards->count(); ++i)
        needed += cards->itemAt(i)->minimumSize().width();
    cards->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zone->setTight(height() < roomyFrom * lines(1.0));
    standCards();
    Q_EMIT wholeChanged();
}

} // namespace jotscope::ui

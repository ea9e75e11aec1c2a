// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "report/blanks.h"
#include "ui/kit/badge_line.h"
#include "ui/kit/flow_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace jotscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto toldFor = 30s; ///< a success, with its buttons
constexpr auto lookedAgain = 5s;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_sign(new IconView(1.1, this)), m_words(new FlowLabel(1.0, this)), m_buttons(new QHBoxLayout),
      m_leave(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 10, 7);
    row->setSpacing(12);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(5);
    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, &Banner::leave);
    hide();
}

void Banner::tell(const QString &icon, Role role, const QString &bold, const QString &rest, const std::vector<Choice> &choices, Of of)
{
    m_role = role;
    m_of = of;
    m_sign->show(icon, role);
    m_words->setFlow(report::plain(bold), report::plain(rest));
    setAccessibleName(m_words->text());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    std::vector<Choice> all = choices;
    all.push_back({tr("Dismiss"), {}});
    for (const Choice &choice : all) {
        auto *button = new QPushButton(choice.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            hide();
            if (act)
                act();
        });
        m_buttons->addWidget(button);
    }
    if (of == Of::ASuccess && choices.empty()) // whoever may still want one of them is not hurried
        m_leave->start(toldFor);
    else
        m_leave->stop();
    show();
    update();
}

void Banner::setVisible(bool visible)
{
    QFrame::setVisible(visible);
    Q_EMIT toggled();
}

void Banner::pass()
{
    if (m_of != Of::AState)
        hide();
}

void Banner::goOn()
{
    if (m_of == Of::ASuccess && !isAncestorOf(QApplication::focusWidget()))
        hide();
}

/// The panes grow when it goes, and nothing moves under a pointer by itself.
bool Banner::isInUse() const
{
    return isAncestorOf(QApplication::focusWidget()) || window()->underMouse() || QApplication::activePopupWidget();
}

void Banner::leave()
{
    if (isHidden())
        return;
    if (isInUse())
        m_leave->start(lookedAgain);
    else
        goOn();
}

QString Banner::text() const
{
    return m_words->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_role), 1));
    painter.setBrush(colour(tintOf(m_role)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace jotscope::ui

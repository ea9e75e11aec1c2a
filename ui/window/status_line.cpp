// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include "ui/kit/badge_line.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/models/exchange_text.h"
#include "ui/window/session.h"

#include <QBoxLayout>
#include <QPushButton>

namespace jotscope::ui {

namespace {

/// "6 requests (1 not sent)": as many as the ledger has, which lists those too that were refused.
QString requestsText(int all, int sent)
{
    if (sent < all)
        return StatusLine::tr("%1 requests (%2 not sent)").arg(all).arg(all - sent);
    return sent == 1 ? StatusLine::tr("1 request") : StatusLine::tr("%1 requests").arg(sent);
}

/// "6 requests to 4 hosts you allowed. The token itself was not sent."
QString sentenceOf(const std::vector<net::Exchange> &ledger, bool isDemo)
{
    QSet<QString> hosts;
    int sent = 0;
    bool isToken = false;
    for (const net::Exchange &exchange : ledger) {
        if (exchange.outcome == net::Exchange::Outcome::Refused)
            continue;
        ++sent;
        hosts.insert(net::originOf(exchange.url));
        isToken = isToken || (exchange.carriesToken && mayHaveLeft(exchange));
    }
    if (sent == 0)
        return StatusLine::tr("Nothing has left this computer.");
    const QString allowed
        = hosts.size() == 1 ? StatusLine::tr("to 1 host you allowed.") : StatusLine::tr("to %1 hosts you allowed.").arg(hosts.size());
    const QString ofDemo = hosts.size() == 1 ? StatusLine::tr("to 1 host of the demo, on this computer.")
                                             : StatusLine::tr("to %1 hosts of the demo, on this computer.").arg(hosts.size());
    const QString token = isToken ? StatusLine::tr("The token itself was sent.") : StatusLine::tr("The token itself was not sent.");
    return StatusLine::tr("%1 %2 %3", "how many requests, to whom, and a sentence on the token")
        .arg(requestsText(int(ledger.size()), sent), isDemo ? ofDemo : allowed, token);
}

} // namespace

StatusLine::StatusLine(Session *session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_shield(new IconView(0.95, this)), m_left(new ElidedLabel(Role::Soft, 0.94, false, this)),
      m_link(new QPushButton(this)), m_dot(new IconView(0.8, this)), m_capture(new QPushButton(this)),
      m_environments(new ElidedLabel(Role::Soft, 0.94, false, this))
{
    setSizeGripEnabled(false);
    setKind(m_link, "link");
    m_link->setAutoDefault(false);
    m_left->setElideMode(Qt::ElideRight);
    m_left->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(isRightToLeft() ? 0 : 12, 0, isRightToLeft() ? 12 : 0, 0); // of widgets: they are not mirrored
    row->setSpacing(7);
    row->addWidget(m_shield);
    row->addWidget(m_left);
    row->addWidget(m_link);
    row->addStretch();
    addWidget(left, 1);
    setKind(m_capture, "link");
    m_capture->setAutoDefault(false);
    m_dot->show(QStringLiteral("capture"), Role::Ok);
    for (const QString &words : {tr("Clipboard watch off"), tr("Relay off")}) {
        m_off.append(new ElidedLabel(Role::Soft, 0.94, false, this));
        m_off.last()->setFullText(words);
        m_off.last()->setContentsMargins(0, 0, 12, 0);
        addPermanentWidget(m_off.last());
    }
    addPermanentWidget(m_dot);
    addPermanentWidget(m_capture);
    setCapture({});
    connect(m_capture, &QPushButton::clicked, this, &StatusLine::captureWanted);
    m_environments->setContentsMargins(isRightToLeft() ? 12 : 0, 0, isRightToLeft() ? 0 : 12, 0);
    addPermanentWidget(m_environments);
    connect(session->network(), &net::Network::ledgerChanged, this, &StatusLine::refresh);
    connect(session, &Session::environmentsChanged, this, &StatusLine::refresh);
    connect(session, &Session::askingChanged, this, &StatusLine::refresh);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_session->network()->ledger().empty())
            Q_EMIT explanationWanted();
        else
            Q_EMIT ledgerWanted();
    });
    refresh();
}

void StatusLine::setCapture(const QString &words)
{
    m_capture->setText(words);
    m_capture->setVisible(!words.isEmpty());
    m_dot->setVisible(!words.isEmpty());
    shareRoom();
}

/// That nothing is captured is told where there is room for it.
void StatusLine::shareRoom()
{
    const bool hasRoom = width() >= lines(72);
    for (ElidedLabel *off : std::as_const(m_off))
        off->setVisible(hasRoom && m_capture->text().isEmpty());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    shareRoom();
}

void StatusLine::refresh()
{
    const auto &ledger = m_session->network()->ledger();
    const bool isToken = std::any_of(
        ledger.begin(), ledger.end(), [](const net::Exchange &exchange) { return exchange.carriesToken && mayHaveLeft(exchange); });
    m_shield->show(QStringLiteral("shield"), isToken ? Role::Warn : Role::Ok);
    QString sentence = sentenceOf(ledger, m_session->isDemo());
    if (m_session->isOffline())
        sentence.prepend(tr("Offline. "));
    m_left->setFullText(sentence);
    m_link->setText(ledger.empty() ? tr("What may leave, and when") : tr("Show ledger"));
    const auto count = m_session->inspector()->environments().size();
    const QString name = m_session->environmentsName();
    QString environments = count == 1 ? tr("1 environment, %1").arg(name) : tr("%1 environments, %2").arg(count).arg(name);
    if (count == 0)
        environments = m_session->inspector()->sessionKeys().empty() ? tr("No environments yet") : tr("No environments, keys for now");
    m_environments->setFullText(environments);
}

} // namespace jotscope::ui

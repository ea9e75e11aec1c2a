// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/relay_row.h"

#include "language/retold.h"
#include "net/exchange.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/switch.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QEvent>
#include <QGuiApplication>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jotscope::ui {

namespace {

constexpr int beatMs = 250;

bool isAddress(const QString &text)
{
    return text.startsWith(u"https://") || text.startsWith(u"http://");
}

QStringList addressesOf(const environments::Environment &environment)
{
    QStringList all;
    for (const QString &audience : environment.audiences) {
        if (isAddress(audience))
            all.append(audience);
    }
    if (environment.userEndpoint && isAddress(environment.userEndpoint->baseUrl))
        all.append(environment.userEndpoint->baseUrl);
    return all;
}

bool isRefusal(const net::RelayCall &call)
{
    return call.status == 0 || call.status >= 400;
}

} // namespace

RelayRow::RelayRow(QWidget *parent)
    : CaptureRow(QStringLiteral("relay"), tr("Relay"), parent), m_relay(new capture::RelayCapture(this)),
      m_switch(new Switch(tr("Forward"), this))
{
    m_switch->setAccessibleName(tr("Forward calls to a service"));
    addControl(m_switch);
    addBelow(makeFields());
    addBelow(makeAddress());
    auto *offer = new QWidget(this);
    m_free = new QPushButton(offer);
    m_free->setAutoDefault(false);
    m_free->hide();
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_free);
    addBelow(offer);
    m_beat.setInterval(beatMs);
    connect(m_switch, &QAbstractButton::toggled, this, &RelayRow::turn);
    connect(m_service->lineEdit(), &QLineEdit::returnPressed, this, [this] { m_switch->setChecked(true); });
    connect(m_port, &QLineEdit::returnPressed, this, [this] { m_switch->setChecked(true); });
    connect(m_relay, &capture::RelayCapture::seen, this, &RelayRow::take);
    connect(&m_beat, &QTimer::timeout, this, &RelayRow::pass);
    tell();
}

QWidget *RelayRow::makeFields()
{
    auto *line = new QWidget(this);
    m_service = new QComboBox(line);
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the other field
    m_service->setMinimumContentsLength(16);
    m_service->lineEdit()->setPlaceholderText(QStringLiteral("https://api.example"));
    m_port = new QLineEdit(line);
    m_port->setPlaceholderText(tr("any"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    fitPort();
    auto *service = new QLabel(tr("Ser&vice"), line);
    service->setTextFormat(Qt::PlainText);
    service->setBuddy(m_service);
    m_service->lineEdit()->setAccessibleName(plainWords(service->text()));
    auto *port = new QLabel(tr("Por&t"), line);
    port->setTextFormat(Qt::PlainText);
    port->setBuddy(m_port);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(service);
    row->addWidget(m_service, 1);
    row->addSpacing(4);
    row->addWidget(port);
    row->addWidget(m_port);
    return line;
}

/// "any" stands there whole, in every language and at every zoom.
void RelayRow::fitPort()
{
    m_port->setFixedWidth(qMax(lines(4), m_port->fontMetrics().horizontalAdvance(m_port->placeholderText()) + lines(1.6)));
}

void RelayRow::changeEvent(QEvent *event)
{
    CaptureRow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_port)
        fitPort();
}

QWidget *RelayRow::makeAddress()
{
    m_addressLine = new QWidget(this);
    m_address = new ElidedLabel(Role::Text, 1.0, false, m_addressLine, true);
    m_copy = new QPushButton(tr("Cop&y address"), m_addressLine);
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_addressLine);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_address, 1);
    row->addWidget(m_copy);
    m_addressLine->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(address()); });
    return m_addressLine;
}

void RelayRow::setEnvironments(const std::vector<environments::Environment> &environments)
{
    m_environments = environments;
    const QString typed = m_service->currentText();
    QStringList all;
    for (const environments::Environment &environment : environments)
        all += addressesOf(environment);
    all.removeDuplicates();
    m_service->clear();
    m_service->addItems(all);
    m_service->setCurrentText(typed);
}

/// A service that an environment names is trusted as that environment says.
net::RelaySettings RelayRow::settings(QString *environment) const
{
    net::RelaySettings settings;
    settings.upstream = QUrl(m_service->currentText().trimmed(), QUrl::StrictMode);
    settings.port = m_port->text().toUShort();
    const QString origin = net::originOf(settings.upstream);
    for (const environments::Environment &one : m_environments) {
        const QStringList addresses = addressesOf(one);
        const bool isIts
            = std::any_of(addresses.begin(), addresses.end(), [&origin](const QString &url) { return net::originOf(QUrl(url)) == origin; });
        if (!isIts || (one.caFile.isEmpty() && one.tlsExceptions.empty()))
            continue;
        settings.caFile = one.caFile;
        for (const environments::TlsException &exception : one.tlsExceptions)
            settings.tls.exceptions.append({exception.host, exception.sha256});
        *environment = one.name;
        break;
    }
    return settings;
}

void RelayRow::turn(bool isOn)
{
    m_free->hide();
    m_last = {};
    m_tokens = m_told = 0;
    m_fault.clear();
    m_environment.clear();
    if (isOn) {
        m_refused.clear(); // by whom is not known any more
        return start();
    }
    m_relay->stop();
    m_beat.stop();
    pass();
    m_addressLine->hide();
    m_service->setEnabled(true);
    m_port->setEnabled(true);
    setStatus({});
    tell();
}

void RelayRow::start()
{
    const net::RelaySettings wished = settings(&m_environment);
    const QString flaw = net::flawOf(wished);
    if (!flaw.isEmpty())
        return fail(tr("The service: %1.").arg(flaw), 0);
    const auto started = m_relay->start(wished);
    if (!started) {
        const bool isTaken = started.error().kind == Error::Kind::Refused;
        return isTaken ? fail(tr("Port %1 is taken.").arg(wished.port), net::freePort()) : fail(retold(started.error().message), 0);
    }
    m_address->setFullText(*started);
    m_addressLine->show();
    m_service->setEnabled(false);
    m_port->setEnabled(false);
    m_beat.start();
    setStatus(tr("relay at port %1").arg(QUrl(*started).port()));
    tell();
}

void RelayRow::fail(const QString &why, quint16 freePort)
{
    m_switch->setChecked(false); // which tells that it is off
    say(why, Role::Fail);
    if (freePort == 0)
        return;
    m_free->setText(tr("Use port %1").arg(freePort));
    m_free->disconnect(this);
    connect(m_free, &QPushButton::clicked, this, [this, freePort] {
        m_port->setText(QString::number(freePort));
        m_switch->setChecked(true);
    });
    m_free->show();
}

void RelayRow::take(const net::RelayCall &call, const std::vector<capture::Sighting> &sightings)
{
    if (!call.fault.isEmpty())
        m_fault = retold(call.fault);
    m_tokens += qint64(sightings.size());
    for (const capture::Sighting &sighting : sightings) {
        m_last = sighting.seen;
        if (isNews(sighting, isRefusal(call)))
            m_waiting.push_back(sighting);
    }
}

/// A refusal stays with its token until the same request is answered otherwise: a client asks for much else with it.
bool RelayRow::isNews(const capture::Sighting &sighting, bool isRefusal)
{
    std::erase_if(m_waiting, [&](const capture::Sighting &one) { return isRefusal && one.text == sighting.text; });
    const QByteArray digest = QCryptographicHash::hash(sighting.text, QCryptographicHash::Sha256);
    if (isRefusal) {
        m_refused.insert(digest, sighting.request);
        return true;
    }
    const auto refused = m_refused.constFind(digest);
    if (refused != m_refused.cend() && *refused != sighting.request)
        return false;
    m_refused.remove(digest);
    std::erase_if(m_waiting, [&](const capture::Sighting &one) { return one.text == sighting.text; });
    return true;
}

void RelayRow::pass()
{
    if (!m_waiting.empty())
        Q_EMIT found(std::exchange(m_waiting, {}), {});
    const net::RelayCounts counts = m_relay->counts();
    const qint64 all = counts.calls + counts.refused + counts.turnedAway - counts.underWay();
    if (m_relay->isOn() && all != std::exchange(m_told, all))
        tell();
}

QString RelayRow::callWords(const net::RelayCounts &counts) const
{
    QStringList words;
    if (counts.calls == 0)
        words.append(tr("No call has come yet."));
    else if (m_tokens == 0)
        words.append(tr("Calls: %1, none with a token.").arg(counts.calls));
    else
        words.append(
            tr("Calls: %1, the last token at %2.").arg(counts.calls).arg(m_last.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
    if (counts.upstreamFailed > 0)
        words.append(tr("Failed at the service: %1 (%2).").arg(QString::number(counts.upstreamFailed), m_fault));
    if (counts.clientLeft > 0)
        words.append(tr("Left by the client: %1.").arg(counts.clientLeft));
    if (counts.refused > 0)
        words.append(tr("Not passed on, foreign or no sound request: %1.").arg(counts.refused));
    if (counts.turnedAway > 0)
        words.append(tr("Connections turned away: %1.").arg(counts.turnedAway));
    return words.join(u' ');
}

void RelayRow::tell()
{
    if (!m_relay->isOn()) {
        say(tr("Off. While on, calls pass through here to their service; each token comes with its answer."));
        return;
    }
    const net::RelayCounts counts = m_relay->counts();
    QString words = tr("On. Give the client the address below in place of its service's.") + u' ' + callWords(counts);
    if (!m_environment.isEmpty())
        words += u' ' + tr("TLS as in %1.").arg(m_environment);
    say(words, counts.upstreamFailed > 0 && counts.answered == 0 ? Role::Warn : Role::Ok);
}

} // namespace jotscope::ui
